using Ink.Runtime;

namespace Ink;

/// <summary>Diverts, tunnels, threads, and divert targets as values.</summary>
internal sealed partial class Emitter
{
    private void EmitDivert(DivertSyntax divert, Container container)
    {
        if (divert.IsEmpty)
            return;
        if (divert.IsEnd || divert.IsDone)
        {
            AddCommand(container, divert.IsEnd ? Command.End : Command.Done);
            return;
        }

        var kind = divert.Form == DivertForm.Tunnel ? DivertKind.Tunnel : DivertKind.Plain;
        var content = ResolveDivert(divert, kind, out var symbol);
        if (divert.Arguments.Length > 0)
        {
            AddCommand(container, Command.EvalStart);
            EmitDivertArguments(divert, symbol, container);
            AddCommand(container, Command.EvalEnd);
        }

        if (content.VariableName is null && symbol.IsFound)
            CheckDivertTarget(divert, symbol);
        if (divert.Form == DivertForm.Thread)
            AddCommand(container, Command.StartThread);
        Add(container, content);
    }

    /// <summary>What a divert refers to: a variable that can be seen from here, or a target.</summary>
    private DivertContent ResolveDivert(DivertSyntax divert, DivertKind kind, out TargetSymbol symbol)
    {
        var path = divert.Target!;
        symbol = default;
        if (path.IsSimple && SymbolTable.IsLocal(path.First, _flow))
        {
            CheckVariableTarget(path);
            return new DivertContent(kind) { VariableName = path.First };
        }

        symbol = _symbols.FindTarget(path, _flow);
        if (symbol.IsFound)
            return new DivertContent(kind) { Target = symbol.Container };
        if (path.IsSimple && _symbols.IsGlobal(path.First))
            return new DivertContent(kind) { VariableName = path.First };
        ReportUnknownTarget(path);
        return new DivertContent(kind);
    }

    private void ReportUnknownTarget(PathSyntax path)
    {
        var hint = path.IsSimple && _symbols.Constants.ContainsKey(path.First)
            ? $"'{path.First}' is a constant; only a variable can be diverted to by name"
            : _hints.ForTarget(path, _flow);
        _diagnostics.Error(InkCodes.UnknownTarget, path.Span, $"Divert target not found: '-> {path.Text}'", hint);
    }

    /// <summary>A parameter that is diverted to must be declared with an arrow, so that callers know.</summary>
    private void CheckVariableTarget(PathSyntax path)
    {
        if (!_flow.TryGetParameter(path.First, out var parameter) || parameter.IsDivertTarget || _flow.Temps.ContainsKey(path.First))
            return;
        _diagnostics.Error(
            InkCodes.VariableNotATarget,
            _flow.Span,
            $"Since '{parameter.Name}' is used as a variable divert target (on {PlaceText(path.Span)}), it should be marked as: -> {parameter.Name}");
    }

    private void CheckDivertTarget(DivertSyntax divert, TargetSymbol symbol)
    {
        var count = divert.Arguments.Length;
        if (symbol.Flow is not { } flow)
        {
            if (count > 0)
                _diagnostics.Error(InkCodes.ArgumentCount, divert.Span, "Divert target needs to be a knot or stitch in order to pass arguments");
            return;
        }

        if (flow.IsFunction)
        {
            _diagnostics.Error(
                InkCodes.DivertToFunction,
                divert.Span,
                $"{flow.Name} can't be diverted to. It can only be called as a function since it's been marked as such: '{flow.Name}(...)'");
        }

        CheckArgumentCount("Divert", divert.Target!, divert.Span, flow, count);
    }

    private void CheckArgumentCount(string what, PathSyntax target, TextSpan span, FlowSyntax flow, int count)
    {
        var wanted = flow.Parameters.Length;
        if (count == wanted)
            return;
        if (wanted == 0)
        {
            _diagnostics.Error(InkCodes.ArgumentCount, span, $"{what} target ({target.Text}) doesn't take parameters");
            return;
        }

        _diagnostics.Error(InkCodes.ArgumentCount, span, $"{what} to '{target.Text}' {ArgumentCountText(wanted, count)}");
    }

