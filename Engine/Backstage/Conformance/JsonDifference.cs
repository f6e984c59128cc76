using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>Finds the first place in which two JSON documents differ; the order of an object's members does not count.</summary>
internal static class JsonDifference
{
    /// <summary>The difference in words, or null when the documents are equal.</summary>
    public static string? Find(JsonNode? expected, JsonNode? actual, string at = "")
    {
        switch (expected, actual)
        {
            case (JsonObject one, JsonObject other):
                foreach (var (key, value) in one)
                {
                    if (!other.TryGetPropertyValue(key, out var theirs))
                        return $"{Name(at)}: no \"{key}\"";
                    if (Find(value, theirs, at + "." + key) is { } inside)
                        return inside;
                }

                foreach (var (key, _) in other)
                {
                    if (!one.ContainsKey(key))
                        return $"{Name(at)}: \"{key}\" is too much";
                }

                return null;
            case (JsonArray one, JsonArray other):
                for (var index = 0; index < Math.Min(one.Count, other.Count); index++)
                {
                    if (Find(one[index], other[index], at + "[" + index.ToString(CultureInfo.InvariantCulture) + "]") is { } inside)
                        return inside;
                }

                return one.Count == other.Count ? null : $"{Name(at)}: {one.Count} elements expected, {other.Count} found";
            default:
                return SameScalar(expected, actual) ? null : $"{Name(at)}: expected {Short(expected)}, found {Short(actual)}";
        }
    }

    private static bool SameScalar(JsonNode? expected, JsonNode? actual)
    {
        if (expected is null || actual is null)
            return expected is null && actual is null;
        var kind = expected.GetValueKind();
        if (kind != actual.GetValueKind())
            return false;
        return kind switch
        {
            JsonValueKind.Number => SameNumber(expected.ToJsonString(), actual.ToJsonString()),
            JsonValueKind.String => (string?)expected == (string?)actual,
            JsonValueKind.Object or JsonValueKind.Array => false,
            _ => true,
        };
    }

    // In ink's JSON a point or an E tells a float from an int, so 8.0 and 8 are not the same.
    private static bool SameNumber(string expected, string actual) =>
        expected == actual
        || (IsFloat(expected) && IsFloat(actual)
            && float.Parse(expected, CultureInfo.InvariantCulture).Equals(float.Parse(actual, CultureInfo.InvariantCulture)));

    private static bool IsFloat(string number) => number.AsSpan().IndexOfAny('.', 'E', 'e') >= 0;

    private static string Name(string at) => at.Length == 0 ? "the document" : at.TrimStart('.');

    private static string Short(JsonNode? node)
    {
        var text = node is null ? "null" : node.GetValueKind() == JsonValueKind.String ? TextDifference.Quote((string)node!) : node.ToJsonString();
        return text.Length <= 120 ? text : text[..117] + "...";
    }
}
