using Ink.Runtime;

namespace Ink;

/// <summary>Text, tags, logic.</summary>
internal sealed partial class Emitter
{
    private void EmitContent(List<Syntax> items, Container container)
    {
        foreach (var item in items)
            EmitContent(item, container);
    }

    private void EmitContent(Syntax item, Container container)
    {
        SetPlace(item);
        switch (item)
        {
            case TextSyntax text:
                Add(container, new TextContent(text.Text));
                break;
            case NewlineSyntax:
                Add(container, new TextContent("\n"));
                break;
            case GlueSyntax:
                Add(container, new GlueContent());
                break;
            case TagStartSyntax:
                AddCommand(container, Command.BeginTag);
                break;
            case TagEndSyntax:
                AddCommand(container, Command.EndTag);
                break;
            case DivertSyntax divert:
                EmitDivert(divert, container);
                break;
            case TunnelReturnSyntax tunnelReturn:
                EmitTunnelReturn(tunnelReturn, container);
                break;
            case PrintSyntax print:
                AddCommand(container, Command.EvalStart);
                EmitExpression(print.Value, container);
                AddCommand(container, Command.EvalOutput);
                AddCommand(container, Command.EvalEnd);
                break;
            case EvaluateSyntax evaluate:
                EmitEvaluate(evaluate, container);
                break;
            case AssignmentSyntax assignment:
                EmitAssignment(assignment, container);
                break;
            case ReturnSyntax returns:
                EmitReturn(returns, container);
                break;
            case ConditionalSyntax conditional:
                EmitConditional(conditional, container);
                break;
            case SequenceSyntax sequence:
                EmitSequence(sequence, container);
                break;
        }
    }

    private void EmitEvaluate(EvaluateSyntax evaluate, Container container)
    {
        AddCommand(container, Command.EvalStart);
        if (evaluate.Value is IncrementSyntax increment)
        {
            EmitIncrement(increment, container);
        }
        else
        {
            EmitExpression(evaluate.Value, container);
            AddCommand(container, Command.PopEvaluatedValue);
        }

        AddCommand(container, Command.EvalEnd);
    }

    private void EmitAssignment(AssignmentSyntax assignment, Container container)
    {
        AddCommand(container, Command.EvalStart);
        EmitExpression(assignment.Value, container);
        AddCommand(container, Command.EvalEnd);
        var name = assignment.Variable.Name;
        if (assignment.IsTemp)
        {
            Add(container, new VariableAssignmentContent(name, isGlobal: false, isNewDeclaration: true));
            return;
        }

        var isLocal = SymbolTable.IsLocal(name, _flow);
        if (!isLocal && !_symbols.IsGlobal(name))
        {
            _diagnostics.Error(
                InkCodes.UnknownAssignment,
                assignment.Variable.Span,
                $"Variable could not be found to assign to: '{name}'",
                _hints.ForVariable(name, _flow) ?? $"declare it: VAR {name} = 0");
        }

        Add(container, new VariableAssignmentContent(name, isGlobal: !isLocal, isNewDeclaration: false));
    }

    private void EmitReturn(ReturnSyntax returns, Container container)
    {
        AddCommand(container, Command.EvalStart);
        if (returns.Value is null)
            Add(container, new VoidContent());
        else
            EmitExpression(returns.Value, container);
        AddCommand(container, Command.EvalEnd);
        AddCommand(container, Command.PopFunction);

        if (_flow.Level != FlowLevel.Story && (!_flow.IsFunction || _flow.Level == FlowLevel.Stitch))
        {
            var name = _flow.IsFunction ? _flow.Parent!.Name : _flow.Name;
            _diagnostics.Error(
                InkCodes.ReturnOutsideFunction,
                returns.Span,
                $"Return statements can only be used in knots that are declared as functions: == function {name} ==");
        }
    }

    private void ReportFunctionStitch(FlowSyntax stitch) =>
        _diagnostics.Error(
            InkCodes.FunctionStitch,
            stitch.Span,
            $"Functions cannot be stitches - i.e. they should be defined as '== function {stitch.Name} ==' rather than public to another knot.");
}
