namespace Ink.Runtime;

/// <summary>The name of a list's item, with the list it comes from ("Writing with ink", part 5).</summary>
public readonly struct InkListItem : IEquatable<InkListItem>
{
    /// <summary>The name of the list that defines the item; null when it isn't known.</summary>
    public readonly string? originName;

    /// <summary>The item's own name.</summary>
    public readonly string? itemName;

    /// <summary>An item of the given list.</summary>
    /// <param name="originName">The list's name, or null.</param>
    /// <param name="itemName">The item's own name.</param>
    public InkListItem(string? originName, string? itemName)
    {
        this.originName = originName;
        this.itemName = itemName;
    }

    /// <summary>An item from its full name, such as "Fruit.apple".</summary>
    /// <param name="fullName">List and item, joined by a point.</param>
    /// <exception cref="ArgumentException">The name has no point, or more than one.</exception>
    public InkListItem(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        var point = fullName.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || fullName.IndexOf('.', point + 1) >= 0)
            throw new ArgumentException($"'{fullName}' is not of the form List.item.", nameof(fullName));
        originName = fullName[..point];
        itemName = fullName[(point + 1)..];
    }

    /// <summary>No item.</summary>
    public static InkListItem Null => default;

    /// <summary>Whether this is no item.</summary>
    public bool isNull => originName is null && itemName is null;

    /// <summary>List and item joined by a point; "?" stands for an unknown list.</summary>
    public string fullName => (originName ?? "?") + "." + itemName;

    /// <summary>Same list and same name.</summary>
    /// <param name="left">One item.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(InkListItem left, InkListItem right) => left.Equals(right);

    /// <summary>Another list or another name.</summary>
    /// <param name="left">One item.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(InkListItem left, InkListItem right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(InkListItem otherItem) => itemName == otherItem.itemName && originName == otherItem.originName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InkListItem other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(originName, itemName);

    /// <summary>The <see cref="fullName"/>.</summary>
    public override string ToString() => fullName;
}
