using System.Diagnostics;

namespace Benchmarks;

/// <summary>Times a piece of work the same way as Compare/measure.js does: warmed up, then the median of some batches.</summary>
internal static class Measure
{
    public const int WarmUpMicros = 1_500_000;
    public const int BatchMicros = 100_000;
    public const int Batches = 15;

    /// <summary>Microseconds a call.</summary>
    public static double Micros(Action action, int warmUpMicros = WarmUpMicros)
    {
        var warm = Stopwatch.StartNew();
        var calls = 0;
        do
        {
            action();
            calls++;
        }
        while (warm.Elapsed.TotalMicroseconds < warmUpMicros);

        var perBatch = Math.Max(1, (int)Math.Round(calls * BatchMicros / warm.Elapsed.TotalMicroseconds));
        var batches = new double[Batches];
        for (var batch = 0; batch < Batches; batch++)
        {
            var watch = Stopwatch.StartNew();
            for (var call = 0; call < perBatch; call++)
                action();
            batches[batch] = watch.Elapsed.TotalMicroseconds / perBatch;
        }

        Array.Sort(batches);
        return batches[Batches / 2];
    }

    /// <summary>Bytes that a call allocates on this thread, once warmed up.</summary>
    public static long AllocatedBytes(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
