namespace Backstage;

/// <summary>One folder of the set: which cases it holds and how one is run.</summary>
internal abstract class CaseGroup(CaseFiles files)
{
    /// <summary>The folder's name, which is the first part of the cases' names.</summary>
    public abstract string Name { get; }

    protected CaseFiles Files { get; } = files;

    /// <summary>The names of all cases, in the order of the folder.</summary>
    public virtual IEnumerable<string> Cases() => Files.Folders(Name).Order(StringComparer.Ordinal).Select(folder => $"{Name}/{folder}");

    /// <summary>Runs a case. May throw: the suite turns that into a failure.</summary>
    public abstract CaseResult Run(string name);

    /// <summary>Passed when there is no difference, else failed; with what became of the messages.</summary>
    protected static CaseResult Judge(string name, string? difference, MessageComparison? messages = null) =>
        new(name, difference is null && messages?.Difference is null ? CaseOutcome.Passed : CaseOutcome.Failed, difference ?? messages?.Difference)
        {
            AboutMessages = messages is { Any: true },
            Messages = messages?.Expected ?? 0,
            SameWording = messages?.SameWording ?? 0,
            SameOrder = messages?.SameOrder ?? true,
        };

    /// <summary>Compares compile messages and whether compiling succeeded.</summary>
    protected static string? CompareCompile(System.Text.Json.Nodes.JsonNode expected, CompiledCase compiled, MessageComparison messages)
    {
        messages.Add("compile errors", Message.Expected(expected["errors"]), compiled.Of("error"), true);
        messages.Add("compile warnings", Message.Expected(expected["warnings"]), compiled.Of("warning"), true);
        messages.Add("compile notes", Message.Expected(expected["infos"]), compiled.Of("author"), true);
        var success = (bool)expected["success"]!;
        if (success == compiled.Story is not null)
            return null;
        return success
            ? $"does not compile: {compiled.FirstError}"
            : "compiles, but should not";
    }
}
