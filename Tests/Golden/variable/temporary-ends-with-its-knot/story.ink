VAR mood = "calm"
-> one
=== one
~ temp here = "one"
{here}, {mood}.
-> two
=== two
~ temp here = "two"
~ mood = "tense"
{here}, {mood}.
-> END
