LIST tea = black, green
LIST paint = green, blue
{tea.green} {paint.green} {LIST_VALUE(tea.green)} {LIST_VALUE(paint.green)} {tea.green == paint.green}
-> END
