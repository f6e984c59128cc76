using System.Globalization;
using System.Text;

namespace Backstage;

/// <summary>Words a difference between two texts so that it fits on a line.</summary>
internal static class TextDifference
{
    private const int Before = 20;
    private const int After = 60;

    /// <summary>Both texts around the place where they part, or null when they are equal.</summary>
    public static string? Find(string what, string expected, string actual)
    {
        if (expected == actual)
            return null;
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"{what}: expected {Around(expected, at)}, found {Around(actual, at)}";
    }

    /// <summary>The first difference of two lists of texts, or null.</summary>
    public static string? Find(string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (var index = 0; index < Math.Min(expected.Count, actual.Count); index++)
        {
            if (Find($"{what} {(index + 1).ToString(CultureInfo.InvariantCulture)}", expected[index], actual[index]) is { } difference)
                return difference;
        }

        if (expected.Count > actual.Count)
            return $"{what} {actual.Count + 1}: expected {Around(expected[actual.Count], 0)}, found no more";
        return actual.Count > expected.Count ? $"{what} {expected.Count + 1}: expected no more, found {Around(actual[expected.Count], 0)}" : null;
    }

    /// <summary>A text in quotation marks with its line breaks and control characters written out.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '\n' => "\\n",
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when char.IsControl(letter) => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        var end = Math.Min(text.Length, at + After);
        return (start > 0 ? "…" : "") + Quote(text[start..end]) + (end < text.Length ? "…" : "");
    }
}
