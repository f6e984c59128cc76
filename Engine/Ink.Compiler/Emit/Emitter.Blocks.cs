using System.Globalization;
using Ink.Runtime;

namespace Ink;

/// <summary>Conditionals and sequences. Every branch "b" and element "s0", "s1", … ends in a divert behind the whole.</summary>
internal sealed partial class Emitter
{
    /// <summary>Whether the innermost braces are a conditional with choices, for the advice on how to write those.</summary>
    private bool _inConditional;

    private void EmitConditional(ConditionalSyntax conditional, Container container)
    {
        if (conditional.Subject is { } subject)
        {
            AddCommand(container, Command.EvalStart);
            EmitExpression(subject, container);
            AddCommand(container, Command.EvalEnd);
        }

        var end = new CommandContent(Command.NoOp);
        var isSwitch = conditional.IsSwitch;
        var hasElse = false;
        foreach (var branch in conditional.Branches)
        {
            EmitBranch(branch, container, isSwitch, end);
            hasElse |= branch.IsElse;
        }

        SetPlace(conditional);
        // No case fits: the compared value is still there.
        if (isSwitch && !hasElse)
            AddCommand(container, Command.PopEvaluatedValue);
        Add(container, end);
    }

    private void EmitBranch(BranchSyntax branch, Container container, bool isSwitch, CommandContent end)
    {
        SetPlace(branch);
        var outer = new Container { Place = _place };
        var body = new Container { Place = _place };
        if (isSwitch)
            AddCommand(body, Command.PopEvaluatedValue);
        if (branch.Body.IsMultiline)
            Add(body, new TextContent("\n"));
        EmitBody(branch.Body, body, isConditional: true, end);

        SetPlace(branch);
        if (isSwitch && branch.Condition is not null)
            AddCommand(outer, Command.Duplicate);
        if (branch.Condition is { } condition)
        {
            SetPlace(condition);
            AddCommand(outer, Command.EvalStart);
            EmitExpression(condition, outer);
            if (isSwitch)
                Add(outer, new OperatorContent(Operator.Equal));
            AddCommand(outer, Command.EvalEnd);
        }

        SetPlace(branch);
        Add(outer, new DivertContent(DivertKind.Plain) { Target = body, IsConditional = !branch.IsElse });
        outer.AddNamed("b", body);
        container.Add(outer);
    }

    private void EmitBody(BodySyntax body, Container container, bool isConditional, ContentItem end)
    {
        var outerInConditional = _inConditional;
        _inConditional = isConditional;
        EmitWeave(body.Weave, container, isBlock: true);
        _inConditional = outerInConditional;
        Add(container, new DivertContent(DivertKind.Plain) { Target = end });
    }

    private void EmitSequence(SequenceSyntax sequence, Container container)
    {
        var whole = new Container { Flags = CountFlags.Visits | CountFlags.StartOnly, Place = _place };
        var end = new CommandContent(Command.NoOp);
        var kinds = sequence.Kinds;
        var isOnce = (kinds & SequenceKinds.Once) != 0;
        var isShuffle = (kinds & SequenceKinds.Shuffle) != 0;
        var isStopping = (kinds & SequenceKinds.Stopping) != 0;

        // "once" has an empty element at the end, which stays.
        var count = sequence.Elements.Count + (isOnce ? 1 : 0);
        AddCommand(whole, Command.EvalStart);
        AddCommand(whole, Command.VisitIndex);
        if (isOnce || isStopping)
            AddOperation(whole, count - 1, Operator.Min);
        else if (!isShuffle)
            AddOperation(whole, count, Operator.Modulo);
        if (isShuffle)
            EmitShuffle(whole, isOnce || isStopping ? count - 1 : count, isOnce || isStopping);
        AddCommand(whole, Command.EvalEnd);

        for (var i = 0; i < count; i++)
        {
            var element = new Container();
            AddCommand(whole, Command.EvalStart);
            AddCommand(whole, Command.Duplicate);
            AddOperation(whole, i, Operator.Equal);
            AddCommand(whole, Command.EvalEnd);
            Add(whole, new DivertContent(DivertKind.Plain) { Target = element, IsConditional = true });
            EmitElement(i < sequence.Elements.Count ? sequence.Elements[i] : null, element, end);
            SetPlace(sequence);
            whole.AddNamed("s" + i.ToString(CultureInfo.InvariantCulture), element);
        }

        Add(whole, end);
        container.Add(whole);
    }

    private void AddOperation(Container container, int operand, Operator op)
    {
        Add(container, new IntContent(operand));
        Add(container, new OperatorContent(op));
    }

    /// <summary>Shuffled once: the last element, which stays, is not among the shuffled ones.</summary>
    private void EmitShuffle(Container whole, int count, bool lastStays)
    {
        if (!lastStays)
        {
            Add(whole, new IntContent(count));
            AddCommand(whole, Command.SequenceShuffleIndex);
            return;
        }

        var past = new CommandContent(Command.NoOp);
        AddCommand(whole, Command.Duplicate);
        AddOperation(whole, count, Operator.Equal);
        Add(whole, new DivertContent(DivertKind.Plain) { Target = past, IsConditional = true });
        Add(whole, new IntContent(count));
        AddCommand(whole, Command.SequenceShuffleIndex);
        Add(whole, past);
    }

    private void EmitElement(BodySyntax? body, Container element, ContentItem end)
    {
        element.Place = _place;
        AddCommand(element, Command.PopEvaluatedValue);
        if (body is null)
        {
            Add(element, new DivertContent(DivertKind.Plain) { Target = end });
            return;
        }

        if (body.IsMultiline && body.Weave.Items.Count > 0)
            Add(element, new TextContent("\n"));
        EmitBody(body, element, isConditional: false, end);
    }
}
