using System.Collections.Concurrent;
using System.Diagnostics;

namespace Backstage.Player;

/// <summary>
/// Runs conformance cases in processes of their own, one for each core: a case that brings its process down, or never comes back,
/// is a failure with a name and not the end of the run.
/// </summary>
internal static class CaseWorkers
{
    /// <summary>Runs cases.</summary>
    /// <param name="suite">The cases; used directly only where this program can't be started again.</param>
    /// <param name="cases">Their names.</param>
    /// <param name="limit">How long one may take.</param>
    /// <param name="folder">The folder of cases.</param>
    /// <param name="explained">The list of explained differences, or null.</param>
    /// <returns>The results in the order of the names.</returns>
    public static IReadOnlyList<CaseResult> RunAll(ConformanceSuite suite, IReadOnlyList<string> cases, TimeSpan limit, string folder, string? explained)
    {
        var processors = Environment.ProcessorCount;
        if (OwnCommand() is not { } command)
            return ConformanceRun.All(suite, cases, limit, processors);
        command.AddRange(["conform", folder, "--worker"]);
        if (explained is not null)
            command.AddRange(["--explained", explained]);

        var results = new CaseResult[cases.Count];
        var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, cases.Count));
        var threads = new List<Thread>();
        for (var number = 0; number < Math.Min(processors, cases.Count); number++)
        {
            var thread = new Thread(() => Work(command, cases, results, waiting, limit));
            thread.Start();
            threads.Add(thread);
        }

        threads.ForEach(thread => thread.Join());
        return results;
    }

    private static void Work(List<string> command, IReadOnlyList<string> cases, CaseResult[] results, ConcurrentQueue<int> waiting, TimeSpan limit)
    {
        Worker? worker = null;
        while (waiting.TryDequeue(out var index))
        {
            worker ??= new Worker(command);
            results[index] = worker.Run(cases[index], limit);
            if (worker.IsGone)
            {
                worker.Dispose();
                worker = null;
            }
        }

        worker?.Dispose();
    }

    // How to start this very program again; null inside a test host.
    private static List<string>? OwnCommand()
    {
        var own = Environment.ProcessPath;
        var library = System.IO.Path.Combine(AppContext.BaseDirectory, "backstage.dll");
        return System.IO.Path.GetFileNameWithoutExtension(own) switch
        {
            "backstage" => [own!],
            "dotnet" when File.Exists(library) && Environment.GetCommandLineArgs()[0].EndsWith("backstage.dll", StringComparison.Ordinal) => [own!, library],
            _ => null,
        };
    }

    /// <summary>One process that runs cases.</summary>
    private sealed class Worker : IDisposable
    {
        private readonly Process _process;
        private string? _lastWords;

        public Worker(List<string> command)
        {
            var start = new ProcessStartInfo(command[0], command.Skip(1))
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            _process = Process.Start(start) ?? throw new IOException("The program can't be started a second time.");
            _process.ErrorDataReceived += (_, line) => _lastWords ??= string.IsNullOrWhiteSpace(line.Data) ? null : line.Data;
            _process.BeginErrorReadLine();
        }

        public bool IsGone { get; private set; }

        public CaseResult Run(string name, TimeSpan limit)
        {
            try
            {
                _process.StandardInput.WriteLine(name);
                _process.StandardInput.Flush();
                var answer = _process.StandardOutput.ReadLineAsync();
                if (!answer.Wait(limit))
                {
                    IsGone = true;
                    return CaseResult.Failure(name, $"took more than {limit.TotalSeconds:0} s");
                }

                if (answer.Result is { } line && CaseResult.FromJsonLine(line) is { } result)
                    return result;
            }
            catch (Exception exception) when (exception is IOException or AggregateException)
            {
                // The process is gone; what it said last tells why.
            }

            IsGone = true;
            _process.WaitForExit(TimeSpan.FromSeconds(5));
            return CaseResult.Failure(name, $"brought the process down: {_lastWords ?? "without a word"}");
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill(true);
            _process.Dispose();
        }
    }
}
