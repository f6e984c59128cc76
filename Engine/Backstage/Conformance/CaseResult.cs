using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>How a conformance case came out.</summary>
public enum CaseOutcome
{
    /// <summary>As expected.</summary>
    Passed,

    /// <summary>Not as expected, or it crashed, or it took too long.</summary>
    Failed,

    /// <summary>Only its messages differ, and the list of explained differences says why.</summary>
    Explained,

    /// <summary>The set itself says that the case is not to be judged.</summary>
    Ignored,
}

/// <summary>What came of one conformance case.</summary>
/// <param name="Name">The case, such as "unit/p_glue_variants".</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Difference">The first difference, the reason of an explained or ignored one; null when it passed.</param>
public sealed record CaseResult(string Name, CaseOutcome Outcome, string? Difference)
{
    /// <summary>Whether the case is about messages: the reference or this engine reports any.</summary>
    public bool AboutMessages { get; init; }

    /// <summary>How many messages the reference reports.</summary>
    public int Messages { get; init; }

    /// <summary>How many of them are worded here exactly as there.</summary>
    public int SameWording { get; init; }

    /// <summary>Whether the messages came in the reference's order.</summary>
    public bool SameOrder { get; init; } = true;

    /// <summary>The first part of the name: which group of cases it belongs to.</summary>
    public string Group => Name.Split('/')[0];

    /// <summary>A failure with its reason.</summary>
    /// <param name="name">The case.</param>
    /// <param name="difference">Why.</param>
    public static CaseResult Failure(string name, string difference) => new(name, CaseOutcome.Failed, difference);

    /// <summary>The result as one line of JSON, to be handed from one process to another.</summary>
    public string ToJsonLine() => new JsonObject
    {
        ["name"] = Name,
        ["outcome"] = (int)Outcome,
        ["difference"] = Difference,
        ["aboutMessages"] = AboutMessages,
        ["messages"] = Messages,
        ["sameWording"] = SameWording,
        ["sameOrder"] = SameOrder,
    }.ToJsonString();

    /// <summary>Reads back what <see cref="ToJsonLine"/> wrote.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The result, or null when the line is none.</returns>
    public static CaseResult? FromJsonLine(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject json
                ? new CaseResult((string)json["name"]!, (CaseOutcome)(int)json["outcome"]!, (string?)json["difference"])
                {
                    AboutMessages = (bool)json["aboutMessages"]!,
                    Messages = (int)json["messages"]!,
                    SameWording = (int)json["sameWording"]!,
                    SameOrder = (bool)json["sameOrder"]!,
                }
                : null;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException or ArgumentNullException)
        {
            return null;
        }
    }
}
