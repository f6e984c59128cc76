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
    /// <summary>Builds the weave of a knot, a stitch or the story, whose own level is that of one bullet; takes the list over.</summary>
    public static WeaveSyntax BuildFlow(TextSpan span, List<Syntax> items) => Build(span, items, 1);

    /// <summary>Builds the weave of a body between braces, whose own level is that of its first point; takes the list over.</summary>
    public static WeaveSyntax BuildBlock(TextSpan span, List<Syntax> items)
    {
        foreach (var item in items)
        {
            if (item is WeavePointSyntax point)
                return Build(span, items, point.Depth);
        }

        return new WeaveSyntax(span, items);
    }

    private static WeaveSyntax Build(TextSpan span, List<Syntax> items, int depth)
    {
        if (!HasDeeperPoint(items, depth))
            return new WeaveSyntax(span, items);

        // The open weaves from outermost to innermost, with the depth of their points.
        var outermost = new WeaveSyntax(span, []);
        var open = new List<(WeaveSyntax Weave, int Depth)> { (outermost, depth) };
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is WeavePointSyntax point)
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

    private static bool HasDeeperPoint(List<Syntax> items, int depth)
    {
        foreach (var item in items)
        {
            if (item is WeavePointSyntax point && point.Depth > depth)
                return true;
        }

        return false;
    }
}
