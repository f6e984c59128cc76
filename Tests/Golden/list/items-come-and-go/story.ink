LIST bag = (rope), lamp, (bread), map
In the bag: {bag}.
~ bag += lamp
~ bag -= rope
In the bag: {bag}.
{bag ? (lamp, bread):Light and food.} {bag !? map:No map.} {bag has lamp:A lamp.} {bag hasnt rope:No rope.}
~ bag = ()
{bag:Something left.|Empty.}
-> END
