namespace Ink;

/// <summary>
/// Turns the choices and gathers of a body, which know only how deep they are indented, into weaves within weaves:
/// <code>
/// * a          weave: * a
///   ** b                weave: ** b
/// - c                 - c
/// </code>
/// </summary>
internal static class WeaveBuilder
{
    /// <summary>Builds the weave of a body; takes the list over.</summary>
    public static WeaveSyntax Build(TextSpan span, List<Syntax> items)
    {
        var first = FirstPoint(items);
        if (first < 0 || !HasDeeperPoint(items, first))
            return new WeaveSyntax(span, items);

        // The open weaves from outermost to innermost, with the depth of their points.
        var outermost = new WeaveSyntax(span, []);
        var open = new List<(WeaveSyntax Weave, int Depth)> { (outermost, ((WeavePointSyntax)items[first]).Depth) };
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is WeavePointSyntax point && i > first)
            {
                // A weave goes on until a point that is no deeper than the weave around it.
                while (open.Count > 1 && point.Depth <= open[^2].Depth)
                    open.RemoveAt(open.Count - 1);
                if (point.Depth > open[^1].Depth)
                {
                    var inner = new WeaveSyntax(point.Span, []);
                    open[^1].Weave.Items.Add(inner);
                    open.Add((inner, point.Depth));
                }
            }

            open[^1].Weave.Items.Add(items[i]);
        }

        return outermost;
    }

    private static int FirstPoint(List<Syntax> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is WeavePointSyntax)
                return i;
        }

        return -1;
    }

    private static bool HasDeeperPoint(List<Syntax> items, int first)
    {
        var depth = ((WeavePointSyntax)items[first]).Depth;
        for (var i = first + 1; i < items.Count; i++)
        {
            if (items[i] is WeavePointSyntax point && point.Depth > depth)
                return true;
        }

        return false;
    }
}
