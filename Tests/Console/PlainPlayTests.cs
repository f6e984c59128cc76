namespace Tests;

/// <summary>`backstage play` in plain mode, run whole, on a terminal that a test holds.</summary>
public sealed class PlainPlayTests
{
    private const string Shop = """
        # title: The Shop
        # author: Nobody
        VAR coins = 3
        VAR name = "Ida"
        LIST mood = (calm), cross
        -> shop
        === shop
        # scene: 01 The shop
        # place: Mill Lane, 8:00
        # pov: Ida
        {name} has {coins} coins and is {mood}.
        + [Spend one]
            ~ coins--
            One less.
            -> counter
        + [Leave # aired]
            -> street
        === counter
        {coins} left.
        + [Again] -> shop
        + [Enough] -> street
        === street
        "Bye." # ending: out \| Out of the shop
        -> END
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("backstage-test").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Prints_title_heading_text_choices_and_ending()
    {
        var (code, terminal) = Play(Shop, ["1", "2"]);

        Assert.That(terminal.Complaints, Is.Empty);
        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed, Is.EqualTo("""
            The Shop, by Nobody

            Scene: 01 The shop
            Place: Mill Lane, 8:00
            In Ida's shoes.

            Ida has 3 coins and is calm.

            1. Spend one
            2. Leave
            > 1

            One less.
            2 left.

            1. Again
            2. Enough
            > 2

            "Bye."

            The end: Out of the shop

