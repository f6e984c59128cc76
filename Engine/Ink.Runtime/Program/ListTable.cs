namespace Ink.Runtime;

/// <summary>A program's lists and their items, found by name or value. Immutable.</summary>
internal sealed class ListTable
{
    private readonly Dictionary<string, Entry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListItem> _items = new(StringComparer.Ordinal);

    public ListTable(IReadOnlyList<ListDefinition> definitions)
    {
        Definitions = definitions;
        var id = 0;
        foreach (var definition in definitions)
        {
            var byName = new Dictionary<string, ListItem>(StringComparer.Ordinal);
            var byValue = new Dictionary<int, ListItem>();
            var all = new ListItem[definition.ValueByName.Count];
            var index = 0;
            foreach (var (name, value) in definition.ValueByName)
            {
                var item = new ListItem(definition.name, name, value, definition, id++);
                all[index++] = item;
                byName[name] = item;
                byValue.TryAdd(value, item);
                _items[name] = item;
                _items[definition.name + "." + name] = item;
            }

            _byName[definition.name] = new Entry(byName, byValue, new ListValue(all, [definition.name]));
        }

        ItemCount = id;
    }

    public IReadOnlyList<ListDefinition> Definitions { get; }

    /// <summary>How many items the program's lists have; their numbers are 0 up to this.</summary>
    public int ItemCount { get; }

    public bool HasList(string name) => _byName.ContainsKey(name);

    /// <summary>The item called so, by its own name (the last list that has one) or as "List.item"; or null.</summary>
    public ListItem? Find(string name) => _items.GetValueOrDefault(name);

    /// <summary>The item of a list, made up when the story has no such item.</summary>
    public ListItem Item(string? originName, string name, int value)
    {
        if (originName is not null && _byName.TryGetValue(originName, out var entry))
        {
            if (entry.ByName.TryGetValue(name, out var known) && known.Value == value)
                return known;
            return new ListItem(originName, name, value, entry.Definition, ListItem.NoId);
        }

        return new ListItem(originName, name, value, null, ListItem.NoId);
    }

    /// <summary>The item of a list by name; null when the list or the item does not exist.</summary>
    public ListItem? ItemNamed(string originName, string name) =>
        _byName.TryGetValue(originName, out var entry) ? entry.ByName.GetValueOrDefault(name) : null;

    /// <summary>The first item of a list with that value, or null.</summary>
    public ListItem? ItemWithValue(string originName, int value) =>
        _byName.TryGetValue(originName, out var entry) ? entry.ByValue.GetValueOrDefault(value) : null;

    /// <summary>All items of a list; the empty list when there is no such list.</summary>
    public ListValue AllOf(string originName) =>
        _byName.TryGetValue(originName, out var entry) ? entry.All : ListValue.Empty;

    private sealed record Entry(Dictionary<string, ListItem> ByName, Dictionary<int, ListItem> ByValue, ListValue All)
    {
        public ListDefinition? Definition => All.Count > 0 ? All.Items[0].Origin : null;
    }
}
