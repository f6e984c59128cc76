using System.Globalization;
using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Backstage;

/// <summary>Writes values of the story as the format's {type, value} and reads the arguments of actions.</summary>
internal static class ValueJson
{
    /// <summary>A value with its type; null when there is none.</summary>
    public static JsonObject? Write(object? value) => value switch
    {
        null => null,
        bool truth => new JsonObject { ["type"] = "bool", ["value"] = truth },
        int whole => new JsonObject { ["type"] = "int", ["value"] = whole },
        float number => new JsonObject { ["type"] = "float", ["value"] = number.ToString(CultureInfo.InvariantCulture) },
        string text => new JsonObject { ["type"] = "string", ["value"] = text },
        InkList list => new JsonObject { ["type"] = "list", ["value"] = list.ToString(), ["items"] = Items(list) },
        Ink.Runtime.Path path => new JsonObject { ["type"] = "divertTarget", ["value"] = path.ToString() },
        _ => new JsonObject { ["type"] = value.GetType().Name, ["value"] = value.ToString() },
    };

    /// <summary>All global variables by name.</summary>
    public static JsonObject Variables(Story story)
    {
        var variables = new JsonObject();
        foreach (string name in story.variablesState)
            variables[name] = Write(story.variablesState[name]);
        return variables;
    }

    /// <summary>A value as the calls of observers and externals show it.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        float number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>type:value, as observers' calls are written.</summary>
    public static string TypeAndValue(object? value) => Write(value) is { } json ? $"{json["type"]}:{Plain(value)}" : "null";

    /// <summary>An argument of an action as a value of the host program.</summary>
    public static object? Read(JsonNode? node, Story story)
    {
        switch (node)
        {
            case null:
                return null;
            case JsonObject special when special["float"] is { } number:
                return (float)number;
            case JsonObject special when special["bool"] is { } truth:
                return (bool)truth;
            case JsonObject special when special["int"] is { } whole:
                return (int)whole;
            case JsonObject special when special["string"] is { } text:
                return (string)text!;
            case JsonObject special when special["list"] is JsonArray names:
                var list = new InkList();
                foreach (var name in names)
                    list = list.Union(InkList.FromString((string)name!, story));
                return list;
            case JsonObject:
                return new object();
            default:
                return node.GetValueKind() switch
                {
                    System.Text.Json.JsonValueKind.True => true,
                    System.Text.Json.JsonValueKind.False => false,
                    System.Text.Json.JsonValueKind.String => (string)node!,
                    _ => (int)node,
                };
        }
    }

    // The order of a list's items is that of its printed text: by value, then by the name of the list.
    private static JsonArray Items(InkList list)
    {
        var items = new JsonArray();
        foreach (var (item, value) in list.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key.originName, StringComparer.Ordinal))
            items.Add((JsonNode)(item.fullName + "=" + value.ToString(CultureInfo.InvariantCulture)));
        return items;
    }
}
