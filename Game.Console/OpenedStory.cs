using Ink.Runtime;

namespace Backstage.Player;

/// <summary>A story file opened for playing, with its runs.</summary>
internal sealed class OpenedStory
{
    private OpenedStory(Story story, StoryEdition edition, RunLibrary library)
    {
        Story = story;
        Edition = edition;
        Library = library;
    }

    /// <summary>A story to set up how play begins; sessions make their own.</summary>
    public Story Story { get; }

    public StoryEdition Edition { get; }

    public RunLibrary Library { get; }

    /// <summary>Opens a story and its runs; what is wrong with it goes to standard error or ends the command.</summary>
    /// <param name="name">A file or folder; null for the episode.</param>
    /// <param name="dataFolder">Where runs are kept; null for the usual place.</param>
    /// <param name="keepRuns">Whether runs are kept at all.</param>
    /// <param name="terminal">Where warnings go.</param>
    public static OpenedStory Open(string? name, string? dataFolder, bool keepRuns, ITerminal terminal)
    {
        var path = StoryFiles.Find(name);
        var story = StoryOpener.Open(path, terminal);
        foreach (var external in ExternalStubs.Bind(story))
            terminal.Error.WriteLine($"backstage: the story calls {external}(), which the program it was written for has to provide; here it gives 0.");
        var full = System.IO.Path.GetFullPath(path);
        var edition = new StoryEdition(story, NameOf(full), full, static made => ExternalStubs.Bind(made));
        return new OpenedStory(story, edition, new RunLibrary(edition, keepRuns ? DataFolder.Runs(DataFolder.Find(dataFolder), edition) : null));
    }

    // A story called main.ink is known by its folder.
    private static string NameOf(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        return name == "main" && System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder : name;
    }
}
