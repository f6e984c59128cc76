namespace Ink.Runtime;

internal sealed partial class Linker
{
    private Instruction InstructionOf(ContentItem item, int container) => item switch
    {
        TextContent text => TextInstruction(text),
        IntContent number => new Instruction(OpCode.Int, number.Value),
        FloatContent number => Constant(InkValue.FromFloat(number.Value)),
        BoolContent truth => Constant(InkValue.FromBool(truth.Value)),
        ListContent list => Constant(InkValue.FromList(ListOf(list))),
        VoidContent => Constant(InkValue.Void),
        GlueContent => new Instruction(OpCode.Glue),
        LegacyTagContent tag => new Instruction(OpCode.LegacyTag, TextId(tag.Text)),
        CommandContent command => CommandInstruction(command.Command, container),
        OperatorContent op => OperatorInstruction(op.Operator),
        VariableReferenceContent reference => Load(reference.Name),
        VariableAssignmentContent assignment => Store(assignment),
        VariablePointerContent pointer => new Instruction(OpCode.Pointer, NameId(pointer.Name), pointer.ContextIndex),
        DivertContent or DivertTargetContent or ChoicePointContent or ReadCountContent => Later(item),
        _ => new Instruction(OpCode.NoOp),
    };

    private Instruction TextInstruction(TextContent text) =>
        text.IsNewline
            ? new Instruction(OpCode.Newline, TextId(text.Text))
            : new Instruction(OpCode.Text, TextId(text.Text), (int)TextClasses.Of(text.Text));

    private Instruction Constant(InkValue value) => new(OpCode.Constant, ConstantId(value));

    private ListValue ListOf(ListContent content)
    {
        var items = new ListItem[content.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var (item, value) = content.Items[i];
            items[i] = _lists.Item(item.originName, item.itemName ?? "", value);
        }

        return new ListValue(items, content.InitialOrigins is { } origins ? [.. origins] : []);
    }

    /// <summary>A name means the global, else the list item, else the temporary that is called so.</summary>
    private Instruction Load(string name)
    {
        if (_globalSlots.TryGetValue(name, out var slot))
            return new Instruction(OpCode.LoadGlobal, slot);
        if (_lists.Find(name) is { } item)
            return Constant(InkValue.FromList(new ListValue(item)));
        return new Instruction(OpCode.LoadTemporary, NameId(name));
    }

    private Instruction Store(VariableAssignmentContent assignment)
    {
        var declares = assignment.IsNewDeclaration;
        if (_globalSlots.TryGetValue(assignment.Name, out var slot) && (assignment.IsGlobal || !declares))
            return new Instruction(OpCode.StoreGlobal, slot, declares ? 1 : 0);
        return new Instruction(OpCode.StoreTemporary, NameId(assignment.Name), declares ? 1 : 0);
    }

    private static Instruction CommandInstruction(Command command, int container) => command switch
    {
        Command.EvalStart => new Instruction(OpCode.EvalStart),
        Command.EvalOutput => new Instruction(OpCode.EvalOutput),
        Command.EvalEnd => new Instruction(OpCode.EvalEnd),
        Command.Duplicate => new Instruction(OpCode.Duplicate),
        Command.PopEvaluatedValue => new Instruction(OpCode.Pop),
        Command.PopFunction => new Instruction(OpCode.ReturnFunction),
        Command.PopTunnel => new Instruction(OpCode.ReturnTunnel),
        Command.BeginString => new Instruction(OpCode.BeginString),
        Command.EndString => new Instruction(OpCode.EndString),
        Command.ChoiceCount => new Instruction(OpCode.ChoiceCount),
        Command.Turns => new Instruction(OpCode.Turns),
        Command.TurnsSince => new Instruction(OpCode.TurnsSince),
        Command.ReadCount => new Instruction(OpCode.ReadCount),
        Command.Random => new Instruction(OpCode.Random),
        Command.SeedRandom => new Instruction(OpCode.SeedRandom),
        Command.VisitIndex => new Instruction(OpCode.VisitIndex, container),
        Command.SequenceShuffleIndex => new Instruction(OpCode.ShuffleIndex, container),
        Command.StartThread => new Instruction(OpCode.StartThread),
        Command.Done => new Instruction(OpCode.Done),
        Command.End => new Instruction(OpCode.End),
        Command.ListFromInt => new Instruction(OpCode.ListFromInt),
        Command.ListRange => new Instruction(OpCode.ListRange),
        Command.ListRandom => new Instruction(OpCode.ListRandom),
        Command.BeginTag => new Instruction(OpCode.BeginTag),
        Command.EndTag => new Instruction(OpCode.EndTag),
        _ => new Instruction(OpCode.NoOp),
    };

    private static Instruction OperatorInstruction(Operator op) => op switch
    {
        Operator.Add => new Instruction(OpCode.Add, (int)op),
        Operator.Subtract => new Instruction(OpCode.Subtract, (int)op),
        Operator.Equal => new Instruction(OpCode.Equal, (int)op),
        Operator.Less => new Instruction(OpCode.Less, (int)op),
        Operator.Greater => new Instruction(OpCode.Greater, (int)op),
        Operator.LessOrEqual => new Instruction(OpCode.LessOrEqual, (int)op),
        Operator.GreaterOrEqual => new Instruction(OpCode.GreaterOrEqual, (int)op),
        _ => new Instruction(Operators.ArgumentCount(op) == 1 ? OpCode.Unary : OpCode.Binary, (int)op),
    };
}
