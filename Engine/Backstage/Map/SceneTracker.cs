namespace Backstage;

/// <summary>Follows play from scene to scene.</summary>
internal sealed class SceneTracker(StoryOutline outline)
{
    /// <summary>The scene in which the last line stood; null before the first line.</summary>
    public string? Scene { get; private set; }

    /// <summary>The scene that a line stands in.</summary>
    public string Follow(PlayedLine line)
    {
        if (SceneTags.Value(line.Tags, "scene") is { } tag && outline.FindTag(tag) is { } scene)
            Scene = scene.Id;
        else if (outline.OwnPlaces.Contains(line.Place) || Scene is null || !outline.HasSceneTags)
            Scene = outline.SceneOfPlace.GetValueOrDefault(line.Place, Scene ?? "");
        return Scene!;
    }

    /// <summary>The scene that a choice belongs to.</summary>
    public string SceneOf(OfferedChoice choice) =>
        outline.OwnPlaces.Contains(choice.Place) || Scene is null ? outline.SceneOfPlace.GetValueOrDefault(choice.Place, Scene ?? "") : Scene;
}
