using System.Globalization;

namespace Benchmarks;

/// <summary>Doubles the size of what other engines do in worse than linear time, and prints what that costs here.</summary>
internal static class ScaleCommand
{
    private const int WarmUpMicros = 300_000;
    private static readonly int[] Sizes = [2000, 4000, 8000, 16000];
    private static readonly int[] SmallSizes = [250, 500, 1000, 2000];
    private static readonly int[] SourceSizes = [125_000, 250_000, 500_000, 1_000_000];

    /// <summary>Prints the milliseconds for each size and the factor of each doubling.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| what | sizes | ms | factor of each doubling |");
        output.WriteLine("| --- | --- | --- | --- |");
        Print(output, "compile N globals", Sizes, size => Compiling(GeneratedStory.Globals(size)));
        Print(output, "compile one LIST of N items, each tested once", Sizes, size => Compiling(GeneratedStory.ListItems(size)));
        Print(output, "play one LIST of N items, each tested once", Sizes, size => Playing(GeneratedStory.ListItems(size)));
        Print(output, "play one line of N inline pieces", Sizes, size => Playing(GeneratedStory.Pieces(size)));
        Print(output, "play tunnels N deep, a line at each level", SmallSizes, size => Playing(GeneratedStory.Tunnels(size)));
        Print(output, "compile a story of N characters", SourceSizes, size => Compiling(GeneratedStory.Long(size)));
        Print(output, "load it", SourceSizes, size => Loading(GeneratedStory.Long(size)));
        Print(output, "play 100 choices of it", SourceSizes, size => Playing(GeneratedStory.Long(size), 100));
    }

    private static Action Compiling(string source) => () => Workload.Compile(source);

    private static Action Loading(string source)
    {
        var json = Workload.Compile(source).ToJson();
        return () => _ = new Ink.Runtime.Story(json);
    }

    private static Action Playing(string source, int choices = 0)
    {
        var story = Workload.Compile(source);
        return () => Workload.Play(story, 1, choices);
    }

    private static void Print(TextWriter output, string what, int[] sizes, Func<int, Action> make)
    {
        var times = sizes.Select(size => Measure.Micros(make(size), WarmUpMicros) / 1000).ToList();
        var factors = times.Skip(1).Zip(times, (longer, shorter) => longer / shorter);
        output.WriteLine($"| {what} | {Join(sizes.Select(size => (double)size), "0")} | {Join(times, "0.00")} | {Join(factors, "0.0")} |");
        output.Flush();
    }

    private static string Join(IEnumerable<double> numbers, string format) =>
        string.Join(", ", numbers.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));
}
