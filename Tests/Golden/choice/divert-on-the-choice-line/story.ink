* [Jump] -> water
* [Stay] -> shore
=== water
Cold.
-> END
=== shore
Dry.
-> END
