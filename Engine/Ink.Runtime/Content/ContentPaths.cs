using System.Globalization;
using System.Text;

namespace Ink.Runtime;

/// <summary>Paths of content: names and indices joined by points; relative ones begin with a point, "^" is the parent.</summary>
internal static class ContentPaths
{
    /// <summary>The absolute path of an item. The root's is empty.</summary>
    public static string Absolute(ContentItem item)
    {
        var components = Components(item);
        return string.Join('.', components);
    }

    /// <summary>
    /// The path by which <paramref name="from"/> refers to <paramref name="target"/>: relative or absolute, whichever is
    /// shorter, as the reference writes it.
    /// </summary>
    public static string Compact(ContentItem from, ContentItem target)
    {
        var own = Components(from);
        var other = Components(target);

        var shared = 0;
        while (shared < own.Length && shared < other.Length && own[shared] == other[shared])
            shared++;

        var absolute = string.Join('.', other);
        if (shared == 0)
            return absolute;

        var relative = new StringBuilder();
        for (var up = shared; up < own.Length; up++)
            relative.Append(".^");
        for (var down = shared; down < other.Length; down++)
            relative.Append('.').Append(other[down]);
        return relative.Length < absolute.Length ? relative.ToString() : absolute;
    }

    /// <summary>
    /// The item at a path, absolute or relative to <paramref name="from"/>; null when there is none.
    /// </summary>
    public static ContentItem? Resolve(ContentItem from, string path)
    {
        ContentItem? item;
        ReadOnlySpan<char> rest = path;
        if (rest.Length > 0 && rest[0] == '.')
        {
            // A relative path starts at the item itself when that is a container, else its first "^" is the item's container.
            item = from;
            rest = rest[1..];
        }
        else
        {
            item = from;
            while (item.Parent is { } parent)
                item = parent;
        }

        while (rest.Length > 0)
        {
            var point = rest.IndexOf('.');
            var component = point < 0 ? rest : rest[..point];
            rest = point < 0 ? default : rest[(point + 1)..];
            item = Child(item, component);
            if (item is null)
                return null;
        }

        return item;
    }

    private static ContentItem? Child(ContentItem item, ReadOnlySpan<char> component)
    {
        if (component is "^")
            return item.Parent;
        if (item is not Container container)
            return null;
        if (int.TryParse(component, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < container.Content.Count ? container.Content[index] : null;
        return container.FindNamed(component.ToString());
    }

    private static string[] Components(ContentItem item)
    {
        var depth = 0;
        for (var at = item; at.Parent is { } parent; at = parent)
            depth++;
        var components = new string[depth];
        for (var at = item; at.Parent is { } parent; at = parent)
            components[--depth] = OwnComponent(at);
        return components;
    }

    private static string OwnComponent(ContentItem item) =>
        item is Container { Name: { } name }
            ? name
            : item.Index.ToString(CultureInfo.InvariantCulture);
}
