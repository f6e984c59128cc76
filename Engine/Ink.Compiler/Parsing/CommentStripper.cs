using System.Buffers;
using System.Text;

namespace Ink;

/// <summary>
/// Takes comments out of a source before it is parsed: "//" to the end of the line, "/* … */" but for the line ends in it.
/// A byte order mark and the "\r" of "\r\n" go as well, so that line numbers stay and "\n" is the only line end.
/// </summary>
internal static class CommentStripper
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly SearchValues<char> Interesting = SearchValues.Create("/\r");

    /// <summary>The text without comments; the same string when there is nothing to take out.</summary>
    public static string Strip(string source)
    {
        var start = source.Length > 0 && source[0] == ByteOrderMark ? 1 : 0;
        var at = NextCut(source, start);
        if (at < 0)
            return start == 0 ? source : source[start..];

        var result = new StringBuilder(source.Length);
        while (at >= 0)
        {
            result.Append(source, start, at - start);
            start = SkipCut(source, at, result);
            at = NextCut(source, start);
        }

        return result.Append(source, start, source.Length - start).ToString();
    }

    /// <summary>For every position of the stripped text, and its end, the position in the source.</summary>
    public static int[] MapPositions(string source)
    {
        var positions = new List<int>(source.Length + 1);
        var kept = new StringBuilder();
        var start = source.Length > 0 && source[0] == ByteOrderMark ? 1 : 0;
        while (true)
        {
            var at = NextCut(source, start);
            for (var i = start; i < (at < 0 ? source.Length : at); i++)
                positions.Add(i);
            if (at < 0)
                break;
            kept.Clear();
            start = SkipCut(source, at, kept);
            for (var i = 0; i < kept.Length; i++)
                positions.Add(at);
        }

        positions.Add(source.Length);
        return [.. positions];
    }

    private static int NextCut(string source, int start)
    {
        while (true)
        {
            var offset = source.AsSpan(start).IndexOfAny(Interesting);
            if (offset < 0)
                return -1;
            var at = start + offset;
            if (source[at] == '\r' || (at + 1 < source.Length && source[at + 1] is '/' or '*'))
                return at;
            start = at + 1;
        }
    }

    /// <summary>The position after the comment or line end at <paramref name="at"/>; what must stay of it is appended.</summary>
    private static int SkipCut(string source, int at, StringBuilder kept)
    {
        if (source[at] == '\r')
        {
            // A lone "\r" ends a line as well.
            if (at + 1 >= source.Length || source[at + 1] != '\n')
                kept.Append('\n');
            return at + 1;
        }

        if (source[at + 1] == '/')
        {
            var end = source.AsSpan(at).IndexOfAny('\r', '\n');
            return end < 0 ? source.Length : at + end;
        }

        var close = source.IndexOf("*/", at + 2, StringComparison.Ordinal);
        var stop = close < 0 ? source.Length : close;
        for (var i = at; i < stop; i++)
        {
            if (source[i] == '\n')
                kept.Append('\n');
        }

        return close < 0 ? source.Length : close + 2;
    }
}
