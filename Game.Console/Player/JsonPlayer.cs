using System.Globalization;
using System.Text.Json;

namespace Backstage.Player;

/// <summary>
/// Plays for other programs: one JSON object a line out, a number or an object with "do" a line in. A bad line gets an error and changes
/// nothing; a fault of the story ends play.
/// </summary>
internal sealed class JsonPlayer(RunSession session, RunLibrary library, ITerminal terminal)
{
    private const int Protocol = 1;

    private readonly JsonLines _out = new(terminal.Out);
    private readonly SceneTags.Heading _heading = new();

    /// <summary>Numbers of choices that are taken before anything is read.</summary>
    public Queue<int> FirstChoices { get; init; } = new();

    /// <summary>Plays until told to stop, or until the input ends; returns the exit code.</summary>
    public int Play()
    {
        var program = "backstage " + (typeof(JsonPlayer).Assembly.GetName().Version?.ToString(3) ?? "");
        _out.Write("hello", json =>
        {
            json.WriteNumber("protocol", Protocol);
            json.WriteString("program", program);
            json.WriteString("story", Sanitizer.CleanLine(session.Edition.Title));
            json.WriteString("hash", session.Edition.Hash);
            json.WriteNumber("run", RunToBe());
            json.WriteNumber("seed", session.Seed);
        });
        TellNotices();
        foreach (var line in session.Turns.SkipLast(1).SelectMany(turn => turn.Lines))
            _heading.Follow(line.Tags);
        var goesOn = Show(session.Now);
        while (goesOn && FirstChoices.TryDequeue(out var number))
            goesOn = Take(number);
        while (goesOn)
        {
            terminal.Out.Flush();
            if (terminal.ReadLine() is not { } line)
                return Bye("end of input");
            var word = JsonInput.Read(line);
            if (word.Do == "quit")
                return Bye("quit");
            goesOn = Obey(word);
        }

        Bye("fault");
        return ExitCode.StoryHasProblems;
    }

    private int Bye(string reason)
    {
        session.TrySave();
        _out.Write("bye", json =>
        {
            json.WriteString("reason", reason);
            json.WriteBoolean("saved", session.IsSaved);
        });
        terminal.Out.Flush();
        return ExitCode.Fine;
    }

    // False when the story has failed.
    private bool Obey(JsonInput word)
    {
        switch (word.Do)
        {
            case "choose":
                return word.Id is null ? Take(word.Number) : Take(session.Now.Choices.ToList().FindIndex(choice => choice.Id == word.Id) + 1);
            case "undo":
                return StandAt(session.Position - 1, "nothing-to-undo", "Nothing to take back: the run begins here.");
            case "redo":
                return StandAt(session.Position + 1, "nothing-to-redo", "Nothing was taken back.");
            case "goto":
                return StandAt(word.Number, "no-such-decision", $"There are {session.Decisions.Count} decisions; got {word.Number}.");
            case "state":
                WriteState();
                return true;
            case "map":
                WriteMap();
                return true;
            case "save":
                session.TrySave();
                TellNotices();
                WriteState();
                return true;
            default:
                Fail("bad-input", word.Problem ?? $"There is no command '{word.Do}'.", "send a number, or an object such as {\"do\":\"undo\"}");
                return true;
        }
    }

    private bool Take(int number)
    {
        var choices = session.Now.Choices;
        if (number < 1 || number > choices.Count)
        {
            Fail("no-such-choice", $"There are {choices.Count} choices; got {(number == 0 ? "none of them" : number.ToString(CultureInfo.InvariantCulture))}.", choices.Count == 0 ? "send undo or quit" : $"send 1 to {choices.Count}");
            return true;
        }

        var (decision, id) = (session.Position + 1, choices[number - 1].Id);
        var turn = session.Choose(number - 1);
        _out.Write("took", json =>
        {
            json.WriteNumber("decision", decision);
            json.WriteNumber("number", number);
            json.WriteString("id", id);
        });
        TellNotices();
        return Show(turn);
    }

    private bool StandAt(int decisions, string code, string problem)
    {
        if (decisions < 0 || decisions > session.Decisions.Count)
        {
            Fail(code, problem, "");
            return true;
        }

        session.GoTo(decisions);
        TellNotices();
        _out.Write("at", json => json.WriteNumber("decision", decisions));
        return Show(session.Now);
    }

    private bool Show(Turn turn)
    {
        for (var i = 0; i < turn.Lines.Count; i++)
            WriteLine(turn.Lines[i], session.WasRead(session.Position, i));
        var failed = false;
        foreach (var issue in turn.Issues)
        {
            failed |= issue.IsError;
            if (issue.IsError)
                Fail("story", issue.Message, "");
            else
                Notice("story", issue.Message);
        }

        if (failed)
            return false;
        if (turn.IsEnd)
            WriteEndings(turn);
        else
            WriteChoices(turn);
        return true;
    }

