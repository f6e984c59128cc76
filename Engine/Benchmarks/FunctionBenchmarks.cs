using BenchmarkDotNet.Attributes;
using Ink.Runtime;

namespace Benchmarks;

/// <summary>Functions written in ink: deep recursion, and much work on lists.</summary>
[MemoryDiagnoser]
public class FunctionBenchmarks
{
    private Story _story = null!;

    [GlobalSetup]
    public void SetUp() => _story = new Story(Workload.Compile(GeneratedStory.Functions()).ToJson());

    [Benchmark]
    public object? Fibonacci() => _story.EvaluateFunction("fib", 20);

    [Benchmark]
    public object? Lists() => _story.EvaluateFunction("lists", 200);
}
