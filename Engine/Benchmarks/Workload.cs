using System.Reflection;
using Ink;
using Ink.Runtime;

namespace Benchmarks;

/// <summary>A story to be measured, and how it is played.</summary>
/// <param name="Name">What the figures are listed under.</param>
/// <param name="Source">The ink source.</param>
/// <param name="Seeds">One playthrough for each.</param>
/// <param name="MostChoices">Where a playthrough stops.</param>
/// <param name="SavedAfter">After how many choices the state is taken that is saved and loaded.</param>
internal sealed record Workload(string Name, string Source, IReadOnlyList<int> Seeds, int MostChoices, int SavedAfter)
{
    /// <summary>The folder with BackstageIF.sln.</summary>
    public static string RepositoryRoot { get; } = System.IO.Path.GetFullPath(
        typeof(Workload).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>The Intercept, where the shared stories lie beside the repository; a generated one of about a megabyte always.</summary>
    public static IReadOnlyList<Workload> All()
    {
        var all = new List<Workload>();
        var shared = Environment.GetEnvironmentVariable("BACKSTAGE_SHARED") ?? System.IO.Path.Combine(RepositoryRoot, "..", "shared");
        var intercept = System.IO.Path.Combine(shared, "conformance/stories/the-intercept/ink/TheIntercept.ink");
        if (File.Exists(intercept))
            all.Add(new Workload("the-intercept", File.ReadAllText(intercept), Enumerable.Range(1, 20).ToList(), 300, 14));
        all.Add(new Workload("generated-1MB", GeneratedStory.Long(1_000_000), [1], 3000, 800));
        return all;
    }

    /// <summary>Compiles the source; a message that is no warning ends the program.</summary>
    public static Story Compile(string source) =>
        new Compiler(source, new Compiler.Options { sourceFilename = "story.ink", errorHandler = OnMessage }).Compile()!;

    /// <summary>Plays once from the beginning.</summary>
    /// <returns>How many lines came.</returns>
    public static int Play(Story story, int seed, int mostChoices)
    {
        story.ResetState();
        story.state.storySeed = 42;
        story.state.previousRandom = 0;
        var picker = new Backstage.ChoicePicker((uint)seed);
        var lines = 0;
        for (var choices = 0; ; choices++)
        {
            while (story.canContinue)
            {
                story.Continue();
                lines++;
            }

            var count = story.currentChoices.Count;
            if (count == 0 || choices == mostChoices)
                return lines;
            story.ChooseChoiceIndex(picker.Next(count));
        }
    }

    private static void OnMessage(string message, ErrorType type)
    {
        if (type == ErrorType.Error)
            throw new InvalidOperationException(message);
    }
}
