namespace Ink.Runtime;

/// <summary>A place in a program that a divert can go to; as a value, what a variable with a divert target holds.</summary>
internal sealed class DivertTarget
{
    private readonly ContentItem? _item;
    private string? _path;

    /// <param name="item">What stands at the place.</param>
    /// <param name="code">The index of the first instruction there.</param>
    /// <param name="container">The container, when the place is a container's start; else the one that holds it.</param>
    public DivertTarget(ContentItem item, int code, int container)
    {
        _item = item;
        Code = code;
        Container = container;
    }

    /// <summary>A path that leads nowhere: it can be passed around, but not gone to.</summary>
    public DivertTarget(string path)
    {
        _path = path;
        Code = -1;
        Container = -1;
    }

    /// <summary>The absolute path, as saves and messages show it.</summary>
    public string Path => _path ??= ContentPaths.Absolute(_item!);

    /// <summary>The index of the first instruction there; -1 when the path leads nowhere.</summary>
    public int Code { get; }

    /// <summary>The container's number.</summary>
    public int Container { get; }

    /// <summary>Whether the place is a container's start.</summary>
    public bool IsContainer => _item is Container;
}
