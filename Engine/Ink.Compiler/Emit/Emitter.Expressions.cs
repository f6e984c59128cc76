using Ink.Runtime;

namespace Ink;

/// <summary>Expressions, in the order in which the evaluation stack wants them.</summary>
internal sealed partial class Emitter
{
    private void EmitExpression(ExpressionSyntax expression, Container container)
    {
        switch (expression)
        {
            case IntSyntax number:
                Add(container, new IntContent(number.Value));
                break;
            case FloatSyntax number:
                Add(container, new FloatContent(number.Value));
                break;
            case BoolSyntax truth:
                Add(container, new BoolContent(truth.Value));
                break;
            case StringSyntax text:
                EmitString(text, container);
                break;
            case ReferenceSyntax reference:
                EmitReference(reference, container);
                break;
            case DivertTargetSyntax target:
                EmitDivertTarget(target, container);
                break;
            case CallSyntax call:
                EmitCall(call, container);
                break;
            case ListSyntax list:
                EmitList(list, container);
                break;
            case UnarySyntax unary:
                RejectDivertTarget(unary.Operand);
                EmitExpression(unary.Operand, container);
                Add(container, new OperatorContent(unary.Operator));
                break;
            case BinarySyntax binary:
                EmitBinary(binary, container);
                break;
            case IncrementSyntax increment:
                _diagnostics.Error(
                    InkCodes.NestedIncrement,
                    increment.Span,
                    $"Can't use {(increment.IsDecrement ? "decrement" : "increment")} as sub-expression");
                break;
        }
    }

    private void EmitString(StringSyntax text, Container container)
    {
        AddCommand(container, Command.BeginString);
        if (text.Content.Count == 0)
            Add(container, new TextContent(""));
        EmitContent(text.Content, container);
        AddCommand(container, Command.EndString);
    }

    /// <summary>A long sum is a deep tree to the left; it is walked without recursion.</summary>
    private void EmitBinary(BinarySyntax binary, Container container)
    {
        if (binary.Left is not BinarySyntax)
        {
            EmitOperands(binary.Left, binary, container);
            return;
        }

        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax left = binary;
        while (left is BinarySyntax inner)
        {
            chain.Push(inner);
            left = inner.Left;
        }

        EmitOperands(left, chain.Pop(), container);
        while (chain.TryPop(out var next))
            EmitOperands(null, next, container);
    }

    private void EmitOperands(ExpressionSyntax? left, BinarySyntax binary, Container container)
    {
        var takesTargets = binary.Operator is Operator.Equal or Operator.NotEqual;
        if (left is not null)
        {
            if (!takesTargets)
                RejectDivertTarget(left);
            EmitExpression(left, container);
        }

        if (!takesTargets)
            RejectDivertTarget(binary.Right);
        EmitExpression(binary.Right, container);
        Add(container, new OperatorContent(binary.Operator));
    }

    private void RejectDivertTarget(ExpressionSyntax operand)
    {
        if (operand is not DivertTargetSyntax target)
            return;
        var name = target.Divert.Target!.Text;
        _diagnostics.Error(
            InkCodes.BadDivertTarget,
            target.Span,
            $"Can't use a divert target like that. Did you intend to call '-> {name}' as a function: likeThis(), or check the read count: likeThis, with no arrows?");
    }

    private void EmitReference(ReferenceSyntax reference, Container container)
    {
        var path = reference.Path;
        if (path.IsSimple)
        {
            var name = path.First;
            if (SymbolTable.IsLocal(name, _flow))
            {
                Add(container, new VariableReferenceContent(name));
                return;
            }

            if (_symbols.Constants.TryGetValue(name, out var constant))
            {
                EmitConstant(constant, container);
                return;
            }

            if (_symbols.Globals.ContainsKey(name))
            {
                Add(container, new VariableReferenceContent(name));
                return;
            }
        }

        if (TryEmitListItem(path, container))
            return;

        var symbol = _symbols.FindTarget(path, _flow);
        if (symbol.IsFound)
        {
            EmitReadCount(path, symbol, container);
            return;
        }

        if (path.IsSimple && _symbols.IsGlobal(path.First))
        {
            Add(container, new VariableReferenceContent(path.First));
            return;
        }

        ReportUnknownReference(path);
    }

    private void EmitReadCount(PathSyntax path, TargetSymbol symbol, Container container)
    {
        if (symbol.Flow is { IsFunction: true })
        {
            _diagnostics.Warning(
                InkCodes.FunctionAsReadCount,
                path.Span,
                $"'{path.Text}' being used as read count rather than being called as function. Perhaps you intended to write {path.Text}()");
        }

        Count(symbol, CountFlags.Visits);
        Add(container, new ReadCountContent { Target = symbol.Container });
    }

    private void ReportUnknownReference(PathSyntax path)
    {
        if (path.IsSimple)
        {
            _diagnostics.Error(
                InkCodes.UnknownVariable,
                path.Span,
                $"Unresolved variable: {path.First}",
                _hints.ForReference(path, _flow));
        }
        else
        {
            _diagnostics.Error(
                InkCodes.UnknownTarget,
                path.Span,
                $"Could not find target for read count: -> {path.Text}, or couldn't find list item with the name {string.Join(',', path.Components)}",
                _hints.ForReference(path, _flow));
        }
    }

    private void EmitIncrement(IncrementSyntax increment, Container container)
    {
        var name = increment.Variable.Name;
        var isLocal = SymbolTable.IsLocal(name, _flow);
        Add(container, new VariableReferenceContent(name));
        if (increment.Amount is { } amount)
            EmitExpression(amount, container);
        else
            Add(container, new IntContent(1));
        Add(container, new OperatorContent(increment.IsDecrement ? Operator.Subtract : Operator.Add));
        if (!isLocal && !_symbols.IsGlobal(name))
        {
            var searched = _flow.Level == FlowLevel.Story ? "at top scope" : $"'{_flow.Name}' and at top scope";
            _diagnostics.Error(
                InkCodes.UnknownAssignment,
                increment.Variable.Span,
                $"variable for {(increment.IsDecrement ? "decrement" : "increment")} could not be found: '{name}' after searching: {searched}",
                _hints.ForVariable(name, _flow));
        }

        Add(container, new VariableAssignmentContent(name, isGlobal: !isLocal, isNewDeclaration: false));
    }
}
