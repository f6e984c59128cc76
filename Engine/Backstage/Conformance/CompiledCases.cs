using Ink.Runtime;

namespace Backstage;

/// <summary>
/// compiled/: stories compiled by the reference. Each is loaded and played as the unit case of its name, and compared with what
/// that case's source compiles to here.
/// </summary>
internal sealed class CompiledCases(CaseFiles files) : CaseGroup(files)
{
    public override string Name => "compiled";

    public override IEnumerable<string> Cases()
    {
        foreach (var file in Files.Files(Name).Where(file => file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return $"{Name}/{file[..^5]}/play";
            yield return $"{Name}/{file[..^5]}/json";
        }
    }

    public override CaseResult Run(string name)
    {
        var parts = name.Split('/');
        var unit = "unit/" + parts[1];
        var json = Files.Text($"{Name}/{parts[1]}.json");
        var script = Files.JsonOrNull(unit + "/script.json") ?? new System.Text.Json.Nodes.JsonObject();
        if (parts[2] == "json")
        {
            var compiled = CompiledCase.Compile(Files, unit, "story.ink", (bool?)script["countAllVisits"] ?? false);
            return compiled.Story is null
                ? CaseResult.Failure(name, $"does not compile: {compiled.FirstError}")
                : Judge(name, JsonDifference.Find(CaseFiles.Parse(json, "the reference's"), CaseFiles.Parse(compiled.Story.ToJson(), "ours")));
        }

        var expected = Files.Json(unit + "/expected.json");
        var messages = new MessageComparison();
        var fallbacks = (bool?)script["allowExternalFallbacks"] ?? true;
        var difference = expected["results"] is System.Text.Json.Nodes.JsonArray results
            ? new ScriptPlayer(() => new StoryUnderTest(new Story(json), fallbacks), script).Difference(script["actions"]!.AsArray(), results, messages, null, false)
            : UnitCases.PlayDifference(Files, unit, expected, new StoryUnderTest(new Story(json), fallbacks), messages, false);
        return Judge(name, difference, messages);
    }
}
