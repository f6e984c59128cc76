using System.Diagnostics;

namespace Tests;

/// <summary>Runs the built program and other tools as processes of their own.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The command that starts the program this test was built with.</summary>
    public static string Backstage { get; } = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "backstage.dll")}'";

    /// <summary>Skips the test, and says so, where a tool is not installed.</summary>
    public static void SkipWithout(string tool)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
        if (!found)
            Assert.Ignore($"skipped: {tool} is not installed");
    }

    /// <summary>Runs a line of bash.</summary>
    public static (int Code, string Out, string Error) Run(string line, string input = "")
    {
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(true);
            Assert.Fail($"did not end: {line}");
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
