using System.Text.Json;
using Backstage.Player;

namespace Tests.Saves;

/// <summary>Play for other programs: JSON lines out and in.</summary>
public sealed class JsonPlayTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("backstage-test").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Whole_play_is_told_in_order()
    {
        var lines = Play(TestStories.Booth, "1", "2", "1", "{\"do\":\"quit\"}").Lines;

        Assert.That(lines.Select(Type), Is.EqualTo(new[]
        {
            "hello", "scene", "text", "choices", "took", "text", "text", "choices", "took", "scene", "text", "choices", "took", "text", "ending", "bye",
        }));
        Assert.That(lines[0].GetRawText(), Does.StartWith("{\"type\":\"hello\",\"protocol\":1,\"program\":\"backstage ").And.Contain("\"story\":\"The Booth\"").And.EndWith("\"run\":1,\"seed\":7}"));
        Assert.That(lines[1].GetRawText(), Is.EqualTo("{\"type\":\"scene\",\"number\":8,\"of\":2,\"id\":\"slip\",\"name\":\"The slip\",\"storyline\":\"miles-jax\",\"place\":\"Recording studio\",\"pov\":\"Jax\"}"));
        Assert.That(lines[2].GetProperty("seen").GetBoolean(), Is.False);
        Assert.That(lines[14].GetRawText(), Is.EqualTo("{\"type\":\"ending\",\"id\":\"solo\",\"name\":\"Solo track\",\"storyline\":\"miles-jax\",\"found\":1,\"of\":2}"));
        Assert.That(lines[15].GetRawText(), Is.EqualTo("{\"type\":\"bye\",\"reason\":\"quit\",\"saved\":true}"));
    }

    [Test]
    public void Choices_are_taken_by_id_and_marked_by_run()
    {
        var first = Play(TestStories.Booth, "2").Lines;
        var id = first[3].GetProperty("choices")[2].GetProperty("id").GetString();

        var second = Play(TestStories.Booth, $"{{\"do\":\"choose\",\"id\":\"{id}\"}}", "{\"do\":\"undo\"}").Lines;

        Assert.That(Taken(first[3]), Is.EqualTo(new[] { "never", "never", "never" }));
        Assert.That(Taken(second[3]), Is.EqualTo(new[] { "never", "another run", "never" }));
        Assert.That(second[4].GetRawText(), Is.EqualTo($"{{\"type\":\"took\",\"decision\":1,\"number\":3,\"id\":\"{id}\"}}"));
        Assert.That(Taken(second[^2]), Is.EqualTo(new[] { "never", "another run", "this run" }));
    }

    [Test]
    public void Going_back_and_on_again_is_told()
    {
        var lines = Play(TestStories.Booth, "1", "1", "{\"do\":\"goto\",\"decision\":0}", "{\"do\":\"redo\"}", "{\"do\":\"state\"}", "{\"do\":\"map\"}").Lines;

        Assert.That(lines.Where(line => Type(line) == "at").Select(line => line.GetProperty("decision").GetInt32()), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(lines[^3].GetRawText(), Is.EqualTo("{\"type\":\"state\",\"run\":1,\"decision\":2,\"saved\":true,\"variables\":{}}"));
        Assert.That(lines[^2].GetRawText(), Does.StartWith("{\"type\":\"map\",\"seen\":28,\"new\":").And.Contain("{\"number\":8,\"id\":\"slip\",\"seen\":40,\"new\":3}"));
        Assert.That(lines[^1].GetProperty("reason").GetString(), Is.EqualTo("end of input"));
    }

    [TestCase("7", "no-such-choice")]
    [TestCase("0", "no-such-choice")]
    [TestCase("{\"do\":\"choose\",\"id\":\"x\"}", "no-such-choice")]
    [TestCase("{\"do\":\"undo\"}", "nothing-to-undo")]
    [TestCase("{\"do\":\"redo\"}", "nothing-to-redo")]
    [TestCase("{\"do\":\"goto\",\"decision\":5}", "no-such-decision")]
    [TestCase("{\"do\":\"dance\"}", "bad-input")]
    [TestCase("{\"do\":", "bad-input")]
    [TestCase("[]", "bad-input")]
    [TestCase("", "bad-input")]
    public void Bad_line_gets_an_error_and_changes_nothing(string input, string code)
    {
        var lines = Play(TestStories.Booth, input, "1").Lines;

        Assert.That((Type(lines[4]), lines[4].GetProperty("code").GetString(), Type(lines[5])), Is.EqualTo(("error", code, "took")));
    }

    [Test]
    public void Fault_of_the_story_ends_play()
    {
        var (code, lines) = Play("VAR zero = 0\nBefore.\n* [On]\n{1 / zero}\n-> END\n", "1", "1");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(lines.TakeLast(2).Select(Type), Is.EqualTo(new[] { "error", "bye" }));
        Assert.That(lines[^2].GetProperty("code").GetString(), Is.EqualTo("story"));
    }

    [Test]
    public void Variables_keep_their_kinds()
    {
        var lines = Play("LIST mood = calm, (cross)\nVAR coins = 3\nVAR half = 0.5\nVAR name = \"Vee\"\nVAR tired = true\n* [On] -> END\n", "{\"do\":\"state\"}").Lines;

        Assert.That(lines[^2].GetProperty("variables").GetRawText(), Is.EqualTo("{\"mood\":[\"mood.cross\"],\"coins\":3,\"half\":0.5,\"name\":\"Vee\",\"tired\":true}"));
    }

    private static string? Type(JsonElement line) => line.GetProperty("type").GetString();

    private static IEnumerable<string?> Taken(JsonElement choices) => choices.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("taken").GetString());

    private (int Code, List<JsonElement> Lines) Play(string source, params string[] input)
    {
        var file = Path.Combine(_folder, "story.ink");
        File.WriteAllText(file, source);
        var terminal = new FakeTerminal(input);
        var code = Program.Run(["play", file, "--json", "--seed", "7"], terminal);
        Assert.That(terminal.Complaints, Is.Empty);
        var lines = terminal.Printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return (code, lines);
    }
}
