using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Values in saved states: they stand there as the same values stand in compiled stories.</summary>
internal static class ValueJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(JsonTextWriter json, in InkValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int:
                json.WriteValue(value.Int);
                break;
            case ValueKind.Float:
                json.WriteRawValue(JsonNumbers.Text(value.Float));
                break;
            case ValueKind.Bool:
                json.WriteValue(value.Bool);
                break;
            case ValueKind.String:
                WriteText(json, value.String);
                break;
            case ValueKind.List:
                WriteList(json, value.List);
                break;
            case ValueKind.DivertTarget:
                WriteSingle(json, "^->", value.Target.Path);
                break;
            case ValueKind.VariablePointer:
                json.WriteStartObject();
                json.WritePropertyName("^var");
                json.WriteValue(value.PointerName);
                json.WritePropertyName("ci");
                json.WriteValue(value.PointerContext);
                json.WriteEndObject();
                break;
            case ValueKind.Tag:
                WriteSingle(json, "#", value.String);
                break;
            default:
                json.WriteValue(ContentNames.Void);
                break;
        }
    }

    /// <summary>Writes text, which a "^" tells from commands.</summary>
    public static void WriteText(JsonTextWriter json, string text) =>
        json.WriteValue(text == ContentNames.Newline ? text : "^" + text);

    /// <summary>Writes an object with one property.</summary>
    public static void WriteSingle(JsonTextWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        json.WriteValue(value);
        json.WriteEndObject();
    }

    /// <summary>The value at the current token.</summary>
    public static InkValue Read(JsonInput input, InkProgram program) => ContentObjectReader.Read(input) switch
    {
        IntContent number => InkValue.FromInt(number.Value),
        FloatContent number => InkValue.FromFloat(number.Value),
        BoolContent truth => InkValue.FromBool(truth.Value),
        TextContent text => InkValue.FromString(text.Text),
        ListContent list => InkValue.FromList(ToList(list, program)),
        DivertTargetContent target => InkValue.FromTarget(ToTarget(target.TargetPath ?? "", program)),
        VariablePointerContent pointer => InkValue.FromPointer(pointer.Name, pointer.ContextIndex),
        LegacyTagContent tag => InkValue.FromTag(tag.Text),
        VoidContent => InkValue.Void,
        _ => throw input.Fault("a value is expected"),
    };

    private static void WriteList(JsonTextWriter json, ListValue list)
    {
        json.WriteStartObject();
        json.WritePropertyName("list");
        json.WriteStartObject();
        foreach (var item in list.Items)
        {
            json.WritePropertyName((item.OriginName ?? "?") + "." + item.Name);
            json.WriteValue(item.Value);
        }

        json.WriteEndObject();
        if (list.Count == 0 && list.OriginNames is { Length: > 0 } origins)
        {
            json.WritePropertyName("origins");
            json.WriteStartArray();
            foreach (var origin in origins)
                json.WriteValue(origin);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static ListValue ToList(ListContent list, InkProgram program)
    {
        var items = new ListItem[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var (item, value) = list.Items[i];
            var origin = item.originName == "?" ? null : item.originName;
            items[i] = program.Lists.Item(origin, item.itemName ?? "", value);
        }

        return new ListValue(items, list.InitialOrigins is { } origins ? [.. origins] : []);
    }

    // A place that the story has no more stays a value; diverting to it is the error.
    private static DivertTarget ToTarget(string path, InkProgram program) =>
        program.Find(path) ?? new DivertTarget(path);
}
