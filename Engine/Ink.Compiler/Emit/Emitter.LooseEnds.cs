namespace Ink;

/// <summary>Where the flow runs out although the author may not have meant it to.</summary>
internal sealed partial class Emitter
{
    private const string LooseEndMessage =
        "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?";

    private void ReportLooseEnds(FlowSyntax flow, WeaveSyntax weave, List<LooseEnd> looseEnds)
    {
        // A TODO at the end says that the author knows; a stitch that ought to be a function was reported already.
        if (LastItem(weave) is AuthorNoteSyntax || flow.Flows is [{ IsFunction: true }, ..])
            return;
        foreach (var end in looseEnds)
        {
            if (end.IsTerminated || (end.Last ?? end.Point) is not { } place)
                continue;
            var message = flow.Flows.Count > 0
                ? $"{LooseEndMessage} Note that if you intend to enter '{flow.Flows[0].Name}' next, you need to divert to it explicitly."
                : LooseEndMessage;
            _diagnostics.Warning(InkCodes.LooseEnd, place.Span, message);
        }
    }

    private static Syntax? LastItem(WeaveSyntax weave)
    {
        for (var i = weave.Items.Count - 1; i >= 0; i--)
        {
            switch (weave.Items[i])
            {
                case NewlineSyntax:
                    continue;
                case WeaveSyntax inner:
                    return LastItem(inner);
                default:
                    return weave.Items[i];
            }
        }

        return null;
    }

    /// <summary>
    /// A choice between braces cannot fall through to a gather outside them, so it must say where it goes:
    /// <code>
    /// { door_open:
    ///     * go out -> street
    /// }
    /// </code>
    /// </summary>
    private void CheckBlockChoices(List<LooseEnd> looseEnds)
    {
        if (_flow.IsFunction)
            return;
        var choices = 0;
        foreach (var end in looseEnds)
        {
            if (end.Point is ChoiceSyntax)
                choices++;
        }

        foreach (var end in looseEnds)
        {
            if (end.Point is not ChoiceSyntax || end.IsTerminated)
                continue;
            _diagnostics.Error(
                InkCodes.ChoiceNeedsDivert,
                (end.Last ?? end.Point).Span,
                choices == 1 && _inConditional
                    ? "Choices with conditions should be written: '* {condition} choice'. Otherwise, choices nested in conditionals or sequences need to explicitly divert afterwards."
                    : "Choices nested in conditionals or sequences need to explicitly divert afterwards.");
        }
    }
}
