namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    private const int GlobalContext = 0;

    /// <summary>The value a variable has, following references; None when there is no such variable.</summary>
    public InkValue ValueOf(string name, int context = -1)
    {
        for (var hops = 0; hops < 64; hops++)
        {
            var value = RawValueOf(name, context);
            if (value.Kind != ValueKind.VariablePointer)
                return value;
            (name, context) = (value.PointerName, value.PointerContext);
        }

        throw new StoryException($"The reference '{name}' refers to itself.");
    }

    /// <summary>Sets a global as the host or the story does, following references.</summary>
    public void SetGlobal(int slot, InkValue value)
    {
        if (value.Kind == ValueKind.List && value.List.Count == 0)
            value = KeepOrigins(_variables.Global(slot), value);
        _variables.SetGlobal(slot, value);
    }

    private InkValue RawValueOf(string name, int context)
    {
        if (context <= GlobalContext)
        {
            if (_program.GlobalSlots.TryGetValue(name, out var slot) && !_variables.Global(slot).IsNone)
                return _variables.Global(slot);
            if (_program.Lists.Find(name) is { } item)
                return InkValue.FromList(new ListValue(item));
        }

        if (!_program.NameIds.TryGetValue(name, out var id))
            return default;
        var thread = CallStack.Current;
        var frame = context < 0 ? thread.FrameCount - 1 : context - 1;
        if (frame < 0 || frame >= thread.FrameCount)
            return default;
        var place = thread.FindTemporary(frame, id);
        return place < 0 ? default : thread.Temporaries[place].Value;
    }

    private void PushUnusualGlobal(int slot, int code) => PushNamed(_program.Globals[slot], code);

    private void PushUnusualTemporary(int name, int place, int code)
    {
        if (place >= 0)
        {
            var pointer = CallStack.Current.Temporaries[place].Value;
            _evaluation.Push(OrWarn(ValueOf(pointer.PointerName, pointer.PointerContext), pointer.PointerName, code));
            return;
        }

        PushNamed(_program.Names[name], code);
    }

    private void PushNamed(string name, int code) => _evaluation.Push(OrWarn(ValueOf(name), name, code));

    private InkValue OrWarn(in InkValue value, string name, int code)
    {
        if (!value.IsNone)
            return value;
        CallStack.Current.Top.Code = code;
        AddWarning($"Variable not found: '{name}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state.");
        return InkValue.FromInt(0);
    }

    /// <summary>A reference to a variable, with the frame it lives in.</summary>
    private InkValue Pointer(int name, int context)
    {
        if (context >= 0)
            return InkValue.FromPointer(_program.Names[name], context);
        var thread = CallStack.Current;
        var isTemporary = thread.FindTemporary(thread.FrameCount - 1, name) >= 0;
        return InkValue.FromPointer(_program.Names[name], isTemporary ? thread.FrameCount : GlobalContext);
    }

    private void StoreGlobal(int slot, InkValue value, bool declares)
    {
        if (!declares)
        {
            ref readonly var old = ref _variables.Global(slot);
            if (old.Kind == ValueKind.VariablePointer)
            {
                StoreThroughPointer(old, value);
                return;
            }

            if (old.IsNone)
            {
                StoreTemporary(CallStack.Current, NameIdOf(_program.Globals[slot]), value, false);
                return;
            }
        }
        else if (value.Kind == ValueKind.VariablePointer)
        {
            value = Resolve(value);
        }

        SetGlobal(slot, value);
    }

    private int NameIdOf(string name) => _program.NameIds.GetValueOrDefault(name, -1);

    private void StoreTemporary(InkThread thread, int name, InkValue value, bool declares)
    {
        if (declares && value.Kind == ValueKind.VariablePointer)
            value = Resolve(value);
        var place = thread.FindTemporary(thread.FrameCount - 1, name);
        if (place < 0)
        {
            if (!declares)
                throw new StoryException($"Could not find temporary variable to set: {(name < 0 ? "?" : _program.Names[name])}");
            thread.AddTemporary(name, value);
            return;
        }

        ref var temporary = ref thread.Temporaries[place];
        if (!declares && temporary.Value.Kind == ValueKind.VariablePointer)
            StoreThroughPointer(temporary.Value, value);
        else
            temporary.Value = KeepOrigins(temporary.Value, value);
    }

    private void StoreThroughPointer(InkValue pointer, in InkValue value)
    {
        for (var hops = 0; hops < 64; hops++)
        {
            var old = RawValueOf(pointer.PointerName, pointer.PointerContext);
            if (old.Kind != ValueKind.VariablePointer)
                break;
            pointer = old;
        }

        if (pointer.PointerContext <= GlobalContext && _program.GlobalSlots.TryGetValue(pointer.PointerName, out var slot))
        {
            SetGlobal(slot, value);
            return;
        }

        var thread = CallStack.Current;
        var frame = pointer.PointerContext - 1;
        var place = frame >= 0 && frame < thread.FrameCount ? thread.FindTemporary(frame, NameIdOf(pointer.PointerName)) : -1;
        if (place < 0)
            throw new StoryException($"Could not find temporary variable to set: {pointer.PointerName}");
        if (_lookAhead.Active)
            _lookAhead.BeforeTemporaryWrite(thread, place);
        thread.Temporaries[place].Value = KeepOrigins(thread.Temporaries[place].Value, value);
    }

    /// <summary>A reference to a reference becomes a reference to what that one refers to.</summary>
    private InkValue Resolve(in InkValue pointer)
    {
        var target = RawValueOf(pointer.PointerName, pointer.PointerContext);
        return target.Kind == ValueKind.VariablePointer ? target : pointer;
    }

    /// <summary>An empty list put in a list's place still belongs where the old one did.</summary>
    private static InkValue KeepOrigins(in InkValue old, in InkValue value)
    {
        if (value.Kind != ValueKind.List || old.Kind != ValueKind.List || value.List.Count > 0)
            return value;
        return InkValue.FromList(value.List.WithInitialOrigins(old.List.OriginNames));
    }

    /// <summary>How often a container was visited.</summary>
    /// <exception cref="StoryException">Nobody counts its visits.</exception>
    private int VisitsOf(int container)
    {
        if ((_program.Containers[container].Flags & CountFlags.Visits) == 0)
            throw new StoryException($"Read count for target ({_program.ContainerPath(container)}) unknown.");
        return _variables.Visits(container);
    }
}
