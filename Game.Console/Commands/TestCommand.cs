using System.CommandLine;
using System.Globalization;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>backstage test: replays the walkthroughs beside a story and compares what they print.</summary>
internal sealed class TestCommand
{
    private const int MostShown = 40;

    private readonly Argument<string?> _story = new("story")
    {
        Description = "An .ink file, a compiled .json file, or a folder with a main.ink. Without it: the episode.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _bless = new("--bless") { Description = "Accept: write what the walkthroughs print now, and the choices as they are now." };
    private readonly Option<string?> _only = new("--only") { Description = "Only the walkthrough of this name." };
    private readonly Option<string?> _record = new("--record") { Description = "Record a new walkthrough under this name, from --choices and --seed." };
    private readonly Option<string?> _choices = new("--choices") { Description = "The choices to record, such as 1,3,2." };
    private readonly Option<int> _seed = new("--seed") { Description = "The seed to record with.", DefaultValueFactory = _ => Walkthrough.UsualSeed };

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new TestCommand();
        var command = new Command("test", "Replays a story's walkthroughs. Example: backstage test Stories/in-their-shoes --bless");
        command.Add(self._story);
        foreach (var option in (Option[])[self._bless, self._only, self._record, self._choices, self._seed])
            command.Add(option);
        command.SetAction(parsed => self.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, ITerminal terminal)
    {
        var path = StoryFiles.Find(parsed.GetValue(_story));
        var story = StoryOpener.Open(path, terminal);
        ExternalStubs.Bind(story);
        if (parsed.GetValue(_record) is { } name)
            return Record(name, path, story, parsed, terminal);

        var walkthroughs = StoryFolder.WalkthroughsOf(path);
        if (parsed.GetValue(_only) is { } only)
            walkthroughs = walkthroughs.Where(file => System.IO.Path.GetFileName(file) == only).ToList();
        if (walkthroughs.Count == 0)
        {
            throw new CommandError(
                ExitCode.FileTrouble,
                $"There is no walkthrough{(parsed.GetValue(_only) is null ? "" : $" '{parsed.GetValue(_only)}'")} in '{StoryFolder.WalkthroughFolder(path)}'.",
                "Record one: backstage test story.ink --record name --choices 1,3,2");
        }

        var failed = 0;
        foreach (var walkthrough in walkthroughs)
        {
            if (!Check(walkthrough, story, parsed.GetValue(_bless), terminal))
                failed++;
        }

        terminal.Out.WriteLine($"{Count(walkthroughs.Count)} replayed: {(failed == 0 ? "all as recorded" : $"{failed} not as recorded")}.");
        if (failed > 0)
            terminal.Out.WriteLine("If the story is right as it is now: backstage test --bless");
        return failed == 0 ? ExitCode.Fine : ExitCode.StoryHasProblems;
    }

    private static bool Check(string walkthrough, Story story, bool bless, ITerminal terminal)
    {
        var name = System.IO.Path.GetFileName(walkthrough);
        var file = StoryFolder.ChoicesFile(walkthrough);
        var recorded = Parse(file);
        story.ResetState();
        var session = new PlaySession(story, recorded.Seed);
        var run = new WalkthroughRun(recorded, session);
        var transcript = Transcript(session, run);
        var textFile = StoryFolder.TranscriptFile(walkthrough);
        var old = File.Exists(textFile) ? StoryFiles.Read(textFile).ReplaceLineEndings("\n") : null;
        var changes = new List<string>(run.Changes);
        if (old is null)
            changes.Add("there is no transcript yet");
        var difference = LineDifference.Of(old ?? transcript, transcript);
        if (changes.Count == 0 && difference.Count == 0)
        {
            terminal.Out.WriteLine($"  as recorded  {name}");
            return true;
        }

        if (bless && run.IsComplete)
        {
            StoryFiles.Write(file, recorded.WithDecisions(run.Taken));
            StoryFiles.Write(textFile, transcript);
            terminal.Out.WriteLine($"  accepted     {name}");
            return true;
        }

        terminal.Out.WriteLine($"  changed      {name}");
        foreach (var change in changes)
            terminal.Out.WriteLine("    " + change);
        foreach (var line in difference.Take(MostShown))
            terminal.Out.WriteLine("    " + line);
        if (difference.Count > MostShown)
            terminal.Out.WriteLine($"    … and {difference.Count - MostShown} lines more");
        return false;
    }

    private int Record(string name, string path, Story story, ParseResult parsed, ITerminal terminal)
    {
        if (name.Length == 0 || name.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('-' or '_')))
            throw new CommandError(ExitCode.WrongUsage, $"--record: '{name}' is no name for a walkthrough.", "Use letters, digits and hyphens.");
        var folder = StoryFolder.WalkthroughFolder(path);
        Directory.CreateDirectory(folder);
        var file = System.IO.Path.Combine(folder, name);
        var seed = parsed.GetValue(_seed);
        var session = new PlaySession(story, seed);
        var taken = new List<WalkthroughDecision>();
        foreach (var number in ChoiceNumbers.Parse(parsed.GetValue(_choices)))
        {
            var choices = session.Now.Choices;
            if (number > choices.Count)
                throw new CommandError(ExitCode.WrongUsage, $"--choices: there is no choice {number} after {taken.Count} decisions, only {choices.Count}.");
            taken.Add(new WalkthroughDecision(number, choices[number - 1].Text, 0));
            session.Choose(number - 1);
        }

        var walkthrough = Walkthrough.Record(name, seed, taken);
        StoryFiles.Write(StoryFolder.ChoicesFile(file), walkthrough.WithDecisions(walkthrough.Decisions));
        StoryFiles.Write(StoryFolder.TranscriptFile(file), Transcript(session, new WalkthroughRun(walkthrough, Again(session))));
        terminal.Out.WriteLine($"Recorded {StoryFolder.ChoicesFile(file)} with {taken.Count} decisions.");
        return ExitCode.Fine;
    }

    private static PlaySession Again(PlaySession session)
    {
        session.Restart();
        return session;
    }

    // The form of `play --plain`: what that prints is stable.
    private static string Transcript(PlaySession session, WalkthroughRun run)
    {
        session.Restart();
        var terminal = new TranscriptTerminal();
        var player = new PlainPlayer(session, terminal, false)
        {
            FirstChoices = new Queue<int>(run.Taken.Select(decision => decision.Number)),
        };
        player.Play();
        return terminal.Text;
    }

    private static Walkthrough Parse(string file)
    {
        try
        {
            return Walkthrough.Parse(StoryFiles.Read(file));
        }
        catch (FormatException exception)
        {
            throw new CommandError(ExitCode.StoryHasProblems, $"'{file}', {exception.Message}.", "One number a line; lines that begin with # are for readers.");
        }
    }

    private static string Count(int walkthroughs) =>
        walkthroughs == 1 ? "1 walkthrough" : walkthroughs.ToString(CultureInfo.InvariantCulture) + " walkthroughs";
}
