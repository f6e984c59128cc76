using System.CommandLine;
using System.Globalization;

namespace Backstage.Player;

/// <summary>backstage conform: runs conformance cases and says which fail.</summary>
internal sealed class ConformCommand
{
    private const string ExplainedPath = "Tests/Conformance/explained-differences.txt";

    private readonly Argument<string> _folder = new("dir") { Description = "The folder of cases." };
    private readonly Option<string?> _only = new("--only") { Description = "Only the cases that this pattern names, such as unit/p_* or stories." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "List explained and ignored cases too." };
    private readonly Option<string?> _timeout = new("--timeout") { Description = "Seconds that one case may take; 60 unless told." };
    private readonly Option<string?> _explained = new("--explained") { Description = $"The list of explained differences; without it {ExplainedPath} of the repository." };
    private readonly Option<bool> _worker = new("--worker") { Description = "Run the cases named on standard input, for another process.", Hidden = true };

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new ConformCommand();
        var command = new Command("conform", "Runs conformance cases. Example: backstage conform ../shared/conformance --only unit/p_*");
        command.Add(self._folder);
        foreach (var option in (Option[])[self._only, self._verbose, self._timeout, self._explained, self._worker])
            command.Add(option);
        command.SetAction(parsed => self.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, ITerminal terminal)
    {
        var folder = parsed.GetValue(_folder)!;
        if (!Directory.Exists(folder))
            throw new CommandError(ExitCode.FileTrouble, $"There is no folder '{folder}'.", "Give the folder that holds unit/, stories/ and the others.");
        var explained = parsed.GetValue(_explained) ?? Repository.Find(ExplainedPath);
        var suite = new ConformanceSuite(new DiskFiles(folder), explained is null ? null : ConformanceSuite.ReadExplained(StoryFiles.Read(explained)));
        if (parsed.GetValue(_worker))
            return ServeWorker(suite, terminal);

        var pattern = parsed.GetValue(_only);
        var cases = pattern is null ? suite.Cases : suite.Matching(pattern);
        if (cases.Count == 0)
            throw new CommandError(ExitCode.WrongUsage, pattern is null ? $"'{folder}' holds no cases." : $"No case is called '{pattern}'.", "Cases are named like unit/p_glue_variants.");

        var limit = TimeSpan.FromSeconds(Seconds(parsed.GetValue(_timeout)));
        var report = new ConformanceReport(CaseWorkers.RunAll(suite, cases, limit, folder, explained));
        foreach (var line in report.Lines(parsed.GetValue(_verbose)))
            terminal.Out.WriteLine(Sanitizer.CleanLine(line));
        return report.Failed == 0 ? ExitCode.Fine : ExitCode.StoryHasProblems;
    }

    private static int Seconds(string? text)
    {
        if (text is null)
            return 60;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= 3600
            ? seconds
            : throw new CommandError(ExitCode.WrongUsage, $"--timeout: '{text}' is no number of seconds from 1 to 3600.", "Write it like this: --timeout 60");
    }

    private static int ServeWorker(ConformanceSuite suite, ITerminal terminal)
    {
        while (terminal.ReadLine() is { } name)
        {
            terminal.Out.WriteLine(suite.Run(name).ToJsonLine());
            terminal.Out.Flush();
        }

        return ExitCode.Fine;
    }
}
