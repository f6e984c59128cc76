using System.Globalization;

namespace Backstage.Player;

/// <summary>
/// Plays in plain text: no cursor movement, no colour, no boxes. What it prints is stable, so that scripts can rely on it.
/// </summary>
internal sealed class PlainPlayer(IPlay session, ITerminal terminal, bool showTags)
{
    private const string Help = """
        A number takes that choice. Other words:
          undo      takes back the last decision
          redo      takes it again
          look      shows the last passage and the choices again (also: again, choices)
          where     says where you are and how to come back here
          map       says what was taken in this scene; map all, map new
          runs      lists your runs
          endings   lists the endings you have reached
          save      says whether all is saved, as it is after every decision
          restart   begins again
          quit      ends
        """;

    private string? _ending;
    private bool _afterBlank = true;
    private string? _scene;
    private string? _place;
    private string? _pointOfView;

    /// <summary>Said first; null when the story has no title.</summary>
    public string? Title { get; init; }

    /// <summary>Numbers of choices that are taken before anybody is asked.</summary>
    public Queue<int> FirstChoices { get; init; } = new();

    /// <summary>The storyline whose start is chosen first, or null.</summary>
    public string? Storyline { get; init; }

    /// <summary>The run and the others of its story; null when none are kept.</summary>
    public PlainRuns? Runs { get; init; }

    /// <summary>The turns played before the one that stands first, which say what scene it is in.</summary>
    public IReadOnlyList<Turn> Before
    {
        init
        {
            foreach (var line in value.SelectMany(turn => turn.Lines))
                FollowHeading(line.Tags);
        }
    }

    /// <summary>Plays until the story or the input ends; returns the exit code.</summary>
    public int Play()
    {
        if (Title is not null)
            Say(Title);
        TellNotices();
        Blank();
        Show(session.Now);
        if (Storyline is not null)
            TakeStoryline(Storyline);
        while (FirstChoices.TryDequeue(out var number))
            TakeFirst(number);
        while (NextWord() is { } word && Obey(word))
            TellNotices();

        return session.HadErrors ? ExitCode.StoryHasProblems : ExitCode.Fine;
    }

    // ---- what is typed ----------------------------------------------------

    private string? NextWord()
    {
        // After the end nobody is asked unless somebody is there; words that are piped in still count.
        var ended = session.Now.IsEnd;
        if (!ended || terminal.IsInteractive)
            terminal.Out.Write("> ");
        var word = terminal.ReadLine()?.Trim();
        if (word is null)
        {
            if (!ended || terminal.IsInteractive)
                terminal.Out.Write('\n');
            if (!ended)
                terminal.Error.WriteLine("backstage: the input ended before the story did.");
        }
        else if (!terminal.IsInteractive)
        {
            terminal.Out.WriteLine(ended ? "> " + word : word);
        }

        _afterBlank = false;
        return word;
    }

    // False when it is time to go.
    private bool Obey(string word)
    {
        switch (word.ToLowerInvariant())
        {
            case "":
                break;
            case "q" or "quit" or "exit":
                return false;
            case "u" or "undo":
                ShowOr(session.Undo(), "There is nothing to take back.");
                break;
            case "r" or "redo":
                ShowOr(session.Redo(), "There is nothing to take again.");
                break;
            case "look" or "again" or "choices" or "l":
                Show(session.Now);
                break;
            case "where":
                SayWhere();
                break;
            case "restart":
                Show(session.Restart());
                break;
            case "map" or "map all" or "map new":
                SayOfRuns(runs => runs.Map(word.Length > 4 ? word.ToLowerInvariant()[4..].Trim() : ""));
                break;
            case "runs":
                SayOfRuns(runs => runs.Runs());
                break;
            case "endings":
                SayOfRuns(runs => runs.Endings());
                break;
            case "save":
                SayOfRuns(runs => runs.Save());
                break;
            case "?" or "help":
                Say(Help);
                break;
            default:
                TakeTyped(word);
                break;
        }

        return true;
    }

