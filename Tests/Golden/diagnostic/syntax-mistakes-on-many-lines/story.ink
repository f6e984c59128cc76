VAR coins 3
{coins > 1 You are rich. }
* Open [the door
~ 1 + 2
She leaves. ->
=== stage left
-> END
