namespace Ink.Runtime;

/// <summary>
/// One item of a compiled story's content, as the ink JSON runtime format describes it.
/// The tree of these items is the canonical form between compiler, story JSON and linker.
/// </summary>
internal abstract class ContentItem
{
    /// <summary>The container that holds this item, or null for the root and for items not yet placed.</summary>
    public Container? Parent { get; set; }

    /// <summary>The position in the parent's content; meaningless for content reached by name only.</summary>
    public int Index { get; internal set; }

    /// <summary>Where in the source the item comes from; <see cref="SourcePlace.None"/> when loaded from JSON.</summary>
    public SourcePlace Place { get; set; }
}

/// <summary>A source file's name, as written in INCLUDE, and a line.</summary>
/// <param name="File">The file's name, or null when the source was given without one.</param>
/// <param name="Line">The line, one-based; 0 when unknown.</param>
internal readonly record struct SourcePlace(string? File, int Line)
{
    public static readonly SourcePlace None;

    public bool IsKnown => Line > 0;
}
