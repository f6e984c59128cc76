using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Benchmarks;

/// <summary>Measures this engine and inkjs on the same stories in one run and prints both, with the ratios.</summary>
internal static class CompareCommand
{
    /// <summary>Runs everything; 0 when both engines were measured.</summary>
    public static int Run(TextWriter output)
    {
        var workloads = Workload.All();
        var theirs = MeasureInkjs(workloads, output);
        output.WriteLine("| what | ours | inkjs 2.4.0 | times faster |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var workload in workloads)
            PrintStory(workload, theirs?[workload.Name], output);
        var functions = new Story(Workload.Compile(GeneratedStory.Functions()).ToJson());
        var functionFigures = theirs?["functions"];
        Print(output, "fib(20), ms", Measure.Micros(() => functions.EvaluateFunction("fib", 20)) / 1000, Micros(functionFigures, "fib") / 1000);
        Print(output, "200 rounds of list work, ms", Measure.Micros(() => functions.EvaluateFunction("lists", 200)) / 1000, Micros(functionFigures, "lists") / 1000);
        return theirs is null ? 1 : 0;
    }

    private static void PrintStory(Workload workload, JsonNode? theirs, TextWriter output)
    {
        var name = workload.Name;
        var json = Workload.Compile(workload.Source).ToJson();
        var story = new Story(json);
        var lines = 0;
        void PlayAll() => lines = workload.Seeds.Sum(seed => Workload.Play(story, seed, workload.MostChoices));

        var play = Measure.Micros(PlayAll);
        Print(output, $"{name}: play, µs a line", play / lines, Micros(theirs, "line"));
        var allocated = Measure.AllocatedBytes(PlayAll) / (double)lines;
        Print(output, $"{name}: compile, ms", Measure.Micros(() => Workload.Compile(workload.Source)) / 1000, Micros(theirs, "compile") / 1000);
        Print(output, $"{name}: load story, ms", Measure.Micros(() => _ = new Story(json)) / 1000, Micros(theirs, "load") / 1000);
        Workload.Play(story, 1, workload.SavedAfter);
        var saved = story.state.ToJson();
        Print(output, $"{name}: save, µs", Measure.Micros(() => story.state.ToJson()), Micros(theirs, "save"));
        Print(output, $"{name}: load state, µs", Measure.Micros(() => story.state.LoadJson(saved)), Micros(theirs, "restore"));
        Print(output, $"{name}: allocated, bytes a line", allocated, double.NaN);
        if ((int?)theirs?["lines"] is { } theirLines && theirLines != lines)
            output.WriteLine($"| {name}: the engines printed {lines} and {theirLines} lines | | | |");
    }

    private static void Print(TextWriter output, string what, double ours, double theirs)
    {
        var ratio = double.IsNaN(theirs) ? "" : (theirs / ours).ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine($"| {what} | {Number(ours)} | {Number(theirs)} | {ratio} |");
        output.Flush();
    }

    private static string Number(double value) =>
        double.IsNaN(value) ? "" : value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    private static double Micros(JsonNode? figures, string name) => (double?)figures?[name] ?? double.NaN;

    // Writes the stories where node can read them; null, with a word why, when node or inkjs is not there.
    private static JsonNode? MeasureInkjs(IReadOnlyList<Workload> workloads, TextWriter output)
    {
        var script = System.IO.Path.Combine(Workload.RepositoryRoot, "Engine/Benchmarks/Compare/measure.js");
        if (!Directory.Exists(System.IO.Path.Combine(Workload.RepositoryRoot, "Engine/Benchmarks/Compare/node_modules/inkjs")))
        {
            output.WriteLine("inkjs is not there: npm install --prefix Engine/Benchmarks/Compare");
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("backstage-compare").FullName;
        try
        {
            var stories = new JsonArray();
            foreach (var workload in workloads)
            {
                File.WriteAllText(System.IO.Path.Combine(folder, workload.Name + ".ink"), workload.Source);
                stories.Add((JsonNode)new JsonObject
                {
                    ["name"] = workload.Name,
                    ["source"] = workload.Name + ".ink",
                    ["seeds"] = new JsonArray(workload.Seeds.Select(seed => (JsonNode)seed).ToArray()),
                    ["mostChoices"] = workload.MostChoices,
                    ["savedAfter"] = workload.SavedAfter,
                });
            }

            File.WriteAllText(System.IO.Path.Combine(folder, "functions.ink"), GeneratedStory.Functions());
            var work = new JsonObject
            {
                ["warmUpMicros"] = Measure.WarmUpMicros,
                ["batchMicros"] = Measure.BatchMicros,
                ["batches"] = Measure.Batches,
                ["slowMicros"] = Measure.SlowMicros,
                ["stories"] = stories,
            };
            File.WriteAllText(System.IO.Path.Combine(folder, "compare.json"), work.ToJsonString());
            var start = new ProcessStartInfo("node", ["--stack-size=4000", script, folder]) { RedirectStandardOutput = true };
            using var node = Process.Start(start)!;
            var text = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? JsonNode.Parse(text) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            output.WriteLine("node is not there.");
            return null;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
