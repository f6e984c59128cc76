EXTERNAL weather(town)
It is {weather("Little Mallow")}.
-> END
=== function weather(town)
~ return "raining in " + town
