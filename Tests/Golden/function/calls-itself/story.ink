{factorial(5)} {fibonacci(10)} {count_down(3)}
-> END
=== function factorial(n)
{ n <= 1:
    ~ return 1
}
~ return n * factorial(n - 1)
=== function fibonacci(n)
{ n < 2:
    ~ return n
}
~ return fibonacci(n - 1) + fibonacci(n - 2)
=== function count_down(n)
{ n == 0:
    ~ return "now"
}
~ return n + ", " + count_down(n - 1)