            """));
    }

    [Test]
    public void Undo_and_redo_show_where_one_stands()
    {
        var (_, terminal) = Play(Shop, ["1", "undo", "undo", "redo", "redo", "where", "quit"]);

        Assert.That(terminal.Printed, Does.Contain("> undo\n").And.Contain("There is nothing to take back.\n").And.Contain("There is nothing to take again.\n"));
        Assert.That(terminal.Printed.Split("2 left.").Length - 1, Is.EqualTo(2));
        Assert.That(terminal.Printed, Does.EndWith("Decision 2.\n01 The shop, Mill Lane, 8:00, in Ida's shoes\nTo come back here: --seed 7 --choices 1\n> quit\n"));
    }

    [Test]
    public void Undo_works_after_the_end()
    {
        var (code, terminal) = Play(Shop, ["2", "undo", "1", "quit"]);

        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed, Does.Contain("The end: Out of the shop").And.Contain("2 left."));
    }

    [Test]
    public void Anything_else_is_answered_with_what_can_be_typed()
    {
        var (_, terminal) = Play(Shop, ["9", "dance", "0", "-1", "help", "quit"]);

        Assert.That(terminal.Printed.Split("Type a number from 1 to 2, or help.").Length - 1, Is.EqualTo(4));
        Assert.That(terminal.Printed, Does.Contain("takes back the last decision"));
    }

    [Test]
    public void First_choices_and_variables_come_from_the_command_line()
    {
        var (_, terminal) = Play(Shop, ["quit"], "--choices", "1,1", "--set", "coins=8", "--set", "name=Vee", "--set", "mood=cross");

        Assert.That(terminal.Printed, Does.Contain("Vee has 8 coins and is cross.").And.Contain("7 left.").And.Contain("Vee has 7 coins"));
    }

    [Test]
    public void Play_begins_at_a_knot()
    {
        var (_, terminal) = Play(Shop, ["quit"], "--from", "counter");

        Assert.That(terminal.Printed, Does.StartWith("The Shop, by Nobody\n\n3 left.\n"));
    }

    [Test]
    public void Tags_are_shown_on_demand()
    {
        var (_, terminal) = Play(Shop, ["2"], "--tags");

        Assert.That(terminal.Printed, Does.Contain("2. Leave # aired\n").And.Contain("# ending: out | Out of the shop\n"));
    }

    [TestCase("--from cellar", "no knot or stitch 'cellar'")]
    [TestCase("--set gold=2", "no variable 'gold'")]
    [TestCase("--set coins=many", "'many' is neither")]
    [TestCase("--set mood=happy", "no list of the story has an item 'happy'")]
    [TestCase("--set coins", "sets nothing")]
    [TestCase("--choices 1,x", "'x' is no number")]
    [TestCase("--choices 7", "there is no choice 7, only 1 to 2")]
    [TestCase("--choices 2,1", "the story is over")]
    [TestCase("--storyline left", "no storyline 'left'")]
    [TestCase("--seed many", "'many' is no whole number")]
    [TestCase("--colour", "--colour")]
    public void Wrong_option_is_explained(string options, string complaint)
    {
        var (code, terminal) = Play(Shop, ["quit"], options.Split(' '));

        Assert.That(code, Is.EqualTo(2));
        Assert.That(terminal.Complaints, Does.StartWith("backstage: ").And.Contain(complaint));
        Assert.That(terminal.Complaints, Does.Not.Contain("   at "));
    }

    [Test]
    public void Missing_file_is_explained()
    {
        var terminal = new FakeTerminal();

        var code = Backstage.Player.Program.Run(["play", Path.Combine(_folder, "nothing.ink")], terminal);

        Assert.That(code, Is.EqualTo(3));
        Assert.That(terminal.Complaints, Does.Contain("There is no file or folder"));
    }

    [Test]
    public void Folder_is_searched_for_its_story()
    {
        var empty = Run("play", _folder);
        File.WriteAllText(Path.Combine(_folder, "tale.ink"), "A tale.\n-> END\n");
        var one = Run("play", _folder);
        File.WriteAllText(Path.Combine(_folder, "other.ink"), "Another.\n-> END\n");
        var two = Run("play", _folder);
        File.WriteAllText(Path.Combine(_folder, "main.ink"), "The main one.\n-> END\n");
        var main = Run(_folder);

        Assert.That(empty.Code, Is.EqualTo(3));
        Assert.That(empty.Terminal.Complaints, Does.Contain("There is no story in"));
        Assert.That(one.Terminal.Printed, Does.StartWith("A tale.\n"));
        Assert.That(two.Code, Is.EqualTo(3));
        Assert.That(two.Terminal.Complaints, Does.Contain("none of them is called main.ink"));
        Assert.That(main.Terminal.Printed, Does.StartWith("The main one.\n"));
    }

    [Test]
    public void Source_with_errors_is_not_played()
    {
        var (code, terminal) = Play("-> cellar\n", []);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(terminal.Complaints, Does.Contain("cellar").And.Contain("1 error"));
        Assert.That(terminal.Printed, Is.Empty);
    }

    [TestCase("{", "story.json")]
    [TestCase("", "story.json")]
    [TestCase("[1,2]", "story.json")]
    [TestCase("{\"inkVersion\":21}", "story.json")]
    [TestCase("{\"inkVersion\":21,\"root\":[[\"->\"],null],\"listDefs\":{}}", "story.json")]
    public void Broken_compiled_story_is_explained(string json, string name)
    {
        File.WriteAllText(Path.Combine(_folder, name), json);

        var (code, terminal) = Run("play", Path.Combine(_folder, name));

        Assert.That(code, Is.EqualTo(1));
        Assert.That(terminal.Complaints, Does.Contain("no compiled story"));
        Assert.That(terminal.Complaints, Does.Not.Contain("program made a mistake"));
    }

    [Test]
    public void Compiled_story_is_played_like_its_source()
    {
        File.WriteAllText(Path.Combine(_folder, "shop.ink"), Shop);
        var compiled = Run("compile", Path.Combine(_folder, "shop.ink"), "-o", Path.Combine(_folder, "shop.json"));

        var fromSource = Run(["2"], "play", Path.Combine(_folder, "shop.ink"), "--seed", "7", "--no-save");
        var fromJson = Run(["2"], "play", Path.Combine(_folder, "shop.json"), "--seed", "7", "--no-save");

        Assert.That(compiled.Code, Is.Zero, compiled.Terminal.Complaints);
        Assert.That(fromJson.Terminal.Printed, Is.EqualTo(fromSource.Terminal.Printed));
    }

    [Test]
    public void External_function_without_fallback_gives_0_and_a_warning()
    {
        var (code, terminal) = Play("EXTERNAL dice(sides)\nYou throw {dice(6)}.\n-> END\n", []);

        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed, Does.StartWith("You throw 0.\n"));
        Assert.That(terminal.Complaints, Does.Contain("dice()"));
    }

    [Test]
    public void Runtime_error_is_said_and_counted()
    {
        var (code, terminal) = Play("VAR zero = 0\nBefore.\n{1 / zero}\nAfter.\n-> END\n", []);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(terminal.Complaints, Is.Not.Empty);
    }

    [Test]
    public void End_of_input_ends_play()
    {
        var (code, terminal) = Play(Shop, []);

        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed, Does.EndWith("> \n"));
        Assert.That(terminal.Complaints, Does.Contain("the input ended before the story did"));
    }

    [Test]
    public void Escape_sequences_of_a_story_never_reach_the_terminal()
    {
        var (_, terminal) = Play("Bad \u001b[2J text. # t\u001bag\n+ [ch\u009boice\u202E] x\n-> END\n", ["1"], "--tags");

        Assert.That(terminal.Printed.All(letter => letter == '\n' || !char.IsControl(letter)), terminal.Printed);
        Assert.That(terminal.Printed, Does.Contain("␛[2J"));
        Assert.That(terminal.Printed.Contains('\u202E', StringComparison.Ordinal), Is.False);
    }

    [Test]
    public void Story_that_never_stops_is_stopped()
    {
        var (code, terminal) = Play("- (top)\nOn.\n-> top\n", []);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(terminal.Complaints, Does.Contain("without a choice"));
    }

    [Test]
    public void Page_turn_waits_only_when_somebody_is_there()
    {
        const string pages = "One.\nTwo. # page\n* [Go] Gone.\n-> END\n";
        File.WriteAllText(Path.Combine(_folder, "pages.ink"), pages);
        var there = new FakeTerminal("", "1", "quit") { IsInteractive = true, Width = 40 };

        Backstage.Player.Program.Run(["play", Path.Combine(_folder, "pages.ink")], there);
        var (_, piped) = Play(pages, ["1"]);

        Assert.That(there.Printed, Does.StartWith("One.\n(Enter) Two.\n\n1. Go\n> \nGone.\n"));
        Assert.That(piped.Printed, Does.Not.Contain("Enter"));
    }

    [Test]
    public void Long_lines_are_broken_on_a_terminal_only()
    {
        const string wide = "The quick brown fox jumps over the lazy dog and the lazy dog does not mind.\n-> END\n";
        File.WriteAllText(Path.Combine(_folder, "wide.ink"), wide);
        var there = new FakeTerminal("quit") { IsInteractive = true, Width = 30 };

        Backstage.Player.Program.Run(["play", Path.Combine(_folder, "wide.ink")], there);
        var (_, piped) = Play(wide, []);

        Assert.That(there.Printed.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(30));
        Assert.That(piped.Printed, Does.StartWith(wide.Split('\n')[0] + "\n"));
    }

    private (int Code, FakeTerminal Terminal) Play(string source, string[] input, params string[] options)
    {
        var file = Path.Combine(_folder, "story.ink");
        File.WriteAllText(file, source);
        string[] seed = options.Contains("--seed") ? [] : ["--seed", "7"];
        return Run(input, ["play", file, .. seed, .. options]);
    }

    private static (int Code, FakeTerminal Terminal) Run(params string[] args) => Run([], args);

    private static (int Code, FakeTerminal Terminal) Run(string[] input, params string[] args)
    {
        var terminal = new FakeTerminal(input);
        return (Backstage.Player.Program.Run(args, terminal), terminal);
    }
}
