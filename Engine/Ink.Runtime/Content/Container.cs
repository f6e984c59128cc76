namespace Ink.Runtime;

/// <summary>What is counted about a container; the "#f" number of the JSON format.</summary>
[Flags]
internal enum CountFlags
{
    None = 0,

    /// <summary>How often the container was entered.</summary>
    Visits = 1,

    /// <summary>In which turn the container was last entered.</summary>
    Turns = 2,

    /// <summary>Entering counts only at the container's first item.</summary>
    StartOnly = 4,
}

/// <summary>
/// A sequence of content, with further content that is reached by name only.
/// In JSON: an array whose last element is null or an object with "#f" (flags), "#n" (name) and the named content.
/// </summary>
internal sealed class Container : ContentItem
{
    private static readonly Dictionary<string, Container> NoNamedContent = [];

    private Dictionary<string, Container>? _namedOnly;
    private Dictionary<string, Container>? _namedInline;

    /// <summary>The name under which the parent knows this container, or null when it is reached by index only.</summary>
    public string? Name { get; set; }

    public CountFlags Flags { get; set; }

    /// <summary>The container's number in the program linked from its tree: the same however often it is linked.</summary>
    public int ProgramId { get; set; } = -1;

    /// <summary>The content in order. Use <see cref="Add"/> to place an item.</summary>
    public List<ContentItem> Content { get; } = [];

    /// <summary>The content reached by name only, in the order in which it was added.</summary>
    public IReadOnlyDictionary<string, Container> NamedOnly => _namedOnly ?? NoNamedContent;

    /// <summary>Appends an item to the content.</summary>
    public void Add(ContentItem item)
    {
        item.Parent = this;
        item.Index = Content.Count;
        Content.Add(item);
        if (item is Container { Name: { } name } inline)
            (_namedInline ??= [])[name] = inline;
    }

    /// <summary>Adds content that is reached by name only; the container's <see cref="Name"/> is set.</summary>
    public void AddNamed(string name, Container container)
    {
        container.Parent = this;
        container.Name = name;
        (_namedOnly ??= [])[name] = container;
    }

    /// <summary>The child container with that name, in the content or beside it; null when there is none.</summary>
    public Container? FindNamed(string name)
    {
        if (_namedOnly is not null && _namedOnly.TryGetValue(name, out var found))
            return found;
        return _namedInline is not null && _namedInline.TryGetValue(name, out found) ? found : null;
    }
}
