VAR warmth = 1
{
- -2 > warmth: Frost.
- -2 < warmth: No frost.
}
-> END
