-> greet("Ida", 2)
=== greet(who, times)
{who} waves{times > 1: {times} times}.
{times > 0: -> greet(who, times - 1)}
-> END
