using System.Text.Json.Nodes;
using Backstage;

namespace Tests;

/// <summary>The runner of conformance cases has to fail what differs: a runner that passes everything proves nothing.</summary>
public sealed class ConformanceRunnerTests
{
    private const string Story = "Hello.\n* [Go on] And on.\n-> END\n";

    private const string Expected = """
        {
          "compile": {"success": true, "errors": [], "warnings": [], "infos": []},
          "globalTags": [],
          "end": "done",
          "steps": [
            {"lines": ["Hello.\n"], "choices": ["Go on"], "chose": 0},
            {"lines": ["And on.\n"], "choices": []}
          ],
          "variables": {}
        }
        """;

    [Test]
    public void Equal_play_passes() => Assert.That(Run(Expected).Outcome, Is.EqualTo(CaseOutcome.Passed), Run(Expected).Difference);

    [TestCase("Hello.\\n", "Hello!\\n", "step 1, line 1")]
    [TestCase("\"Go on\"", "\"Go\"", "step 1, choice 1")]
    [TestCase("\"And on.\\n\"", "\"And on.\\n\", \"More.\\n\"", "step 2, line 2")]
    [TestCase("\"end\": \"done\"", "\"end\": \"error\"", "end with 'error'")]
    [TestCase("\"globalTags\": []", "\"globalTags\": [\"a\"]", "global tag")]
    [TestCase("\"variables\": {}", "\"variables\": {\"x\": {\"type\": \"int\", \"value\": 1}}", "variables")]
    [TestCase("\"warnings\": []", "\"warnings\": [{\"severity\": \"warning\", \"raw\": \"WARNING: 'story.ink' line 1: x\", \"file\": \"story.ink\", \"line\": 1}]", "not reported")]
    [TestCase("\"success\": true", "\"success\": false", "compiles, but should not")]
    [TestCase("\"choices\": [\"Go on\"]", "\"tags\": [[\"t\"]], \"choices\": [\"Go on\"]", "tags of line 1")]
    public void Any_difference_fails_and_is_named(string part, string other, string difference)
    {
        var expected = Expected.Replace(part, other);
        Assert.That(expected, Is.Not.EqualTo(Expected));

        var result = Run(expected);

        Assert.That(result.Outcome, Is.EqualTo(CaseOutcome.Failed));
        Assert.That(result.Difference, Does.Contain(difference));
    }

    [Test]
    public void Case_without_expectation_fails() =>
        Assert.That(new ConformanceSuite(new MemoryCases().With("unit/x/story.ink", Story)).Run("unit/x").Difference, Does.Contain("expected.json is missing"));

    [Test]
    public void Case_that_only_the_index_knows_fails()
    {
        var suite = new ConformanceSuite(new MemoryCases().With("index.json", """[{"case": "unit/lost"}]"""));

        Assert.That(suite.Cases, Is.EqualTo(new[] { "unit/lost" }));
        Assert.That(suite.Run("unit/lost").Outcome, Is.EqualTo(CaseOutcome.Failed));
    }

    [Test]
    public void Broken_expectation_fails() =>
        Assert.That(Run("{").Difference, Does.Contain("is no JSON"));

    [Test]
    public void Differing_messages_can_be_explained_but_play_can_not()
    {
        var messages = Expected.Replace("\"warnings\": []", "\"warnings\": [{\"severity\": \"warning\", \"raw\": \"w\", \"file\": \"story.ink\", \"line\": 1}]");
        var explained = ConformanceSuite.ReadExplained("# why\n\nunit/x: we say more: much more\n");

        Assert.That(Run(messages, explained).Outcome, Is.EqualTo(CaseOutcome.Explained));
        Assert.That(Run(messages, explained).Difference, Is.EqualTo("we say more: much more"));
        Assert.That(Run(Expected.Replace("Hello.\\n", "Hello!\\n"), explained).Outcome, Is.EqualTo(CaseOutcome.Failed));
    }

    [Test]
    public void Explained_differences_beyond_the_allowance_fail()
    {
        var results = Enumerable.Range(0, 40).Select(number =>
            new CaseResult($"unit/{number}", number < 3 ? CaseOutcome.Explained : CaseOutcome.Passed, null) { AboutMessages = true }).ToList();

        var report = new ConformanceReport(results);

        Assert.That(report.AllowedExplained, Is.EqualTo(2));
        Assert.That(report.Failed, Is.EqualTo(1));
        Assert.That(report.Lines(false).Last(), Is.EqualTo("39 passed, 1 failed"));
    }

    [Test]
    public void Result_survives_the_way_between_processes()
    {
        var result = new CaseResult("unit/x", CaseOutcome.Failed, "expected \"a\u001b\n\"") { AboutMessages = true, Messages = 3, SameWording = 2, SameOrder = false };

        Assert.That(CaseResult.FromJsonLine(result.ToJsonLine()), Is.EqualTo(result));
        Assert.That(result.ToJsonLine(), Does.Not.Contain("\n"));
        Assert.That(CaseResult.FromJsonLine("Unhandled exception"), Is.Null);
    }

    [Test]
    public void Pattern_names_cases_or_a_folder()
    {
        var cases = new MemoryCases().With("unit/p_one/story.ink", "").With("unit/e_two/story.ink", "").With("saves/p_one/save.json", "");
        var suite = new ConformanceSuite(cases);

        Assert.That(suite.Matching("unit"), Is.EqualTo(new[] { "unit/e_two", "unit/p_one" }));
        Assert.That(suite.Matching("*/p_*"), Is.EqualTo(new[] { "unit/p_one", "saves/p_one" }));
        Assert.That(suite.Matching("unit/e_two"), Is.EqualTo(new[] { "unit/e_two" }));
    }

    [TestCase("""{"a": 1, "b": [1, 2]}""", """{"b": [1, 2], "a": 1}""", null)]
    [TestCase("8.0", "8.00", null)]
    [TestCase("8.0", "8", "8.0")]
    [TestCase("""{"a": [1, {"b": true}]}""", """{"a": [1, {"b": false}]}""", "a[1].b")]
    [TestCase("[1]", "[1, 2]", "1 elements expected, 2 found")]
    [TestCase("""{"a": null}""", """{}""", "no \"a\"")]
    [TestCase("""{}""", """{"a": null}""", "too much")]
    public void Json_is_compared_deeply(string expected, string actual, string? difference)
    {
        var found = JsonDifference.Find(JsonNode.Parse(expected), JsonNode.Parse(actual));

        Assert.That(found, difference is null ? Is.Null : Does.Contain(difference));
    }

    [Test]
    public void Picker_is_the_one_of_the_recorded_playthroughs()
    {
        // state = 1 * 1664525 + 1013904223 = 1015568748; (state >> 16) = 15496
        var picker = new ChoicePicker(1);
        Assert.That(picker.Next(7), Is.EqualTo(15496 % 7));
    }

    private static CaseResult Run(string expected, IReadOnlyDictionary<string, string>? explained = null)
    {
        var cases = new MemoryCases().With("unit/x/story.ink", Story).With("unit/x/input.txt", "1\n").With("unit/x/expected.json", expected);
        return new ConformanceSuite(cases, explained).Run("unit/x");
    }
}
