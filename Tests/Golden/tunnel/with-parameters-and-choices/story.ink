-> pay(3) ->
{3} coins lighter.
-> END
=== pay(price)
"That's {price}."
* [Pay] "Thank you."
* [Haggle] "That's still {price}."
- ->->
