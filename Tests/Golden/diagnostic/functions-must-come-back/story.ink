~ act()
-> act
=== function act
You act.
* A choice
-> END
= inner
Text.
=== knot
~ return 1
