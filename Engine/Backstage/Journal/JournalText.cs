using System.Text;
using Newtonsoft.Json;

namespace Backstage;

/// <summary>Writes the lines of a journal: each a JSON object in UTF-8 that ends with a newline.</summary>
internal static class JournalText
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>The first line.</summary>
    public static byte[] Header(JournalHeader header) => Line(json =>
    {
        Property(json, "journal", JournalHeader.Format);
        Property(json, "story", header.Story);
        Property(json, "title", header.Title);
        Property(json, "hash", header.Hash);
        Property(json, "engine", header.Engine);
        Property(json, "seed", header.Seed);
        if (header.From is { } from)
        {
            json.WritePropertyName("from");
            json.WriteStartObject();
            Property(json, "run", from.Run);
            Property(json, "decision", from.Decision);
            json.WriteEndObject();
        }

        if (header.Start is { } start)
        {
            json.WritePropertyName("start");
            json.WriteRawValue(start);
        }
    });

    /// <summary>A decision.</summary>
    /// <param name="number">One-based: the decision's place in the run.</param>
    /// <param name="decision">What was decided.</param>
    public static byte[] Decision(int number, JournalDecision decision) => Line(json =>
    {
        Property(json, "n", number);
        Property(json, "choice", decision.Choice);
        Property(json, "id", decision.Id);
        Property(json, "text", decision.Text);
    });

    /// <summary>The state after so many decisions.</summary>
    public static byte[] State(int decisions, string state) => Line(json =>
    {
        Property(json, "after", decisions);
        json.WritePropertyName("state");
        json.WriteRawValue(state);
    });

    /// <summary>Where the player stands after taking decisions back, or again.</summary>
    public static byte[] Position(int decisions) => Line(json => Property(json, "at", decisions));

    /// <summary>The run's name; empty for none.</summary>
    public static byte[] Name(string name) => Line(json => Property(json, "name", name));

    /// <summary>The story that is played from here on, after it was edited or the engine changed.</summary>
    public static byte[] Edition(string hash, string engine) => Line(json =>
    {
        Property(json, "hash", hash);
        Property(json, "engine", engine);
    });

    /// <summary>A whole journal: header, decisions, name.</summary>
    public static byte[] Whole(JournalHeader header, IEnumerable<JournalDecision> decisions, string? name = null)
    {
        using var whole = new MemoryStream();
        whole.Write(Header(header));
        var number = 0;
        foreach (var decision in decisions)
            whole.Write(Decision(++number, decision));
        if (name is not null)
            whole.Write(Name(name));
        return whole.ToArray();
    }

    /// <summary>A JSON object on a line of its own.</summary>
    public static byte[] Line(Action<JsonTextWriter> properties)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.None })
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        // Half a surrogate pair is not text; it becomes a replacement sign on the way.
        return Utf8.GetBytes(text.ToString() + "\n");
    }

    /// <summary>A property with a text.</summary>
    public static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>A property with a number.</summary>
    public static void Property(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
