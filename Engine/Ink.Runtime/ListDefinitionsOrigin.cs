using System.Diagnostics.CodeAnalysis;

namespace Ink.Runtime;

/// <summary>All LISTs that a story defines ("Writing with ink", part 5).</summary>
public class ListDefinitionsOrigin
{
    private readonly Dictionary<string, ListDefinition> _byName;
    private Dictionary<string, KeyValuePair<InkListItem, int>>? _items;

    /// <summary>Gathers list definitions.</summary>
    /// <param name="lists">The definitions in source order; of two with one name the later counts.</param>
    public ListDefinitionsOrigin(List<ListDefinition> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _byName = new Dictionary<string, ListDefinition>(lists.Count);
        foreach (var list in lists)
            _byName[list.name] = list;
    }

    /// <summary>The definitions, in source order; a new list each time.</summary>
    public List<ListDefinition> lists => [.. _byName.Values];

    /// <summary>Finds a list by its name.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="def">The list, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryListGetDefinition(string name, [MaybeNullWhen(false)] out ListDefinition def) => _byName.TryGetValue(name, out def);

    /// <summary>
    /// Finds an item by its full name ("List.item") or its own name; of several items with one own name the last defined counts.
    /// </summary>
    internal bool TryFindItem(string name, out KeyValuePair<InkListItem, int> item) => Items().TryGetValue(name, out item);

    private Dictionary<string, KeyValuePair<InkListItem, int>> Items()
    {
        // Built when first needed; two threads that race build the same table.
        if (_items is { } known)
            return known;
        var items = new Dictionary<string, KeyValuePair<InkListItem, int>>();
        foreach (var list in _byName.Values)
        {
            foreach (var (name, value) in list.ValueByName)
            {
                var item = KeyValuePair.Create(new InkListItem(list.name, name), value);
                items[name] = item;
                items[item.Key.fullName] = item;
            }
        }

        return _items = items;
    }
}
