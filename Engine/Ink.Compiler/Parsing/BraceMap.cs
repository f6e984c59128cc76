namespace Ink;

/// <summary>
/// Which braces of a source belong together, and which have a bar "|" of their own, found in one pass. It knows nothing of
/// expressions and strings, and is asked only where braces do not begin with an expression.
/// </summary>
internal sealed class BraceMap
{
    private readonly Dictionary<int, Entry> _entries = [];

    public BraceMap(string text)
    {
        var open = new Stack<(int Position, int Bar, int Newline)>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    open.Push((i, -1, -1));
                    break;
                case '}' when open.TryPop(out var closed):
                    _entries.Add(closed.Position, new Entry(i, IsInLine(closed.Bar, closed.Newline)));
                    break;
                case '|' when open.TryPop(out var around):
                    open.Push(around.Bar < 0 ? around with { Bar = i } : around);
                    break;
                case '\n' when open.TryPop(out var around):
                    open.Push(around.Newline < 0 ? around with { Newline = i } : around);
                    // No braces reach into the next knot.
                    if (string.CompareOrdinal(text, i + 1, "==", 0, 2) == 0)
                        LeaveOpen(open);
                    break;
            }
        }

        LeaveOpen(open);
    }

    /// <summary>Where the brace that opens there is closed; -1 when it is not.</summary>
    public int CloseOf(int position) => _entries.TryGetValue(position, out var entry) ? entry.Close : -1;

    /// <summary>Whether the brace that opens there has a bar in its first line, inner braces apart.</summary>
    public bool HasBarInLine(int position) => _entries.TryGetValue(position, out var entry) && entry.HasBarInLine;

    private void LeaveOpen(Stack<(int Position, int Bar, int Newline)> open)
    {
        while (open.TryPop(out var left))
            _entries.Add(left.Position, new Entry(-1, IsInLine(left.Bar, left.Newline)));
    }

    private static bool IsInLine(int bar, int newline) => bar >= 0 && (newline < 0 || bar < newline);

    private readonly record struct Entry(int Close, bool HasBarInLine);
}
