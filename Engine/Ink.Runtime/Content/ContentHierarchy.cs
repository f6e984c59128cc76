using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Content as indented text, one item a line, for people who debug a story or the engine.</summary>
internal static class ContentHierarchy
{
    private const int IndentWidth = 4;

    /// <summary>A container with all that is in it. Items stand as in the JSON format; "&lt;---" marks one of them.</summary>
    public static string Describe(Container root, ContentItem? marked = null)
    {
        var text = new StringBuilder();
        var open = new Stack<(ContentItem Item, int Depth, bool IsNamedOnly)>();
        open.Push((root, 0, false));
        while (open.TryPop(out var next))
        {
            var (item, depth, isNamedOnly) = next;
            text.Append(' ', depth * IndentWidth);
            if (item is Container container)
            {
                AppendContainer(text, container, isNamedOnly);
                foreach (var (_, named) in container.NamedOnly.Reverse())
                    open.Push((named, depth + 1, true));
                for (var index = container.Content.Count - 1; index >= 0; index--)
                    open.Push((container.Content[index], depth + 1, false));
            }
            else
            {
                text.Append(Json(item));
            }

            text.Append(ReferenceEquals(item, marked) ? "  <---\n" : "\n");
        }

        return text.ToString();
    }

    private static void AppendContainer(StringBuilder text, Container container, bool isNamedOnly)
    {
        text.Append(isNamedOnly ? "=> [" : "[").Append(container.Name).Append(']');
        if (container.Flags.HasFlag(CountFlags.Visits))
            text.Append(" counts visits");
        if (container.Flags.HasFlag(CountFlags.Turns))
            text.Append(" counts turns");
        if (container.Flags.HasFlag(CountFlags.StartOnly))
            text.Append(" at its start only");
    }

    private static string Json(ContentItem item)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        ContentObjectWriter.Write(json, item);
        json.Flush();
        return text.ToString();
    }
}
