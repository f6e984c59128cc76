namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    /// <summary>
    /// Runs an instruction that is not frequent. The frame's position is in the frame before and after. False: the line
    /// was complete before the instruction, and looking ahead has been taken back.
    /// </summary>
    private bool Rare(in Instruction instruction, int at)
    {
        var thread = CallStack.Current;
        switch (instruction.Op)
        {
            case OpCode.EndOfContent:
                EndOfContent();
                return true;
            case OpCode.ReturnFunction:
                Return(FrameKind.Function);
                return true;
            case OpCode.ReturnTunnel:
                Return(FrameKind.Tunnel);
                return true;
            case OpCode.Done:
                if (CallStack.CanPopThread)
                {
                    PopThread();
                }
                else
                {
                    _state.DidSafeExit = true;
                    thread.Top.Code = InkThread.Nowhere;
                }

                return true;
            case OpCode.End:
                ForceEnd();
                return true;
            case OpCode.Jump:
                return Jump(thread, _program.Jumps[instruction.A], at);
            case OpCode.CallExternal:
                return CallExternal(thread, instruction.A, instruction.B, at);
            case OpCode.LegacyTag:
                Output.WholeTag(_program.Texts[instruction.A], at);
                break;
            default:
                BuiltIn(instruction);
                break;
        }

        thread.Previous = at;
        thread.Top.Code = at + 1;
        return true;
    }

    private void Call(InkThread thread, FrameKind kind, int code)
    {
        if (thread.FrameCount >= Limits.CallDepth)
            throw new StoryException($"more than {Limits.CallDepth} calls within each other: a function or tunnel probably calls itself without end.");
        thread.Push(kind, code, Output.Count, _evaluation.Count);
    }

    private void StartThread()
    {
        if (CallStack.ThreadCount >= Limits.Threads)
            throw new StoryException($"more than {Limits.Threads} threads within each other: a thread probably starts itself without end.");
        RefuseTooManyCalls(CallStack.ThreadCount);
        CallStack.PushThread();
    }

    /// <summary>Each thread and each choice keeps a copy of the calls it stands in.</summary>
    private void RefuseTooManyCalls(int copies)
    {
        if ((long)copies * CallStack.Current.FrameCount > Limits.KeptCalls)
            throw new StoryException($"{copies} threads or choices stand in {CallStack.Current.FrameCount} calls within each other each: that is too much to keep.");
    }

    private void PopThread()
    {
        CallStack.PopThread();
        var thread = CallStack.Current;
        thread.Previous = thread.Top.Code;
        thread.Top.Code++;
    }

    /// <summary>Content with nothing after it: ends a function, else a thread, else the run.</summary>
    private void EndOfContent()
    {
        var thread = CallStack.Current;
        ref var top = ref thread.Top;
        if (top.Kind == FrameKind.Function && thread.FrameCount > 1)
        {
            PopFrame(thread);
            if (thread.Top.IsEvaluating)
                _evaluation.Push(InkValue.Void);
        }
        else if (CallStack.CanPopThread)
        {
            PopThread();
        }
        else
        {
            if (top.Kind == FrameKind.HostFunction)
                _state.DidSafeExit = true;
            top.Code = InkThread.Nowhere;
        }
    }

    /// <summary>Leaves the running call and goes on after it.</summary>
    private void PopFrame(InkThread thread)
    {
        if (thread.Top.Kind == FrameKind.Function)
        {
            Output.TrimFunctionEnd(thread.Top.FunctionStart);
            KeepIfNewlineIsGone();
        }

        thread.Pop();
        if (_lookAhead.Active)
            _lookAhead.FramePopped(thread);
        thread.Previous = thread.Top.Code;
        thread.Top.Code++;
    }

    private void Return(FrameKind kind)
    {
        var thread = CallStack.Current;
        DivertTarget? onwards = null;
        if (kind == FrameKind.Tunnel)
        {
            var value = _evaluation.Pop();
            if (value.Kind == ValueKind.DivertTarget)
                onwards = value.Target;
            else if (value.Kind != ValueKind.Void)
                throw new StoryException("Expected void if ->-> doesn't override target");
        }

        if (thread.Top.Kind == FrameKind.HostFunction)
        {
            _state.DidSafeExit = true;
            thread.Top.Code = InkThread.Nowhere;
            return;
        }

        if (thread.Top.Kind != kind || thread.FrameCount == 1)
        {
            var expected = thread.FrameCount == 1 ? "end of flow (-> END or choice)" : ReturnName(thread.Top.Kind);
            throw new StoryException($"Found {ReturnName(kind)}, when expected {expected}");
        }

        PopFrame(thread);
        if (onwards is not null)
            thread.Top.Code = CodeOf(onwards);
    }

    private static string ReturnName(FrameKind kind) =>
        kind == FrameKind.Function ? "function return statement (~ return)" : "tunnel onwards statement (->->)";

    private bool Jump(InkThread thread, RareJump jump, int at)
    {
        if (jump.IsConditional && !Operators.IsTrue(_evaluation.Pop()))
        {
            thread.Previous = at;
            thread.Top.Code = at + 1;
            return true;
        }

        if (jump.External >= 0)
            return CallExternal(thread, jump.External, jump.ArgumentCount, at);

        var target = jump.Variable is { } variable ? TargetIn(variable) : jump.Target
            ?? throw new StoryException($"Divert target doesn't exist: {jump.Path}");
        var code = CodeOf(target);
        thread.Previous = at;
        if (jump.Kind is DivertKind.Function or DivertKind.Tunnel)
        {
            thread.Top.Code = at;
            Call(thread, jump.Kind == DivertKind.Function ? FrameKind.Function : FrameKind.Tunnel, code);
        }
        else
        {
            thread.Top.Code = code;
        }

        return true;
    }

    private static int CodeOf(DivertTarget target) =>
        target.Code >= 0 ? target.Code : throw new StoryException($"Divert target doesn't exist: {target.Path}");

    private DivertTarget TargetIn(string variable)
    {
        var value = ValueOf(variable);
        return value.Kind switch
        {
            ValueKind.DivertTarget => value.Target,
            ValueKind.None => throw new StoryException($"Tried to divert using a target from a variable that could not be found ({variable})"),
            ValueKind.Int when value.Int == 0 => throw new StoryException(
                $"Tried to divert to a target from a variable, but the variable ({variable}) didn't contain a divert target, it was empty/null (the value 0)."),
            _ => throw new StoryException(
                $"Tried to divert to a target from a variable, but the variable ({variable}) didn't contain a divert target, it contained '{value}'."),
        };
    }
}
