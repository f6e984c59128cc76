VAR coins = 3
- (shop)
{coins == 0: -> END}
+ [Spend a coin ({coins} left)]
    ~ coins--
    {coins} left.
- -> shop
