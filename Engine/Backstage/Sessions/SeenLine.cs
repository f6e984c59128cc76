using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Backstage;

/// <summary>One line of the note of what was seen; the properties it hasn't are null.</summary>
internal sealed class SeenLine
{
    /// <summary>The hashes of lines read.</summary>
    public List<ulong> Lines { get; } = [];

    public string? Offered { get; private set; }

    public string? Took { get; private set; }

    public string? Ending { get; private set; }

    public string? Shoe { get; private set; }

    public string? Text { get; private set; }

    /// <summary>Reads a line; null when it isn't one whole JSON object.</summary>
    public static SeenLine? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(bytes))) { DateParseHandling = DateParseHandling.None };
            var line = new SeenLine();
            if (!json.Read() || json.TokenType != JsonToken.StartObject)
                return null;
            while (json.Read() && json.TokenType == JsonToken.PropertyName)
                line.ReadProperty(json);
            return json.TokenType == JsonToken.EndObject && !json.Read() ? line : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private void ReadProperty(JsonTextReader json)
    {
        switch ((string)json.Value!)
        {
            case "read":
                ReadLines(json);
                break;
            case "offered":
                Offered = json.ReadAsString();
                break;
            case "took":
                Took = json.ReadAsString();
                break;
            case "ending":
                Ending = json.ReadAsString();
                break;
            case "shoe":
                Shoe = json.ReadAsString();
                break;
            case "text":
                Text = json.ReadAsString();
                break;
            default:
                json.Read();
                json.Skip();
                break;
        }
    }

    private void ReadLines(JsonTextReader json)
    {
        if (!json.Read() || json.TokenType != JsonToken.StartArray)
            throw new FormatException("no list");
        while (json.ReadAsString() is { } hash)
            Lines.Add(ulong.Parse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
