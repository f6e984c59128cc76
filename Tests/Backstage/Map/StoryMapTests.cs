using Backstage;

namespace Tests.Maps;

/// <summary>The branch map of small stories.</summary>
public sealed class StoryMapTests
{
    [Test]
    public void Ways_are_marked_by_the_run_that_took_them()
    {
        // Given
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        using (var first = library.Begin(1))
        {
            first.Take("Say what is wrong with it");
            first.Take("Stay");
            first.Take("Argue");
        }

        // When
        using var session = library.Begin(1);
        session.Take("Tell him the take is fine");
        var map = MapBuilder.Build(library, session.ToPlayedRun());

        // Then
        var slip = map.Scenes.Single(scene => scene.Outline.Number == "08");
        Assert.That(slip.Decisions, Has.Count.EqualTo(2));
        Assert.That(slip.Decisions[0].Ways.Select(way => way.Mark), Is.EqualTo(new[] { MapMark.Here, MapMark.Elsewhere, MapMark.Never }));
        Assert.That(slip.Decisions[1].Ways.Select(way => way.Mark), Is.EqualTo(new[] { MapMark.Never, MapMark.Elsewhere }));
        Assert.That((slip.IsHere, slip.Decisions[1].IsHere, slip.Decisions[0].IsHere), Is.EqualTo((true, true, false)));
        Assert.That((slip.Percent, slip.NewWays, map.Percent), Is.EqualTo((60, 2, 57)));
        Assert.That((slip.Outline.Storyline, slip.Outline.Place, slip.Outline.Shoes[0]), Is.EqualTo(("miles-jax", "Recording studio", "Jax")));
        Assert.That(map.Storylines.Single(), Is.EqualTo(new MapStoryline("miles-jax", "Miles & Jax", 57, true)));
        Assert.That(map.Endings.Select(ending => ending.Mark), Is.EqualTo(new[] { MapMark.Elsewhere, MapMark.Never }));
    }

    [Test]
    public void What_aired_is_not_told_before_a_run_has_ended()
    {
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        using var session = library.Begin(1);
        session.Take("Tell him the take is fine");
        session.Take("Pull the plug");
        var before = MapBuilder.Build(library, session.ToPlayedRun());
        session.Take("Argue");
        var after = MapBuilder.Build(library, session.ToPlayedRun());

        Assert.That(before.Scenes.SelectMany(scene => scene.Decisions).SelectMany(decision => decision.Ways).Any(way => way.IsAired), Is.False);
        Assert.That(after.Scenes[0].Decisions[0].Ways.Select(way => way.IsAired), Is.EqualTo(new[] { true, false, false }));
        Assert.That(after.Endings[0].IsAired, Is.True);
    }

    [Test]
    public void Way_back_leads_to_this_run_first_and_else_to_the_latest_that_was_there()
    {
        var library = TestStories.Library(TestStories.Booth, new MemoryRuns());
        foreach (var way in new[] { "Suggest a break", "Say what is wrong with it" })
        {
            using var run = library.Begin(1);
            run.Take(way);
            run.Take("Stay");
        }

        using var session = library.Begin(1);
        session.Take("Tell him the take is fine");
        var map = MapBuilder.Build(library, session.ToPlayedRun());

        var truth = map.Scenes.Single(scene => scene.Outline.Number == "16").Decisions[0];
        Assert.That(map.Scenes[0].Decisions[0].WayBack(null), Is.EqualTo(new RunOrigin(session.Number, 0)));
        Assert.That(truth.WayBack(truth.Ways[1]), Is.EqualTo(new RunOrigin(2, 2)));
    }

    [Test]
    public void Without_tags_knots_stand_for_scenes_in_the_order_in_which_they_were_reached()
    {
        var library = TestStories.Library(TestStories.Lighthouse, new MemoryRuns());
        using (var first = library.Begin(1))
        {
            first.Take("Go up");
            first.Take("Force the door");
        }

        using var session = library.Begin(1);
        session.Take("Call");
        var map = MapBuilder.Build(library, session.ToPlayedRun());

        Assert.That(map.HasSceneTags, Is.False);
        Assert.That(map.Scenes.Select(scene => (scene.Outline.Name, scene.Mark)), Is.EqualTo(new[]
        {
            ("shore", MapMark.Here),
            ("door", MapMark.Here),
            ("lamp", MapMark.Elsewhere),
            ("cellar", MapMark.Never),
            ("tower", MapMark.Never),
        }));
        Assert.That(map.Scenes[1].Decisions[0].Ways[1].LeadsTo, Is.EqualTo(new[] { "lamp" }));
        Assert.That((map.EndingsReached, map.Endings.Count), Is.EqualTo((1, 3)));
        Assert.That(map.Links, Does.Contain(new MapLink("shore", "door", MapMark.Here)).And.Contain(new MapLink("door", "lamp", MapMark.Elsewhere)));
    }

    [Test]
    public void Choices_that_threads_gather_are_one_decision()
    {
        const string source = """
            -> hub
            === hub
            Here.
            <- left
            <- right
            -> DONE
            === left
            * [Left hand] -> hub
            === right
            * [Right hand] -> hub
            """;
        var library = TestStories.Library(source, new MemoryRuns());
        using var session = library.Begin(1);

        var hub = MapBuilder.Build(library, session.ToPlayedRun()).Scenes.Where(scene => scene.Decisions.Count > 0).ToList();

        Assert.That(hub.SelectMany(scene => scene.Decisions).SelectMany(decision => decision.Ways).Count(), Is.EqualTo(2));
    }

    [Test]
    public void What_was_seen_in_a_deleted_run_stays_on_the_map()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Booth, store);
        using (var run = library.Begin(1))
            run.Take("Suggest a break");
        library.Delete(1);

        var map = MapBuilder.Build(TestStories.Library(TestStories.Booth, store), null);

        Assert.That(map.Scenes[0].Decisions[0].Ways.Select(way => (way.Text, way.Mark)), Is.EqualTo(new[]
        {
            ("Tell him the take is fine", MapMark.Never),
            ("Say what is wrong with it", MapMark.Never),
            ("Suggest a break", MapMark.Elsewhere),
        }));
        Assert.That(map.Scenes[0].IsReached, Is.True);
    }

    [Test]
    public void Knot_without_a_tag_belongs_to_the_scene_that_leads_there()
    {
        const string source = """
            -> intro
            === intro
            * [Begin] -> one
            === one
            # scene: 1 One
            Text.
            -> helper
            === helper
            * [Help] -> two
            === two
            # scene: 2 Two
            More.
            -> helper
            """;

        var outline = TestStories.Edition(source).Outline;

        Assert.That(outline.Scenes.Select(scene => scene.Heading), Is.EqualTo(new[] { "Beginning", "1 One", "2 Two" }));
        Assert.That(outline.Ways.Select(way => (way.Scene, way.Text)), Is.EqualTo(new[] { ("", "Begin"), ("one", "Help") }));
    }

    [Test]
    public void Outline_reads_texts_and_tags_of_choices_in_every_form()
    {
        const string source = """
            VAR coins = 3
            * Plain
            * [Silent # aired # quiet]
            * Both[ ways] and more # after
            * {coins > 2} [Spend {coins}]
            * (lab) {coins} Start # tag
            * -> DONE
            """;

        var ways = TestStories.Edition(source).Outline.Ways;

        Assert.That(ways.Select(way => (way.Text, string.Join(',', way.Tags))), Is.EqualTo(new[]
        {
            ("Plain", ""),
            ("Silent", "aired,quiet"),
            ("Both ways", ""),
            (null, ""),
            ("Start", "tag"),
        }));
    }
}
