   Leading   and   inner blanks.   
A{true: b}c { true:d } e.
{false:nothing}
One more.

-> END
