namespace Ink;

/// <summary>Names given twice. A variable, a list item, a knot and a label must be told apart by their names alone.</summary>
internal static class NameConflicts
{
    public static void Check(StorySyntax story, SymbolTable symbols, SourceSet sources) =>
        new Checker(story, symbols, sources).Check();

    private sealed class Checker(StorySyntax story, SymbolTable symbols, SourceSet sources)
    {
        public void Check()
        {
            CheckGlobals();
            CheckFlow(story.Root);
        }

        private void CheckGlobals()
        {
            foreach (var declaration in story.Globals)
            {
                var first = symbols.Globals[declaration.Name];
                if (!ReferenceEquals(first, declaration))
                {
                    sources.Diagnostics.Error(
                        InkCodes.NameTaken,
                        declaration.Span,
                        $"found declaration variable '{declaration.Name}' that was already declared ({Place(first.Span)})");
                    continue;
                }

                if (symbols.ListsWith(declaration.Name) is [var list, ..])
                {
                    var kind = declaration is ListDeclarationSyntax ? "LIST" : "VAR";
                    Report(declaration.Span, $"{kind} '{declaration.Name}'", "list element", list.Span);
                }
                else if (story.Root.FlowByName.TryGetValue(declaration.Name, out var knot))
                {
                    Report(knot.Span, $"{KindOf(knot)} '{declaration.Name}'", KindOf(declaration), declaration.Span);
                }
            }
        }

        private void CheckFlow(FlowSyntax flow)
        {
            CheckParameters(flow);
            CheckTemps(flow);
            CheckLabels(flow);
            foreach (var inner in flow.Flows)
            {
                if (flow.FlowByName.TryGetValue(inner.Name, out var first) && !ReferenceEquals(first, inner))
                    Report(inner.Span, $"{KindOf(inner)} '{inner.Name}'", KindOf(first), first.Span);
                CheckFlow(inner);
            }
        }

        private void CheckParameters(FlowSyntax flow)
        {
            foreach (var parameter in flow.Parameters)
                CheckAgainstStory(parameter.Identifier, "argument", flow);
        }

        private void CheckTemps(FlowSyntax flow)
        {
            foreach (var (name, temp) in flow.Temps)
            {
                if (!flow.TryGetParameter(name, out _))
                    continue;
                sources.Diagnostics.Error(
                    InkCodes.NameTaken,
                    temp.Span,
                    $"temp '{name}': Name has already been used for a argument to {flow.Name} on {Place(flow.Span)}");
            }
        }

        private void CheckLabels(FlowSyntax flow)
        {
            foreach (var point in flow.LabelledPoints)
            {
                var label = point.Label!.Value;
                var kind = point is ChoiceSyntax ? "choice" : "gather";
                var first = flow.Labels[label.Name];
                if (!ReferenceEquals(first, point))
                {
                    sources.Diagnostics.Error(
                        InkCodes.NameTaken,
                        point.Span,
                        $"A {kind} with the same label name '{label.Name}' already exists in this context on {LineOnly(first.Span)}");
                    continue;
                }

                var capital = point is ChoiceSyntax ? "Choice" : "Gather";
                if (StitchNamed(flow, label.Name) is { } stitch)
                {
                    sources.Diagnostics.Error(
                        InkCodes.NameTaken,
                        point.Span,
                        $"{capital} '{label.Name}' has the same label name as a Stitch (on {LineOnly(stitch.Span)})");
                    continue;
                }

                CheckAgainstStory(new Identifier(label.Name, point.Span), capital, flow);
            }
        }

        private static FlowSyntax? StitchNamed(FlowSyntax flow, string name)
        {
            var knot = flow.Level == FlowLevel.Stitch ? flow.Parent! : flow;
            return knot.Level == FlowLevel.Knot && knot.FlowByName.TryGetValue(name, out var stitch) ? stitch : null;
        }

        private void CheckAgainstStory(Identifier name, string what, FlowSyntax flow)
        {
            if (symbols.Globals.TryGetValue(name.Name, out var declaration))
                Report(name.Span, $"{what} '{name.Name}'", KindOf(declaration), declaration.Span);
            else if (symbols.ListsWith(name.Name) is [var list, ..])
                Report(name.Span, $"{what} '{name.Name}'", "list element", list.Span);
            else if (story.Root.FlowByName.TryGetValue(name.Name, out var knot) && !ReferenceEquals(knot, flow))
                Report(name.Span, $"{what} '{name.Name}'", KindOf(knot), knot.Span);
        }

        private void Report(TextSpan span, string what, string other, TextSpan otherSpan) =>
            sources.Diagnostics.Error(
                InkCodes.NameTaken,
                span,
                $"{what}: name has already been used for a {other} on {Place(otherSpan)}");

        private static string KindOf(DeclarationSyntax declaration) => declaration is ListDeclarationSyntax ? "list definition" : "var";

        private static string KindOf(FlowSyntax flow) =>
            flow.IsFunction ? "function" : flow.Level == FlowLevel.Knot ? "knot" : "stitch";

        private string Place(TextSpan span)
        {
            var name = sources.Files[span.File].Name;
            return name is null ? LineOnly(span) : $"{LineOnly(span)} of {name}";
        }

        private string LineOnly(TextSpan span) =>
            "line " + sources.Files[span.File].LineOf(span.Start).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
