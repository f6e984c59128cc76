namespace Backstage;

/// <summary>Reads the tags that give a story its scenes: "scene: …", "place: …", "pov: …", "ending: id | Name" and their like.</summary>
public static class SceneTags
{
    /// <summary>The value of the first tag of that name.</summary>
    /// <param name="tags">The tags of a line or choice.</param>
    /// <param name="name">The name before the colon.</param>
    /// <returns>What follows the colon, without blanks around it; null when there is no such tag.</returns>
    public static string? Value(IReadOnlyList<string> tags, string name)
    {
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(name);
        foreach (var tag in tags)
        {
            if (tag.Length > name.Length && tag.StartsWith(name, StringComparison.Ordinal) && tag[name.Length..].TrimStart() is [':', ..] rest)
                return rest[1..].Trim();
        }

        return null;
    }

    /// <summary>The values of all tags of that name, in order.</summary>
    /// <param name="tags">The tags of a line or choice.</param>
    /// <param name="name">The name before the colon.</param>
    public static IEnumerable<string> Values(IReadOnlyList<string> tags, string name)
    {
        ArgumentNullException.ThrowIfNull(tags);
        foreach (var tag in tags)
        {
            if (Value([tag], name) is { } value)
                yield return value;
        }
    }

    /// <summary>The name a reader is told for an ending: what stands behind the bar of "id | Name", else all of it.</summary>
    /// <param name="ending">The value of the "ending" tag.</param>
    public static string EndingName(string ending)
    {
        ArgumentNullException.ThrowIfNull(ending);
        var bar = ending.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? ending.Trim() : ending[(bar + 1)..].Trim();
    }

    /// <summary>The id of an ending: what stands before the bar of "id | Name", else all of it.</summary>
    /// <param name="ending">The value of the "ending" tag.</param>
    public static string EndingId(string ending)
    {
        ArgumentNullException.ThrowIfNull(ending);
        var bar = ending.IndexOf('|', StringComparison.Ordinal);
        return (bar < 0 ? ending : ending[..bar]).Trim();
    }

    /// <summary>The number before a scene's name, as in "08 The slip"; empty when there is none.</summary>
    /// <param name="scene">The value of the "scene" tag.</param>
    public static string SceneNumber(string scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var blank = scene.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && scene.AsSpan(0, blank).IndexOfAnyExceptInRange('0', '9') < 0 ? scene[..blank] : "";
    }

    /// <summary>A scene's name without its number.</summary>
    /// <param name="scene">The value of the "scene" tag.</param>
    public static string SceneName(string scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene[SceneNumber(scene).Length..].Trim();
    }

    /// <summary>The name of a storyline: what stands behind a bar, else its id's parts as names, "miles-jax" as "Miles &amp; Jax".</summary>
    /// <param name="storyline">The value of the "storyline" tag.</param>
    public static string StorylineName(string storyline)
    {
        ArgumentNullException.ThrowIfNull(storyline);
        if (storyline.Contains('|', StringComparison.Ordinal))
            return EndingName(storyline);
        var parts = storyline.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(FromIdentifier).ToList();
        return parts.Count < 2 ? FromIdentifier(storyline) : string.Join(", ", parts[..^1]) + " & " + parts[^1];
    }

    /// <summary>An identifier as words: "my_knot" as "My knot".</summary>
    internal static string FromIdentifier(string name)
    {
        var words = name.Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>What the tags so far say of where one is.</summary>
    public sealed class Heading
    {
        /// <summary>The scene, with its number; null before the first.</summary>
        public string? Scene { get; private set; }

        /// <summary>The storyline's id; null when none was named.</summary>
        public string? Storyline { get; private set; }

        /// <summary>The place; null when none was named.</summary>
        public string? Place { get; private set; }

        /// <summary>In whose shoes; null when nobody was named.</summary>
        public string? PointOfView { get; private set; }

        /// <summary>Takes in the tags of a line.</summary>
        /// <param name="tags">The tags.</param>
        /// <returns>Whether they say something of it.</returns>
        public bool Follow(IReadOnlyList<string> tags)
        {
            var (scene, place, pointOfView) = (Value(tags, "scene"), Value(tags, "place"), Value(tags, "pov"));
            var storyline = Value(tags, "storyline");
            Storyline = storyline is null ? Storyline : EndingId(storyline);
            Scene = scene ?? Scene;
            Place = place ?? Place;
            PointOfView = pointOfView ?? PointOfView;
            return (scene ?? place ?? pointOfView) is not null;
        }
    }
}
