using System.Globalization;

namespace Ink.Runtime;

/// <summary>
/// A list as a value: a set of items that remembers the order in which they came in, since LIST_RANDOM draws in that order.
/// Immutable; operations give new lists.
/// </summary>
internal sealed class ListValue
{
    private const int FewItems = 8;

    public static readonly ListValue Empty = new([], []);

    private readonly ListItem[] _items;
    private readonly string[] _initialOrigins;
    private ItemSet? _ids;

    /// <param name="items">The items, each once, in order.</param>
    /// <param name="initialOrigins">The lists it belongs to while it has no items.</param>
    public ListValue(ListItem[] items, string[] initialOrigins)
    {
        _items = items;
        _initialOrigins = initialOrigins;
    }

    public ListValue(ListItem item)
        : this([item], [])
    {
    }

    public ReadOnlySpan<ListItem> Items => _items;

    public int Count => _items.Length;

    /// <summary>The names of the lists its items come from; of an empty list, those it once belonged to.</summary>
    public string[] OriginNames
    {
        get
        {
            if (_items.Length == 0)
                return _initialOrigins;
            if (_items.Length == 1)
                return _items[0].OriginName is { } only ? [only] : [];
            var names = new List<string>(1);
            string? last = null;
            foreach (var item in _items)
            {
                if (item.OriginName is not { } name || name == last)
                    continue;
                last = name;
                if (!names.Contains(name))
                    names.Add(name);
            }

            return [.. names];
        }
    }

    /// <summary>The item with the highest value (the first of equals), or null.</summary>
    public ListItem? Max
    {
        get
        {
            ListItem? max = null;
            foreach (var item in _items)
            {
                if (max is null || item.Value > max.Value)
                    max = item;
            }

            return max;
        }
    }

    /// <summary>The item with the lowest value (the first of equals), or null.</summary>
    public ListItem? Min
    {
        get
        {
            ListItem? min = null;
            foreach (var item in _items)
            {
                if (min is null || item.Value < min.Value)
                    min = item;
            }

            return min;
        }
    }

    public bool Contains(ListItem sought)
    {
        if (_items.Length <= FewItems || sought.Id == ListItem.NoId)
        {
            foreach (var item in _items)
            {
                if (item.Is(sought))
                    return true;
            }

            return false;
        }

        return (_ids ??= new ItemSet(_items)).Contains(sought.Id);
    }

    /// <summary>Whether all items of the other list are in this one; false when either is empty.</summary>
    public bool ContainsAll(ListValue other)
    {
        if (other.Count == 0 || Count == 0)
            return false;
        foreach (var item in other._items)
        {
            if (!Contains(item))
                return false;
        }

        return true;
    }

    public bool SameItems(ListValue other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (Count != other.Count)
            return false;
        foreach (var item in other._items)
        {
            if (!Contains(item))
                return false;
        }

        return true;
    }

    /// <summary>This list as an empty one that still knows where it belongs; itself when it has items.</summary>
    public ListValue WithInitialOrigins(string[] origins) => Count > 0 ? this : new ListValue([], origins);

    /// <summary>The items' names by value, then by list, joined by commas.</summary>
    public override string ToString()
    {
        if (_items.Length == 0)
            return "";
        if (_items.Length == 1)
            return _items[0].Name;
        return string.Join(", ", ListOperations.InValueOrder(this).Select(static item => item.Name));
    }

    /// <summary>The order in which items are printed.</summary>
    public static int ByValueThenOrigin(ListItem x, ListItem y) => x.Value == y.Value
        ? CultureInfo.InvariantCulture.CompareInfo.Compare(x.OriginName, y.OriginName, CompareOptions.None)
        : x.Value.CompareTo(y.Value);

    /// <summary>The numbers of a long list's items as bits, so that looking one up does not take the list's length.</summary>
    private sealed class ItemSet
    {
        private readonly int _first;
        private readonly ulong[] _bits;

        public ItemSet(ListItem[] items)
        {
            var low = int.MaxValue;
            var high = -1;
            foreach (var item in items)
            {
                if (item.Id == ListItem.NoId)
                    continue;
                low = Math.Min(low, item.Id);
                high = Math.Max(high, item.Id);
            }

            _first = high < 0 ? 0 : low;
            _bits = new ulong[high < 0 ? 0 : (high - low) / 64 + 1];
            foreach (var item in items)
            {
                if (item.Id != ListItem.NoId)
                    _bits[(item.Id - _first) >> 6] |= 1UL << (item.Id - _first);
            }
        }

        public bool Contains(int id)
        {
            var offset = id - _first;
            return offset >= 0 && offset >> 6 < _bits.Length && (_bits[offset >> 6] >> offset & 1) != 0;
        }
    }
}
