using System.Globalization;

namespace Backstage;

/// <summary>Adds up results of conformance cases and puts them into words.</summary>
public sealed class ConformanceReport
{
    /// <summary>How large a share of the cases about messages may differ with an explanation: one in twenty.</summary>
    public const int AllowedShare = 20;

    private readonly IReadOnlyList<CaseResult> _results;

    /// <summary>Adds up results.</summary>
    /// <param name="results">The results.</param>
    public ConformanceReport(IReadOnlyList<CaseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        _results = results;
        var aboutMessages = results.Count(result => result.Group == "unit" && result.AboutMessages);
        var explained = Count(results, CaseOutcome.Explained);
        AllowedExplained = aboutMessages / AllowedShare;
        var beyond = Math.Max(0, explained - AllowedExplained);
        Failed = Count(results, CaseOutcome.Failed) + beyond;
        Passed = Count(results, CaseOutcome.Passed) + explained - beyond;
    }

    /// <summary>How many passed, with the explained ones that are within the allowance.</summary>
    public int Passed { get; }

    /// <summary>How many failed, with the explained ones beyond the allowance.</summary>
    public int Failed { get; }

    /// <summary>How many explained differences are allowed.</summary>
    public int AllowedExplained { get; }

    /// <summary>The failing cases with their differences, the totals of the groups, the softer figures; last "N passed, N failed".</summary>
    /// <param name="verbose">Whether explained and ignored cases are listed too.</param>
    public IEnumerable<string> Lines(bool verbose)
    {
        foreach (var result in _results.Where(result => result.Outcome == CaseOutcome.Failed || (verbose && result.Outcome != CaseOutcome.Passed)))
        {
            var label = result.Outcome == CaseOutcome.Failed ? "FAILED" : result.Outcome.ToString().ToLowerInvariant();
            yield return $"{label} {result.Name}: {result.Difference}";
        }

        foreach (var group in _results.GroupBy(result => result.Group))
            yield return GroupLine(group.Key, group.ToList());

        var about = _results.Where(result => result.Group == "unit" && result.AboutMessages).ToList();
        if (about.Count > 0)
        {
            var same = about.Count(result => result.Outcome == CaseOutcome.Passed);
            var messages = about.Sum(result => result.Messages);
            yield return $"messages: {same} of {about.Count} cases agree in number, severity, file and line ({Percent(same, about.Count)}); "
                + $"wording: {about.Sum(result => result.SameWording)} of {messages} ({Percent(about.Sum(result => result.SameWording), messages)}); "
                + $"order: {about.Count(result => result.SameOrder)} of {about.Count}";
            yield return $"explained differences: {Count(about, CaseOutcome.Explained)} ({Percent(Count(about, CaseOutcome.Explained), about.Count)} of the cases about messages, {AllowedExplained} allowed)";
        }

        yield return $"{Passed} passed, {Failed} failed";
    }

    private static string GroupLine(string name, IReadOnlyList<CaseResult> results)
    {
        var line = $"{name}: {Count(results, CaseOutcome.Passed)} passed, {Count(results, CaseOutcome.Failed)} failed";
        if (Count(results, CaseOutcome.Explained) is > 0 and var explained)
            line += $", {explained} explained";
        if (Count(results, CaseOutcome.Ignored) is > 0 and var ignored)
            line += $", {ignored} ignored by the set itself";
        return line;
    }

    private static int Count(IReadOnlyList<CaseResult> results, CaseOutcome outcome) => results.Count(result => result.Outcome == outcome);

    private static string Percent(int part, int whole) =>
        whole == 0 ? "100 %" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
