VAR x = 2
{x > 1:more than one|one or none}; {x == 3:three}{x != 3:not three}.
{x:something} {not x:nothing}
-> END
