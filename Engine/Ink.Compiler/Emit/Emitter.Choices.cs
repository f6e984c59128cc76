using Ink.Runtime;

namespace Ink;

/// <summary>
/// Choices. What a choice shows before "[" is printed again when it is taken, so it stands in a container "s" of its own
/// that is run twice: both times it returns through a divert target in the temporary variable "$r".
/// </summary>
internal sealed partial class Emitter
{
    private const string ReturnVariable = "$r";

    private void EmitChoice(ChoiceSyntax choice, Container current, string name, LooseEnd end)
    {
        var taken = choice.Container;
        if (choice.IsOnceOnly || _countAllVisits)
            taken.Flags |= CountFlags.Visits | CountFlags.StartOnly;
        SetPlace(choice);
        taken.Place = _place;

        var hasStart = choice.Start.Count > 0;
        var offer = hasStart ? new Container { Place = _place } : current;
        Container? start = null;
        if (hasStart)
            current.Add(offer);
        var hasChoiceOnly = choice.ChoiceOnly is { Count: > 0 };
        var evaluates = hasStart || hasChoiceOnly || choice.Conditions.Length > 0;
        if (evaluates)
            AddCommand(offer, Command.EvalStart);
        if (hasStart)
            start = EmitStartContent(choice, offer);
        if (hasChoiceOnly)
        {
            AddCommand(offer, Command.BeginString);
            EmitContent(choice.ChoiceOnly!, offer);
            AddCommand(offer, Command.EndString);
        }

        // Taking the choice comes before its conditions, as its mistakes are to be told first.
        EmitTaken(choice, start, end);
        EmitConditions(choice, offer);
        SetPlace(choice);
        if (evaluates)
            AddCommand(offer, Command.EvalEnd);

        Add(offer, new ChoicePointContent(FlagsOf(choice)) { Target = taken });
        if (start is not null)
            offer.AddNamed("s", start);
        if (current.FindNamed(name) is null)
            current.AddNamed(name, taken);
    }

    private static ChoiceFlags FlagsOf(ChoiceSyntax choice)
    {
        var flags = ChoiceFlags.None;
        if (choice.Conditions.Length > 0)
            flags |= ChoiceFlags.HasCondition;
        if (choice.Start.Count > 0)
            flags |= ChoiceFlags.HasStartContent;
        if (choice.ChoiceOnly is { Count: > 0 })
            flags |= ChoiceFlags.HasChoiceOnlyContent;
        if (choice.IsOnceOnly)
            flags |= ChoiceFlags.OnceOnly;

        // "* [] text" has brackets on purpose: it shows an empty choice.
        if (choice.IsFallback && (choice.ChoiceOnly is null || choice.Inner.Count == 0))
            flags |= ChoiceFlags.IsInvisibleDefault;
        return flags;
    }

    /// <summary>Runs "s" to show the choice; gives it back to be placed.</summary>
    private Container EmitStartContent(ChoiceSyntax choice, Container offer)
    {
        var start = new Container();
        var back = new Container { Name = "$r1" };
        Add(offer, new DivertTargetContent { Target = back });
        Add(offer, new VariableAssignmentContent(ReturnVariable, isGlobal: false, isNewDeclaration: true));
        AddCommand(offer, Command.BeginString);
        Add(offer, new DivertContent(DivertKind.Plain) { Target = start });
        Add(offer, back);
        AddCommand(offer, Command.EndString);

        EmitContent(choice.Start, start);
        SetPlace(choice);
        Add(start, new DivertContent(DivertKind.Plain) { VariableName = ReturnVariable });
        start.Place = _place;
        return start;
    }

    private void EmitConditions(ChoiceSyntax choice, Container offer)
    {
        for (var i = 0; i < choice.Conditions.Length; i++)
        {
            SetPlace(choice.Conditions[i]);
            EmitExpression(choice.Conditions[i], offer);
            if (i > 0)
                Add(offer, new OperatorContent(Operator.And));
        }
    }

    private void EmitTaken(ChoiceSyntax choice, Container? start, LooseEnd end)
    {
        var taken = choice.Container;
        SetPlace(choice);
        if (start is not null)
        {
            var back = new Container { Name = "$r2" };
            AddCommand(taken, Command.EvalStart);
            Add(taken, new DivertTargetContent { Target = back });
            AddCommand(taken, Command.EvalEnd);
            Add(taken, new VariableAssignmentContent(ReturnVariable, isGlobal: false, isNewDeclaration: true));
            Add(taken, new DivertContent(DivertKind.Plain) { Target = start });
            Add(taken, back);
        }

        foreach (var item in choice.Inner)
        {
            if (item is DivertSyntax { IsEmpty: true })
                continue;
            EmitContent(item, taken);
            end.Pass(item);
        }

        SetPlace(choice);
        Add(taken, new TextContent("\n"));
    }
}
