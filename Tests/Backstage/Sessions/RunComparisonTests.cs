using Backstage;

namespace Tests.Sessions;

/// <summary>Two runs side by side.</summary>
public sealed class RunComparisonTests
{
    [Test]
    public void Runs_are_aligned_up_to_the_fork_and_beyond()
    {
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        var one = Play(library, "Tell him the take is fine", "Pull the plug", "Argue");
        var other = Play(library, "Tell him the take is fine", "Stay", "Tell him you know");

        var comparison = RunComparison.Compare(library.Edition, one, other);

        Assert.That(comparison.Shared, Is.EqualTo(1));
        Assert.That(comparison.Differences.Select(difference => (difference.One?.Decision.Text, difference.Other?.Decision.Text)), Is.EqualTo(new[]
        {
            ((string?)"Pull the plug", (string?)"Stay"),
            ("Argue", "Tell him you know"),
        }));
        Assert.That(comparison.Differences[0].One!.Scene.Heading, Is.EqualTo("08 The slip"));
        Assert.That(comparison.Differences[0].One!.InScene, Is.EqualTo(2));
        Assert.That(comparison.Differences[0].One!.IsAired, Is.True);
        Assert.That((comparison.LinesOfOne, comparison.LinesOfOther, comparison.LinesInBoth), Is.EqualTo((5, 5, 4)));
    }

    [Test]
    public void Decision_that_never_came_and_scene_that_never_came_are_told_apart()
    {
        const string source = """
            -> hall
            === hall
            * [In] -> room
            * [Out] -> END
            === room
            # scene: The room
            Room.
            * [Sit]
            * [Stand] -> END
            - Sitting.
            * [Nod] -> END
            """;
        var library = TestStories.Library(source, new MemoryRuns());
        var seated = Play(library, "In", "Sit", "Nod");
        var standing = Play(library, "In", "Stand");
        var gone = Play(library, "Out");

        var never = RunComparison.Compare(library.Edition, seated, standing).Differences[^1];
        var elsewhere = RunComparison.Compare(library.Edition, seated, gone).Differences[^1];

        Assert.That((never.Other, never.IsOtherScene), Is.EqualTo(((RunStep?)null, false)));
        Assert.That((elsewhere.Other, elsewhere.IsOtherScene), Is.EqualTo(((RunStep?)null, true)));
    }

    [Test]
    public void Run_that_is_part_of_another_differs_in_nothing_that_it_decided()
    {
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        var one = Play(library, "Suggest a break");
        var other = Play(library, "Suggest a break", "Stay");

        var comparison = RunComparison.Compare(library.Edition, one, other);

        Assert.That((comparison.Shared, comparison.Differences.Count, comparison.Differences[0].One), Is.EqualTo((1, 1, (RunStep?)null)));
    }

    [Test]
    public void Summary_counts_what_was_changed_and_names_doors()
    {
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        var run = Play(library, "Say what is wrong with it", "Pull the plug", "Argue");

        var summary = RunSummary.Of(run, MapBuilder.Build(library, run));

        Assert.That((summary.AiredChanged, summary.AiredMet), Is.EqualTo((1, 3)));
        Assert.That(summary.Shoes, Is.EqualTo(new[] { "Jax", "Miles" }));
        Assert.That(summary.Words, Is.EqualTo(18));
        Assert.That(summary.Endings.Single(), Is.EqualTo(new SummaryEnding(new ReachedEnding("solo", "Solo track"), "miles-jax", true, false)));
        Assert.That((summary.EndingsReached, summary.EndingsInAll), Is.EqualTo((1, 2)));
        Assert.That(summary.Doors.Select(door => (door.Way.Text, door.Decision.NewWays, door.From.Decision)), Is.EqualTo(new[]
        {
            ("Tell him the take is fine", 2, 0),
            ("Tell him you know", 1, 2),
            ("Stay", 1, 1),
        }));
    }

    private static PlayedRun Play(RunLibrary library, params string[] choices)
    {
        using var session = library.Begin(1);
        foreach (var choice in choices)
            session.Take(choice);
        return session.ToPlayedRun();
    }
}
