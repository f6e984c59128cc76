namespace Ink;

/// <summary>Counts what a story holds.</summary>
internal static class StatsCounter
{
    public static Stats Count(StorySyntax story)
    {
        var stats = default(Stats);
        CountFlow(story.Root, ref stats);
        return stats;
    }

    private static void CountFlow(FlowSyntax flow, ref Stats stats)
    {
        CountItems(flow.Items, ref stats);
        foreach (var inner in flow.Flows)
        {
            if (inner.Level == FlowLevel.Stitch)
                stats.stitches++;
            else
                stats.knots++;
            if (inner.IsFunction)
                stats.functions++;
            CountFlow(inner, ref stats);
        }
    }

    private static void CountItems(List<Syntax> items, ref Stats stats)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case TextSyntax text:
                    stats.words += Words(text.Text);
                    break;
                case DivertSyntax or TunnelReturnSyntax:
                    stats.diverts++;
                    break;
                case GatherSyntax:
                    stats.gathers++;
                    break;
                case ChoiceSyntax choice:
                    stats.choices++;
                    CountItems(choice.Start, ref stats);
                    if (choice.ChoiceOnly is { } choiceOnly)
                        CountItems(choiceOnly, ref stats);
                    CountItems(choice.Inner, ref stats);
                    break;
                case WeaveSyntax weave:
                    CountItems(weave.Items, ref stats);
                    break;
                case ConditionalSyntax conditional:
                    foreach (var branch in conditional.Branches)
                        CountItems(branch.Body.Weave.Items, ref stats);
                    break;
                case SequenceSyntax sequence:
                    foreach (var element in sequence.Elements)
                        CountItems(element.Weave.Items, ref stats);
                    break;
            }
        }
    }

    private static int Words(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank && !inWord)
                words++;
            inWord = !isBlank;
        }

        return words;
    }
}
