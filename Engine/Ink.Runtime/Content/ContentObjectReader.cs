using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Reads one item that isn't a container: a string, a number, true or false, or an object that names its kind.</summary>
internal static class ContentObjectReader
{
    /// <summary>The item at the current token, which isn't the start of an array.</summary>
    public static ContentItem Read(JsonInput input)
    {
        switch (input.Token)
        {
            case JsonToken.String:
                return FromString(input, input.String());
            case JsonToken.Integer:
                return new IntContent(input.Int());
            case JsonToken.Float:
                return new FloatContent(input.Float());
            case JsonToken.Boolean:
                return new BoolContent(input.Bool());
            case JsonToken.StartObject:
                if (!input.NextProperty(out var name))
                    throw input.Fault("an object without content");
                return ReadObject(input, name);
            default:
                throw input.Fault("story content is expected");
        }
    }

    /// <summary>The item of an object whose first property has been read, up to its value; ends at the object's end.</summary>
    public static ContentItem ReadObject(JsonInput input, string name)
    {
        var parts = default(Parts);
        do
        {
            parts.Take(input, name);
        }
        while (input.NextProperty(out name));
        return Make(input, parts);
    }

    private static ContentItem FromString(JsonInput input, string text)
    {
        if (text.Length > 0 && text[0] == '^')
            return new TextContent(text[1..]);
        return ContentNames.TryMake(text, out var item) ? item : throw input.Fault($"there is no command '{Shortened(text)}'");
    }

    private static ContentItem Make(JsonInput input, in Parts parts)
    {
        var text = parts.Text ?? "";
        switch (parts.Kind)
        {
            case "->":
                return Divert(DivertKind.Plain, text, parts);
            case "f()":
                return Divert(DivertKind.Function, text, parts);
            case "->t->":
                return Divert(DivertKind.Tunnel, text, parts);
            case "x()":
                if (parts.ArgumentCount < 0)
                    throw input.Fault("an external function has a negative number of arguments");
                return new DivertContent(DivertKind.External)
                {
                    ExternalName = text,
                    ExternalArgumentCount = parts.ArgumentCount,
                    IsConditional = parts.IsConditional,
                };
            case "*":
                return new ChoicePointContent((ChoiceFlags)parts.ChoiceFlags) { TargetPath = text };
            case "VAR?":
                return new VariableReferenceContent(text);
            case "CNT?":
                return new ReadCountContent { TargetPath = text };
            case "VAR=":
                return new VariableAssignmentContent(text, isGlobal: true, isNewDeclaration: !parts.IsReassignment);
            case "temp=":
                return new VariableAssignmentContent(text, isGlobal: false, isNewDeclaration: !parts.IsReassignment);
            case "^->":
                return new DivertTargetContent { TargetPath = text };
            case "^var":
                return new VariablePointerContent(text, parts.ContextIndex ?? -1);
            case "#":
                return new LegacyTagContent(text);
            case "list":
                return new ListContent(parts.Items!, parts.Origins);
            default:
                throw input.Fault("an object that doesn't say what it is");
        }
    }

    private static DivertContent Divert(DivertKind kind, string path, in Parts parts) => new(kind)
    {
        TargetPath = parts.IsVariable ? null : path,
        VariableName = parts.IsVariable ? path : null,
        IsConditional = parts.IsConditional,
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>The properties of an object, gathered in whatever order they come.</summary>
    private struct Parts
    {
        public string? Kind;
        public string? Text;
        public List<KeyValuePair<InkListItem, int>>? Items;
        public List<string>? Origins;
        public int ChoiceFlags;
        public int ArgumentCount;
        public int? ContextIndex;
        public bool IsVariable;
        public bool IsConditional;
        public bool IsReassignment;

        public void Take(JsonInput input, string name)
        {
            switch (name)
            {
                case "->" or "f()" or "->t->" or "x()" or "*" or "VAR?" or "CNT?" or "VAR=" or "temp=" or "^->" or "^var" or "#":
                    SetKind(input, name);
                    Text = input.String();
                    break;
                case "list":
                    SetKind(input, name);
                    Items = ReadItems(input);
                    break;
                case "origins":
                    Origins = ReadNames(input);
                    break;
                case "var":
                    IsVariable = input.Bool();
                    break;
                case "c":
                    IsConditional = input.Bool();
                    break;
                case "re":
                    IsReassignment = input.Bool();
                    break;
                case "ci":
                    ContextIndex = input.Int();
                    break;
                case "exArgs":
                    ArgumentCount = input.Int();
                    break;
                case "flg":
                    ChoiceFlags = input.Int();
                    if (ChoiceFlags is < 0 or > 31)
                        throw input.Fault("a choice's flags are a number from 0 to 31");
                    break;
                default:
                    throw input.Fault($"there is no property '{Shortened(name)}' of story content");
            }
        }

        private static List<KeyValuePair<InkListItem, int>> ReadItems(JsonInput input)
        {
            input.ExpectObject();
            var items = new List<KeyValuePair<InkListItem, int>>();
            while (input.NextProperty(out var name))
            {
                var point = name.IndexOf('.', StringComparison.Ordinal);
                if (point < 0)
                    throw input.Fault($"the list item '{Shortened(name)}' isn't written as List.item");
                items.Add(KeyValuePair.Create(new InkListItem(name[..point], name[(point + 1)..]), input.Int()));
            }

            return items;
        }

        private static List<string> ReadNames(JsonInput input)
        {
            input.ExpectArray();
            var names = new List<string>();
            while (input.NextElement())
                names.Add(input.String());
            return names;
        }

        private void SetKind(JsonInput input, string name)
        {
            if (Kind is not null)
                throw input.Fault($"an object is both '{Kind}' and '{name}'");
            Kind = name;
        }
    }
}
