using System.CommandLine;

namespace Backstage.Player;

/// <summary>backstage runs: lists, shows, compares, names, exports, imports and deletes the runs of a story.</summary>
internal sealed class RunsCommand
{
    private static readonly string[] Formats = ["text", "markdown", "html", "journal"];

    private readonly ITerminal _terminal;
    private readonly Option<string?> _story = new("--story") { Description = "The story: a file or a folder with a main.ink. Without it: the episode.", Recursive = true };
    private readonly Option<string?> _data = new("--data") { Description = "The folder in which runs are kept.", Recursive = true };

    private RunsCommand(ITerminal terminal) => _terminal = terminal;

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new RunsCommand(terminal);
        var command = new Command("runs", "Lists the runs of a story. Example: backstage runs compare 1 2");
        command.Add(self._story);
        command.Add(self._data);
        command.SetAction(parsed => self.Do(parsed, self.List));
        self.AddShow(command);
        self.AddCompare(command);
        self.AddName(command);
        self.AddExport(command);
        self.AddImport(command);
        self.AddDelete(command);
        return command;
    }

    private int Do(ParseResult parsed, Action<RunLibrary> work)
    {
        try
        {
            work(OpenedStory.Open(parsed.GetValue(_story), parsed.GetValue(_data), keepRuns: true, _terminal).Library);
            return ExitCode.Fine;
        }
        catch (StoreException trouble)
        {
            throw RunNumber.Error(trouble);
        }
    }

    private void List(RunLibrary library) => _terminal.Out.Write(RunText.List(library));

    private void AddShow(Command runs)
    {
        var run = Number("run", "The run's number.");
        var command = new Command("show", "Prints the text of a run. Example: backstage runs show 4") { run };
        command.SetAction(parsed => Do(parsed, library => _terminal.Out.Write(RunExport.Text(RunNumber.Find(library, parsed.GetValue(run)!)))));
        runs.Add(command);
    }

    private void AddCompare(Command runs)
    {
        var one = Number("one", "A run's number.");
        var other = Number("other", "Another run's number.");
        var command = new Command("compare", "Says where two runs part and what differs after that. Example: backstage runs compare 1 2") { one, other };
        command.SetAction(parsed => Do(parsed, library =>
        {
            var (left, right) = (RunNumber.Find(library, parsed.GetValue(one)!), RunNumber.Find(library, parsed.GetValue(other)!));
            _terminal.Out.Write(RunText.Compare(RunComparison.Compare(library.Edition, left, right)));
        }));
        runs.Add(command);
    }

    private void AddName(Command runs)
    {
        var run = Number("run", "The run's number.");
        var name = new Argument<string>("name") { Description = "Its name; an empty one takes it away." };
        var command = new Command("name", "Names a run. Example: backstage runs name 2 \"What if he just says it\"") { run, name };
        command.SetAction(parsed => Do(parsed, library => library.Rename(RunNumber.Parse(parsed.GetValue(run)!), parsed.GetValue(name)!)));
        runs.Add(command);
    }

    private void AddExport(Command runs)
    {
        var run = Number("run", "The run's number.");
        var format = new Option<string?>("--format") { Description = "text, markdown, html, or journal: what import takes in." };
        var output = new Option<string?>("-o", "--output") { Description = "The file to write; without it, standard output." };
        var command = new Command("export", "Writes a run to a file. Example: backstage runs export 4 --format html -o run.html") { run, format, output };
        command.SetAction(parsed => Do(parsed, library =>
        {
            var text = Export(library, parsed.GetValue(run)!, parsed.GetValue(format) ?? "text");
            if (parsed.GetValue(output) is { } file && file != "-")
                StoryFiles.Write(file, text);
            else
                _terminal.Out.Write(text);
        }));
        runs.Add(command);
    }

    private void AddImport(Command runs)
    {
        var file = new Argument<string>("file") { Description = "A journal that was exported." };
        var command = new Command("import", "Takes in a run that was exported as a journal. Example: backstage runs import run.jsonl") { file };
        command.SetAction(parsed => Do(parsed, library =>
        {
            var number = library.Import(System.Text.Encoding.UTF8.GetBytes(StoryFiles.Read(parsed.GetValue(file)!)));
            _terminal.Out.WriteLine($"Taken in as run {number}.");
        }));
        runs.Add(command);
    }

    private void AddDelete(Command runs)
    {
        var run = Number("run", "The run's number.");
        var yes = new Option<bool>("--yes") { Description = "Delete it without asking." };
        var command = new Command("delete", "Deletes a run for good. Example: backstage runs delete 3 --yes") { run, yes };
        command.SetAction(parsed => Do(parsed, library =>
        {
            var number = RunNumber.Parse(parsed.GetValue(run)!);
            if (!parsed.GetValue(yes) && !Confirms(library, number))
                return;
            library.Delete(number);
            _terminal.Out.WriteLine($"Run {number} is deleted. What was seen in it stays seen on the map.");
        }));
        runs.Add(command);
    }

    private bool Confirms(RunLibrary library, int number)
    {
        if (!_terminal.IsInteractive)
            throw new CommandError(ExitCode.WrongUsage, "Nobody is there to say whether the run may be deleted.", $"If it may: backstage runs delete {number} --yes");
        var run = library.Played(number);
        _terminal.Out.Write($"Delete {run?.Label ?? "run " + number}, {run?.Decisions.Count ?? 0} decisions? It cannot come back. Type yes: ");
        return _terminal.ReadLine()?.Trim() is "yes" or "y";
    }

    private static string Export(RunLibrary library, string run, string format) => format switch
    {
        "text" => RunExport.Text(RunNumber.Find(library, run)),
        "markdown" => RunExport.Markdown(RunNumber.Find(library, run)),
        "html" => RunExport.Html(RunNumber.Find(library, run)),
        "journal" => library.Export(RunNumber.Parse(run)) is { } bytes
            ? System.Text.Encoding.UTF8.GetString(bytes)
            : throw new CommandError(ExitCode.WrongUsage, $"There is no run {run} of {library.Edition.Title}.", "See them all: backstage runs"),
        _ => throw new CommandError(ExitCode.WrongUsage, $"--format: there is no format '{format}'.", "There are: " + string.Join(", ", Formats)),
    };

    private static Argument<string> Number(string name, string description) => new(name) { Description = description };
}
