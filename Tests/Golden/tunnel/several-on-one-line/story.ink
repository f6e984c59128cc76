-> wash -> dry -> put_away
=== wash
You wash the cup.
->->
=== dry
You dry it.
->->
=== put_away
It goes on the shelf.
-> END
