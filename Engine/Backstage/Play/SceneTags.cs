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
}
