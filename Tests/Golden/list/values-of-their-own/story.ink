LIST coins = penny = 1, (threepence) = 3, (sixpence), shilling = 12
{coins}: {LIST_VALUE(threepence)} and {LIST_VALUE(sixpence)}.
{coins(12)} {LIST_MAX(coins)}
{sixpence > threepence} {penny == penny} {coins < shilling}
-> END
