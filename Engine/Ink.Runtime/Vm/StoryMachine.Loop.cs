namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    /// <summary>
    /// The loop. The running frame's position stands in locals; it is written back (Save) wherever anything outside the
    /// loop may look at it, and read again (Load) after anything that may have moved it.
    /// </summary>
    private RunResult Loop(ref long stepsAllowed)
    {
        var program = _program;
        var code = program.Code;
        var evaluation = _evaluation;
        var variables = _variables;
        var steps = stepsAllowed;
        var thread = CallStack.Current;
        var output = Output;
        int at = thread.Top.Code, previous = thread.Previous;
        var evaluating = thread.Top.IsEvaluating;

        while (true)
        {
            if (at < 0)
            {
                Save();
                if (!FollowInvisibleDefault())
                {
                    stepsAllowed = steps;
                    EndLookAhead();
                    return RunResult.LineDone;
                }

                Load();
            }

            if (--steps < 0)
            {
                Save();
                stepsAllowed = 0;
                return RunResult.OutOfSteps;
            }

            _at = at;
            ref readonly var instruction = ref code[at];
            switch (instruction.Op)
            {
                case OpCode.Enter:
                    variables.Visit(instruction.A, program.Containers[instruction.A].Flags);
                    at++;
                    continue;

                case OpCode.NoOp:
                    break;

                case OpCode.Text:
                    if (evaluating)
                    {
                        evaluation.Push(InkValue.FromString(program.Texts[instruction.A]));
                        break;
                    }

                    if (!Print(thread, program.Texts[instruction.A], (TextClass)instruction.B, instruction.A, at))
                        return LineDone(ref stepsAllowed, steps);
                    break;

                case OpCode.Newline or OpCode.FinalNewline:
                    if (evaluating)
                    {
                        evaluation.Push(InkValue.FromString("\n"));
                        break;
                    }

                    if (!PrintNewline(thread, at) || output.StringDepth > 0)
                        break;
                    if (_lookAhead.Active)
                    {
                        _lookAhead.TakeBack(_state);
                        return LineDone(ref stepsAllowed, steps);
                    }

                    previous = at++;
                    Save();
                    if (instruction.Op == OpCode.FinalNewline)
                        return LineDone(ref stepsAllowed, steps);
                    _lookAhead.Begin(_state);
                    continue;

                case OpCode.Constant:
                    if (evaluating)
                        evaluation.Push(program.Constants[instruction.A]);
                    break;

                case OpCode.Int:
                    if (evaluating)
                        evaluation.Push(InkValue.FromInt(instruction.A));
                    break;

                case OpCode.EvalStart:
                    evaluating = true;
                    break;

                case OpCode.EvalEnd:
                    evaluating = false;
                    break;

                case OpCode.EvalOutput:
                    if (evaluation.Count == 0)
                        break;
                    if (!PrintValue(thread, evaluation.Pop(), at))
                        return LineDone(ref stepsAllowed, steps);
                    if (_lookAhead.Active || output.StringDepth > 0 || !output.EndsInNewline)
                        break;
                    // The value itself ended in a newline.
                    previous = at++;
                    Save();
                    _lookAhead.Begin(_state);
                    continue;

                case OpCode.Pop:
                    evaluation.Pop();
                    break;

                case OpCode.Duplicate:
                    evaluation.Need(1);
                    evaluation.Push(evaluation[0]);
                    break;

                case OpCode.LoadGlobal:
                    {
                        ref readonly var value = ref variables.Global(instruction.A);
                        if (value.Kind is ValueKind.None or ValueKind.VariablePointer)
                            PushUnusualGlobal(instruction.A, at);
                        else
                            evaluation.Push(value);
                        break;
                    }

                case OpCode.LoadTemporary:
                    {
                        var slot = thread.FindTemporary(thread.FrameCount - 1, instruction.A);
                        if (slot < 0 || thread.Temporaries[slot].Value.Kind == ValueKind.VariablePointer)
                            PushUnusualTemporary(instruction.A, slot, at);
                        else
                            evaluation.Push(thread.Temporaries[slot].Value);
                        break;
                    }

                case OpCode.StoreGlobal:
                    StoreGlobal(instruction.A, evaluation.Pop(), instruction.B != 0);
                    break;

                case OpCode.StoreTemporary:
                    StoreTemporary(thread, instruction.A, evaluation.Pop(), instruction.B != 0);
                    break;

                case OpCode.LoadVisits:
                    evaluation.Push(InkValue.FromInt(VisitsOf(instruction.A)));
                    break;

                case OpCode.VisitIndex:
                    evaluation.Push(InkValue.FromInt(VisitsOf(instruction.A) - 1));
                    break;

                case OpCode.Add or OpCode.Subtract or OpCode.Equal or OpCode.Less or OpCode.Greater or OpCode.LessOrEqual or OpCode.GreaterOrEqual:
                    {
                        evaluation.Need(2);
                        ref var left = ref evaluation[1];
                        ref var right = ref evaluation[0];
                        if (left.Kind == ValueKind.Int && right.Kind == ValueKind.Int)
                        {
                            var (a, b) = (left.Int, right.Int);
                            left = instruction.Op switch
                            {
                                OpCode.Add => InkValue.FromInt(unchecked(a + b)),
                                OpCode.Subtract => InkValue.FromInt(unchecked(a - b)),
                                OpCode.Equal => InkValue.FromBool(a == b),
                                OpCode.Less => InkValue.FromBool(a < b),
                                OpCode.Greater => InkValue.FromBool(a > b),
                                OpCode.LessOrEqual => InkValue.FromBool(a <= b),
                                _ => InkValue.FromBool(a >= b),
                            };
                        }
                        else
                        {
                            left = Operators.Binary((Operator)instruction.A, left, right, program);
                        }

                        evaluation.Drop(1);
                        break;
                    }

                case OpCode.Binary:
                    evaluation.Need(2);
                    evaluation[1] = Operators.Binary((Operator)instruction.A, evaluation[1], evaluation[0], program);
                    evaluation.Drop(1);
                    break;

                case OpCode.Unary:
                    evaluation.Need(1);
                    evaluation[0] = Operators.Unary((Operator)instruction.A, evaluation[0], program);
                    break;

                case OpCode.DivertIf:
                    if (!Operators.IsTrue(evaluation.Pop()))
                        break;
                    goto case OpCode.Divert;

                case OpCode.Divert:
                    previous = at;
                    if (instruction.B != 0)
                        Visit(program.VisitLists[instruction.B]);
                    at = instruction.A;
                    continue;

                case OpCode.CallFunction or OpCode.CallTunnel:
                    previous = at;
                    Save();
                    Call(thread, instruction.Op == OpCode.CallFunction ? FrameKind.Function : FrameKind.Tunnel, instruction.A);
                    if (instruction.B != 0)
                        Visit(program.VisitLists[instruction.B]);
                    at = instruction.A;
                    evaluating = false;
                    continue;

                case OpCode.Glue:
                    output.Glue(at);
                    KeepIfNewlineIsGone();
                    break;

                case OpCode.BeginString:
                    output.BeginString(at);
                    evaluating = false;
                    break;

                case OpCode.EndString:
                    if (output.StringDepth == 0)
                        throw new StoryException("a string ends that never began: the story's code is damaged.");
                    evaluation.Push(InkValue.FromString(output.EndString()));
                    evaluating = true;
                    break;

                case OpCode.BeginTag:
                    output.BeginTag(at);
                    break;

                case OpCode.EndTag:
                    EndTag(at);
                    break;

                case OpCode.ChoicePoint:
                    thread.Top.Code = at;
                    thread.Top.IsEvaluating = evaluating;
                    thread.Previous = previous;
                    OfferChoice(program.Choices[instruction.A]);
                    break;

                case OpCode.StartThread:
                    previous = at++;
                    Save();
                    StartThread();
                    Load();
                    continue;

                default:
                    // The rarer instructions move the frame themselves.
                    Save();
                    if (!Rare(instruction, at))
                        return LineDone(ref stepsAllowed, steps);
                    Load();
                    continue;
            }

            previous = at++;
        }

        void Save()
        {
            ref var top = ref thread.Top;
            top.Code = at;
            top.IsEvaluating = evaluating;
            thread.Previous = previous;
        }

        void Load()
        {
            thread = CallStack.Current;
            output = Output;
            ref var top = ref thread.Top;
            at = top.Code;
            evaluating = top.IsEvaluating;
            previous = thread.Previous;
        }
    }

    private static RunResult LineDone(ref long stepsAllowed, long steps)
    {
        stepsAllowed = steps;
        return RunResult.LineDone;
    }

    private void Visit(DivertVisit[] visits)
    {
        foreach (var (container, atStart) in visits)
        {
            var flags = _program.Containers[container].Flags;
            if (atStart || (flags & CountFlags.StartOnly) == 0)
                _variables.Visit(container, flags);
        }
    }

    /// <summary>Nothing is left to run: a line that ended in a newline stands, and what was done since with it.</summary>
    private void EndLookAhead()
    {
        if (!_lookAhead.Active)
            return;
        if (Output.EndsInNewline)
            _lookAhead.Keep(_state);
        else
            _lookAhead.TakeBack(_state);
    }

    private void KeepIfNewlineIsGone()
    {
        if (!_lookAhead.Active)
            return;
        var newline = _lookAhead.NewlineAt;
        if (newline >= Output.Count || Output[newline].Kind != OutputKind.Newline)
            _lookAhead.Keep(_state);
    }
}
