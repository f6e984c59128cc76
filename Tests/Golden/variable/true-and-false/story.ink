VAR lit = true
{lit} {not lit} {lit == 1} {lit + 1}
~ lit = not lit
{lit:light|dark}
-> END
