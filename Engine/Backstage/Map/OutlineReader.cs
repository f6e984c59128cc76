using System.Text;
using Ink.Runtime;

namespace Backstage;

/// <summary>Reads a story's outline from its content.</summary>
internal sealed class OutlineReader
{
    private readonly ProgramIndex _index;
    private readonly Container _root;
    private readonly List<string> _places = [];
    private readonly Dictionary<string, List<string>> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _leadsTo = new(StringComparer.Ordinal);
    private readonly List<(string Place, ChoicePointContent Choice)> _choices = [];
    private readonly List<string> _ends = [];

    private OutlineReader(InkProgram program)
    {
        _index = ProgramIndex.Of(program);
        _root = program.Compiled.Root;
    }

    public static StoryOutline Read(InkProgram program)
    {
        var reader = new OutlineReader(program);
        reader.Walk();
        return reader.Build();
    }

    // ---- what stands where -------------------------------------------------

    private void Walk()
    {
        AddPlace("");
        var place = "";
        StringBuilder? tag = null;
        Container? tagContainer = null;
        var inString = 0;
        foreach (var item in ContentWalk.All(_root))
        {
            if (item is Container container)
            {
                place = _index.PlaceOf(container);
                AddPlace(place);
                continue;
            }

            place = item.Parent is { } parent ? _index.PlaceOf(parent) : "";
            switch (item)
            {
                case CommandContent { Command: Command.BeginString }:
                    inString++;
                    break;
                case CommandContent { Command: Command.EndString }:
                    inString = Math.Max(0, inString - 1);
                    break;
                case CommandContent { Command: Command.BeginTag } when inString == 0:
                    (tag, tagContainer) = (new StringBuilder(), item.Parent);
                    break;
                case CommandContent { Command: Command.EndTag } when tag is not null && item.Parent == tagContainer:
                    _tags[place].Add(tag.ToString().Trim());
                    tag = null;
                    break;
                case TextContent text when tag is not null && item.Parent == tagContainer:
                    tag.Append(text.Text);
                    break;
                case LegacyTagContent legacy:
                    _tags[place].Add(legacy.Text.Trim());
                    break;
                case CommandContent { Command: Command.End } when !_ends.Contains(place):
                    _ends.Add(place);
                    break;
                case DivertContent divert:
                    AddDivert(place, divert);
                    break;
                case DivertTargetContent value:
                    AddLead(place, value.Target ?? Resolve(value, value.TargetPath));
                    break;
                case ChoicePointContent choice when (choice.Flags & ChoiceFlags.IsInvisibleDefault) == 0:
                    _choices.Add((place, choice));
                    break;
            }
        }
    }

    private void AddPlace(string place)
    {
        if (!_tags.TryAdd(place, []))
            return;
        _places.Add(place);
        _leadsTo[place] = [];
    }

    private void AddDivert(string place, DivertContent divert)
    {
        if (divert.VariableName is not null || divert.Kind == DivertKind.External)
            return;
        var target = divert.Target ?? Resolve(divert, divert.TargetPath);
        if (divert.Kind != DivertKind.Function)
            AddLead(place, target);
    }

    private void AddLead(string place, ContentItem? target)
    {
        if (target is not null && PlaceOf(target) is var to && to != place)
            _leadsTo[place].Add(to);
    }

    private static ContentItem? Resolve(ContentItem from, string? path) => path is null ? null : ContentPaths.Resolve(from, path);

    private string PlaceOf(ContentItem item) => (item as Container ?? item.Parent) is { } container ? _index.PlaceOf(container) : "";

    private static string Knot(string place) => ProgramIndex.KnotOf(place);

    // ---- the outline -------------------------------------------------------

    private StoryOutline Build()
    {
        var hasScenes = _places.Exists(place => SceneTags.Value(_tags[place], "scene") is not null);
        var owners = hasScenes ? TaggedScenes() : KnotScenes();
        var sceneOf = hasScenes ? Attribute(owners) : owners;
        var scenes = MakeScenes(owners, sceneOf, hasScenes);
        var known = scenes.Select(scene => scene.Id).ToHashSet(StringComparer.Ordinal);
        var ways = _choices.Select(entry => MakeWay(entry.Place, entry.Choice, sceneOf)).Where(way => known.Contains(way.Scene)).ToList();
        return new StoryOutline(hasScenes, scenes, ways, MakeEndings(sceneOf, scenes))
        {
            SceneOfPlace = sceneOf,
            OwnPlaces = owners.Keys.ToHashSet(StringComparer.Ordinal),
        };
    }

    // Places with a scene tag; those with the same tag are one scene. A stitch without a tag is part of its knot's scene.
    private Dictionary<string, string> TaggedScenes()
    {
        var byTag = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in _places)
        {
            if (SceneTags.Value(_tags[place], "scene") is not { } tag)
                continue;
            byTag.TryAdd(tag, place);
            owners[place] = byTag[tag];
        }

