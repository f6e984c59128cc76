{double(4)} and {double(double(4))}.
{larger(3, 9)} beats {smaller(3, 9)}.
-> END
=== function double(x)
~ return x * 2
=== function larger(a, b)
{ a > b:
    ~ return a
}
~ return b
=== function smaller(a, b)
~ return MIN(a, b)
