-> stage
TODO: describe the stage
=== stage
* Bow
* Leave
  -> END
* Sing
  La.
=== later
Nothing ends here.
-> nowhere
