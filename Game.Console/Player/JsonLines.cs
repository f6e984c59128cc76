using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>Writes JSON objects, one a line, each with its type first.</summary>
internal sealed class JsonLines(TextWriter output)
{
    // For programs, never for a page: letters of all scripts and quotation marks may stay as they are.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object.</summary>
    public void Write(string type, Action<Utf8JsonWriter> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            properties(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    /// <summary>The property "tags".</summary>
    public static void WriteTags(Utf8JsonWriter json, IReadOnlyList<string> tags)
    {
        json.WriteStartArray("tags");
        foreach (var tag in tags)
            json.WriteStringValue(Sanitizer.CleanLine(tag));
        json.WriteEndArray();
    }

    /// <summary>A variable: numbers, strings and bools as themselves, a list as its items, a divert target as its path.</summary>
    public static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumber(name, number);
                break;
            case bool isTrue:
                json.WriteBoolean(name, isTrue);
                break;
            case InkList list:
                json.WriteStartArray(name);
                foreach (var item in list.OrderBy(item => item.Value))
                    json.WriteStringValue(Sanitizer.CleanLine(item.Key.fullName));
                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, value is null ? null : Sanitizer.CleanLine(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""));
                break;
        }
    }
}
