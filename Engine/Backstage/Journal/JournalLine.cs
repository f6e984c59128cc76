using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Backstage;

/// <summary>The properties of one line of a journal; those it hasn't are null.</summary>
internal sealed class JournalLine
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public int? Journal { get; private set; }

    public string? Story { get; private set; }

    public string? Title { get; private set; }

    public string? Hash { get; private set; }

    public string? Engine { get; private set; }

    public int? Seed { get; private set; }

    public RunOrigin? From { get; private set; }

    public string? Start { get; private set; }

    public int? Number { get; private set; }

    public int? Choice { get; private set; }

    public string? Id { get; private set; }

    public string? Text { get; private set; }

    public int? After { get; private set; }

    public string? State { get; private set; }

    public int? At { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Reads a line; null when it isn't one whole JSON object.</summary>
    public static JournalLine? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            using var json = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
            var line = new JournalLine();
            if (!json.Read() || json.TokenType != JsonToken.StartObject)
                return null;
            while (json.Read() && json.TokenType == JsonToken.PropertyName)
                line.ReadProperty(json, text);
            return json.TokenType == JsonToken.EndObject && !json.Read() ? line : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or OverflowException or FormatException)
        {
            return null;
        }
    }

    // Unknown properties are for later versions.
    private void ReadProperty(JsonTextReader json, string line)
    {
        switch ((string)json.Value!)
        {
            case "journal":
                Journal = json.ReadAsInt32();
                break;
            case "story":
                Story = json.ReadAsString();
                break;
            case "title":
                Title = json.ReadAsString();
                break;
            case "hash":
                Hash = json.ReadAsString();
                break;
            case "engine":
                Engine = json.ReadAsString();
                break;
            case "seed":
                Seed = json.ReadAsInt32();
                break;
            case "from":
                From = ReadOrigin(json);
                break;
            case "start":
                Start = ReadRaw(json, line);
                break;
            case "n":
                Number = json.ReadAsInt32();
                break;
            case "choice":
                Choice = json.ReadAsInt32();
                break;
            case "id":
                Id = json.ReadAsString();
                break;
            case "text":
                Text = json.ReadAsString();
                break;
            case "after":
                After = json.ReadAsInt32();
                break;
            case "state":
                State = ReadRaw(json, line);
                break;
            case "at":
                At = json.ReadAsInt32();
                break;
            case "name":
                Name = json.ReadAsString();
                break;
            default:
                json.Read();
                json.Skip();
                break;
        }
    }

    private static RunOrigin? ReadOrigin(JsonTextReader json)
    {
        int? run = null, decision = null;
        if (!json.Read() || json.TokenType != JsonToken.StartObject)
            throw new JsonReaderException("no object");
        while (json.Read() && json.TokenType == JsonToken.PropertyName)
        {
            switch ((string)json.Value!)
            {
                case "run":
                    run = json.ReadAsInt32();
                    break;
                case "decision":
                    decision = json.ReadAsInt32();
                    break;
                default:
                    json.Read();
                    json.Skip();
                    break;
            }
        }

        return run is { } number && decision is { } shared ? new RunOrigin(number, shared) : null;
    }

    // A state is kept letter by letter: reading and writing its numbers could change them.
    private static string ReadRaw(JsonTextReader json, string line)
    {
        if (!json.Read() || json.TokenType != JsonToken.StartObject)
            throw new JsonReaderException("no object");
        var start = json.LinePosition - 1;
        json.Skip();
        if (json.LineNumber != 1)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a state over {json.LineNumber} lines"));
        return line[start..json.LinePosition];
    }
}
