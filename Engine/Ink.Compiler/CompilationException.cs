using System.Text;

namespace Ink;

/// <summary>A source has errors. Its message tells them all.</summary>
public sealed class CompilationException : Exception
{
    /// <summary>An exception for a source's errors.</summary>
    /// <param name="diagnostics">The messages, warnings and notes included.</param>
    public CompilationException(IReadOnlyList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All messages about the source, errors first found first.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var message = new StringBuilder("The ink source has errors.");
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == ErrorType.Error)
                message.Append('\n').Append(diagnostic);
        }

        return message.ToString();
    }
}
