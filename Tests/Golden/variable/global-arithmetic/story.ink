VAR apples = 4
VAR pears = 6
~ apples = apples + pears * 2
~ pears -= 1
~ apples++
{apples} apples, {pears} pears.
{(apples + pears) / 2}, {apples mod pears}, {apples % pears}.
{apples > pears && pears != 0:More apples.} {not (apples < pears):Not fewer.}
-> END
