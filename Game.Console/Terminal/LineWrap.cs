using System.Text;
using Spectre.Console.Rendering;

namespace Backstage.Player;

/// <summary>Breaks lines between words so that they fit a width, counted in terminal cells.</summary>
internal static class LineWrap
{
    /// <summary>The text broken to the width; unchanged when the width is 0.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">Columns, or 0 for no limit.</param>
    /// <param name="indent">How many blanks further lines begin with.</param>
    public static string Wrap(string text, int width, int indent = 0)
    {
        if (width <= indent + 1 || Cells(text) <= width)
            return text;
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            var cells = Cells(word);
            if (column > 0 && column + 1 + cells > width)
            {
                wrapped.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (wrapped.Length > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += cells;
        }

        return wrapped.ToString();
    }

    private static int Cells(string text) => new Segment(text).CellCount();
}
