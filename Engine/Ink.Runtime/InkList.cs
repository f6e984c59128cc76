namespace Ink.Runtime;

/// <summary>
/// A list value: a set of list items, each with its number ("Writing with ink", part 5).
/// Items are enumerated in the order in which they were added, as long as none is removed.
/// </summary>
public partial class InkList : Dictionary<InkListItem, int>
{
    /// <summary>The definitions of the lists that items of this value may come from.</summary>
    public List<ListDefinition> origins = [];

    // What lists an empty value belongs to, so that LIST_ALL and adding by name still work.
    private List<string> _initialOriginNames = [];

    /// <summary>An empty list that belongs to no definition.</summary>
    public InkList()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="otherList">The list to copy.</param>
    public InkList(InkList otherList)
        : base(otherList)
    {
        origins = [.. otherList.origins];
        _initialOriginNames = otherList.originNames;
    }

    /// <summary>A list of one item.</summary>
    /// <param name="singleElement">The item with its number.</param>
    public InkList(KeyValuePair<InkListItem, int> singleElement)
        : base(1)
    {
        Add(singleElement.Key, singleElement.Value);
    }

    /// <summary>An empty list to which items of one of a story's lists may be added by name.</summary>
    /// <param name="singleOriginListName">The list's name.</param>
    /// <param name="originStory">The story that defines it.</param>
    /// <exception cref="StoryException">The story has no such list.</exception>
    public InkList(string singleOriginListName, Story originStory)
    {
        ArgumentNullException.ThrowIfNull(originStory);
        if (!originStory.listDefinitions.TryListGetDefinition(singleOriginListName, out var definition))
            throw new StoryException($"The story defines no list called '{singleOriginListName}'.");
        SetInitialOriginName(singleOriginListName);
        origins.Add(definition);
    }

    /// <summary>The definition of the list that <see cref="maxItem"/> comes from; null when there are no items or it isn't known.</summary>
    public ListDefinition? originOfMaxItem
    {
        get
        {
            var name = maxItem.Key.originName;
            return name is null ? null : origins.Find(list => list.name == name);
        }
    }

    /// <summary>The names of the lists that the items come from, each once; for an empty list those it was given at first.</summary>
    public List<string> originNames
    {
        get
        {
            if (Count == 0)
                return [.. _initialOriginNames];
            var names = new List<string>();
            foreach (var item in Keys)
            {
                if (item.originName is { } name && !names.Contains(name))
                    names.Add(name);
            }

            return names;
        }
    }

    /// <summary>The item with the highest number, the first of equals; <see cref="InkListItem.Null"/> and 0 when there are no items.</summary>
    public KeyValuePair<InkListItem, int> maxItem => Extreme(sign: 1);

    /// <summary>The item with the lowest number, the first of equals; <see cref="InkListItem.Null"/> and 0 when there are no items.</summary>
    public KeyValuePair<InkListItem, int> minItem => Extreme(sign: -1);

    /// <summary>The only item, or the first of several; <see cref="InkListItem.Null"/> when there are none.</summary>
    public InkListItem singleItem
    {
        get
        {
            foreach (var item in Keys)
                return item;
            return InkListItem.Null;
        }
    }

    /// <summary>The item of a story with a name, as a list of one.</summary>
    /// <param name="myListItem">The item's name, "item" or "List.item"; empty for an empty list.</param>
    /// <param name="originStory">The story that defines the item.</param>
    /// <exception cref="StoryException">The story has no such item.</exception>
    public static InkList FromString(string myListItem, Story originStory)
    {
        ArgumentNullException.ThrowIfNull(originStory);
        if (string.IsNullOrEmpty(myListItem))
            return [];
        if (!originStory.listDefinitions.TryFindItem(myListItem, out var item))
            throw new StoryException($"The story defines no list item called '{myListItem}'.");
        var list = new InkList(item);
        if (originStory.listDefinitions.TryListGetDefinition(item.Key.originName!, out var definition))
            list.origins.Add(definition);
        return list;
    }

