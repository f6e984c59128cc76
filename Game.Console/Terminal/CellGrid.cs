using System.Text;

namespace Backstage.Player;

/// <summary>A screen full of cells. It is the only way onto the terminal, and takes text only through <see cref="Graphemes"/>.</summary>
internal sealed class CellGrid
{
    private readonly Cell[] _cells;

    public CellGrid(int width, int height, TextStyle background)
    {
        Width = width;
        Height = height;
        _cells = new Cell[width * height];
        Array.Fill(_cells, new Cell(" ", background));
    }

    public int Width { get; }

    public int Height { get; }

    public Area Bounds => new(0, 0, Width, Height);

    public ref readonly Cell this[int column, int row] => ref _cells[(row * Width) + column];

    /// <summary>Blanks an area in a style.</summary>
    public void Fill(Area area, TextStyle style)
    {
        for (var row = Math.Max(0, area.Row); row < Math.Min(Height, area.Bottom); row++)
        {
            for (var column = Math.Max(0, area.Column); column < Math.Min(Width, area.Right); column++)
                Set(column, row, new Cell(" ", style));
        }
    }

    /// <summary>Writes text in one row, cut off at a column; returns the column after it.</summary>
    public int Write(int column, int row, ReadOnlySpan<char> text, TextStyle style, int end = int.MaxValue)
    {
        end = Math.Min(end, Width);
        if (row < 0 || row >= Height)
            return column;
        foreach (var grapheme in Graphemes.Of(text))
        {
            if (column + grapheme.Width > end)
                break;
            if (column >= 0)
                Put(column, row, grapheme, style);
            column += grapheme.Width;
        }

        return column;
    }

    /// <summary>Writes text so that it ends before a column.</summary>
    public void WriteRight(int end, int row, string text, TextStyle style) => Write(end - Graphemes.Width(text), row, text, style);

    /// <summary>Writes one cluster, with its right half where it has one.</summary>
    public void Put(int column, int row, Grapheme grapheme, TextStyle style)
    {
        if (column < 0 || row < 0 || row >= Height || column + grapheme.Width > Width)
            return;
        Set(column, row, new Cell(grapheme.Text, style));
        if (grapheme.Width != 2)
            return;
        Set(column + 1, row, new Cell(" ", style));
        _cells[(row * Width) + column + 1] = new Cell("", style);
    }

    /// <summary>Gives an area a style and leaves its text.</summary>
    public void Restyle(Area area, Func<TextStyle, TextStyle> change)
    {
        for (var row = Math.Max(0, area.Row); row < Math.Min(Height, area.Bottom); row++)
        {
            for (var column = Math.Max(0, area.Column); column < Math.Min(Width, area.Right); column++)
            {
                ref var cell = ref _cells[(row * Width) + column];
                cell = cell with { Style = change(cell.Style) };
            }
        }
    }

    /// <summary>The text of one row, without the blanks at its end.</summary>
    public string RowText(int row)
    {
        var text = new StringBuilder();
        for (var column = 0; column < Width; column++)
            text.Append(this[column, row].Text);
        return text.ToString().TrimEnd();
    }

    /// <summary>The text of all rows.</summary>
    public override string ToString() => string.Join('\n', Enumerable.Range(0, Height).Select(RowText));

    private void Set(int column, int row, Cell cell)
    {
        var index = (row * Width) + column;
        // A wide cluster that is cut in half becomes blank on its other side.
        if (_cells[index].Text.Length == 0 && column > 0)
            _cells[index - 1] = new Cell(" ", _cells[index - 1].Style);
        if (column + 1 < Width && _cells[index + 1].Text.Length == 0)
            _cells[index + 1] = new Cell(" ", _cells[index + 1].Style);
        _cells[index] = cell;
    }
}
