The clock says {hour(0)}, then {hour(5)}, then {hour(12)}.
-> END
=== function hour(n)
{
- n == 0: midnight
- n < 12: {n} in the morning
- else: noon
}
