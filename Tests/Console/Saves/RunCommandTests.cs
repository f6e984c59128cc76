using Backstage.Player;

namespace Tests.Saves;

/// <summary>Playing, going on, and looking at runs and the map on the command line.</summary>
public sealed class RunCommandTests
{
    private string _folder = "";
    private string _story = "";

    [SetUp]
    public void MakeStory()
    {
        _folder = Directory.CreateTempSubdirectory("backstage-test").FullName;
        _story = Path.Combine(_folder, "booth.ink");
        File.WriteAllText(_story, TestStories.Booth);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Play_is_kept_and_gone_on_with()
    {
        Play("1");

        var (code, again) = Run(["2", "1"], "play", _story, "--continue");

        Assert.That(code, Is.Zero, again.Complaints);
        Assert.That(again.Printed, Does.Contain("The lamp is still on.").And.Contain("> 2\n").And.Contain("The end: Solo track"));
        Assert.That(Run([], "runs", "--story", _story).Terminal.Printed, Does.Contain("    1  Run 1, 2").And.Contain("ended: Solo track; 3 decisions"));
    }

    [Test]
    public void Taking_back_begins_a_new_run_and_says_so()
    {
        var (_, terminal) = Play("1", "undo", "2", "quit");

        Assert.That(terminal.Printed, Does.Contain("1. Tell him the take is fine (taken before)").And.Contain("New run 2 from decision 1. Run 1 is kept."));
        Assert.That(Run([], "runs", "--story", _story).Terminal.Printed, Does.Contain("now in 08 The slip; 1 decision; from run 1, decision 1"));
    }

    [Test]
    public void Words_of_plain_play_tell_of_map_runs_endings_and_saving()
    {
        var (_, terminal) = Play("save", "2", "map", "map new", "runs", "endings", "save", "quit");

        Assert.That(terminal.Printed, Does.Contain("Nothing is decided yet.")
            .And.Contain("Scene 8, The slip: 20 percent seen, 4 ways new. You are here.")
            .And.Contain("Run 1, 2").And.Contain("0 of 2 endings reached.").And.Contain("Run 1 is saved"));
    }

    [Test]
    public void Runs_are_compared_named_exported_imported_and_deleted()
    {
        Play("1", "1", "1");
        Play("1", "2", "2");

        Assert.That(Run([], "runs", "compare", "1", "2", "--story", _story).Terminal.Printed, Does
            .StartWith("Run 1 and Run 2\n1 decision the same.\n\nDifference 1 of 2: 08 The slip, decision 2\n  Run 1: Pull the plug (as aired)\n")
            .And.EndWith("Run 1 ends: Solo track.\nRun 2 ends: Nothing left to hide.\n"));
        Assert.That(Run([], "runs", "name", "2", "Out with it", "--story", _story).Code, Is.Zero);
        Assert.That(Run([], "runs", "export", "2", "--format", "journal", "-o", Path.Combine(_folder, "run.jsonl"), "--story", _story).Code, Is.Zero);
        Assert.That(Run([], "runs", "import", Path.Combine(_folder, "run.jsonl"), "--story", _story).Terminal.Printed, Is.EqualTo("Taken in as run 3.\n"));
        Assert.That(Run([], "runs", "delete", "2", "--story", _story).Code, Is.EqualTo(2));
        Assert.That(Run([], "runs", "delete", "2", "--yes", "--story", _story).Code, Is.Zero);
        var list = Run([], "runs", "--story", _story).Terminal.Printed;
        Assert.That(list, Does.Contain("    3  Out with it").And.Not.Contain("    2  "));
        Assert.That(Run([], "runs", "show", "3", "--story", _story).Terminal.Printed, Does.Contain("> Stay\n").And.Contain("The end: Nothing left to hide"));
    }

    [TestCase("text", "◉ 08 The slip")]
    [TestCase("words", "Scene 8, The slip")]
    [TestCase("mermaid", "flowchart TD")]
    [TestCase("dot", "digraph")]
    [TestCase("svg", "<svg ")]
    [TestCase("html", "<!DOCTYPE html>")]
    public void Map_is_drawn_in_every_format(string format, string expected)
    {
        Play("2");

        var (code, terminal) = Run([], "map", _story, "--format", format);
        Run([], "map", _story, "--format", format, "-o", Path.Combine(_folder, "map"));

        Assert.That(code, Is.Zero, terminal.Complaints);
        Assert.That(terminal.Printed, Does.Contain(expected));
        Assert.That(File.ReadAllText(Path.Combine(_folder, "map")), Is.EqualTo(terminal.Printed));
    }

    [Test]
    public void Start_that_was_chosen_is_part_of_the_run()
    {
        File.WriteAllText(_story, "VAR coins = 1\n-> one\n=== one\nOne.\n-> END\n=== two\n{coins} coins.\n* [On] {coins} still.\n* * [Out] -> END\n");
        Run(["1"], "play", _story, "--from", "two", "--set", "coins=5");

        Assert.That(Run([], "runs", "show", "1", "--story", _story).Terminal.Printed, Does.Contain("5 coins.").And.Contain("5 still."));
    }

    [Test]
    public void Edited_story_says_which_decision_is_gone()
    {
        Play("1", "2");
        File.WriteAllText(_story, TestStories.Booth.Replace("* [Stay]", "* [Leave with the tapes]", StringComparison.Ordinal));

        var (_, terminal) = Run(["quit"], "play", _story, "--run", "1");

        Assert.That(terminal.Printed, Does.Contain("\"Stay\", decision 2 of run 1, no longer exists").And.Contain("2. Leave with the tapes"));
    }

    [Test]
    public void Nothing_is_kept_when_that_is_wished()
    {
        Run(["1", "quit"], "play", _story, "--no-save");

        Assert.That(Directory.Exists(Environment.GetEnvironmentVariable("BACKSTAGE_DATA")), Is.False);
        Assert.That(Run([], "runs", "--story", _story).Terminal.Printed, Is.EqualTo("There are no runs of The Booth yet.\n"));
    }

    [Test]
    public void Folder_that_can_not_be_written_is_said_once_and_play_goes_on()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var (code, terminal) = Run(["1", "2", "1"], "play", _story, "--data", file);

        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed, Does.Contain("The end: Solo track"));
        Assert.That(terminal.Complaints.Split("nothing is kept").Length - 1, Is.EqualTo(1));
    }

    [TestCase("runs", "show", "9")]
    [TestCase("runs", "show", "x")]
    [TestCase("runs", "export", "1", "--format", "pdf")]
    [TestCase("map", "--format", "png")]
    [TestCase("map", "--run", "9")]
    public void Wrong_usage_is_explained(params string[] args)
    {
        string[] story = args[0] == "map" ? [_story] : ["--story", _story];

        var (code, terminal) = Run([], [.. args, .. story]);

        Assert.That(code, Is.EqualTo(2));
        Assert.That(terminal.Complaints, Does.StartWith("backstage: ").And.Not.Contain("   at "));
    }

    private (int Code, FakeTerminal Terminal) Play(params string[] input) => Run(input, "play", _story, "--seed", "7");

    private static (int Code, FakeTerminal Terminal) Run(string[] input, params string[] args)
    {
        var terminal = new FakeTerminal(input);
        return (Program.Run(args, terminal), terminal);
    }
}
