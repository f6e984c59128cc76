VAR a = 1
VAR b = 0
{ a:
    { b:
        both
    - else:
        only a
    }
- else:
    { b: only b | neither }
}
-> END
