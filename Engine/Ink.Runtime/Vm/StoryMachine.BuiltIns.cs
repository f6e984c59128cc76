namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    private void BuiltIn(in Instruction instruction)
    {
        switch (instruction.Op)
        {
            case OpCode.Pointer:
                if (CallStack.Current.Top.IsEvaluating)
                    _evaluation.Push(Pointer(instruction.A, instruction.B));
                break;
            case OpCode.ChoiceCount:
                _evaluation.Push(InkValue.FromInt(Flow.Choices.Count));
                break;
            case OpCode.Turns:
                _evaluation.Push(InkValue.FromInt(_variables.TurnIndex + 1));
                break;
            case OpCode.TurnsSince or OpCode.ReadCount:
                _evaluation.Push(InkValue.FromInt(CountOf(_evaluation.Pop(), instruction.Op == OpCode.TurnsSince)));
                break;
            case OpCode.Random:
                _evaluation.Push(InkValue.FromInt(Random()));
                break;
            case OpCode.SeedRandom:
                SeedRandom();
                break;
            case OpCode.ShuffleIndex:
                _evaluation.Push(InkValue.FromInt(ShuffleIndex(instruction.A)));
                break;
            case OpCode.ListFromInt:
                ListFromInt();
                break;
            case OpCode.ListRange:
                ListRange();
                break;
            case OpCode.ListRandom:
                ListRandom();
                break;
        }

        if (_evaluation.Count > Limits.EvaluationHeight)
            throw new StoryException("an expression works on too many values at once.");
    }

    /// <summary>READ_COUNT and TURNS_SINCE of a divert target.</summary>
    private int CountOf(in InkValue value, bool turnsSince)
    {
        if (value.Kind != ValueKind.DivertTarget)
        {
            var hint = value.Kind == ValueKind.Int ? ". Did you accidentally pass a read count ('knot_name') instead of a target ('-> knot_name')?" : ".";
            throw new StoryException($"TURNS_SINCE expected a divert target (knot, stitch, label name), but saw {value}{hint}");
        }

        var target = value.Target;
        if (!target.IsContainer)
        {
            AddWarning($"Failed to find container for {(turnsSince ? "TURNS_SINCE" : "READ_COUNT")} lookup at {target.Path}");
            return turnsSince ? -1 : 0;
        }

        if (!turnsSince)
            return VisitsOf(target.Container);
        if ((_program.Containers[target.Container].Flags & CountFlags.Turns) == 0)
            throw new StoryException($"TURNS_SINCE() for target ({target.Path}) unknown.");
        var turn = _variables.TurnOf(target.Container);
        return turn == VariableStore.NeverVisited ? -1 : _variables.TurnIndex - turn;
    }

    private int Random()
    {
        var max = _evaluation.Pop();
        var min = _evaluation.Pop();
        if (min.Kind != ValueKind.Int)
            throw new StoryException("Invalid value for minimum parameter of RANDOM(min, max)");
        if (max.Kind != ValueKind.Int)
            throw new StoryException("Invalid value for maximum parameter of RANDOM(min, max)");
        var range = (long)max.Int - min.Int + 1;
        if (range > int.MaxValue)
            throw new StoryException("RANDOM was called with a range that exceeds the size that ink numbers can use.");
        if (range <= 0)
            throw new StoryException($"RANDOM was called with minimum as {ValueText.OfInt(min.Int)} and maximum as {ValueText.OfInt(max.Int)}. The maximum must be larger");
        return InkRandom.Draw(_variables) % (int)range + min.Int;
    }

    private void SeedRandom()
    {
        var seed = _evaluation.Pop();
        if (seed.Kind != ValueKind.Int)
            throw new StoryException("Invalid value passed to SEED_RANDOM");
        _variables.StorySeed = seed.Int;
        _variables.PreviousRandom = 0;
        _evaluation.Push(InkValue.Void);
    }

    private int ShuffleIndex(int container)
    {
        var elements = _evaluation.Pop();
        var count = _evaluation.Pop();
        if (elements.Kind != ValueKind.Int || elements.Int <= 0 || count.Kind != ValueKind.Int || count.Int < 0)
            throw new StoryException("Expected a number of elements in a shuffle: the story's code is damaged.");
        return InkRandom.ShuffleIndex(_program.ContainerPath(container), count.Int, elements.Int, _variables.StorySeed);
    }

    private void ListFromInt()
    {
        var number = _evaluation.Pop();
        var name = _evaluation.Pop();
        if (number.Kind != ValueKind.Int)
            throw new StoryException("Passed non-integer when creating a list element from a numerical value.");
        if (name.Kind != ValueKind.String || !_program.Lists.HasList(name.String))
            throw new StoryException($"Failed to find LIST called {name}");
        var item = _program.Lists.ItemWithValue(name.String, number.Int);
        _evaluation.Push(InkValue.FromList(item is null ? ListValue.Empty : new ListValue(item)));
    }

    private void ListRange()
    {
        var max = _evaluation.Pop();
        var min = _evaluation.Pop();
        var list = _evaluation.Pop();
        if (list.Kind != ValueKind.List || min.Kind <= ValueKind.Void || max.Kind <= ValueKind.Void)
            throw new StoryException("Expected list, minimum and maximum for LIST_RANGE");
        _evaluation.Push(InkValue.FromList(ListOperations.Range(list.List, min, max)));
    }

    private void ListRandom()
    {
        var list = _evaluation.Pop();
        if (list.Kind != ValueKind.List)
            throw new StoryException("Expected list for LIST_RANDOM");
        if (list.List.Count == 0)
        {
            _evaluation.Push(InkValue.FromList(ListValue.Empty));
            return;
        }

        var items = list.List.Items;
        _evaluation.Push(InkValue.FromList(new ListValue(items[InkRandom.Draw(_variables) % items.Length])));
    }
}
