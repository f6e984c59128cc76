namespace Ink.Runtime;

/// <summary>The operations on lists of "Writing with ink", part 5.</summary>
internal static class ListOperations
{
    /// <summary>The items of both: the left ones first, then what the right one adds.</summary>
    public static ListValue Union(ListValue left, ListValue right)
    {
        if (right.Count == 0)
            return left;
        var items = new ListItem[left.Count + right.Count];
        left.Items.CopyTo(items);
        var count = left.Count;
        foreach (var item in right.Items)
        {
            if (!left.Contains(item))
                items[count++] = item;
        }

        return count == left.Count ? left : new ListValue(items[..count], []);
    }

    /// <summary>The left items that are not in the right list. An empty result still knows the left one's lists.</summary>
    public static ListValue Without(ListValue left, ListValue right)
    {
        if (left.Count == 0 || right.Count == 0)
            return left;
        var kept = Filter(left.Items, right, wanted: false);
        return kept.Length == 0 ? new ListValue([], left.OriginNames) : new ListValue(kept, []);
    }

    public static ListValue Intersect(ListValue left, ListValue right) =>
        new(Filter(left.Items, right, wanted: true), []);

    public static bool Greater(ListValue left, ListValue right)
    {
        if (left.Count == 0)
            return false;
        return right.Count == 0 || left.Min!.Value > right.Max!.Value;
    }

    public static bool GreaterOrEqual(ListValue left, ListValue right)
    {
        if (left.Count == 0)
            return false;
        return right.Count == 0 || (left.Min!.Value >= right.Min!.Value && left.Max!.Value >= right.Max!.Value);
    }

    public static bool Less(ListValue left, ListValue right)
    {
        if (right.Count == 0)
            return false;
        return left.Count == 0 || left.Max!.Value < right.Min!.Value;
    }

    public static bool LessOrEqual(ListValue left, ListValue right)
    {
        if (right.Count == 0)
            return false;
        return left.Count == 0 || (left.Max!.Value <= right.Max!.Value && left.Min!.Value <= right.Min!.Value);
    }

    /// <summary>Each item moved along its own list by a number; what falls off is gone.</summary>
    public static ListValue Shift(InkProgram program, ListValue list, int by)
    {
        var moved = new List<ListItem>(list.Count);
        foreach (var item in list.Items)
        {
            if (item.Origin is { } origin
                && program.Lists.ItemWithValue(origin.name, unchecked(item.Value + by)) is { } target
                && !moved.Contains(target))
            {
                moved.Add(target);
            }
        }

        return new ListValue([.. moved], []);
    }

    /// <summary>LIST_ALL: all items of the lists it belongs to.</summary>
    public static ListValue All(InkProgram program, ListValue list)
    {
        var origins = list.OriginNames;
        if (origins.Length == 1)
            return program.Lists.AllOf(origins[0]);
        var all = ListValue.Empty;
        foreach (var name in origins)
            all = Union(all, program.Lists.AllOf(name));
        return all;
    }

    /// <summary>LIST_INVERT: the items of its lists that are not in it.</summary>
    public static ListValue Invert(InkProgram program, ListValue list) =>
        new(Filter(All(program, list).Items, list, wanted: false), []);

    /// <summary>LIST_RANGE: the items whose value lies between two numbers, or between two lists' lowest and highest.</summary>
    public static ListValue Range(ListValue list, in InkValue from, in InkValue to)
    {
        if (list.Count == 0)
            return ListValue.Empty;
        var low = Bound(from, lowest: true, 0);
        var high = Bound(to, lowest: false, int.MaxValue);
        var ordered = new List<ListItem>(list.Count);
        foreach (var item in InValueOrder(list))
        {
            if (item.Value >= low && item.Value <= high)
                ordered.Add(item);
        }

        return new ListValue([.. ordered], ordered.Count == 0 ? list.OriginNames : []);
    }

    /// <summary>The items sorted as printing sorts them.</summary>
    public static List<ListItem> InValueOrder(ListValue list)
    {
        var ordered = new List<ListItem>(list.Items.ToArray());
        ordered.Sort(ListValue.ByValueThenOrigin);
        return ordered;
    }

    private static int Bound(in InkValue value, bool lowest, int otherwise) => value.Kind switch
    {
        ValueKind.Int => value.Int,
        ValueKind.List when value.List.Count > 0 => lowest ? value.List.Min!.Value : value.List.Max!.Value,
        _ => otherwise,
    };

    private static ListItem[] Filter(ReadOnlySpan<ListItem> items, ListValue other, bool wanted)
    {
        var kept = new ListItem[items.Length];
        var count = 0;
        foreach (var item in items)
        {
            if (other.Contains(item) == wanted)
                kept[count++] = item;
        }

        return count == kept.Length ? kept : kept[..count];
    }
}
