VAR rain = true
-> walk ->
The walk was fine.
-> END
=== walk
{rain: ->-> shelter}
You walk.
->->
=== shelter
Under the arch, everyone looks at the sky.
-> END
