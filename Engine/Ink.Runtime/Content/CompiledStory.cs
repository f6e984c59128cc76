namespace Ink.Runtime;

/// <summary>A compiled story as the JSON runtime format describes it: what the compiler makes and the linker takes.</summary>
internal sealed class CompiledStory(Container root, IReadOnlyList<ListDefinition> lists, int version = CompiledStory.CurrentVersion)
{
    /// <summary>The story format this engine writes ("inkVersion").</summary>
    public const int CurrentVersion = 21;

    /// <summary>The oldest story format this engine reads.</summary>
    public const int OldestVersion = 18;

    public Container Root { get; } = root;

    /// <summary>The LIST definitions in source order.</summary>
    public IReadOnlyList<ListDefinition> Lists { get; } = lists;

    /// <summary>The format version read from JSON; <see cref="CurrentVersion"/> for compiled source.</summary>
    public int Version { get; } = version;
}
