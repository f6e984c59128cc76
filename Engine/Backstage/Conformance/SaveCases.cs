using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Backstage;

/// <summary>saves/: states saved by the reference, and what follows after loading them (format, section 8).</summary>
internal sealed class SaveCases(CaseFiles files) : CaseGroup(files)
{
    private const int MostChoices = 40;

    public override string Name => "saves";

    public override CaseResult Run(string name)
    {
        var expected = Files.Json(name + "/expected.json");
        var story = Files.Text(new CaseIncludes(Files, name).ResolveInkFilename((string?)expected["story"] ?? "story.json"));
        var save = Files.Text($"{name}/{(string?)expected["save"] ?? "save.json"}");
        return expected["afterLoading"] is JsonArray after
            ? AfterLoading(name, story, save, after)
            : PlayOn(name, expected, story, save);
    }

    private static CaseResult AfterLoading(string name, string story, string save, JsonArray after)
    {
        var actions = new JsonArray(after.Select(pair => pair!["action"]!.DeepClone()).ToArray());
        var results = new JsonArray(after.Select(pair => pair!["result"]!.DeepClone()).ToArray());
        var messages = new MessageComparison();
        var player = new ScriptPlayer(() => new StoryUnderTest(new Story(story)), new JsonObject());
        return Judge(name, player.Difference(actions, results, messages, save, false), messages);
    }

    private static CaseResult PlayOn(string name, JsonNode expected, string storyJson, string save)
    {
        var story = new Story(storyJson);
        var subject = new StoryUnderTest(story);
        story.state.LoadJson(save);

        // The reference forgets which choice is the invisible fallback; a story that shows no such empty choice is the better one.
        var flawed = (bool?)expected["sameAsWithoutSaving"] == false;
        var atSave = expected["atSave"]!.DeepClone();
        if (flawed && story.currentChoices.TrueForAll(choice => choice.text.Length > 0))
            RemoveEmptyChoices(atSave, expected["steps"]!);

        var actual = new JsonObject
        {
            ["canContinue"] = story.canContinue,
            ["currentText"] = story.currentText,
            ["choices"] = new JsonArray(story.currentChoices.Select(choice => (JsonNode?)choice.text).ToArray()),
            ["variables"] = ValueJson.Variables(story),
            ["turnIndex"] = story.state.currentTurnIndex,
            ["storySeed"] = story.state.storySeed,
            ["previousRandom"] = story.state.previousRandom,
        };
        if (JsonDifference.Find(atSave, actual) is { } difference)
            return CaseResult.Failure(name, $"after loading, {difference}");

        var picker = new ChoicePicker((uint)(int)expected["continueSeed"]!);
        var left = MostChoices;
        var play = new StoryPlayer(subject, count => left-- > 0 ? picker.Next(count) : null).Play("cap");
        var messages = new MessageComparison();
        play.CompareIssues(expected, messages, false);
        return Judge(
            name,
            play.Difference(expected)
                ?? (JsonDifference.Find(expected["finalVariables"], ValueJson.Variables(story)) is { } variables ? $"variables: {variables}" : null),
            messages);
    }

    private static void RemoveEmptyChoices(JsonNode atSave, JsonNode steps)
    {
        foreach (var owner in (JsonNode[])[atSave, steps[0]!])
        {
            var choices = owner["choices"]!.AsArray();
            for (var index = choices.Count - 1; index >= 0; index--)
            {
                if (((string)choices[index]!).Length == 0)
                    choices.RemoveAt(index);
            }
        }
    }
}
