VAR late = true
{late: -> run | -> walk}
=== run
You run.
-> END
=== walk
You walk.
-> END
