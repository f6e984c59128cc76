using System.Globalization;
using System.Text;

namespace Backstage.Player;

/// <summary>Turns the difference of two screens into few bytes, inside one synchronized update.</summary>
internal sealed class Painter(StyleCodes codes)
{
    private const int LongestBridge = 4;
    private readonly StringBuilder _out = new();
    private CellGrid? _shown;
    private TextStyle? _pen;
    private int _column;
    private int _row;

    /// <summary>Says that the terminal shows something unknown: the next picture is painted whole.</summary>
    public void Forget() => _shown = null;

    /// <summary>What to write so that a terminal that shows the last picture shows this one; empty when nothing changed.</summary>
    public string Paint(CellGrid next)
    {
        var before = _shown is { } shown && shown.Width == next.Width && shown.Height == next.Height ? _shown : null;
        _shown = next;
        _out.Clear();
        _pen = null;
        _column = _row = -1;
        if (before is null)
            _out.Append("\e[0m\e[2J");
        for (var row = 0; row < next.Height; row++)
        {
            for (var column = 0; column < next.Width; column++)
            {
                ref readonly var cell = ref next[column, row];
                // The right half of a wide cluster is drawn with its left half.
                if (cell.Text.Length == 0 || cell.LooksLike(before is null ? Cell.Blank : before[column, row]))
                    continue;
                PaintCell(next, column, row, cell);
            }
        }

        return _out.Length == 0 ? "" : _out.Insert(0, "\e[?2026h").Append("\e[0m\e[?2026l").ToString();
    }

    private void PaintCell(CellGrid grid, int column, int row, in Cell cell)
    {
        MoveTo(grid, column, row);
        if (!ReferenceEquals(_pen, cell.Style) && (_pen is null || !_pen.Equals(cell.Style)))
            _out.Append(codes.Of(_pen = cell.Style));
        _out.Append(cell.Text);
        var width = column + 1 < grid.Width && grid[column + 1, row].Text.Length == 0 ? 2 : 1;
        // In the last column terminals keep the cursor or wrap it; after a contested cluster they disagree as well.
        _column = CellWidths.IsContested(cell.Text) || column + width >= grid.Width ? -1 : column + width;
        _row = row;
    }

    private void MoveTo(CellGrid grid, int column, int row)
    {
        if (_row == row && (_column == column || (_column >= 0 && Bridge(grid, column, row))))
            return;
        _out.Append("\e[");
        if (_row == row)
            _out.Append(CultureInfo.InvariantCulture, $"{column + 1}G");
        else
            _out.Append(CultureInfo.InvariantCulture, $"{row + 1};{column + 1}H");
    }

    // A short gap in the same style is cheaper to write again than to jump over.
    private bool Bridge(CellGrid grid, int column, int row)
    {
        if (column <= _column || column - _column > LongestBridge || _pen is null)
            return false;
        for (var at = _column; at < column; at++)
        {
            if (!grid[at, row].Style.Equals(_pen) || grid[at, row].Text is not [< '\u007F'])
                return false;
        }

        for (var at = _column; at < column; at++)
            _out.Append(grid[at, row].Text);
        return true;
    }
}
