namespace Ink;

/// <summary>A message of the compiler about a place in the source.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticCode code, ErrorType severity, SourceFile? source, TextSpan span, string message, string? hint)
    {
        Code = code.Id;
        Title = code.Title;
        Severity = severity;
        Message = message;
        Hint = hint;
        Source = source;
        Span = span;
        File = source?.Name;
        if (source is not null)
        {
            Line = source.LineOf(span.Start);
            Column = source.ColumnOf(span.Start);
        }
    }

    /// <summary>The stable code, such as "INK2001": INK1xxx is syntax, INK2xxx structure, INK4xxx advice. A page in Diagnostics/Pages explains each.</summary>
    public string Code { get; }

    /// <summary>What the code stands for, in a few words; the same for every message with that code.</summary>
    public string Title { get; }

    /// <summary>Error, warning, or a note of the author's.</summary>
    public ErrorType Severity { get; }

    /// <summary>The file's name as written in INCLUDE, or as given for the root; null when the source has no name.</summary>
    public string? File { get; }

    /// <summary>The line, one-based; 0 when the message is about no place.</summary>
    public int Line { get; }

    /// <summary>The column, one-based, in UTF-16 units; 0 when the message is about no place.</summary>
    public int Column { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>What may be meant, such as a name that is spelled almost the same; null when there is nothing to add.</summary>
    public string? Hint { get; }

    /// <summary>
    /// Whether the reference finds it only after it has built the story, and so not at all when building fails.
    /// </summary>
    internal bool IsOfLastStage =>
        (Code[3] == '2' && !InkCodes.FoundWhileBuilding.Contains(Code)) || Code == InkCodes.FunctionAsReadCount.Id;

    /// <summary>How often the reference tells it.</summary>
    internal int Repeats { get; set; } = 1;

    internal SourceFile? Source { get; }

    internal TextSpan Span { get; }

    /// <summary>
    /// The message in one line as the reference words it: severity, file, line, text,
    /// such as "ERROR: 'main.ink' line 3: Divert target not found: '-> cellar'".
    /// </summary>
    public override string ToString()
    {
        var prefix = Severity switch
        {
            ErrorType.Author => "TODO",
            ErrorType.Warning => "WARNING",
            _ => "ERROR",
        };
        if (Line == 0)
            return $"{prefix}: {Message}";
        var line = Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return File is null ? $"{prefix}: line {line}: {Message}" : $"{prefix}: '{File}' line {line}: {Message}";
    }
}
