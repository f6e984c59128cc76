using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>
/// All conformance cases of a folder: complete stories and small cases with what the reference engine makes of them.
/// Running one never throws, and several threads may run cases at once.
/// </summary>
public sealed class ConformanceSuite
{
    private readonly IReadOnlyDictionary<string, string> _explained;
    private readonly Dictionary<string, CaseGroup> _groups;
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Finds the cases of a folder.</summary>
    /// <param name="files">The folder.</param>
    /// <param name="explained">Cases whose messages are known to differ, with the reason; or null.</param>
    public ConformanceSuite(IConformanceFiles files, IReadOnlyDictionary<string, string>? explained = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        _explained = explained ?? new Dictionary<string, string>();
        var read = new CaseFiles(files);
        _groups = new CaseGroup[] { new InkProofCases(read), new UnitCases(read), new CompiledCases(read), new SaveCases(read), new StoryCases(read) }
            .ToDictionary(group => group.Name, StringComparer.Ordinal);

        var cases = _groups.Values.SelectMany(group => group.Cases()).ToList();
        var folders = cases.Select(name => string.Join('/', name.Split('/').Take(2))).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in read.JsonOrNull("index.json") as JsonArray ?? [])
        {
            if ((string?)entry?["case"] is { } name && !folders.Contains(name) && _missing.Add(name))
                cases.Add(name);
        }

        Cases = cases;
    }

    /// <summary>The names of all cases: those found, and those that the index lists without there being any.</summary>
    public IReadOnlyList<string> Cases { get; }

    /// <summary>The cases that a pattern names.</summary>
    /// <param name="pattern">A name or the beginning of its path, with * and ?; "unit" stands for "unit/*".</param>
    public IReadOnlyList<string> Matching(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Cases
            .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, false)
                || FileSystemName.MatchesSimpleExpression(pattern.TrimEnd('/') + "/*", name, false))
            .ToList();
    }

    /// <summary>Runs a case. Whatever happens, there is a result.</summary>
    /// <param name="name">One of <see cref="Cases"/>.</param>
    public CaseResult Run(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_missing.Contains(name) || !_groups.TryGetValue(name.Split('/')[0], out var group))
            return CaseResult.Failure(name, "the index lists this case, but it is not there");
        CaseResult result;
        try
        {
            result = group.Run(name);
        }
        catch (CaseFileException exception)
        {
            return CaseResult.Failure(name, exception.Message);
        }
        catch (Exception exception)
        {
            // A bug of the engine is this case's failure, and nobody else's.
            return CaseResult.Failure(name, $"crashed with {exception.GetType().Name}: {exception.Message} {FirstFrame(exception)}");
        }

        return result.Outcome == CaseOutcome.Failed && result.AboutMessages && _explained.TryGetValue(name, out var reason)
            ? result with { Outcome = CaseOutcome.Explained, Difference = reason }
            : result;
    }

    /// <summary>Reads a list of explained differences: one "case: reason" a line, # begins a comment.</summary>
    /// <param name="text">The list.</param>
    public static IReadOnlyDictionary<string, string> ReadExplained(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var explained = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] != '#' && colon > 0)
                explained[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return explained;
    }

    private static string FirstFrame(Exception exception) =>
        exception.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim() ?? "";
}
