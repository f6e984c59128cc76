namespace Ink.Runtime;

// Tags that are read without playing ("Running your ink", "Marking up your ink content with tags").
public sealed partial class Story
{
    /// <summary>The tags at the very top of the story; null when there are none.</summary>
    public List<string>? globalTags => TagsAtTop(_program.Compiled.Root);

    /// <summary>The tags at the top of a knot or stitch.</summary>
    /// <param name="path">Its path, such as "knot" or "knot.stitch".</param>
    /// <returns>The tags in order; null when there are none. Of a path that leads nowhere, those of the place up to which it leads.</returns>
    /// <exception cref="StoryException">A tag isn't plain text.</exception>
    public List<string>? TagsForContentAtPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // As the reference does: where the path leads nowhere, the place up to which it leads is meant.
        while (path.Length > 0)
        {
            if (ContentPaths.Resolve(_program.Compiled.Root, path) is Container container)
                return TagsAtTop(container);
            path = path[..Math.Max(path.LastIndexOf('.'), 0)];
        }

        return globalTags;
    }

    private static List<string>? TagsAtTop(Container container)
    {
        while (container.Content.Count > 0 && container.Content[0] is Container inner)
            container = inner;
        List<string>? tags = null;
        var inTag = false;
        foreach (var item in container.Content)
        {
            switch (item)
            {
                case CommandContent { Command: Command.BeginTag }:
                    inTag = true;
                    break;
                case CommandContent { Command: Command.EndTag }:
                    inTag = false;
                    break;
                case TextContent text when inTag:
                    (tags ??= []).Add(text.Text);
                    break;
                case LegacyTagContent tag:
                    (tags ??= []).Add(tag.Text);
                    break;
                default:
                    if (inTag)
                        throw new StoryException("A tag here isn't plain text; what it evaluates to is known only when the story is played.");
                    return tags;
            }
        }

        return tags;
    }
}
