using Ink.Runtime;

namespace Ink;

/// <summary>What came of compiling a source.</summary>
public sealed class Compilation
{
    internal Compilation(IReadOnlyList<Diagnostic> diagnostics, Stats stats, CompiledStory? content)
    {
        Diagnostics = diagnostics;
        Stats = stats;
        Content = content;
    }

    /// <summary>All errors, warnings and notes, in the order in which they were found: syntax first, then structure.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a story: there was no error.</summary>
    public bool Succeeded => Content is not null;

    /// <summary>How much of what the source holds. With syntax errors, what could be read.</summary>
    public Stats Stats { get; }

    /// <summary>The compiled story; null when there were errors.</summary>
    internal CompiledStory? Content { get; }

    /// <summary>The story, at its beginning.</summary>
    /// <exception cref="CompilationException">There were errors.</exception>
    public Story CreateStory() => new(Content ?? throw new CompilationException(Diagnostics));
}
