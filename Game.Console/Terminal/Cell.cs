namespace Backstage.Player;

/// <summary>One cell of the screen: a grapheme cluster, or "" where the cluster left of it reaches into this one.</summary>
internal readonly record struct Cell(string Text, TextStyle Style)
{
    public static readonly Cell Blank = new(" ", TextStyle.Plain);

    /// <summary>Whether both look the same; quicker than comparing the records.</summary>
    public bool LooksLike(in Cell other) => Text == other.Text && (ReferenceEquals(Style, other.Style) || Style.Equals(other.Style));
}

/// <summary>A rectangle of cells, counted from 0.</summary>
internal readonly record struct Area(int Column, int Row, int Width, int Height)
{
    /// <summary>The first column to its right.</summary>
    public int Right => Column + Width;

    /// <summary>The first row below it.</summary>
    public int Bottom => Row + Height;

    public bool Contains(int column, int row) => column >= Column && column < Right && row >= Row && row < Bottom;
}
