using Ink;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>Turns a file into a story, whichever of the two kinds it is.</summary>
internal static class StoryOpener
{
    /// <summary>Compiles ink source or loads a compiled story; warnings go to standard error, errors end the command.</summary>
    public static Story Open(string path, ITerminal terminal)
    {
        var text = StoryFiles.Read(path);
        return IsCompiled(path, text) ? Load(path, text) : Compile(path, text, terminal);
    }

    private static bool IsCompiled(string path, string text) =>
        !path.EndsWith(".ink", StringComparison.OrdinalIgnoreCase)
        && (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.AsSpan().TrimStart() is ['{', ..]);

    private static Story Load(string path, string json)
    {
        try
        {
            return new Story(json);
        }
        catch (Exception exception) when (exception is StoryException or ArgumentException or FormatException)
        {
            throw new CommandError(ExitCode.StoryHasProblems, $"'{path}' is no compiled story: {exception.Message}", "Compile it again: backstage compile story.ink -o story.json");
        }
    }

    /// <summary>Compiles a file with what it includes.</summary>
    public static Compilation CompileFile(string path, bool countAllVisits = false) => CompileText(path, StoryFiles.Read(path), countAllVisits);

    /// <summary>How many errors and warnings there are, in words.</summary>
    public static string Summary(Compilation compilation)
    {
        var errors = compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == ErrorType.Error);
        var warnings = compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == ErrorType.Warning);
        var parts = new[] { Count(errors, "error"), Count(warnings, "warning") }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? "no errors" : string.Join(" and ", parts);
    }

    private static Story Compile(string path, string source, ITerminal terminal)
    {
        var compilation = CompileText(path, source, false);
        foreach (var diagnostic in compilation.Diagnostics.Where(diagnostic => diagnostic.Severity != ErrorType.Author))
            terminal.Error.WriteLine(DiagnosticText.Render(diagnostic) + "\n");
        return compilation.Succeeded
            ? compilation.CreateStory()
            : throw new CommandError(ExitCode.StoryHasProblems, $"'{path}' has {Summary(compilation)} and can't be played.", "Mend what is listed above and play again.");
    }

    private static Compilation CompileText(string path, string source, bool countAllVisits) =>
        new Compiler(source, new Compiler.Options
        {
            sourceFilename = System.IO.Path.GetFileName(path),
            fileHandler = new IncludeFiles(path),
            countAllVisits = countAllVisits,
        }).CompileSource();

    private static string Count(int number, string what) => number switch
    {
        0 => "",
        1 => "1 " + what,
        _ => $"{number} {what}s",
    };
}
