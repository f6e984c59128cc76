using System.Globalization;
using System.Text;

namespace Backstage;

/// <summary>Makes text of a story fit for other formats. Control characters, halves of letters and signs that turn text round are left out.</summary>
internal static class Markup
{
    /// <summary>For HTML, SVG and XML, in text and in attributes with double quotes.</summary>
    public static string Xml(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Letters(text))
        {
            _ = letter.Value switch
            {
                '&' => clean.Append("&amp;"),
                '<' => clean.Append("&lt;"),
                '>' => clean.Append("&gt;"),
                '"' => clean.Append("&quot;"),
                '\'' => clean.Append("&#39;"),
                _ => clean.Append(letter.ToString()),
            };
        }

        return clean.ToString();
    }

    /// <summary>For a label of Mermaid, between double quotes.</summary>
    public static string Mermaid(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Letters(text))
        {
            // Mermaid reads #35; as the letter of that number, and `, [ and the like as its own.
            if (letter.Value is '"' or '#' or ';' or '<' or '>' or '&' or '`' or '\\')
                clean.Append('#').Append(letter.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
            else
                clean.Append(letter.ToString());
        }

        return clean.ToString();
    }

    /// <summary>For a label of DOT, between double quotes.</summary>
    public static string Dot(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Letters(text))
        {
            if (letter.Value is '"' or '\\')
                clean.Append('\\');
            clean.Append(letter.ToString());
        }

        return clean.ToString();
    }

    /// <summary>For Markdown: what would be read as its signs is escaped.</summary>
    public static string Markdown(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Letters(text))
        {
            if (letter.Value is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
                clean.Append('\\');
            clean.Append(letter.ToString());
        }

        return clean.ToString();
    }

    /// <summary>The text without what must never reach a terminal or a document.</summary>
    public static string Plain(string text) => string.Concat(Letters(text));

    private static IEnumerable<Rune> Letters(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.Value is '\t' or '\n')
                yield return new Rune(' ');
            else if (Rune.GetUnicodeCategory(letter) != UnicodeCategory.Control && letter.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF))
                yield return letter;
        }
    }
}
