using System.Collections.Concurrent;

namespace Backstage;

/// <summary>Runs conformance cases inside this process, several at a time, each with a time limit.</summary>
public static class ConformanceRun
{
    private const int StackBytes = 8 * 1024 * 1024;

    /// <summary>Runs cases; one that takes too long fails and is left behind.</summary>
    /// <param name="suite">Where the cases come from.</param>
    /// <param name="cases">Their names.</param>
    /// <param name="limit">How long one may take.</param>
    /// <param name="atOnce">How many run at a time.</param>
    /// <returns>The results in the order of the names.</returns>
    public static IReadOnlyList<CaseResult> All(ConformanceSuite suite, IReadOnlyList<string> cases, TimeSpan limit, int atOnce)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(cases);
        var results = new CaseResult[cases.Count];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, cases.Count), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            index => results[index] = One(suite, cases[index], limit));
        return results;
    }

    private static CaseResult One(ConformanceSuite suite, string name, TimeSpan limit)
    {
        CaseResult? result = null;
        var thread = new Thread(() => result = suite.Run(name), StackBytes) { IsBackground = true, Name = name };
        thread.Start();
        return thread.Join(limit) && result is not null
            ? result
            : CaseResult.Failure(name, $"took more than {limit.TotalSeconds:0} s");
    }
}
