using System.Globalization;
using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>One step of a play: the lines up to the next choice, and the choice taken.</summary>
internal sealed record RecordedStep(
    IReadOnlyList<string> Lines,
    IReadOnlyList<IReadOnlyList<string>> Tags,
    IReadOnlyList<string> Choices,
    IReadOnlyList<IReadOnlyList<string>> ChoiceTags,
    int? Chose,
    IReadOnlyList<Message> Issues);

/// <summary>A play as it happened, to be compared with the expected steps.</summary>
internal sealed record RecordedPlay(IReadOnlyList<RecordedStep> Steps, string End, string? Exception)
{
    /// <summary>The first difference of the play itself; messages are compared apart.</summary>
    public string? Difference(JsonNode expected)
    {
        var steps = expected["steps"]!.AsArray();
        if ((string?)expected["end"] == "exception")
            return AbortDifference(steps);

        for (var index = 0; index < Math.Min(steps.Count, Steps.Count); index++)
        {
            if (StepDifference(steps[index]!, Steps[index], $"step {(index + 1).ToString(CultureInfo.InvariantCulture)}") is { } difference)
                return difference + (Exception is null ? "" : $" ({Exception})");
        }

        if (Exception is not null)
            return $"step {Steps.Count}: {Exception}";
        if (steps.Count != Steps.Count)
            return $"{steps.Count} steps expected, {Steps.Count} played";
        return End == (string?)expected["end"] ? null : $"expected to end with '{(string?)expected["end"]}', ended with '{End}'";
    }

    /// <summary>Compares the messages of all steps.</summary>
    public void CompareIssues(JsonNode expected, MessageComparison comparison, bool withPlace)
    {
        // Where the reference threw out of Continue, how the failure is reported is free.
        if ((string?)expected["end"] == "exception")
            return;
        var steps = expected["steps"]!.AsArray();
        for (var index = 0; index < Math.Max(steps.Count, Steps.Count); index++)
        {
            var theirs = index < steps.Count ? Message.Expected(steps[index]!["issues"]) : [];
            var ours = index < Steps.Count ? Steps[index].Issues : [];
            comparison.Add($"step {index + 1}", theirs, ours, withPlace);
            comparison.AddPlaces($"step {index + 1}", theirs, ours);
        }
    }

    // The reference threw: the failure must be reported somehow, and no text beyond the expected lines may appear.
    private string? AbortDifference(JsonArray steps)
    {
        var expected = string.Concat(steps.SelectMany(step => Texts(step!["lines"])));
        var actual = string.Concat(Steps.SelectMany(step => step.Lines));
        if (TextDifference.Find("text", expected, actual) is { } difference)
            return difference;
        return Exception is not null || Steps.Any(step => step.Issues.Any(issue => issue.Severity == "error"))
            ? null
            : "the failure was not reported";
    }

    private static string? StepDifference(JsonNode expected, RecordedStep actual, string what)
    {
        return TextDifference.Find(what + ", line", Texts(expected["lines"]), actual.Lines)
            ?? TagDifference(what + ", tags of line", expected["tags"], actual.Tags)
            ?? (expected["choices"] is null ? null : TextDifference.Find(what + ", choice", Texts(expected["choices"]), actual.Choices))
            ?? TagDifference(what + ", tags of choice", expected["choiceTags"], actual.ChoiceTags)
            ?? ((int?)expected["chose"] == actual.Chose ? null : $"{what}: choice {(int?)expected["chose"]} was to be taken, {actual.Chose} was");
    }

    private static string? TagDifference(string what, JsonNode? expected, IReadOnlyList<IReadOnlyList<string>> actual)
    {
        for (var index = 0; index < actual.Count; index++)
        {
            var theirs = expected is JsonArray list && index < list.Count ? Texts(list[index]) : [];
            if (TextDifference.Find($"{what} {index + 1}, tag", theirs, actual[index]) is { } difference)
                return difference;
        }

        return null;
    }

    internal static IReadOnlyList<string> Texts(JsonNode? list) =>
        list is JsonArray array ? array.Select(node => (string)node!).ToList() : [];
}
