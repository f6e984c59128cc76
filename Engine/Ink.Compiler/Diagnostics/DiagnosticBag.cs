namespace Ink;

/// <summary>Collects the diagnostics of a compilation, and forgets those of an attempt that was given up.</summary>
internal sealed class DiagnosticBag(List<SourceFile> sources)
{
    /// <summary>What no author reads to the end; a cap on memory when a file is no ink at all.</summary>
    private const int MostKept = 10_000;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _errors;

    public int Count => _diagnostics.Count;

    public bool HasErrors => _errors > 0;

    public IReadOnlyList<Diagnostic> All => _diagnostics;

    public void Error(DiagnosticCode code, TextSpan span, string message, string? hint = null) =>
        Add(code, ErrorType.Error, span, message, hint);

    public void Warning(DiagnosticCode code, TextSpan span, string message, string? hint = null) =>
        Add(code, ErrorType.Warning, span, message, hint);

    public void Note(DiagnosticCode code, TextSpan span, string message) =>
        Add(code, ErrorType.Author, span, message, null);

    /// <summary>Drops what was reported since <see cref="Count"/> was <paramref name="count"/>.</summary>
    public void RollBack(int count)
    {
        if (count >= _diagnostics.Count)
            return;
        for (var i = count; i < _diagnostics.Count; i++)
        {
            if (_diagnostics[i].Severity == ErrorType.Error)
                _errors--;
        }

        _diagnostics.RemoveRange(count, _diagnostics.Count - count);
    }

    /// <summary>
    /// The reference tries some places several times and tells of the same mistake each time; the error handler, which is
    /// to hear what it says, gets it as often.
    /// </summary>
    public void RepeatSince(int count, int times)
    {
        for (var i = count; i < _diagnostics.Count; i++)
            _diagnostics[i].Repeats *= times;
    }

    private void Add(DiagnosticCode code, ErrorType severity, TextSpan span, string message, string? hint)
    {
        // The first error is always kept: it decides whether there is a story.
        if (_diagnostics.Count >= MostKept && (severity != ErrorType.Error || HasErrors))
            return;
        if (severity == ErrorType.Error)
            _errors++;
        _diagnostics.Add(new Diagnostic(code, severity, sources[span.File], span, message, hint));
    }
}
