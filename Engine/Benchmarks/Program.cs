using BenchmarkDotNet.Running;

namespace Benchmarks;

/// <summary>
/// "compare" measures this engine beside inkjs, "scale" doubles the sizes of the four hard cases,
/// anything else goes to BenchmarkDotNet (try --list flat).
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["compare"]:
                return CompareCommand.Run(Console.Out);
            case ["scale"]:
                ScaleCommand.Run(Console.Out);
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
