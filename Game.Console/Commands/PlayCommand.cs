using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>backstage play: plays the episode or any other story.</summary>
internal sealed class PlayCommand
{
    private readonly Argument<string?> _story = new("story")
    {
        Description = "An .ink file, a compiled .json file, or a folder with a main.ink. Without it: the episode.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _plain = new("--plain") { Description = "Plain text and a prompt, for screen readers, pipes and scripts." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line out, choice numbers or {\"do\":\"undo\"} in: for bots and other front ends." };
    private readonly Option<bool> _tags = new("--tags") { Description = "Show the tags of lines and choices." };
    private readonly Option<string?> _seed = new("--seed") { Description = "What decides all chance; the same seed and choices give the same text." };
    private readonly Option<string?> _choices = new("--choices") { Description = "Take these choices first, such as 1,3,2." };
    private readonly Option<string?> _storyline = new("--storyline") { Description = "Begin with the choice tagged 'storyline: ID'." };
    private readonly Option<string?> _from = new("--from") { Description = "Begin at this knot or knot.stitch." };
    private readonly Option<string[]> _set = new("--set") { Description = "Set a variable before play begins: name=value. May be repeated." };

    private readonly Option<bool> _continue = new("--continue") { Description = "Go on with the run played last." };
    private readonly Option<string?> _run = new("--run") { Description = "Go on with this run: backstage runs lists them." };
    private readonly Option<bool> _noSave = new("--no-save") { Description = "Keep nothing of what is played." };
    private readonly Option<string?> _data = new("--data") { Description = $"The folder in which runs are kept; {DataFolder.Variable} does the same." };

    private PlayCommand(Command command, ITerminal terminal, bool withStory)
    {
        if (withStory)
            command.Add(_story);
        foreach (var option in (Option[])[_plain, _json, _tags, _seed, _choices, _storyline, _from, _set, _continue, _run, _noSave, _data])
            command.Add(option);
        command.SetAction(parsed => Run(parsed, withStory ? parsed.GetValue(_story) : null, terminal));
    }

    /// <summary>Adds the command, and its options to the program itself, so that the command's name may be left out.</summary>
    public static void AddTo(RootCommand root, ITerminal terminal)
    {
        var command = new Command("play", "Plays a story. Example: backstage play story.ink --seed 7 --choices 1,3,2");
        _ = new PlayCommand(command, terminal, true);
        root.Add(command);
        _ = new PlayCommand(root, terminal, false);
    }

    private int Run(ParseResult parsed, string? name, ITerminal terminal)
    {
        var opened = OpenedStory.Open(name, parsed.GetValue(_data), !parsed.GetValue(_noSave), terminal);
        try
        {
            using var session = Begin(parsed, opened);
            if (parsed.GetValue(_json))
                return new JsonPlayer(session, opened.Library, terminal) { FirstChoices = new Queue<int>(ChoiceNumbers.Parse(parsed.GetValue(_choices))) }.Play();
            var player = new PlainPlayer(session, terminal, parsed.GetValue(_tags))
            {
                Title = Title(opened.Story),
                FirstChoices = new Queue<int>(ChoiceNumbers.Parse(parsed.GetValue(_choices))),
                Storyline = parsed.GetValue(_storyline),
                Runs = parsed.GetValue(_noSave) ? null : new PlainRuns(session, opened.Library),
                Before = session.Turns,
            };
            return player.Play();
        }
        catch (StoreException trouble)
        {
            throw RunNumber.Error(trouble);
        }
    }

    private RunSession Begin(ParseResult parsed, OpenedStory opened)
    {
        if (parsed.GetValue(_run) is { } run)
            return opened.Library.Resume(RunNumber.Parse(run));
        if (parsed.GetValue(_continue) && opened.Library.Latest() is { } latest)
            return opened.Library.Resume(latest.Number);

        var seed = Seed(parsed.GetValue(_seed));
        var assignments = parsed.GetValue(_set) ?? [];
        var knot = parsed.GetValue(_from);
        if (assignments.Length == 0 && knot is null)
            return opened.Library.Begin(seed);

        // A run that begins elsewhere keeps the state it begins in.
        var state = opened.Story.state;
        state.storySeed = seed;
        state.previousRandom = 0;
        Set(opened.Story, assignments);
        if (knot is not null)
            GoTo(opened.Story, knot);
        return opened.Library.Begin(seed, state.ToJson());
    }

    // One that nobody asked for is short, so that a person can type it again.
    private static int Seed(string? text)
    {
        if (text is null)
            return RandomNumberGenerator.GetInt32(1, 10_000);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new CommandError(ExitCode.WrongUsage, $"--seed: '{text}' is no whole number.", "Write it like this: --seed 7");
    }

    private static void Set(Story story, IEnumerable<string> assignments)
    {
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new CommandError(ExitCode.WrongUsage, $"'{assignment}' sets nothing.", "Write it like this: --set trust=2");
            if (VariableText.Set(story, assignment[..equals].Trim(), assignment[(equals + 1)..]) is { } problem)
                throw new CommandError(ExitCode.WrongUsage, $"--set {assignment}: {problem}.", "");
        }
    }

    private static void GoTo(Story story, string knot)
    {
        try
        {
            story.ChoosePathString(knot);
        }
        catch (StoryException)
        {
            throw new CommandError(ExitCode.WrongUsage, $"The story has no knot or stitch '{knot}' to begin at.", "A stitch is named with its knot: knot.stitch");
        }
    }

    private static string? Title(Story story)
    {
        var tags = story.globalTags ?? [];
        var title = SceneTags.Value(tags, "title");
        return SceneTags.Value(tags, "author") is { } author && title is not null ? $"{title}, by {author}" : title;
    }
}
