namespace Ink.Runtime;

// The operators of "Writing with ink", part 5, as methods. A result knows the origins of the list it was made from.
public partial class InkList
{
    /// <summary>All items of all <see cref="origins"/>: LIST_ALL.</summary>
    public InkList all
    {
        get
        {
            var result = new InkList { origins = [.. origins] };
            foreach (var origin in origins)
            {
                foreach (var (item, value) in origin.items)
                    result[item] = value;
            }

            return result;
        }
    }

    /// <summary>All items of the <see cref="origins"/> that are not in this list: LIST_INVERT.</summary>
    public InkList inverse
    {
        get
        {
            var result = new InkList { origins = [.. origins] };
            foreach (var origin in origins)
            {
                foreach (var (item, value) in origin.items)
                {
                    if (!ContainsKey(item))
                        result[item] = value;
                }
            }

            return result;
        }
    }

    /// <summary>The items of either list: "+".</summary>
    /// <param name="otherList">The other list.</param>
    public InkList Union(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        var result = new InkList(this);
        foreach (var (item, value) in otherList)
            result[item] = value;
        result.AddOrigins(otherList.origins);
        return result;
    }

    /// <summary>The items that both lists have: "^".</summary>
    /// <param name="otherList">The other list.</param>
    public InkList Intersect(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        var result = new InkList { origins = [.. origins] };
        result.SetInitialOriginNames(originNames);
        foreach (var (item, value) in this)
        {
            if (otherList.ContainsKey(item))
                result.Add(item, value);
        }

        return result;
    }

    /// <summary>The items of this list that the other one has not: "-".</summary>
    /// <param name="listToRemove">The items to leave out.</param>
    public InkList Without(InkList listToRemove)
    {
        ArgumentNullException.ThrowIfNull(listToRemove);
        var result = new InkList(this);
        foreach (var item in listToRemove.Keys)
            result.Remove(item);
        return result;
    }

    /// <summary>Whether some item is in both lists.</summary>
    /// <param name="otherList">The other list.</param>
    public bool HasIntersection(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        foreach (var item in Keys)
        {
            if (otherList.ContainsKey(item))
                return true;
        }

        return false;
    }

    /// <summary>Whether this list has all items of the other: "?". An empty list neither has nor is had.</summary>
    /// <param name="otherList">The other list.</param>
    public bool Contains(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        if (Count == 0 || otherList.Count == 0)
            return false;
        foreach (var item in otherList.Keys)
        {
            if (!ContainsKey(item))
                return false;
        }

        return true;
    }

    /// <summary>Whether an item has that own name, whatever its list.</summary>
    /// <param name="listItemName">The item's own name.</param>
    public bool Contains(string listItemName) => ContainsItemNamed(listItemName);

    /// <summary>Whether every item's number is higher than every one of the other list. Nothing is greater than or less than an empty list but one with items.</summary>
    /// <param name="otherList">The other list.</param>
    public bool GreaterThan(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        if (Count == 0)
            return false;
        return otherList.Count == 0 || minItem.Value > otherList.maxItem.Value;
    }

    /// <summary>Whether neither the lowest nor the highest number is lower than the other list's. True of a list with items against an empty one, never of an empty one.</summary>
    /// <param name="otherList">The other list.</param>
    public bool GreaterThanOrEquals(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        if (Count == 0)
            return false;
        return otherList.Count == 0 || (minItem.Value >= otherList.minItem.Value && maxItem.Value >= otherList.maxItem.Value);
    }

    /// <summary>Whether every item's number is lower than every one of the other list. An empty list is less than one with items.</summary>
    /// <param name="otherList">The other list.</param>
    public bool LessThan(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        if (otherList.Count == 0)
            return false;
        return Count == 0 || maxItem.Value < otherList.minItem.Value;
    }

    /// <summary>Whether neither the lowest nor the highest number is higher than the other list's. An empty list is less than one with items; against an empty one it is never true.</summary>
    /// <param name="otherList">The other list.</param>
    public bool LessThanOrEquals(InkList otherList)
    {
        ArgumentNullException.ThrowIfNull(otherList);
        if (otherList.Count == 0)
            return false;
        return Count == 0 || (maxItem.Value <= otherList.maxItem.Value && minItem.Value <= otherList.minItem.Value);
    }

    /// <summary>The item with the highest number as a list: LIST_MAX. Empty when there are no items.</summary>
    public InkList MaxAsList() => Count > 0 ? new InkList(maxItem) { origins = [.. origins] } : [];

    /// <summary>The item with the lowest number as a list: LIST_MIN. Empty when there are no items.</summary>
    public InkList MinAsList() => Count > 0 ? new InkList(minItem) { origins = [.. origins] } : [];

    /// <summary>The items whose numbers lie between two bounds, both included: LIST_RANGE.</summary>
    /// <param name="minBound">An int, or a list whose lowest number is meant; anything else sets no bound.</param>
    /// <param name="maxBound">An int, or a list whose highest number is meant; anything else sets no bound.</param>
    public InkList ListWithSubRange(object? minBound, object? maxBound)
    {
        if (Count == 0)
            return [];
        var least = minBound switch
        {
            int number => number,
            InkList { Count: > 0 } list => list.minItem.Value,
            _ => int.MinValue,
        };
        var most = maxBound switch
        {
            int number => number,
            InkList { Count: > 0 } list => list.maxItem.Value,
            _ => int.MaxValue,
        };

        var result = new InkList { origins = [.. origins] };
        result.SetInitialOriginNames(originNames);
        foreach (var (item, value) in Ordered())
        {
            if (value >= least && value <= most)
                result.Add(item, value);
        }

        return result;
    }
}
