namespace Ink;

/// <summary>Where the lines of a text begin. Questions about neighbouring positions, the usual case, are answered at once.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private int _last;

    public LineMap(string text)
    {
        _text = text;
        var position = 0;
        while (true)
        {
            var newline = text.AsSpan(position).IndexOf('\n');
            if (newline < 0)
                break;
            position += newline + 1;
            _starts.Add(position);
        }
    }

    /// <summary>The one-based line of a position.</summary>
    public int LineOf(int position)
    {
        var line = _last;
        if (position < _starts[line] || (line + 4 < _starts.Count && position >= _starts[line + 4]))
        {
            line = _starts.BinarySearch(position);
            if (line < 0)
                line = ~line - 1;
        }
        else
        {
            while (line + 1 < _starts.Count && position >= _starts[line + 1])
                line++;
        }

        _last = line;
        return line + 1;
    }

    /// <summary>Where a line begins.</summary>
    /// <param name="line">One-based.</param>
    public int StartOf(int line) => _starts[Math.Clamp(line, 1, _starts.Count) - 1];

    /// <summary>A line without its line end.</summary>
    /// <param name="line">One-based.</param>
    public string TextOf(int line)
    {
        var start = StartOf(line);
        var end = line < _starts.Count ? _starts[line] : _text.Length;
        return _text[start..end].TrimEnd('\r', '\n');
    }
}
