using System.Globalization;
using System.Text;
using Ink;

namespace Backstage;

/// <summary>
/// Shows a message of the compiler with the line it is about:
/// <code>
/// error INK2001: divert target not found: '-> cellar'
///   --> main.ink:12:8
///    |
/// 12 |     -> cellar
///    |        ^^^^^^ did you mean 'cellar_door'?
/// </code>
/// </summary>
public static class DiagnosticText
{
    private const int LongestLine = 160;

    /// <summary>The message in several lines, the last without a newline.</summary>
    /// <param name="diagnostic">The message.</param>
    public static string Render(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        text.Append(SeverityName(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message);
        if (diagnostic.Line == 0 || diagnostic.Source is null)
            return diagnostic.Hint is null ? text.ToString() : text.Append("\n  ").Append(diagnostic.Hint).ToString();

        var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        text.Append('\n').Append(margin).Append("--> ").Append(diagnostic.File ?? "the source").Append(':').Append(number)
            .Append(':').Append(diagnostic.Column.ToString(CultureInfo.InvariantCulture));
        var (line, column, width) = Window(diagnostic);
        text.Append('\n').Append(margin).Append(" |");
        text.Append('\n').Append(number).Append(" | ").Append(line);
        text.Append('\n').Append(margin).Append(" | ").Append(' ', column).Append('^', width);
        if (diagnostic.Hint is not null)
            text.Append(' ').Append(diagnostic.Hint);
        return text.ToString();
    }

    /// <summary>"error", "warning" or "note".</summary>
    /// <param name="severity">How grave a message is.</param>
    public static string SeverityName(ErrorType severity) => severity switch
    {
        ErrorType.Error => "error",
        ErrorType.Warning => "warning",
        _ => "note",
    };

    // The part of the line to be shown, with where in it the message points; tabs become single blanks so that the carets stay below it.
    private static (string Line, int Column, int Width) Window(Diagnostic diagnostic)
    {
        var line = diagnostic.Source!.OriginalLine(diagnostic.Line).Replace('\t', ' ');
        var column = Math.Clamp(diagnostic.Column - 1, 0, line.Length);
        var width = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, line.Length - column));
        var start = column + width > LongestLine ? Math.Max(0, column - (LongestLine / 2)) : 0;
        var end = Math.Min(line.Length, start + LongestLine);
        return (line[start..end], column - start, Math.Min(width, Math.Max(1, end - column)));
    }
}
