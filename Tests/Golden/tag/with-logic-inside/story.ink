VAR n = 3
A line. # volume {n * 2} # {n > 2:loud|soft}
-> END
