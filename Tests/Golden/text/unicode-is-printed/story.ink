VAR größe = 3
VAR имя = "Ида"
{имя} ist {größe} Äpfel groß. {twice(größe)} 🍎
-> END
=== function twice(n)
~ return n * 2
