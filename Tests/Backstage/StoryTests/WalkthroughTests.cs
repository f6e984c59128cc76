using Backstage;
using Backstage.Player;

namespace Tests;

/// <summary>Walkthroughs: read, replayed in a story that was edited, compared.</summary>
public sealed class WalkthroughTests
{
    private const string Doors = """
        Two doors.
        * [The left door] A cupboard.
        * [The right door] A stair.
        - -> END
        """;

    [Test]
    public void A_number_belongs_to_the_text_above_it()
    {
        var read = Walkthrough.Parse("# Title\n\n# seed: 9\n# Hall\n# Knock\n2\n3\n");

        Assert.That(read.Seed, Is.EqualTo(9));
        Assert.That(read.Decisions, Is.EqualTo(new[] { new WalkthroughDecision(2, "Knock", 6), new WalkthroughDecision(3, null, 7) }));
    }

    [Test]
    public void Anything_else_is_named_by_its_line() =>
        Assert.That(() => Walkthrough.Parse("1\nleft\n"), Throws.InstanceOf<FormatException>().With.Message.Contains("line 2"));

    [Test]
    public void A_choice_that_has_moved_is_found_by_its_text()
    {
        var run = Play("# The right door\n1\n", Doors);

        Assert.That(run.IsComplete);
        Assert.That(run.Taken[0].Number, Is.EqualTo(2));
        Assert.That(run.Changes, Is.EqualTo(new[] { "decision 1 (line 2): 'The right door' was choice 1, now it is 2" }));
    }

    [Test]
    public void A_choice_that_says_something_else_is_taken_by_its_number() =>
        Assert.That(Play("# The red door\n2\n", Doors).Changes, Is.EqualTo(new[] { "decision 1 (line 2): choice 2 was 'The red door', now it is 'The right door'" }));

    [Test]
    public void A_choice_that_is_gone_ends_the_run()
    {
        var run = Play("# The trapdoor\n3\n1\n", Doors);

        Assert.That(run.IsComplete, Is.False);
        Assert.That(run.Changes[0], Does.Contain("'The trapdoor' is not offered, only 'The left door', 'The right door'"));
    }

    [Test]
    public void Accepted_decisions_are_written_in_their_places() =>
        Assert.That(
            Walkthrough.Parse("# Title\n\n# Old\n1\n# Rest\n2\n").WithDecisions([new WalkthroughDecision(3, "New", 4)]),
            Is.EqualTo("# Title\n\n# New\n3\n"));

    [Test]
    public void A_difference_shows_what_was_and_what_is() =>
        Assert.That(LineDifference.Of("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\ne\nf\n"), Is.EqualTo(new[] { "  b", "  c", "- d", "+ X", "  e", "  f" }));

    [Test]
    public void The_command_records_notices_and_accepts()
    {
        var folder = Directory.CreateTempSubdirectory("walkthrough").FullName;
        try
        {
            var story = System.IO.Path.Combine(folder, "main.ink");
            File.WriteAllText(story, Doors);
            Assert.That(Run("test", folder, "--record", "stair", "--choices", "2"), Is.EqualTo((0, "Recorded " + System.IO.Path.Combine(folder, "walkthroughs", "stair.choices") + " with 1 decisions.\n")));
            Assert.That(Run("test", folder).Exit, Is.Zero);

            File.WriteAllText(story, Doors.Replace("A stair.", "A steep stair.", StringComparison.Ordinal));
            var (exit, printed) = Run("test", folder);
            Assert.That(exit, Is.EqualTo(1));
            Assert.That(printed, Does.Contain("- A stair.").And.Contain("+ A steep stair."));
            Assert.That(Run("test", folder, "--bless").Exit, Is.Zero);
            Assert.That(Run("test", folder).Exit, Is.Zero);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static (int Exit, string Printed) Run(params string[] arguments)
    {
        var terminal = new FakeTerminal();
        return (Program.Run(arguments, terminal), terminal.Printed);
    }

    private static WalkthroughRun Play(string walkthrough, string source)
    {
        var read = Walkthrough.Parse(walkthrough);
        return new WalkthroughRun(read, new PlaySession(new Ink.Compiler(source).Compile()!, read.Seed));
    }
}
