using System.Text;

namespace Backstage.Player;

/// <summary>
/// Makes text safe for a terminal: whatever a story, a file name or a message contains, no control character but the newline
/// comes out, and nothing that turns the reading direction around.
/// </summary>
internal static class Sanitizer
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with control characters shown as their pictures (ESC as ␛) and other dangerous ones as �; newlines stay.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = FirstUnsafe(text);
        if (at < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
            Append(clean, text, at);
        return clean.ToString();
    }

    /// <summary>The same, in one line: newlines become blanks. For choices, titles and file names.</summary>
    public static string CleanLine(string text) => Clean(text).ReplaceLineEndings(" ");

    private static int FirstUnsafe(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not '\n' && (text[at] < ' ' || text[at] >= '\u007F') && !IsPlain(text, at))
                return at;
        }

        return -1;
    }

    private static bool IsPlain(string text, int at)
    {
        var letter = text[at];
        if (char.IsHighSurrogate(letter))
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(letter))
            return at > 0 && char.IsHighSurrogate(text[at - 1]);
        return !char.IsControl(letter) && !TurnsDirection(letter) && !IsSeparator(letter) && letter != '\uFEFF';
    }

    private static void Append(StringBuilder clean, string text, int at)
    {
        var letter = text[at];
        switch (letter)
        {
            case '\n':
                clean.Append('\n');
                break;
            case '\t':
                clean.Append("    ");
                break;
            case '\r':
                // A carriage return before a newline is only a line ending; alone it would overwrite the line.
                if (at + 1 >= text.Length || text[at + 1] != '\n')
                    clean.Append('\u240D');
                break;
            case '\uFEFF':
                break;
            case '\u007F':
                clean.Append('\u2421');
                break;
            case < ' ':
                clean.Append((char)(0x2400 + letter));
                break;
            default:
                if (IsSeparator(letter))
                    clean.Append(' ');
                else
                    clean.Append(IsPlain(text, at) ? letter : Replacement);
                break;
        }
    }

    // The embeddings, overrides and isolates, which could make a choice read as its opposite. Plain right-to-left letters stay.
    private static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsSeparator(char letter) => letter is '\u2028' or '\u2029';
}
