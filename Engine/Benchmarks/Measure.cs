namespace Benchmarks;

/// <summary>
/// Times a piece of work the same way as Compare/measure.js does: warmed up, then the median of some batches. What is counted is the
/// processor time of the whole process, garbage collection included, so that other work on the machine hardly shows.
/// </summary>
internal static class Measure
{
    public const int WarmUpMicros = 1_500_000;
    public const int BatchMicros = 100_000;
    public const int Batches = 15;
    public const int SlowMicros = 1_000_000;

    /// <summary>Microseconds a call.</summary>
    public static double Micros(Action action, int warmUpMicros = WarmUpMicros)
    {
        var warm = CpuMicros();
        var calls = 0;
        do
        {
            action();
            calls++;
        }
        while (CpuMicros() - warm < warmUpMicros);

        var perCall = (CpuMicros() - warm) / calls;
        var perBatch = Math.Max(1, (int)Math.Round(BatchMicros / perCall));
        var batches = new double[perCall > SlowMicros ? 3 : Batches];
        for (var batch = 0; batch < batches.Length; batch++)
        {
            var start = CpuMicros();
            for (var call = 0; call < perBatch; call++)
                action();
            batches[batch] = (CpuMicros() - start) / perBatch;
        }

        Array.Sort(batches);
        return batches[batches.Length / 2];
    }

    /// <summary>Bytes that a call allocates on this thread, once warmed up.</summary>
    public static long AllocatedBytes(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double CpuMicros() => Environment.CpuUsage.TotalTime.TotalMicroseconds;
}
