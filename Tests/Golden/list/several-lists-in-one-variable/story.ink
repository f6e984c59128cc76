LIST colours = red, green
LIST fruits = apple, plum
VAR basket = (red, apple)
{basket}
~ basket += (plum, green)
{basket}
{basket ^ LIST_ALL(apple)} and {basket - LIST_ALL(apple)}
{basket ? (red, plum)}
-> END
