namespace Ink.Runtime;

/// <summary>Values as a host program sees them: int, float, bool, string, <see cref="InkList"/>, and a <see cref="Path"/> for a divert target.</summary>
internal static class HostValues
{
    /// <summary>A value for the host; null for none.</summary>
    public static object? ToHost(in InkValue value, InkProgram program) => value.Kind switch
    {
        ValueKind.Bool => value.Bool,
        ValueKind.Int => value.Int,
        ValueKind.Float => value.Float,
        ValueKind.String or ValueKind.Tag => value.String,
        ValueKind.List => ToInkList(value.List, program),
        ValueKind.DivertTarget => new Path(value.Target.Path),
        ValueKind.VariablePointer => value.PointerName,
        _ => null,
    };

    /// <summary>A value from the host; null when ink has no such kind.</summary>
    public static InkValue? FromHost(object value, InkProgram program) => value switch
    {
        bool truth => InkValue.FromBool(truth),
        int number => InkValue.FromInt(number),
        long number => InkValue.FromInt(unchecked((int)number)),
        float number => InkValue.FromFloat(number),
        double number => InkValue.FromFloat((float)number),
        string text => InkValue.FromString(text),
        InkList list => InkValue.FromList(FromInkList(list, program)),
        Path path => InkValue.FromTarget(program.Find(path.ToString()) ?? new DivertTarget(path.ToString())),
        _ => null,
    };

    private static InkList ToInkList(ListValue list, InkProgram program)
    {
        var made = new InkList();
        var origins = new List<ListDefinition>();
        foreach (var name in list.OriginNames)
        {
            foreach (var definition in program.Lists.Definitions)
            {
                if (definition.name == name)
                    origins.Add(definition);
            }
        }

        made.origins = origins;
        if (list.Count == 0)
            made.SetInitialOriginNames([.. list.OriginNames]);
        foreach (var item in list.Items)
            made[item.PublicItem] = item.Value;
        return made;
    }

    private static ListValue FromInkList(InkList list, InkProgram program)
    {
        var items = new ListItem[list.Count];
        var count = 0;
        foreach (var (item, value) in list)
            items[count++] = program.Lists.Item(item.originName, item.itemName ?? "", value);
        return new ListValue(items, count == 0 && list.originNames is { } names ? [.. names] : []);
    }
}