        foreach (var place in _places)
        {
            if (!owners.ContainsKey(place) && owners.TryGetValue(Knot(place), out var scene) && place.Length > 0)
                owners[place] = scene;
        }

        return owners;
    }

    private Dictionary<string, string> KnotScenes() =>
        _places.Where(place => !_index.IsFunction(Knot(place)) && Knot(place) != "global decl")
            .ToDictionary(place => place, Knot, StringComparer.Ordinal);

    // A knot without a scene tag belongs to the first scene that leads there; what no scene leads to comes before them all.
    private Dictionary<string, string> Attribute(Dictionary<string, string> owners)
    {
        var sceneOf = new Dictionary<string, string>(owners, StringComparer.Ordinal);
        var waiting = new Queue<string>(_places.Where(owners.ContainsKey));
        while (waiting.TryDequeue(out var place))
        {
            foreach (var next in _leadsTo[place])
            {
                if (!_index.IsFunction(Knot(next)) && sceneOf.TryAdd(next, sceneOf[place]))
                    waiting.Enqueue(next);
            }
        }

        foreach (var place in _places.Where(place => !sceneOf.ContainsKey(place)))
            sceneOf[place] = "";
        return sceneOf;
    }

    private List<OutlineScene> MakeScenes(Dictionary<string, string> owners, Dictionary<string, string> sceneOf, bool hasScenes)
    {
        var withWays = _choices.Select(choice => sceneOf.GetValueOrDefault(choice.Place, "")).ToHashSet(StringComparer.Ordinal);
        var scenes = new List<OutlineScene>();
        if (!owners.ContainsValue("") ? withWays.Contains("") : hasScenes || withWays.Contains("") || HasText(_root))
            scenes.Add(MakeScene("", owners, hasScenes ? SceneTags.Value(_tags[""], "scene") : null) with { Name = NameOfBeginning(hasScenes) });
        var made = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var id in _places.Where(owners.ContainsKey).Select(place => owners[place]).Where(made.Add))
            scenes.Add(MakeScene(id, owners, hasScenes ? SceneTags.Value(_tags[id], "scene") : null));
        return [.. scenes.OrderBy(scene => scene.Id.Length == 0 ? -1 : Rank(scene))];
    }

    private string NameOfBeginning(bool hasScenes) =>
        hasScenes && SceneTags.Value(_tags[""], "scene") is { } tag ? SceneTags.SceneName(tag) : "Beginning";

    private static int Rank(OutlineScene scene) =>
        int.TryParse(scene.Number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private OutlineScene MakeScene(string id, Dictionary<string, string> owners, string? tag)
    {
        var tags = _places.Where(place => owners.TryGetValue(place, out var owner) && owner == id).SelectMany(place => _tags[place]).ToList();
        var name = tag is null ? Knot(id) : SceneTags.SceneName(tag);
        return new OutlineScene(id, tag is null ? "" : SceneTags.SceneNumber(tag), name)
        {
            Tag = tag,
            Storyline = tag is null ? null : SceneTags.Value(tags, "storyline"),
            Place = tag is null ? null : SceneTags.Value(tags, "place"),
            Shoes = [.. SceneTags.Values(tags, "pov").Distinct()],
        };
    }

    // Whether there is anything to read before the first knot.
    private static bool HasText(Container root) =>
        root.Content.Any(item => item is TextContent { IsNewline: false } || (item is Container inner && inner.Content.Any(part => part is TextContent { IsNewline: false })));

    private OutlineWay MakeWay(string place, ChoicePointContent choice, Dictionary<string, string> sceneOf)
    {
        var (text, tags) = ChoiceSource.Read(choice);
        var id = ProgramIndex.TargetPath(choice) is { } path ? _index.WayId(path) : place + ".?";
        return new OutlineWay(id, sceneOf.GetValueOrDefault(place, ""), tags) { Text = text };
    }

    private List<OutlineEnding> MakeEndings(Dictionary<string, string> sceneOf, List<OutlineScene> scenes)
    {
        var endings = new List<OutlineEnding>();
        foreach (var place in _places)
        {
            foreach (var tag in SceneTags.Values(_tags[place], "ending"))
            {
                var id = SceneTags.EndingId(tag);
                if (!endings.Exists(ending => ending.Id == id))
                    endings.Add(new OutlineEnding(id, SceneTags.EndingName(tag), StorylineOf(place, sceneOf, scenes)));
            }
        }

        if (endings.Count == 0)
            endings.AddRange(_ends.Where(place => !_index.IsFunction(Knot(place))).Select(ReachedEnding.At).Select(end => new OutlineEnding(end.Id, end.Name, null)));
        return endings;
    }

    private string? StorylineOf(string place, Dictionary<string, string> sceneOf, List<OutlineScene> scenes) =>
        SceneTags.Value(_tags[place], "storyline")
        ?? (_tags.TryGetValue(Knot(place), out var tags) ? SceneTags.Value(tags, "storyline") : null)
        ?? scenes.Find(scene => sceneOf.TryGetValue(place, out var id) && scene.Id == id)?.Storyline;
}
