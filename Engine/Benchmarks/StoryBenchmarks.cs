using BenchmarkDotNet.Attributes;
using Ink.Runtime;

namespace Benchmarks;

/// <summary>Everything that is done with a whole story.</summary>
[MemoryDiagnoser]
public class StoryBenchmarks
{
    private Workload _workload = null!;
    private Story _played = null!;
    private Story _saved = null!;
    private string _json = "";
    private string _state = "";

    /// <summary>The names of the stories that are there.</summary>
    public static IEnumerable<string> Names => Workload.All().Select(workload => workload.Name);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _workload = Workload.All().First(workload => workload.Name == Name);
        _json = Workload.Compile(_workload.Source).ToJson();
        _played = new Story(_json);
        _saved = new Story(_json);
        Workload.Play(_saved, 1, _workload.SavedAfter);
        _state = _saved.state.ToJson();
    }

    [Benchmark]
    public Story Compile() => Workload.Compile(_workload.Source);

    [Benchmark]
    public Story LoadStory() => new(_json);

    [Benchmark]
    public int Play() => Workload.Play(_played, _workload.Seeds[0], _workload.MostChoices);

    [Benchmark]
    public string Save() => _saved.state.ToJson();

    [Benchmark]
    public void LoadState() => _saved.state.LoadJson(_state);

    [Benchmark]
    public StoryState Snapshot()
    {
        var copy = _saved.CopyStateForBackgroundThreadSave();
        _saved.BackgroundSaveComplete();
        return copy;
    }
}
