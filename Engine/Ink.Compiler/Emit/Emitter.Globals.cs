using Ink.Runtime;

namespace Ink;

/// <summary>VAR, LIST and CONST.</summary>
internal sealed partial class Emitter
{
    /// <summary>"global decl", which is run when a story begins; null when there are no globals.</summary>
    private Container? EmitGlobals(StorySyntax story)
    {
        if (story.Globals.Count == 0 && story.Root.Temps.Count == 0)
            return null;
        var container = new Container();
        AddCommand(container, Command.EvalStart);
        foreach (var declaration in story.Globals)
        {
            // A name declared twice is reported elsewhere.
            if (!ReferenceEquals(_symbols.Globals[declaration.Name], declaration))
                continue;
            SetPlace(declaration);
            if (declaration is ListDeclarationSyntax list)
                Add(container, InitialValue(list));
            else
                EmitInitialValue((VariableDeclarationSyntax)declaration, container);
            Add(container, new VariableAssignmentContent(declaration.Name, isGlobal: true, isNewDeclaration: true));
        }

        AddCommand(container, Command.EvalEnd);
        AddCommand(container, Command.End);
        return container;
    }

    private static ListContent InitialValue(ListDeclarationSyntax list)
    {
        var items = new List<KeyValuePair<InkListItem, int>>();
        foreach (var item in list.Items)
        {
            if (item.IsInitial)
                items.Add(new KeyValuePair<InkListItem, int>(new InkListItem(list.Name, item.Identifier.Name), item.Value));
        }

        return new ListContent(items, items.Count == 0 ? [list.Name] : null);
    }

    private void EmitInitialValue(VariableDeclarationSyntax variable, Container container)
    {
        EnterFlow(variable.Flow);
        if (variable.Value is ReferenceSyntax { Path: var path } && !IsConstant(path))
        {
            if (!TryEmitListItem(path, container))
            {
                if (!path.IsSimple || !(_symbols.IsGlobal(path.First) || _symbols.FindTarget(path, _flow).IsFound))
                    ReportUnknownReference(path);
                _diagnostics.Error(
                    InkCodes.BadInitialValue,
                    variable.Span,
                    "global variable assignments cannot refer to other variables, only literal values, constants and list items");
            }

            return;
        }

        EmitExpression(variable.Value, container);
    }

    private bool IsConstant(PathSyntax path) => path.IsSimple && _symbols.Constants.ContainsKey(path.First);

    private void EmitConstant(ConstantDeclarationSyntax constant, Container container)
    {
        // A constant that stands for another one is reported where it is declared.
        if (constant.Value is ReferenceSyntax)
            return;
        var flow = _flow;
        EnterFlow(constant.Flow);
        EmitExpression(constant.Value, container);
        EnterFlow(flow);
    }

    /// <summary>The same constant may be declared again with the same value, so that files can stand alone.</summary>
    private void CheckConstants(StorySyntax story)
    {
        foreach (var constant in story.Constants)
        {
            var first = _symbols.Constants[constant.Name];
            if (ReferenceEquals(first, constant) || SameValue(first.Value, constant.Value))
                continue;
            _diagnostics.Error(
                InkCodes.ConstantRedefined,
                constant.Span,
                $"CONST '{constant.Name}' has been redefined with a different value. Multiple definitions of the same CONST are valid so long as they contain the same value. Initial definition was on {PlaceText(first.Span)}.");
        }
    }

    private static bool SameValue(ExpressionSyntax left, ExpressionSyntax right) => (left, right) switch
    {
        (IntSyntax a, IntSyntax b) => a.Value == b.Value,
        (FloatSyntax a, FloatSyntax b) => a.Value.Equals(b.Value),
        (BoolSyntax a, BoolSyntax b) => a.Value == b.Value,
        (StringSyntax a, StringSyntax b) => a.PlainText == b.PlainText,
        (DivertTargetSyntax a, DivertTargetSyntax b) => a.Divert.Target!.Text == b.Divert.Target!.Text,
        _ => false,
    };
}
