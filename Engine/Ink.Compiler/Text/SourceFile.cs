namespace Ink;

/// <summary>One source: its name as the story knows it, its text as written and its text without comments.</summary>
internal sealed class SourceFile
{
    private LineMap? _lines;
    private LineMap? _originalLines;
    private int[]? _originalPositions;

    public SourceFile(int index, string? name, string original)
    {
        Index = index;
        Name = name;
        Original = original;
        Text = CommentStripper.Strip(original);
    }

    /// <summary>The position among the sources of the compilation.</summary>
    public int Index { get; }

    /// <summary>The name as written in INCLUDE, or as given for the root; null when the source has none.</summary>
    public string? Name { get; }

    /// <summary>The text as the author wrote it.</summary>
    public string Original { get; }

    /// <summary>The text the parser reads: no comments, "\n" as the only line end. Lines keep their numbers.</summary>
    public string Text { get; }

    private LineMap Lines => _lines ??= new LineMap(Text);

    private LineMap OriginalLines => _originalLines ??= new LineMap(Original);

    /// <summary>The one-based line of a position in <see cref="Text"/>.</summary>
    public int LineOf(int position) => Lines.LineOf(position);

    /// <summary>The one-based column of a position in <see cref="Text"/>, counted in the text as written.</summary>
    public int ColumnOf(int position)
    {
        var original = OriginalPosition(position);
        return original - OriginalLines.StartOf(OriginalLines.LineOf(original)) + 1;
    }

    /// <summary>A line as the author wrote it, without its line end.</summary>
    /// <param name="line">One-based.</param>
    public string OriginalLine(int line) => OriginalLines.TextOf(line);

    private int OriginalPosition(int position)
    {
        if (ReferenceEquals(Text, Original))
            return Math.Min(position, Original.Length);
        _originalPositions ??= CommentStripper.MapPositions(Original);
        return _originalPositions[Math.Min(position, _originalPositions.Length - 1)];
    }
}
