using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Writes one item that isn't a container, as <see cref="ContentObjectReader"/> reads it.</summary>
internal static class ContentObjectWriter
{
    /// <summary>Writes an item.</summary>
    public static void Write(JsonTextWriter json, ContentItem item)
    {
        switch (item)
        {
            case TextContent text:
                json.WriteValue(text.IsNewline ? ContentNames.Newline : "^" + text.Text);
                break;
            case CommandContent command:
                json.WriteValue(ContentNames.Of(command.Command));
                break;
            case OperatorContent op:
                json.WriteValue(ContentNames.Of(op.Operator));
                break;
            case IntContent number:
                json.WriteValue(number.Value);
                break;
            case FloatContent number:
                json.WriteRawValue(JsonNumbers.Text(number.Value));
                break;
            case BoolContent truth:
                json.WriteValue(truth.Value);
                break;
            case GlueContent:
                json.WriteValue(ContentNames.Glue);
                break;
            case VoidContent:
                json.WriteValue(ContentNames.Void);
                break;
            case DivertContent divert:
                WriteDivert(json, divert);
                break;
            case ChoicePointContent choice:
                json.WriteStartObject();
                Property(json, "*", PathFrom(choice, choice.TargetPath, choice.Target));
                json.WritePropertyName("flg");
                json.WriteValue((int)choice.Flags);
                json.WriteEndObject();
                break;
            case VariableReferenceContent reference:
                Single(json, "VAR?", reference.Name);
                break;
            case ReadCountContent count:
                Single(json, "CNT?", PathFrom(count, count.TargetPath, count.Target));
                break;
            case VariableAssignmentContent assignment:
                json.WriteStartObject();
                Property(json, assignment.IsGlobal ? "VAR=" : "temp=", assignment.Name);
                Mark(json, "re", !assignment.IsNewDeclaration);
                json.WriteEndObject();
                break;
            case DivertTargetContent target:
                // A target as a value may be used anywhere, so its path is always absolute.
                Single(json, "^->", target.TargetPath ?? (target.Target is { } place ? ContentPaths.Absolute(place) : ""));
                break;
            case VariablePointerContent pointer:
                json.WriteStartObject();
                Property(json, "^var", pointer.Name);
                json.WritePropertyName("ci");
                json.WriteValue(pointer.ContextIndex);
                json.WriteEndObject();
                break;
            case ListContent list:
                WriteList(json, list);
                break;
            case LegacyTagContent tag:
                Single(json, "#", tag.Text);
                break;
            default:
                throw new InvalidOperationException($"Content of type {item.GetType().Name} has no JSON form.");
        }
    }

    private static void WriteDivert(JsonTextWriter json, DivertContent divert)
    {
        json.WriteStartObject();
        var kind = divert.Kind switch
        {
            DivertKind.Function => "f()",
            DivertKind.Tunnel => "->t->",
            DivertKind.External => "x()",
            _ => "->",
        };
        Property(json, kind, divert.Kind == DivertKind.External
            ? divert.ExternalName ?? ""
            : divert.VariableName ?? PathFrom(divert, divert.TargetPath, divert.Target));
        Mark(json, "var", divert.VariableName is not null);
        Mark(json, "c", divert.IsConditional);
        if (divert.ExternalArgumentCount > 0)
        {
            json.WritePropertyName("exArgs");
            json.WriteValue(divert.ExternalArgumentCount);
        }

        json.WriteEndObject();
    }

    private static void WriteList(JsonTextWriter json, ListContent list)
    {
        json.WriteStartObject();
        json.WritePropertyName("list");
        json.WriteStartObject();
        foreach (var (item, value) in list.Items)
        {
            json.WritePropertyName(item.fullName);
            json.WriteValue(value);
        }

        json.WriteEndObject();
        if (list.InitialOrigins is { } origins)
        {
            json.WritePropertyName("origins");
            json.WriteStartArray();
            foreach (var origin in origins)
                json.WriteValue(origin);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string PathFrom(ContentItem from, string? path, ContentItem? target) =>
        path ?? (target is null ? "" : ContentPaths.Compact(from, target));

    private static void Single(JsonTextWriter json, string name, string value)
    {
        json.WriteStartObject();
        Property(json, name, value);
        json.WriteEndObject();
    }

    private static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Mark(JsonTextWriter json, string name, bool holds)
    {
        if (!holds)
            return;
        json.WritePropertyName(name);
        json.WriteValue(true);
    }
}
