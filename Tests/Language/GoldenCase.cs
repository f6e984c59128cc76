using System.Globalization;
using Ink;
using Ink.Runtime;
using Path = System.IO.Path;

namespace Tests;

/// <summary>A folder under Golden/: a story, the choices taken in it, and what is printed then.</summary>
internal sealed record GoldenCase(string Folder)
{
    private const int Seed = 42;

    public string TranscriptFile => Path.Combine(Folder, "transcript.txt");

    /// <summary>The choices' numbers, one-based.</summary>
    public IReadOnlyList<int> Input { get; } = File.ReadAllLines(Path.Combine(Folder, "input.txt"))
        .Where(line => line.Length > 0)
        .Select(line => int.Parse(line, CultureInfo.InvariantCulture))
        .ToList();

    /// <summary>All cases, named by their path.</summary>
    public static IEnumerable<TestCaseData> All(string withFile) =>
        Directory.GetFiles(Repository.PathTo("Tests/Golden"), withFile, SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Order(StringComparer.Ordinal)
            .Select(folder => new TestCaseData(new GoldenCase(folder))
                .SetArgDisplayNames(Path.GetRelativePath(Repository.PathTo("Tests/Golden"), folder).Replace('\\', '/')));

    /// <summary>Compiles the story; messages are added to the list where one is given, and else fail the test.</summary>
    public Story? Compile(List<string>? messages = null)
    {
        var found = new List<string>();
        var compiler = new Compiler(File.ReadAllText(Path.Combine(Folder, "story.ink")), new Compiler.Options
        {
            sourceFilename = "story.ink",
            fileHandler = new FolderFiles(Folder),
            errorHandler = (message, _) => found.Add(message),
        });
        var story = compiler.Compile();
        if (messages is null)
            Assert.That(found, Is.Empty);
        else
            messages.AddRange(found);
        return story;
    }

    /// <summary>Sets a story up the way every golden story is played.</summary>
    public static Story Prepare(Story story)
    {
        story.state.storySeed = Seed;
        story.state.previousRandom = 0;
        story.allowExternalFunctionFallbacks = true;
        return story;
    }

    private sealed class FolderFiles(string folder) : IFileHandler
    {
        public string ResolveInkFilename(string includeName) => Path.Combine(folder, includeName);

        public string LoadInkFileContents(string fullFilename) => File.ReadAllText(fullFilename);
    }
}
