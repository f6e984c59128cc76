using System.Globalization;
using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>unit/: small cases in compile, play and script form (format, section 2).</summary>
internal sealed class UnitCases(CaseFiles files) : CaseGroup(files)
{
    public override string Name => "unit";

    public override CaseResult Run(string name)
    {
        var expected = Files.Json(name + "/expected.json");
        var script = Files.JsonOrNull(name + "/script.json") ?? new JsonObject();
        var messages = new MessageComparison();

        var compiled = CompiledCase.Compile(Files, name, "story.ink", (bool?)script["countAllVisits"] ?? false);
        if (expected["compile"]!["referenceCrash"] is not null)
            return Judge(name, null);
        var difference = CompareCompile(expected["compile"]!, compiled, messages);
        if (difference is not null || compiled.Story is null)
            return Judge(name, messages.Difference is null ? difference : null, messages);

        difference = expected["results"] is JsonArray results
            ? new ScriptPlayer(() => Make(name, script, ref compiled), script).Difference(script["actions"]!.AsArray(), results, messages)
            : PlayDifference(Files, name, expected, MakeFirst(compiled, script), messages, true);
        return Judge(name, difference, messages);
    }

    /// <summary>Plays a play-form case and compares steps, end, global tags, variables and messages.</summary>
    internal static string? PlayDifference(CaseFiles files, string folder, JsonNode expected, StoryUnderTest subject, MessageComparison messages, bool withPlace)
    {
        var input = new Queue<string>((files.TextOrNull(folder + "/input.txt") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var globalTags = subject.Story.globalTags?.ToList() ?? [];
        var play = new StoryPlayer(
            subject,
            count => input.TryDequeue(out var line) && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count
                ? number - 1
                : null).Play("choices");

        play.CompareIssues(expected, messages, withPlace);
        return play.Difference(expected)
            ?? TextDifference.Find("global tag", RecordedPlay.Texts(expected["globalTags"]), globalTags)
            ?? (JsonDifference.Find(expected["variables"], ValueJson.Variables(subject.Story)) is { } variables ? $"variables: {variables}" : null);
    }

    private static StoryUnderTest MakeFirst(CompiledCase compiled, JsonNode script) =>
        new(compiled.Story!, (bool?)script["allowExternalFallbacks"] ?? true);

    // The first story is the one just compiled; each further one is compiled afresh.
    private StoryUnderTest Make(string name, JsonNode script, ref CompiledCase compiled)
    {
        var story = compiled.Story ?? CompiledCase.Compile(Files, name, "story.ink", (bool?)script["countAllVisits"] ?? false).Story!;
        compiled = compiled with { Story = null };
        return new StoryUnderTest(story, (bool?)script["allowExternalFallbacks"] ?? true);
    }
}
