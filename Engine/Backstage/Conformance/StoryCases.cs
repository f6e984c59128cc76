using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Backstage;

/// <summary>
/// stories/: whole stories (format, section 3). Of each: its compile messages, its compiled form compared with the reference's,
/// and every playthrough twice, from source and from the reference's compiled form.
/// </summary>
internal sealed class StoryCases(CaseFiles files) : CaseGroup(files)
{
    private readonly ConcurrentDictionary<string, Lazy<Loaded>> _loaded = new();

    public override string Name => "stories";

    public override IEnumerable<string> Cases()
    {
        foreach (var folder in base.Cases())
        {
            // Where a story can't even be read, one failing case says so.
            int playthroughs;
            try
            {
                playthroughs = Load(folder).Expected["playthroughs"]!.AsArray().Count;
            }
            catch (CaseFileException)
            {
                playthroughs = 0;
            }

            yield return folder + "/messages";
            yield return folder + "/json";
            foreach (var form in (string[])["source", "compiled"])
            {
                for (var number = 1; number <= playthroughs; number++)
                    yield return $"{folder}/{form}/{number.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    public override CaseResult Run(string name)
    {
        var parts = name.Split('/');
        var loaded = Load($"{parts[0]}/{parts[1]}");
        switch (parts[2])
        {
            case "messages":
                var messages = new MessageComparison();
                return Judge(name, CompareCompile(loaded.Expected["compile"]!, loaded.Compiled, messages), messages);
            case "json":
                return Judge(name, JsonDifference.Find(CaseFiles.Parse(loaded.Json, "story.json"), CaseFiles.Parse(loaded.OwnJson, "the compiled story")));
            default:
                var play = loaded.Expected["playthroughs"]![int.Parse(parts[3], CultureInfo.InvariantCulture) - 1]!;
                return Playthrough(name, new Story(parts[2] == "source" ? loaded.OwnJson : loaded.Json), play, loaded.Expected);
        }
    }

    private static CaseResult Playthrough(string name, Story story, JsonNode play, JsonNode expected)
    {
        var subject = new StoryUnderTest(story);
        foreach (var stub in RecordedPlay.Texts(expected["stubExternals"]))
            story.BindExternalFunctionGeneral(stub, arguments => arguments.Length > 0 ? arguments[0] : 0, true);
        var globalTags = story.globalTags?.ToList() ?? [];
        if ((string?)play["entry"] is { } entry)
            story.ChoosePathString(entry);

        var picker = new ChoicePicker((uint)(int)play["seed"]!);
        var left = (int)expected["cap"]!;
        var recorded = new StoryPlayer(subject, count => left-- > 0 ? picker.Next(count) : null).Play("cap");

        var messages = new MessageComparison();
        recorded.CompareIssues(play, messages, false);
        var difference = recorded.Difference(play)
            ?? TextDifference.Find("global tag", RecordedPlay.Texts(expected["globalTags"]), globalTags)
            ?? (JsonDifference.Find(play["finalVariables"], ValueJson.Variables(story)) is { } variables ? $"variables: {variables}" : null);
        return Judge(name, difference, messages);
    }

    private Loaded Load(string folder) => _loaded.GetOrAdd(folder, name => new Lazy<Loaded>(() => new Loaded(Files, name))).Value;

    /// <summary>What the cases of one story share.</summary>
    private sealed class Loaded(CaseFiles files, string folder)
    {
        private readonly Lazy<CompiledCase> _compiled = new(() => CompiledCase.Compile(
            files,
            folder + "/ink",
            (string?)files.Json(folder + "/meta.json")["root"] ?? "story.ink",
            false));

        private readonly Lazy<string> _json = new(() => files.Text(folder + "/story.json"));
        private string? _ownJson;

        public JsonNode Expected { get; } = files.Json(folder + "/expected.json");

        public string Json => _json.Value;

        public CompiledCase Compiled => _compiled.Value;

        public string OwnJson
        {
            get
            {
                lock (_compiled)
                {
                    return _ownJson ??= Compiled.Story?.ToJson()
                        ?? throw new CaseFileException($"does not compile: {Compiled.FirstError}");
                }
            }
        }
    }
}
