namespace Backstage.Player;

/// <summary>What lies beside a story: its walkthroughs.</summary>
internal static class StoryFolder
{
    private const string Walkthroughs = "walkthroughs";
    private const string Choices = ".choices";

    /// <summary>The walkthroughs beside a story, by name, each without its ending.</summary>
    public static IReadOnlyList<string> WalkthroughsOf(string story)
    {
        var folder = WalkthroughFolder(story);
        if (!Directory.Exists(folder))
            return [];
        return Directory.GetFiles(folder, "*" + Choices)
            .Select(file => System.IO.Path.Combine(folder, System.IO.Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>The folder of a story's walkthroughs.</summary>
    public static string WalkthroughFolder(string story) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(story))!, Walkthroughs);

    /// <summary>The file of a walkthrough's decisions.</summary>
    public static string ChoicesFile(string walkthrough) => walkthrough + Choices;

    /// <summary>The file of what a walkthrough prints.</summary>
    public static string TranscriptFile(string walkthrough) => walkthrough + ".txt";
}