    /// <summary>Adds an item of one of the <see cref="origins"/>.</summary>
    /// <param name="item">The item; without a list's name it is looked for by its own.</param>
    /// <exception cref="StoryException">No origin of this list has the item.</exception>
    public void AddItem(InkListItem item)
    {
        if (item.originName is null)
        {
            AddItem(item.itemName ?? "");
            return;
        }

        foreach (var origin in origins)
        {
            if (origin.name != item.originName)
                continue;
            if (!origin.TryGetValueForItem(item, out var value))
                throw new StoryException($"The item '{item.fullName}' can't be added: its list has no such item.");
            this[item] = value;
            return;
        }

        throw new StoryException(
            $"The item '{item.fullName}' can't be added: this list holds no items of '{item.originName}'. "
            + "It can take items of a list definition once one item of it is in, or when it was made for that definition.");
    }

    /// <summary>Adds an item by its own name.</summary>
    /// <param name="itemName">The item's own name; exactly one of the <see cref="origins"/> must have it.</param>
    /// <param name="storyObject">The story to ask when no origin has the item; null to ask none.</param>
    /// <exception cref="StoryException">No list or more than one has the item.</exception>
    public void AddItem(string itemName, Story? storyObject = null)
    {
        ListDefinition? found = null;
        foreach (var origin in origins)
        {
            if (!origin.ContainsItemWithName(itemName))
                continue;
            if (found is not null)
                throw new StoryException($"The item '{itemName}' can't be added: it could be of '{found.name}' or of '{origin.name}'.");
            found = origin;
        }

        if (found is not null)
        {
            var item = new InkListItem(found.name, itemName);
            this[item] = found.ValueForItem(item);
            return;
        }

        if (storyObject is null)
            throw new StoryException($"The item '{itemName}' can't be added: no list definition that this list knows has it.");
        var single = FromString(itemName, storyObject);
        foreach (var (item, value) in single)
            this[item] = value;
        AddOrigins(single.origins);
    }

    /// <summary>Whether an item has that own name, whatever its list.</summary>
    /// <param name="itemName">The item's own name.</param>
    public bool ContainsItemNamed(string itemName)
    {
        foreach (var item in Keys)
        {
            if (item.itemName == itemName)
                return true;
        }

        return false;
    }

    /// <summary>Says that the list belongs to one definition while it is empty.</summary>
    /// <param name="initialOriginName">The definition's name.</param>
    public void SetInitialOriginName(string initialOriginName) => _initialOriginNames = [initialOriginName];

    /// <summary>Says what definitions the list belongs to while it is empty.</summary>
    /// <param name="initialOriginNames">The definitions' names; null for none.</param>
    public void SetInitialOriginNames(List<string>? initialOriginNames) => _initialOriginNames = initialOriginNames is null ? [] : [.. initialOriginNames];

    /// <summary>Same items; their numbers and their order do not matter.</summary>
    /// <param name="other">The other list.</param>
#pragma warning disable CA1725 // The parameter is called so in the reference.
    public override bool Equals(object? other)
#pragma warning restore CA1725
    {
        if (other is not InkList list || list.Count != Count)
            return false;
        foreach (var item in Keys)
        {
            if (!list.ContainsKey(item))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var sum = 0;
        foreach (var item in Keys)
            sum = unchecked(sum + item.GetHashCode());
        return sum;
    }

    /// <summary>The items' own names by rising number (equal ones by their list's name), joined by ", ".</summary>
    public override string ToString() => string.Join(", ", Ordered().ConvertAll(item => item.Key.itemName));

    /// <summary>The items by rising number; equal ones by their list's name.</summary>
    internal List<KeyValuePair<InkListItem, int>> Ordered()
    {
        var ordered = new List<KeyValuePair<InkListItem, int>>(this);
        ordered.Sort(static (one, other) => one.Value != other.Value
            ? one.Value.CompareTo(other.Value)
            : string.CompareOrdinal(one.Key.originName, other.Key.originName));
        return ordered;
    }

    private void AddOrigins(List<ListDefinition> others)
    {
        foreach (var origin in others)
        {
            if (!origins.Contains(origin))
                origins.Add(origin);
        }
    }

    private KeyValuePair<InkListItem, int> Extreme(int sign)
    {
        var found = default(KeyValuePair<InkListItem, int>);
        var any = false;
        foreach (var item in this)
        {
            if (any && item.Value.CompareTo(found.Value) * sign <= 0)
                continue;
            found = item;
            any = true;
        }

        return found;
    }
}
