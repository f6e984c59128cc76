namespace Backstage;

/// <summary>What a story holds, read from its content without playing it: scenes, the ways of its decisions, endings.</summary>
/// <param name="HasSceneTags">Whether the story has scenes of its own ("scene" tags); else its knots stand for scenes.</param>
/// <param name="Scenes">The scenes, in the order of their numbers, else of the source.</param>
/// <param name="Ways">All choices but fallbacks, in the order of the source.</param>
/// <param name="Endings">The endings, in the order of the source.</param>
public sealed record StoryOutline(
    bool HasSceneTags,
    IReadOnlyList<OutlineScene> Scenes,
    IReadOnlyList<OutlineWay> Ways,
    IReadOnlyList<OutlineEnding> Endings)
{
    private readonly Dictionary<string, OutlineScene> _byId = Scenes.ToDictionary(scene => scene.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, OutlineScene> _byTag = ByTag(Scenes);
    private readonly Dictionary<string, OutlineWay> _waysById = ById(Ways);

    /// <summary>Which scene each knot and stitch belongs to.</summary>
    internal IReadOnlyDictionary<string, string> SceneOfPlace { get; init; } = new Dictionary<string, string>();

    /// <summary>The places in which a scene begins: their lines belong to it whatever came before.</summary>
    internal IReadOnlySet<string> OwnPlaces { get; init; } = new HashSet<string>();

    /// <summary>The scene with that id; null when there is none.</summary>
    internal OutlineScene? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The scene with that tag; null when there is none.</summary>
    internal OutlineScene? FindTag(string tag) => _byTag.GetValueOrDefault(tag);

    /// <summary>
    /// The way that a choice id noted earlier means. After an edit another way may stand at its path: then a plain text tells which it is.
    /// </summary>
    internal OutlineWay? Find(string wayId, string textId)
    {
        var same = _waysById.GetValueOrDefault(wayId);
        if (same is not null && (same.Text is null || TextHash.Of(same.Text) == textId))
            return same;
        var moved = Ways.Where(way => way.Text is not null && TextHash.Of(way.Text) == textId).Take(2).ToList();
        return moved.Count == 1 ? moved[0] : null;
    }

    private static Dictionary<string, OutlineWay> ById(IReadOnlyList<OutlineWay> ways)
    {
        var byId = new Dictionary<string, OutlineWay>(StringComparer.Ordinal);
        foreach (var way in ways)
            byId.TryAdd(way.Id, way);
        return byId;
    }

    private static Dictionary<string, OutlineScene> ByTag(IReadOnlyList<OutlineScene> scenes)
    {
        var tags = new Dictionary<string, OutlineScene>(StringComparer.Ordinal);
        foreach (var scene in scenes.Where(scene => scene.Tag is not null))
            tags.TryAdd(scene.Tag!, scene);
        return tags;
    }
}

/// <summary>A scene: what stands under a "scene" tag; in a story without such tags, a knot.</summary>
/// <param name="Id">The knot or stitch in which it begins; empty for what comes before the first knot.</param>
/// <param name="Number">The number before its name; empty when it has none.</param>
/// <param name="Name">Its name.</param>
public sealed record OutlineScene(string Id, string Number, string Name)
{
    /// <summary>The storyline's id ("storyline" tag); null when it says none.</summary>
    public string? Storyline { get; init; }

    /// <summary>Where it is set ("place" tag); null when it says nothing.</summary>
    public string? Place { get; init; }

    /// <summary>In whose shoes it is played ("pov" tags).</summary>
    public IReadOnlyList<string> Shoes { get; init; } = [];

    /// <summary>Number and name.</summary>
    public string Heading => Number.Length == 0 ? Name : Number + " " + Name;

    /// <summary>The value of its "scene" tag; null for a knot that stands for a scene.</summary>
    internal string? Tag { get; init; }
}

/// <summary>One way of a decision: a choice in the source.</summary>
/// <param name="Id">Its stable id, as <see cref="OfferedChoice.WayId"/>.</param>
/// <param name="Scene">The id of its scene.</param>
/// <param name="Tags">Its tags, as far as they are plain text.</param>
public sealed record OutlineWay(string Id, string Scene, IReadOnlyList<string> Tags)
{
    /// <summary>What it says, where that is plain text; null when it depends on how the story is played.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is the way that aired.</summary>
    public bool IsAired => Tags.Contains("aired");

    /// <summary>What ways of one decision have in common.</summary>
    internal string Decision => ProgramIndex.DecisionOf(Id);
}

/// <summary>An ending.</summary>
/// <param name="Id">What stands before the bar of its "ending" tag; without such tags, "at:" and the place in which the story ends.</param>
/// <param name="Name">What the reader is told.</param>
/// <param name="Storyline">The storyline that it ends; null when that is not said.</param>
public sealed record OutlineEnding(string Id, string Name, string? Storyline);
