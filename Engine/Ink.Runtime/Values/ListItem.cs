namespace Ink.Runtime;

/// <summary>
/// An item of a list with its value. The items of a program's lists exist once, with an <see cref="Id"/>;
/// one that no list defines (from a host or an old save) has none and is compared by name.
/// </summary>
internal sealed class ListItem(string? originName, string name, int value, ListDefinition? origin, int id)
{
    public const int NoId = -1;

    public string? OriginName { get; } = originName;

    public string Name { get; } = name;

    public int Value { get; } = value;

    /// <summary>The list that defines the item; null when the story has no such list.</summary>
    public ListDefinition? Origin { get; } = origin;

    /// <summary>The item's number in the program: items of one list follow each other. Or <see cref="NoId"/>.</summary>
    public int Id { get; } = id;

    public InkListItem PublicItem => new(OriginName, Name);

    public bool Is(ListItem other) =>
        ReferenceEquals(this, other) || (Name == other.Name && OriginName == other.OriginName);
}
