using System.Diagnostics;
using System.Globalization;
using Backstage;
using Backstage.Player;

namespace Tests.Saves;

/// <summary>kill -9 at random moments of play: not one decision whose text was shown is lost, and every journal can be read.</summary>
[NonParallelizable]
public sealed class KillTests
{
    // BACKSTAGE_KILLS asks for more; each costs the start of a process.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("BACKSTAGE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 40;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(50);

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("backstage-kill").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void No_acknowledged_decision_is_lost()
    {
        // Given a compiled story that always has another decision
        var story = new Ink.Compiler(TestStories.Endless).Compile()!;
        var file = Path.Combine(_folder, "endless.json");
        File.WriteAllText(file, story.ToJson());
        var edition = new StoryEdition(story, "endless", Path.GetFullPath(file));
        var store = DataFolder.Runs(Path.Combine(_folder, "data"), edition);
        var random = new Random(4);
        var time = Stopwatch.StartNew();
        var decisions = 0;
        var kills = 0;

        // When it is played by a script and killed at some moment, again and again
        while (kills < Kills && time.Elapsed < Longest)
        {
            var going = random.Next(3) > 0 && store.List().Count > 0;
            var before = going ? JournalReader.Read(store.Read(store.List()[^1].Number))!.Decisions.Count : 0;
            var shown = PlayAndKill(file, going ? $"--run {store.List()[^1].Number.ToString(CultureInfo.InvariantCulture)}" : "--seed 3", random);
            kills++;

            // Then every decision that was followed by its text is in the journal
            if (shown < 0)
                continue;
            var journal = JournalReader.Read(store.Read(store.List() is [.., var last] ? last.Number : 1) ?? []);
            Assert.That(journal?.Decisions.Count ?? 0, Is.GreaterThanOrEqualTo(shown - 1), $"kill {kills}");
            Assert.That(journal?.DamagedLines.Count ?? 0, Is.Zero.Or.LessThan(kills));
            Assert.That(journal?.Decisions.Count ?? 0, Is.GreaterThanOrEqualTo(going ? before : 0));
            decisions += Math.Max(0, (journal?.Decisions.Count ?? 0) - before);
        }

        // And all journals can be read and played
        var library = new RunLibrary(edition, store);
        Assert.That(library.Played(), Has.Count.EqualTo(store.List().Count));
        Assert.That(library.Played().All(run => run.Missing is null));
        Assert.That(decisions, Is.GreaterThan(kills), "hardly anything was played: the test shows nothing");
        TestContext.Out.WriteLine($"{kills} kills, {decisions} decisions, {store.List().Count} journals, {time.Elapsed.TotalSeconds:F0} s");
    }

    // Returns the number of the last step of which the text was read whole; -1 when none was.
    private int PlayAndKill(string file, string how, Random random)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "backstage.dll")}\" play --plain \"{file}\" --data \"{Path.Combine(_folder, "data")}\" {how}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var input = string.Concat(Enumerable.Range(0, 5000).Select(_ => random.Next(2) == 0 ? "1\n" : "2\n"));
        var typing = Task.Run(() => Type(process, input));

        // Some are killed while they start, most while they play.
        var shown = -1;
        var lines = random.Next(4) == 0 ? 0 : random.Next(1, 400);
        while (lines-- > 0 && process.StandardOutput.ReadLine() is { } line)
            shown = Step(line) ?? shown;
        if (random.Next(2) == 0)
            Thread.Sleep(random.Next(5));
        process.Kill();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            // A last line may be cut off: only a whole one was shown.
            if (process.StandardOutput.Peek() >= 0)
                shown = Step(line) ?? shown;
        }

        process.WaitForExit();
        typing.Wait();
        Assert.That(errors.Result, Does.Not.Contain("   at "));
        return shown;
    }

    private static void Type(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Killed: nobody reads any more.
        }
    }

    // "Step 12: …" is the text after eleven decisions.
    private static int? Step(string line) =>
        line.StartsWith("Step ", StringComparison.Ordinal) && line.IndexOf(':', StringComparison.Ordinal) is var colon and > 5
            && int.TryParse(line.AsSpan(5, colon - 5), NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            ? step
            : null;
}
