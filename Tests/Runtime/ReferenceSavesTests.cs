using System.Globalization;
using Ink.Runtime;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Tests.Runtime;

/// <summary>States that the reference saved load here, and play on as they do there; states saved here look the same.</summary>
public sealed class ReferenceSavesTests
{
    private static IEnumerable<TestCaseData> StorySaves()
    {
        if (SharedData.Find("conformance/saves") is not { } root)
        {
            yield return new TestCaseData("").SetArgDisplayNames("saves").Ignore("The conformance data isn't there.");
            yield break;
        }

        foreach (var folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            // Those of unit cases hold actions, not plays: the conformance run does them.
            var name = System.IO.Path.GetFileName(folder);
            if (!name.StartsWith("unit-", StringComparison.Ordinal))
                yield return new TestCaseData(folder).SetArgDisplayNames(name);
        }
    }

    [TestCaseSource(nameof(StorySaves))]
    public void Loaded_state_shows_what_was_saved_and_plays_on(string folder)
    {
        var (expected, story) = Open(folder);
        story.state.LoadJson(File.ReadAllText(System.IO.Path.Combine(folder, "save.json")));

        var atSave = (JObject)expected["atSave"]!;
        Assert.That(story.canContinue, Is.EqualTo((bool)atSave["canContinue"]!));
        Assert.That(story.currentText, Is.EqualTo((string?)atSave["currentText"]));
        Assert.That(story.currentChoices.Select(choice => choice.text), Is.EqualTo(Texts(atSave["choices"])));
        Assert.That(story.state.currentTurnIndex, Is.EqualTo((int)atSave["turnIndex"]!));

        // The reference forgets which choices are fallbacks, so where there are any the play differs.
        if (expected["sameAsWithoutSaving"]?.Value<bool>() != false)
            AssertPlaysOn(story, (JArray)expected["steps"]!, (uint)expected["continueSeed"]!);
    }

    [TestCaseSource(nameof(StorySaves))]
    public void State_saved_at_the_same_place_is_the_same(string folder)
    {
        var (expected, story) = Open(folder);
        foreach (var choice in (JArray)expected["choicesBeforeSave"]!)
        {
            story.ContinueMaximally();
            story.ChooseChoiceIndex((int)choice);
        }

        if (expected["linesAfterLastChoiceBeforeSave"] is { Type: JTokenType.Integer } lines)
        {
            for (var line = 0; line < (int)lines; line++)
                story.Continue();
        }
        else
        {
            story.ContinueMaximally();
        }

        var ours = Canonical(story.state.ToJson());
        var theirs = Canonical(File.ReadAllText(System.IO.Path.Combine(folder, "save.json")));
        Assert.That(ours, Is.EqualTo(theirs));
    }

    private static (JObject Expected, Story Story) Open(string folder)
    {
        var expected = JObject.Parse(File.ReadAllText(System.IO.Path.Combine(folder, "expected.json")));
        var story = new Story(File.ReadAllText(System.IO.Path.Combine(folder, (string)expected["story"]!)));
        story.allowExternalFunctionFallbacks = true;
        story.state.storySeed = 42;
        story.state.previousRandom = 0;
        story.onError += (message, type) =>
        {
            if (type == Ink.ErrorType.Error)
                Assert.Fail(message);
        };
        return (expected, story);
    }

    private static void AssertPlaysOn(Story story, JArray steps, uint seed)
    {
        foreach (var step in steps.Cast<JObject>())
        {
            var lines = new List<string>();
            while (story.canContinue)
                lines.Add(story.Continue());
            Assert.That(lines, Is.EqualTo(Texts(step["lines"])));
            Assert.That(story.currentChoices.Select(choice => choice.text), Is.EqualTo(Texts(step["choices"])));
            if (step["chose"] is not { Type: JTokenType.Integer })
                return;
            seed = unchecked((seed * 1664525) + 1013904223);
            story.ChooseChoiceIndex((int)((seed >> 16) % (uint)story.currentChoices.Count));
        }
    }

    // What does not matter is made equal: the order of properties, and the positions of choices, which the reference sets late.
    private static string Canonical(string json)
    {
        var state = JObject.Parse(json);
        foreach (var choice in state.SelectTokens("flows.*.currentChoices[*]").Cast<JObject>())
        {
            choice.Remove("index");
            choice.Remove("isInvisibleDefault");
        }

        // The reference names a list as often as it had items.
        foreach (var origins in state.SelectTokens("$..origins").Cast<JArray>().ToList())
            origins.Replace(new JArray(origins.Select(origin => (string?)origin).Distinct()));

        return Sorted(state).ToString(Formatting.Indented);
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject map => new JObject(map.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray array => new JArray(array.Select(Sorted)),
        _ => token.DeepClone(),
    };

    private static List<string> Texts(JToken? texts) => texts is JArray array ? [.. array.Select(text => Convert.ToString(text, CultureInfo.InvariantCulture)!)] : [];
}