    private void TakeTyped(string word)
    {
        var count = session.Now.Choices.Count;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count)
            Show(session.Choose(number - 1));
        else if (count == 0)
            Say("The story is over. Type undo, restart or quit.");
        else
            Say($"Type a number from 1 to {count}, or help.");
    }

    private void TakeFirst(int number)
    {
        var count = session.Now.Choices.Count;
        if (number > count)
        {
            throw new CommandError(
                ExitCode.WrongUsage,
                count == 0 ? $"--choices: the story is over before choice {number} can be taken." : $"--choices: there is no choice {number}, only 1 to {count}.",
                $"It comes after {session.ChoicesTaken.Count} decisions.");
        }

        Say("> " + number.ToString(CultureInfo.InvariantCulture));
        Show(session.Choose(number - 1));
    }

    private void TakeStoryline(string storyline)
    {
        var choices = session.Now.Choices;
        var index = choices.ToList().FindIndex(choice => SceneTags.Value(choice.Tags, "storyline") == storyline);
        if (index < 0)
        {
            var known = choices.Select(choice => SceneTags.Value(choice.Tags, "storyline")).OfType<string>().ToList();
            throw new CommandError(
                ExitCode.WrongUsage,
                $"There is no storyline '{storyline}' to begin with.",
                known.Count == 0 ? "This story has no storylines." : $"There are: {string.Join(", ", known)}");
        }

        Say("> " + (index + 1).ToString(CultureInfo.InvariantCulture));
        Show(session.Choose(index));
    }

    private void SayWhere()
    {
        Say($"Decision {session.ChoicesTaken.Count + 1}.");
        var heading = string.Join(", ", new[] { _scene, _place, _pointOfView is null ? null : $"in {Possessive(_pointOfView)} shoes" }.OfType<string>());
        if (heading.Length > 0)
            Say(heading);
        var decisions = session.ChoicesTaken.Count == 0
            ? ""
            : " --choices " + string.Join(',', session.ChoicesTaken.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)));
        Say($"To come back here: --seed {session.Seed.ToString(CultureInfo.InvariantCulture)}{decisions}");
    }

    private void TellNotices()
    {
        foreach (var notice in Runs?.TakeNotices() ?? [])
        {
            if (notice.Kind != SessionNoticeKind.NotSaved)
            {
                Say(notice.Message);
                continue;
            }

            terminal.Out.Flush();
            terminal.Error.WriteLine($"backstage: {notice.Message} You can play on; from here on nothing is kept until it is possible again.");
        }
    }

    private void SayOfRuns(Func<PlainRuns, string> words) => Say(Runs is null ? "No runs are kept here." : words(Runs).TrimEnd('\n'));

    // ---- what is shown ----------------------------------------------------

    private void ShowOr(Turn? turn, string otherwise)
    {
        if (turn is null)
            Say(otherwise);
        else
            Show(turn);
    }

    private void Show(Turn turn)
    {
        Blank();
        for (var index = 0; index < turn.Lines.Count; index++)
        {
            ShowIssues(turn, index);
            ShowLine(turn.Lines[index]);
        }

        ShowIssues(turn, turn.Lines.Count);
        if (turn.IsEnd)
            ShowEnd();
        else
            ShowChoices(turn.Choices);
        terminal.Out.Flush();
    }

    private void ShowLine(PlayedLine line)
    {
        if (line.Tags.Contains("page"))
            TurnPage();
        ShowHeading(line.Tags);
        if (SceneTags.Value(line.Tags, "confessional") is { } person)
        {
            Blank();
            Say($"Confessional: {person}");
        }

        if (SceneTags.Value(line.Tags, "ending") is { } ending)
            _ending = SceneTags.EndingName(ending);
        Say(line.Text);
        if (showTags && line.Tags.Count > 0)
            Say("# " + string.Join(" # ", line.Tags));
    }

    private void ShowHeading(IReadOnlyList<string> tags)
    {
        var scene = SceneTags.Value(tags, "scene");
        var place = SceneTags.Value(tags, "place");
        var pointOfView = SceneTags.Value(tags, "pov");
        if (scene is null && place is null && pointOfView is null)
            return;
        FollowHeading(tags);
        Blank();
        if (scene is not null)
            Say("Scene: " + scene);
        if (place is not null)
            Say("Place: " + place);
        if (pointOfView is not null)
            Say($"In {Possessive(pointOfView)} shoes.");
        Blank();
    }

    private void FollowHeading(IReadOnlyList<string> tags)
    {
        _scene = SceneTags.Value(tags, "scene") ?? _scene;
        _place = SceneTags.Value(tags, "place") ?? _place;
        _pointOfView = SceneTags.Value(tags, "pov") ?? _pointOfView;
        if (SceneTags.Value(tags, "ending") is { } ending)
            _ending = SceneTags.EndingName(ending);
    }

    private void ShowChoices(IReadOnlyList<OfferedChoice> choices)
    {
        Blank();
        for (var index = 0; index < choices.Count; index++)
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture) + ". ";
            var tags = showTags && choices[index].Tags.Count > 0 ? " # " + string.Join(" # ", choices[index].Tags) : "";
            var before = Runs?.WasTaken(choices[index]) == true ? " (taken before)" : "";
            terminal.Out.WriteLine(LineWrap.Wrap(Sanitizer.CleanLine(number + choices[index].Text + tags + before), terminal.Width, number.Length));
        }

        _afterBlank = false;
    }

    private void ShowIssues(Turn turn, int afterLine)
    {
        foreach (var issue in turn.Issues.Where(issue => issue.AfterLine == afterLine))
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine("backstage: " + issue.Message);
        }
    }

    private void ShowEnd()
    {
        Blank();
        Say(_ending is null ? "The end." : $"The end: {_ending}");
        if (terminal.IsInteractive)
            Say("Type undo, restart or quit.");
    }

    /// <summary>A page turn waits for Enter where somebody is there to press it; elsewhere it is an empty line.</summary>
    private void TurnPage()
    {
        if (!terminal.IsInteractive)
        {
            Blank();
            return;
        }

        terminal.Out.Write("(Enter) ");
        terminal.ReadLine();
    }

    private void Say(string text)
    {
        terminal.Out.WriteLine(LineWrap.Wrap(Sanitizer.Clean(text), terminal.Width));
        _afterBlank = text.Length == 0;
    }

    // One empty line, never two.
    private void Blank()
    {
        if (!_afterBlank)
            terminal.Out.Write('\n');
        _afterBlank = true;
    }

    private static string Possessive(string name) => name + "'s";
}