    private void WriteLine(PlayedLine line, bool wasRead)
    {
        if (_heading.Follow(line.Tags))
            WriteScene();
        _out.Write("text", json =>
        {
            json.WriteString("text", Sanitizer.CleanLine(line.Text));
            JsonLines.WriteTags(json, line.Tags);
            json.WriteString("confessional", SceneTags.Value(line.Tags, "confessional") is { } person ? Sanitizer.CleanLine(person) : null);
            json.WriteBoolean("seen", wasRead);
        });
        if (SceneTags.Value(line.Tags, "ending") is { } ending)
            WriteEnding(SceneTags.EndingId(ending), SceneTags.EndingName(ending));
    }

    private void WriteScene()
    {
        var outline = session.Edition.Outline;
        var scene = _heading.Scene ?? "";
        var known = outline.Scenes.FirstOrDefault(known => known.Heading == scene);
        _out.Write("scene", json =>
        {
            json.WriteNumber("number", int.TryParse(SceneTags.SceneNumber(scene), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
            json.WriteNumber("of", outline.Scenes.Count(other => other.Number.Length > 0));
            json.WriteString("id", known?.Id ?? "");
            json.WriteString("name", Sanitizer.CleanLine(SceneTags.SceneName(scene)));
            json.WriteString("storyline", Clean(_heading.Storyline));
            json.WriteString("place", Clean(_heading.Place));
            json.WriteString("pov", Clean(_heading.PointOfView));
        });
    }

    private void WriteChoices(Turn turn)
    {
        var takenHere = session.Decisions.Select(decision => decision.WayId).ToHashSet(StringComparer.Ordinal);
        _out.Write("choices", json =>
        {
            json.WriteNumber("decision", session.Position + 1);
            json.WriteStartArray("choices");
            for (var i = 0; i < turn.Choices.Count; i++)
            {
                var choice = turn.Choices[i];
                json.WriteStartObject();
                json.WriteNumber("number", i + 1);
                json.WriteString("id", choice.Id);
                json.WriteString("text", Sanitizer.CleanLine(choice.Text));
                JsonLines.WriteTags(json, choice.Tags);
                json.WriteString("taken", !session.Seen.HasTaken(choice) ? "never" : takenHere.Contains(choice.WayId) ? "this run" : "another run");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    // An ending with a tag was written with its line.
    private void WriteEndings(Turn turn)
    {
        if (session.ToPlayedRun().Endings is [{ Id: var id, Name: var name }] && id.StartsWith("at:", StringComparison.Ordinal) && turn.IsEnd)
            WriteEnding(id, name);
    }

    private void WriteEnding(string id, string name)
    {
        var endings = session.Edition.Outline.Endings;
        _out.Write("ending", json =>
        {
            json.WriteString("id", Sanitizer.CleanLine(id));
            json.WriteString("name", Sanitizer.CleanLine(name));
            json.WriteString("storyline", Clean(endings.FirstOrDefault(ending => ending.Id == id)?.Storyline));
            json.WriteNumber("found", session.Seen.Endings.Count);
            json.WriteNumber("of", Math.Max(endings.Count, session.Seen.Endings.Count));
        });
    }

    private void WriteState() => _out.Write("state", json =>
    {
        json.WriteNumber("run", RunToBe());
        json.WriteNumber("decision", session.Position + 1);
        json.WriteBoolean("saved", session.IsSaved);
        json.WriteStartObject("variables");
        foreach (var (name, value) in session.Variables)
            JsonLines.WriteValue(json, Sanitizer.CleanLine(name), value);
        json.WriteEndObject();
    });

    private void WriteMap()
    {
        var map = MapBuilder.Build(library, session.ToPlayedRun());
        _out.Write("map", json =>
        {
            json.WriteNumber("seen", map.Percent);
            json.WriteNumber("new", map.NewWays);
            json.WriteStartArray("scenes");
            foreach (var scene in map.Scenes)
            {
                json.WriteStartObject();
                json.WriteNumber("number", int.TryParse(scene.Outline.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
                json.WriteString("id", scene.IsReached ? scene.Outline.Id : null);
                json.WriteNumber("seen", scene.Percent);
                json.WriteNumber("new", scene.NewWays);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private void TellNotices()
    {
        foreach (var notice in session.TakeNotices())
            Notice(JsonNamingPolicy.KebabCaseLower.ConvertName(notice.Kind.ToString()), notice.Message);
    }

    private void Notice(string code, string text) => _out.Write("notice", json =>
    {
        json.WriteString("code", code);
        json.WriteString("text", Sanitizer.CleanLine(text));
    });

    private void Fail(string code, string text, string hint) => _out.Write("error", json =>
    {
        json.WriteString("code", code);
        json.WriteString("text", Sanitizer.CleanLine(text));
        json.WriteString("hint", hint);
    });

    // The number that the run has, or will have once it is kept.
    private int RunToBe()
    {
        if (session.Number > 0)
            return session.Number;
        try
        {
            return library.Stored() is [.., var last] ? last.Number + 1 : 1;
        }
        catch (StoreException)
        {
            return 0;
        }
    }

    private static string? Clean(string? text) => text is null ? null : Sanitizer.CleanLine(text);
}
