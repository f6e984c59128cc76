using System.Globalization;
using System.Text.Json;

namespace Backstage.Player;

/// <summary>A line that another program sent: what to do, and with which number or id.</summary>
internal sealed record JsonInput(string? Do, int Number = 0, string? Id = null, string? Problem = null)
{
    /// <summary>Reads a line: a number, or an object with "do".</summary>
    public static JsonInput Read(string line)
    {
        if (int.TryParse(line.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new JsonInput("choose", number == 0 ? -1 : number);
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("do", out var what) || what.ValueKind != JsonValueKind.String)
                return new JsonInput(null, Problem: "That is no number and no object with \"do\".");
            return new JsonInput(what.GetString(), NumberOf(root), root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null);
        }
        catch (JsonException)
        {
            return new JsonInput(null, Problem: "That is no JSON.");
        }
    }

    private static int NumberOf(JsonElement root)
    {
        foreach (var name in new[] { "number", "decision" })
        {
            if (root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
                return number;
        }

        return -1;
    }
}
