using System.CommandLine;

namespace Backstage.Player;

/// <summary>backstage map: the branch map of a story, from all its runs.</summary>
internal sealed class MapCommand
{
    private static readonly string[] Formats = ["text", "words", "mermaid", "dot", "svg", "html"];

    private readonly Argument<string?> _story = new("story")
    {
        Description = "An .ink file, a compiled .json file, or a folder with a main.ink. Without it: the episode.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _format = new("--format") { Description = "How it is drawn: text, words, mermaid, dot, svg or html." };
    private readonly Option<string?> _output = new("-o", "--output") { Description = "The file to write; without it, standard output." };
    private readonly Option<string?> _run = new("--run") { Description = "The run to see it from; without it, the one played last." };
    private readonly Option<bool> _all = new("--all") { Description = "Tell everything, also what was never reached: for authors." };
    private readonly Option<string?> _data = new("--data") { Description = "The folder in which runs are kept." };

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new MapCommand();
        var command = new Command("map", "Draws the branch map of a story. Example: backstage map --format html -o map.html");
        command.Add(self._story);
        foreach (var option in (Option[])[self._format, self._output, self._run, self._all, self._data])
            command.Add(option);
        command.SetAction(parsed => self.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, ITerminal terminal)
    {
        var format = parsed.GetValue(_format) ?? "text";
        if (!Formats.Contains(format))
            throw new CommandError(ExitCode.WrongUsage, $"--format: there is no format '{format}'.", "There are: " + string.Join(", ", Formats));
        var library = OpenedStory.Open(parsed.GetValue(_story), parsed.GetValue(_data), keepRuns: true, terminal).Library;
        var drawn = Draw(Map(library, parsed.GetValue(_run)), format, parsed.GetValue(_all));
        if (parsed.GetValue(_output) is { } file && file != "-")
            StoryFiles.Write(file, drawn);
        else
            terminal.Out.Write(drawn);
        return ExitCode.Fine;
    }

    private static StoryMap Map(RunLibrary library, string? run)
    {
        try
        {
            var current = run is null
                ? (library.Latest() is { } latest ? library.Played(latest.Number) : null)
                : RunNumber.Find(library, run);
            return MapBuilder.Build(library, current);
        }
        catch (StoreException trouble)
        {
            throw RunNumber.Error(trouble);
        }
    }

    private static string Draw(StoryMap map, string format, bool all) => format switch
    {
        "words" => MapText.Say(map),
        "mermaid" => MapGraph.Mermaid(map, all),
        "dot" => MapGraph.Dot(map, all),
        "svg" => MapSvg.Draw(map, all),
        "html" => MapHtml.Draw(map, all),
        _ => MapText.Draw(map, all),
    };
}
