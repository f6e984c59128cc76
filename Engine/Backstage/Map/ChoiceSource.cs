using System.Text;
using Ink.Runtime;

namespace Backstage;

/// <summary>Reads what a choice point says and is tagged with, from the content before it.</summary>
internal static class ChoiceSource
{
    /// <summary>The text, null where it depends on play, and the tags that are plain text.</summary>
    public static (string? Text, IReadOnlyList<string> Tags) Read(ChoicePointContent choice)
    {
        if (choice.Parent is not { } container)
            return (null, []);
        var parts = new Parts();
        var hasStart = (choice.Flags & ChoiceFlags.HasStartContent) != 0;
        if (hasStart && container.FindNamed("s") is { } start)
            parts.ReadAll(start);
        parts.ReadStrings(container, hasStart ? 0 : FirstOf(container, choice.Index), choice.Index);
        return (parts.IsPlain ? parts.Text.ToString().Trim(' ', '\t') : null, parts.Tags);
    }

    // A choice without start content shares its container with what stands before it: it begins at its own "ev".
    private static int FirstOf(Container container, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= 0; i--)
        {
            if (container.Content[i] is not CommandContent { Command: var command })
                continue;
            if (command == Command.EvalEnd)
                depth++;
            else if (command == Command.EvalStart && --depth <= 0)
                return i;
        }

        return 0;
    }

    private sealed class Parts
    {
        private StringBuilder? _tag;

        public StringBuilder Text { get; } = new();

        public List<string> Tags { get; } = [];

        public bool IsPlain { get; private set; } = true;

        public void ReadAll(Container container)
        {
            foreach (var item in container.Content)
            {
                // The way back to where the text is printed from.
                if (item is DivertContent { VariableName: not null })
                    break;
                Read(item);
            }
        }

        public void ReadStrings(Container container, int from, int to)
        {
            var inString = 0;
            for (var i = from; i < to; i++)
            {
                var item = container.Content[i];
                if (item is CommandContent { Command: Command.BeginString })
                    inString++;
                else if (item is CommandContent { Command: Command.EndString })
                    inString--;
                else if (inString > 0 && item is not DivertContent { Target: Container { Name: "s" } } and not DivertContent { TargetPath: ".^.s" } and not Container { Name: "$r1" })
                    Read(item);
            }
        }

        private void Read(ContentItem item)
        {
            switch (item)
            {
                case CommandContent { Command: Command.BeginTag }:
                    _tag = new StringBuilder();
                    break;
                case CommandContent { Command: Command.EndTag }:
                    if (_tag is not null)
                        Tags.Add(_tag.ToString().Trim());
                    _tag = null;
                    break;
                case TextContent text:
                    (_tag ?? Text).Append(text.Text);
                    break;
                case GlueContent:
                    break;
                default:
                    IsPlain = false;
                    break;
            }
        }
    }
}