    private static string ArgumentCountText(int wanted, int count)
    {
        var got = count == 0 ? "there weren't any passed to it" : count < wanted ? $"only got {count}" : $"got {count}";
        return $"requires {wanted} arguments, but {got}";
    }

    private void EmitDivertArguments(DivertSyntax divert, TargetSymbol symbol, Container container)
    {
        for (var i = 0; i < divert.Arguments.Length; i++)
        {
            ParameterSyntax? parameter = symbol.Flow is { } flow && i < flow.Parameters.Length ? flow.Parameters[i] : null;
            EmitArgument(divert.Arguments[i], parameter, "Divert", divert.Target!, container);
        }
    }

    private void EmitTunnelReturn(TunnelReturnSyntax tunnelReturn, Container container)
    {
        AddCommand(container, Command.EvalStart);
        if (tunnelReturn.Onwards is not { } onwards)
        {
            Add(container, new VoidContent());
        }
        else
        {
            var content = ResolveDivert(onwards, DivertKind.Plain, out var symbol);
            EmitDivertArguments(onwards, symbol, container);
            if (content.VariableName is { } variable)
            {
                Add(container, new VariableReferenceContent(variable));
            }
            else
            {
                if (symbol.IsFound)
                    CheckDivertTarget(onwards, symbol);
                Add(container, new DivertTargetContent { Target = content.Target });
            }
        }

        AddCommand(container, Command.EvalEnd);
        AddCommand(container, Command.PopTunnel);
    }

    /// <summary>"-> target" as a value. What is handed on that way may be asked how often and when it was visited.</summary>
    private void EmitDivertTarget(DivertTargetSyntax target, Container container, CountFlags counts = CountFlags.Visits | CountFlags.Turns)
    {
        var divert = target.Divert;
        var path = divert.Target!;
        if (divert.Arguments.Length > 0)
        {
            _diagnostics.Error(InkCodes.BadDivertTarget, target.Span, "Divert can't store arguments in a divert target variable");
            return;
        }

        if (divert.IsEnd || divert.IsDone)
        {
            _diagnostics.Error(InkCodes.BadDivertTarget, target.Span, "Can't use -> DONE or -> END as variable divert targets");
            return;
        }

        var isLocal = path.IsSimple && SymbolTable.IsLocal(path.First, _flow);
        var symbol = isLocal ? default : _symbols.FindTarget(path, _flow);
        if (!symbol.IsFound)
        {
            if (isLocal || (path.IsSimple && _symbols.IsGlobal(path.First)))
            {
                _diagnostics.Error(
                    InkCodes.ArrowBeforeVariable,
                    target.Span,
                    $"Since '{path.First}' is a variable, it shouldn't be preceded by '->' here.");
            }
            else
            {
                ReportUnknownTarget(path);
            }

            return;
        }

        if (symbol.Flow is { } flow)
            CheckNoReferenceParameters(target, flow);
        Count(symbol, counts);
        Add(container, new DivertTargetContent { Target = symbol.Container });
    }

    private void CheckNoReferenceParameters(DivertTargetSyntax target, FlowSyntax flow)
    {
        foreach (var parameter in flow.Parameters)
        {
            if (!parameter.IsReference)
                continue;
            _diagnostics.Error(
                InkCodes.ReferenceTarget,
                target.Span,
                $"Can't store a divert target to a knot or function that has by-reference arguments ('{flow.Name}' has 'ref {parameter.Name}').");
        }
    }

    /// <summary>Has the runtime count visits or turns of a target. Choices and gathers are entered at their start only.</summary>
    private static void Count(TargetSymbol symbol, CountFlags counts)
    {
        var container = symbol.Container;
        container.Flags |= counts;
        if (symbol.Point is not null)
            container.Flags |= CountFlags.StartOnly;
    }
}
