namespace Ink.Runtime;

/// <summary>A LIST of the story: its name and its items with their values ("Writing with ink", part 5).</summary>
public class ListDefinition
{
    private readonly Dictionary<string, int> _valueByName;
    private Dictionary<InkListItem, int>? _items;

    /// <summary>Defines a list.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="items">The items' names with their values.</param>
    public ListDefinition(string name, Dictionary<string, int> items)
    {
        this.name = name;
        _valueByName = items;
    }

    /// <summary>The list's name.</summary>
    public string name { get; }

    /// <summary>The items with their values, in source order.</summary>
    public Dictionary<InkListItem, int> items
    {
        get
        {
            if (_items is not null)
                return _items;
            var made = new Dictionary<InkListItem, int>(_valueByName.Count);
            foreach (var (item, value) in _valueByName)
                made[new InkListItem(name, item)] = value;
            return _items = made;
        }
    }

    /// <summary>The items' own names with their values, in source order.</summary>
    internal IReadOnlyDictionary<string, int> ValueByName => _valueByName;

    /// <summary>The value of an item.</summary>
    /// <param name="item">The item; only its own name is looked at.</param>
    /// <returns>The value, or 0 when the list has no such item.</returns>
    public int ValueForItem(InkListItem item) => item.itemName is { } key && _valueByName.TryGetValue(key, out var value) ? value : 0;

    /// <summary>Whether the item is one of this list's.</summary>
    /// <param name="item">The item, with its list.</param>
    public bool ContainsItem(InkListItem item) => item.originName == name && item.itemName is { } key && _valueByName.ContainsKey(key);

    /// <summary>Whether the list has an item of that name.</summary>
    /// <param name="itemName">The item's own name.</param>
    public bool ContainsItemWithName(string itemName) => _valueByName.ContainsKey(itemName);

    /// <summary>Finds the item with a value.</summary>
    /// <param name="val">The value.</param>
    /// <param name="item">The first such item, or <see cref="InkListItem.Null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetItemWithValue(int val, out InkListItem item)
    {
        foreach (var (key, value) in _valueByName)
        {
            if (value == val)
            {
                item = new InkListItem(name, key);
                return true;
            }
        }

        item = InkListItem.Null;
        return false;
    }

    /// <summary>Finds the value of an item.</summary>
    /// <param name="item">The item; only its own name is looked at.</param>
    /// <param name="intVal">Its value, or 0.</param>
    /// <returns>Whether the list has it.</returns>
    public bool TryGetValueForItem(InkListItem item, out int intVal)
    {
        intVal = 0;
        return item.itemName is { } key && _valueByName.TryGetValue(key, out intVal);
    }
}
