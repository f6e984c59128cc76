VAR purse = 10
~ temp pocket = 3
~ move(purse, pocket, 4)
{purse} in the purse, {pocket} in the pocket.
~ move(pocket, purse, 1)
{purse} in the purse, {pocket} in the pocket.
-> END
=== function move(ref from, ref to, amount)
~ from -= amount
~ to += amount
