namespace Ink;

/// <summary>A function may hold neither stitches nor diverts nor choices: it must come back to where it was called.</summary>
internal static class FunctionChecks
{
    public static void Check(FlowSyntax function, DiagnosticBag diagnostics, IReadOnlyList<SourceFile> files)
    {
        foreach (var stitch in function.Flows)
        {
            diagnostics.Error(
                InkCodes.ForbiddenInFunction,
                stitch.Span,
                $"Functions may not contain stitches, but saw '{stitch.Name}' within the function '{function.Name}'");
        }

        var choices = new List<ChoiceSyntax>();
        var diverts = new List<Syntax>();
        Collect(function.Items, choices, diverts);
        foreach (var divert in diverts)
        {
            var text = divert is DivertSyntax { Target: { } target } ? $"-> {target.Text}" : "->->";
            diagnostics.Error(InkCodes.ForbiddenInFunction, divert.Span, $"Functions may not contain diverts, but saw '{text}'");
        }

        foreach (var choice in choices)
        {
            diagnostics.Error(InkCodes.ForbiddenInFunction, choice.Span, $"Functions may not contain choices, but saw '{FirstLine(choice, files)}'");
        }
    }

    private static string FirstLine(ChoiceSyntax choice, IReadOnlyList<SourceFile> files)
    {
        var text = files[choice.Span.File].Text.AsSpan(choice.Span.Start, choice.Span.Length);
        var newline = text.IndexOf('\n');
        return (newline < 0 ? text : text[..newline]).ToString();
    }

    private static void Collect(List<Syntax> items, List<ChoiceSyntax> choices, List<Syntax> diverts)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case DivertSyntax or TunnelReturnSyntax:
                    diverts.Add(item);
                    break;
                case ChoiceSyntax choice:
                    choices.Add(choice);
                    Collect(choice.Inner, choices, diverts);
                    break;
                case WeaveSyntax weave:
                    Collect(weave.Items, choices, diverts);
                    break;
                case ConditionalSyntax conditional:
                    foreach (var branch in conditional.Branches)
                        Collect(branch.Body.Weave.Items, choices, diverts);
                    break;
                case SequenceSyntax sequence:
                    foreach (var element in sequence.Elements)
                        Collect(element.Weave.Items, choices, diverts);
                    break;
            }
        }
    }
}
