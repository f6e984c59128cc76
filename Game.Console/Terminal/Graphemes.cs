using System.Globalization;
using System.Text;

namespace Backstage.Player;

/// <summary>One grapheme cluster, what a reader calls a letter, and how many cells it takes: 1 or 2.</summary>
internal readonly record struct Grapheme(string Text, int Width);

/// <summary>
/// Cuts text into grapheme clusters. It is also the last filter before a cell: control characters, direction overrides and
/// clusters without width are left out, so nothing that drives a terminal can come through.
/// </summary>
internal static class Graphemes
{
    private const int LongestCluster = 32;
    private const int MostRemembered = 4096;
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];
    private static readonly Dictionary<string, string> Remembered = [];

    /// <summary>The clusters of a text.</summary>
    public static Enumerator Of(ReadOnlySpan<char> text) => new(text);

    /// <summary>How many cells a text takes.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var grapheme in Of(text))
            width += grapheme.Width;
        return width;
    }

    /// <summary>The text cut to a width; with an ellipsis when something is cut off.</summary>
    public static string Fit(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var fitted = new StringBuilder();
        var used = 0;
        foreach (var grapheme in Of(text))
        {
            if (used + grapheme.Width > width - 1)
                break;
            fitted.Append(grapheme.Text);
            used += grapheme.Width;
        }

        return width <= 0 ? "" : fitted.ToString().TrimEnd() + "…";
    }

    private static string Remember(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length > LongestCluster)
            cluster = cluster[..(char.IsHighSurrogate(cluster[LongestCluster - 1]) ? LongestCluster - 1 : LongestCluster)];
        lock (Remembered)
        {
            var lookup = Remembered.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(cluster, out var known))
                return known;
            if (Remembered.Count >= MostRemembered)
                Remembered.Clear();
            var text = cluster.ToString();
            Remembered[text] = text;
            return text;
        }
    }

    /// <summary>Walks through a text, cluster by cluster.</summary>
    internal ref struct Enumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public Grapheme Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_rest.Length > 0)
            {
                var letter = _rest[0];
                if (letter < 0x7F && (_rest.Length == 1 || _rest[1] < 0x80))
                {
                    // The common case: ASCII, and nothing that could combine with it.
                    _rest = _rest[1..];
                    if (letter < ' ' && letter != '\t')
                        continue;
                    Current = new Grapheme(letter == '\t' ? " " : Ascii[letter], 1);
                    return true;
                }

                var length = StringInfo.GetNextTextElementLength(_rest);
                var cluster = _rest[..length];
                _rest = _rest[length..];
                var width = CellWidths.OfCluster(cluster);
                if (width == 0)
                    continue;
                // Half of a surrogate pair is no character.
                Current = new Grapheme(length == 1 && char.IsSurrogate(letter) ? "\uFFFD" : Remember(cluster), width);
                return true;
            }

            return false;
        }
    }
}
