using System.Xml.Linq;
using Backstage;

namespace Tests.Maps;

/// <summary>The map as text, graph, picture and page.</summary>
public sealed class MapDrawingTests
{
    // Text that would break out of any format, or steer a terminal.
    private const string Hostile = """
        # title: A "<b>&\u001b[2J
        -> one
        === one
        # scene: 1 \<script>alert(1)\</script> \u001b]52;c;x\u0007
        Text.
        * ["\] \]; \-> <i>x</i> \u202e`#35;`] -> END
        * [Other] -> END
        """;

    [Test]
    public void Text_shows_marks_and_hides_what_was_never_reached()
    {
        var text = MapText.Draw(Map(TestStories.Booth, "Say what is wrong with it"));

        Assert.That(text, Is.EqualTo("""
            The Booth, Run 1: 14% seen, 4 new in 1 scene, 0 of 2 endings
              Miles & Jax 20%

            ◉ 08 The slip, in Jax's shoes  20%  ◌4
               1   ◌  Tell him the take is fine
                   ●  Say what is wrong with it
                   ◌  Suggest a break
               2 ◉ ◌  Pull the plug
                   ◌  Stay

            ◌ 16 ·········

            Endings  0 of 2
              ◌ ·········
              ◌ ·········

            ● this run  ○ another run  ◌ never yet  ◉ you are here  * aired

            """));
    }

    [Test]
    public void Everything_is_told_to_authors()
    {
        var text = MapText.Draw(Map(TestStories.Booth, "Say what is wrong with it"), revealAll: true);

        Assert.That(text, Does.Contain("16 The truth").And.Contain("◌* Argue").And.Contain("No").And.Contain("Nothing left to hide"));
    }

    [Test]
    public void Words_say_the_same_without_signs()
    {
        var map = Map(TestStories.Booth, "Say what is wrong with it");

        Assert.That(MapText.Say(map.Scenes[0]), Is.EqualTo("""
            Scene 8, The slip: 20 percent seen, 4 ways new. You are here.
            Decision 1. Taken: Say what is wrong with it. Never: Tell him the take is fine; Suggest a break.
            Decision 2. Never: Pull the plug; Stay. You stand here.

            """));
        Assert.That(MapText.Say(map), Does.Contain("Scene 16: never reached."));
    }

    [TestCase(TestStories.Booth, "Say what is wrong with it", "Stay", "Argue")]
    [TestCase(TestStories.Lighthouse, "Go up", "Force the door")]
    [TestCase(TestStories.Endless, "Walk on", "Rest")]
    [TestCase(Hostile, "Other")]
    public void Picture_and_page_are_well_formed_and_hold_nothing_foreign(string source, params string[] choices)
    {
        var map = Map(Unescape(source), choices);

        var svg = XDocument.Parse(MapSvg.Draw(map));
        var page = MapHtml.Draw(map);
        // The page is HTML; apart from its empty elements it is XML, too.
        var body = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal)
            .Replace("'unsafe-inline'\">", "'unsafe-inline'\"/>", StringComparison.Ordinal));

        Assert.That(svg.Root!.Name.LocalName, Is.EqualTo("svg"));
        Assert.That(page, Does.Not.Contain("<script").And.Not.Contain("http://").Or.Contain("http://www.w3.org/2000/svg"));
        Assert.That(body.Descendants().Attributes("id").Select(id => id.Value), Is.Unique);
        Assert.That(body.Descendants("h1").Count(), Is.EqualTo(1));
        foreach (var output in new[] { svg.ToString(), page, MapGraph.Dot(map), MapGraph.Mermaid(map) })
            Assert.That(output.All(letter => letter == '\n' || !char.IsControl(letter)) && !output.Contains('\u202e'), output);
    }

    [Test]
    public void Graphs_name_scenes_decisions_and_ways()
    {
        var map = Map(TestStories.Booth, "Say what is wrong with it", "Stay");

        Assert.That(MapGraph.Mermaid(map), Does.StartWith("flowchart TD\n").And.Contain("s0d1 ==> s0d1w1([\"● Say what is wrong with it\"]):::here").And.Contain("s0 ==> s1"));
        Assert.That(MapGraph.Dot(map), Does.StartWith("digraph \"The Booth\" {").And.Contain("s0 -> s1 [style=bold];").And.EndWith("}\n"));
    }

    [TestCase("a \"b\" #c", "a #34;b#34; #35;c")]
    public void Mermaid_labels_are_escaped(string text, string expected) => Assert.That(Markup.Mermaid(text), Is.EqualTo(expected));

    private static StoryMap Map(string source, params string[] choices)
    {
        var library = TestStories.Library(source, new MemoryRuns());
        using var session = library.Begin(1);
        foreach (var choice in choices)
            session.Take(choice);
        return MapBuilder.Build(library, session.ToPlayedRun());
    }

    private static string Unescape(string source) => source
        .Replace("\\u001b", "\u001b", StringComparison.Ordinal)
        .Replace("\\u0007", "\u0007", StringComparison.Ordinal)
        .Replace("\\u202e", "\u202e", StringComparison.Ordinal);
}
