using Ink.Runtime;

namespace Ink;

/// <summary>Calls: of built-in functions, of functions of the story and of the host, and lists made from a number.</summary>
internal sealed partial class Emitter
{
    private void EmitCall(CallSyntax call, Container container)
    {
        var name = call.Name.Text;
        if (name is "TURNS_SINCE" or "READ_COUNT")
        {
            EmitCount(call, name, container);
            return;
        }

        if (Builtins.TryGetOperator(name, out var op, out var wanted))
        {
            EmitArguments(call, container);
            if (call.Arguments.Length != wanted)
                _diagnostics.Error(InkCodes.ArgumentCount, call.Span, $"Function call to '{name}' {ArgumentCountText(wanted, call.Arguments.Length)}");
            Add(container, new OperatorContent(op));
            return;
        }

        if (Builtins.TryGetCommand(name, out var command, out wanted, out var usage))
        {
            if (call.Arguments.Length != wanted)
                _diagnostics.Error(InkCodes.ArgumentCount, call.Span, usage);
            EmitArguments(call, container);
            AddCommand(container, command);
            return;
        }

        EmitFunctionCall(call, container);
    }

    private void EmitArguments(CallSyntax call, Container container)
    {
        foreach (var argument in call.Arguments)
        {
            RejectDivertTarget(argument);
            EmitExpression(argument, container);
        }
    }

    /// <summary>TURNS_SINCE and READ_COUNT want a target, or a variable that holds one.</summary>
    private void EmitCount(CallSyntax call, string name, Container container)
    {
        var isTurns = name == "TURNS_SINCE";
        var argument = call.Arguments.Length == 1 ? call.Arguments[0] : null;
        switch (argument)
        {
            case DivertTargetSyntax target:
                var reported = _diagnostics.Count;
                EmitDivertTarget(target, container, isTurns ? CountFlags.Turns : CountFlags.Visits);
                if (_diagnostics.Count > reported)
                    _diagnostics.Error(InkCodes.UnknownTarget, target.Span, $"Failed to find target for {name}: '-> {target.Divert.Target!.Text}'");
                break;
            case ReferenceSyntax reference:
                if (!IsVariable(reference.Path) && _symbols.FindTarget(reference.Path, _flow).IsFound)
                {
                    _diagnostics.Error(
                        InkCodes.BadArgument,
                        reference.Span,
                        $"Should be {name}(-> {reference.Path.Text}). Usage without the '->' only makes sense for variable targets.");
                }

                EmitExpression(reference, container);
                break;
            default:
                _diagnostics.Error(
                    InkCodes.ArgumentCount,
                    call.Span,
                    $"The {name}() function should take one argument: a divert target to the target knot, stitch, gather or choice you want to check. e.g. {name}(-> myKnot)");
                return;
        }

        AddCommand(container, isTurns ? Command.TurnsSince : Command.ReadCount);
    }

    private bool IsVariable(PathSyntax path) =>
        path.IsSimple && (SymbolTable.IsLocal(path.First, _flow) || _symbols.Globals.ContainsKey(path.First));

    private void EmitFunctionCall(CallSyntax call, Container container)
    {
        var path = call.Name;
        if (path.IsSimple && SymbolTable.IsLocal(path.First, _flow))
        {
            EmitVariableCall(call, container);
            return;
        }

        if (path.IsSimple && _symbols.Externals.TryGetValue(path.First, out var external))
        {
            EmitExternalCall(call, external, container);
            return;
        }

        var symbol = _symbols.FindTarget(path, _flow);
        if (symbol.IsFound)
        {
            EmitStoryCall(call, symbol, container);
            return;
        }

        if (path.IsSimple && _symbols.TryGetList(path.First, out var list))
        {
            EmitListFromNumber(call, list, container);
            return;
        }

        if (path.IsSimple && _symbols.IsGlobal(path.First))
        {
            EmitVariableCall(call, container);
            return;
        }

        foreach (var argument in call.Arguments)
            EmitExpression(argument, container);
        _diagnostics.Error(
            InkCodes.UnknownFunction,
            path.Span,
            $"Function call target not found: '-> {path.Text}'",
            _hints.ForFunction(path, _flow));
    }

