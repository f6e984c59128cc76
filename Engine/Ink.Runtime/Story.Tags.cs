namespace Ink.Runtime;

// Tags that are read without playing ("Running your ink", "Marking up your ink content with tags").
public sealed partial class Story
{
    /// <summary>The tags at the very top of the story; null when there are none.</summary>
    public List<string>? globalTags => throw Unlinked();

    /// <summary>The tags at the top of a knot or stitch.</summary>
    /// <param name="path">Its path, such as "knot" or "knot.stitch".</param>
    /// <returns>The tags in order; null when there are none.</returns>
    /// <exception cref="StoryException">There is no such place, or a tag isn't plain text.</exception>
    public List<string>? TagsForContentAtPath(string path) => throw Unlinked();
}
