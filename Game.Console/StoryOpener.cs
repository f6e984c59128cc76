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

    private static Story Compile(string path, string source, ITerminal terminal)
    {
        var problems = new List<string>();
        var errors = 0;
        var compiler = new Compiler(source, new Compiler.Options
        {
            sourceFilename = System.IO.Path.GetFileName(path),
            fileHandler = new IncludeFiles(path),
            errorHandler = (message, type) =>
            {
                if (type == ErrorType.Author)
                    return;
                problems.Add(message);
                errors += type == ErrorType.Error ? 1 : 0;
            },
        });
        var story = compiler.Compile();
        foreach (var problem in problems)
            terminal.Error.WriteLine(problem);
        return errors == 0 && story is not null
            ? story
            : throw new CommandError(ExitCode.StoryHasProblems, $"'{path}' has {errors} {(errors == 1 ? "error" : "errors")} and can't be played.", $"More about them: backstage compile {path}");
    }
}
