using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Backstage;

/// <summary>A message of the compiler or of play, taken apart as section 5 of the format says.</summary>
/// <param name="Severity">"error", "warning" or "author".</param>
/// <param name="Raw">The whole message.</param>
/// <param name="File">The file it names, or null.</param>
/// <param name="Line">The line, one-based; 0 where it names none.</param>
/// <param name="AfterLine">In play: the zero-based index of the line that brought it; else -1.</param>
internal sealed partial record Message(string Severity, string Raw, string? File, int Line, int AfterLine)
{
    public static Message From(string raw, Ink.ErrorType type, int afterLine = -1)
    {
        var severity = type switch
        {
            Ink.ErrorType.Error => "error",
            Ink.ErrorType.Warning => "warning",
            _ => "author",
        };
        var place = Place().Match(raw);
        return place.Success
            ? new Message(severity, raw, place.Groups[1].Value, int.Parse(place.Groups[2].ValueSpan, CultureInfo.InvariantCulture), afterLine)
            : new Message(severity, raw, null, 0, afterLine);
    }

    public static IReadOnlyList<Message> Expected(JsonNode? list)
    {
        var messages = new List<Message>();
        foreach (var node in list as JsonArray ?? [])
        {
            messages.Add(new Message(
                (string?)node!["severity"] ?? "",
                (string?)node["raw"] ?? "",
                (string?)node["file"],
                (int?)node["line"] ?? 0,
                (int?)node["afterLine"] ?? -1));
        }

        return messages;
    }

    /// <summary>What has to agree: severity, file and line.</summary>
    public string Key(bool withPlace) => withPlace ? $"{Severity} {File ?? "-"}:{Line.ToString(CultureInfo.InvariantCulture)}" : Severity;

    [GeneratedRegex(@"^(?:RUNTIME )?(?:ERROR|WARNING|TODO): '([^']*)' line ([0-9]{1,9}): ")]
    private static partial Regex Place();
}