    private void EmitVariableCall(CallSyntax call, Container container)
    {
        foreach (var argument in call.Arguments)
            EmitExpression(argument, container);
        Add(container, new DivertContent(DivertKind.Function) { VariableName = call.Name.First });
    }

    private void EmitExternalCall(CallSyntax call, ExternalDeclarationSyntax external, Container container)
    {
        foreach (var argument in call.Arguments)
            EmitExpression(argument, container);
        var count = call.Arguments.Length;
        if (count != external.Parameters.Length)
        {
            _diagnostics.Error(
                InkCodes.ArgumentCount,
                call.Span,
                $"Function call incorrect number of arguments sent to external function '{external.Name}'. Expected {external.Parameters.Length} but got {count}");
        }

        Add(container, new DivertContent(DivertKind.External) { ExternalName = external.Name, ExternalArgumentCount = count });
    }

    private void EmitStoryCall(CallSyntax call, TargetSymbol symbol, Container container)
    {
        var flow = symbol.Flow;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            ParameterSyntax? parameter = flow is not null && i < flow.Parameters.Length ? flow.Parameters[i] : null;
            EmitArgument(call.Arguments[i], parameter, "Function call", call.Name, container);
        }

        if (flow is null or { IsFunction: false })
        {
            _diagnostics.Error(
                InkCodes.NotAFunction,
                call.Span,
                $"{call.Name.Text} hasn't been marked as a function, but it's being called as one. Do you need to declare the knot as '== function {call.Name.Text} =='?");
        }
        else
        {
            CheckArgumentCount("Function call", call.Name, call.Span, flow, call.Arguments.Length);
        }

        Add(container, new DivertContent(DivertKind.Function) { Target = symbol.Container });
    }

    private void EmitArgument(ExpressionSyntax argument, ParameterSyntax? parameter, string what, PathSyntax callee, Container container)
    {
        if (parameter is { IsReference: true } reference)
        {
            EmitReferenceArgument(argument, reference, what, callee, container);
            return;
        }

        if (parameter is { IsDivertTarget: true } target)
            CheckTargetArgument(argument, target, what, callee);
        EmitExpression(argument, container);
    }

    private void EmitReferenceArgument(ExpressionSyntax argument, ParameterSyntax parameter, string what, PathSyntax callee, Container container)
    {
        if (argument is not ReferenceSyntax { Path: var path })
        {
            var shown = parameter.IsDivertTarget ? $"ref -> {parameter.Name}" : $"ref {parameter.Name}";
            _diagnostics.Error(
                InkCodes.BadArgument,
                argument.Span,
                $"{what} Expected variable name to pass by reference to '{shown}' but saw {SourceText(argument)}");
            return;
        }

        if (!IsVariable(path) && !(path.IsSimple && _symbols.IsGlobal(path.First)))
        {
            if (_symbols.FindTarget(path, _flow).IsFound)
            {
                _diagnostics.Error(
                    InkCodes.BadArgument,
                    argument.Span,
                    $"{what} can't pass a read count by reference. '{path.Text}' is a knot/stitch/label, but '{callee.Text}' requires the name of a VAR to be passed.");
            }
            else
            {
                ReportUnknownReference(path);
            }
        }

        Add(container, new VariablePointerContent(path.Text));
    }

    private void CheckTargetArgument(ExpressionSyntax argument, ParameterSyntax parameter, string what, PathSyntax callee)
    {
        switch (argument)
        {
            case DivertTargetSyntax:
                return;
            case ReferenceSyntax { Path: var path }:
                if (!IsVariable(path) && _symbols.FindTarget(path, _flow).IsFound)
                {
                    _diagnostics.Error(
                        InkCodes.BadArgument,
                        argument.Span,
                        $"{what} Passing read count of '{path.Text}' instead of a divert target. You probably meant '-> {path.Text}'");
                }

                return;
            case CallSyntax:
                // What a function gives is known when it is played.
                return;
            default:
                _diagnostics.Error(
                    InkCodes.BadArgument,
                    argument.Span,
                    $"Target '{callee.Text}' expects a divert target for the parameter named -> {parameter.Name} but saw {SourceText(argument)}");
                return;
        }
    }
}
