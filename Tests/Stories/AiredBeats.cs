namespace Tests;

/// <summary>The beats of the aired episode, as seeds/in-their-shoes.md lists them: scene by scene, each with its storyline.</summary>
internal static class AiredBeats
{
    /// <summary>The ids of all beats in order, with the storyline of the scene they belong to.</summary>
    public static IReadOnlyList<(string Storyline, string Id)> Read()
    {
        var beats = new List<(string, string)>();
        var storyline = "";
        var underHeading = false;
        foreach (var line in File.ReadLines(Repository.PathTo("seeds/in-their-shoes.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                underHeading = true;
            }
            else if (underHeading && line.Contains('·', StringComparison.Ordinal))
            {
                storyline = line.Split('·')[0].Trim();
                underHeading = false;
            }
            else if (line.StartsWith("- `", StringComparison.Ordinal))
            {
                beats.Add((storyline, line.Split('`')[1]));
            }
        }

        return beats;
    }
}
