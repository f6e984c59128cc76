namespace Ink.Runtime;

/// <summary>Values in saved states: they stand there as the same values stand in compiled stories.</summary>
internal static class ValueJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(JsonText json, in InkValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int:
                json.Value(value.Int);
                break;
            case ValueKind.Float:
                json.Value(value.Float);
                break;
            case ValueKind.Bool:
                json.Value(value.Bool);
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
                json.BeginObject();
                json.Property("^var", value.PointerName);
                json.Property("ci", value.PointerContext);
                json.EndObject();
                break;
            case ValueKind.Tag:
                WriteSingle(json, "#", value.String);
                break;
            default:
                json.Value(ContentNames.Void);
                break;
        }
    }

    /// <summary>Writes text, which a "^" tells from commands.</summary>
    public static void WriteText(JsonText json, string text)
    {
        if (text == ContentNames.Newline)
            json.Value(text);
        else
            json.Value("^", text);
    }

    /// <summary>Writes an object with one property.</summary>
    public static void WriteSingle(JsonText json, string name, string value)
    {
        json.BeginObject();
        json.Property(name, value);
        json.EndObject();
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

    private static void WriteList(JsonText json, ListValue list)
    {
        json.BeginObject();
        json.Name("list");
        json.BeginObject();
        foreach (var item in list.Items)
            json.Property((item.OriginName ?? "?") + "." + item.Name, item.Value);
        json.EndObject();
        if (list.Count == 0 && list.OriginNames is { Length: > 0 } origins)
        {
            json.Name("origins");
            json.BeginArray();
            foreach (var origin in origins)
                json.Value(origin);
            json.EndArray();
        }

        json.EndObject();
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
