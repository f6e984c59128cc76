namespace Ink.Runtime;

/// <summary>
/// After a newline the machine goes on, since glue may still take the newline back:
/// <code>
/// Hello          Hello world
/// &lt;&gt; world
/// </code>
/// When text comes instead, all that was done since the newline is undone. Variables are undone from their log; of the
/// call stack only what changes is kept, frame by frame as it comes to light.
/// </summary>
internal sealed class LookAhead
{
    private readonly List<Frame> _frames = [];
    private readonly List<Temporary> _temporaries = [];
    private readonly List<(int Index, Temporary Old)> _overwritten = [];
    private readonly List<Choice> _choices = [];
    private readonly EvaluationStack _evaluation = new();
    private readonly CallStack _threads = new();

    private InkThread? _base;
    private int _depth;
    private int _temporaryCount;
    private int _exposed;
    private int _baseIndex;
    private int _previous;
    private int _threadCounter;
    private int _undoMark;
    private int _changed;
    private int _turn;
    private int _seed;
    private int _random;
    private bool _safeExit;
    private int _errors;
    private int _warnings;

    public bool Active { get; private set; }

    /// <summary>Where in the output the newline stands.</summary>
    public int NewlineAt { get; private set; }

    /// <summary>Remembers the state as it is after a newline. Code positions must have been written to the frames.</summary>
    public void Begin(MachineState state)
    {
        Active = true;
        var flow = state.Flow;
        NewlineAt = flow.Output.LastNewline;
        _undoMark = state.Variables.StartRecording();
        _changed = state.Variables.ChangedCount;
        _turn = state.Variables.TurnIndex;
        _seed = state.Variables.StorySeed;
        _random = state.Variables.PreviousRandom;
        _safeExit = state.DidSafeExit;
        _errors = state.Errors.Count;
        _warnings = state.Warnings.Count;
        _choices.Clear();
        _choices.AddRange(flow.Choices);
        state.Evaluation.CopyTo(_evaluation);
        _threadCounter = flow.CallStack.ThreadCounter;

        if (flow.CallStack.ThreadCount > 1)
        {
            _base = null;
            flow.CallStack.CopyTo(_threads);
            return;
        }

        _base = flow.CallStack.Current;
        _base.Pins++;
        _depth = _base.FrameCount;
        _temporaryCount = _base.TemporaryCount;
        _baseIndex = _base.Index;
        _previous = _base.Previous;
        _frames.Clear();
        _temporaries.Clear();
        _overwritten.Clear();
        _exposed = _depth;
        Expose(_depth - 1);
    }

    /// <summary>To be called when a frame has been popped: the one below may now change.</summary>
    public void FramePopped(InkThread thread)
    {
        if (thread == _base && thread.FrameCount <= _exposed)
            Expose(thread.FrameCount - 1);
    }

    /// <summary>To be called before a temporary of a lower frame is written through a reference.</summary>
    public void BeforeTemporaryWrite(InkThread thread, int index)
    {
        // Those of the frames that came to light are kept already; above them there may be new ones.
        if (thread == _base && index < _frames[^1].FirstTemporary)
            _overwritten.Add((index, thread.Temporaries[index]));
    }

    /// <summary>Ends looking ahead and keeps what was done.</summary>
    public void Keep(MachineState state)
    {
        state.Variables.StopRecording(_undoMark, takeBack: false);
        End();
    }

    /// <summary>Ends looking ahead and takes back what was done since the newline.</summary>
    public void TakeBack(MachineState state)
    {
        var flow = state.Flow;
        var variables = state.Variables;
        variables.StopRecording(_undoMark, takeBack: true);
        variables.ForgetChanges(_changed);
        variables.TurnIndex = _turn;
        variables.StorySeed = _seed;
        variables.PreviousRandom = _random;
        state.DidSafeExit = _safeExit;
        state.Errors.RemoveRange(_errors, state.Errors.Count - _errors);
        state.Warnings.RemoveRange(_warnings, state.Warnings.Count - _warnings);
        flow.Output.Truncate(NewlineAt + 1);
        _evaluation.CopyTo(state.Evaluation);
        RestoreChoices(flow);
        if (_base is null)
            _threads.CopyTo(flow.CallStack);
        else
            RestoreBase(_base, flow.CallStack);
        flow.CallStack.ThreadCounter = _threadCounter;
        End();
    }

    private void End()
    {
        Active = false;
        if (_base is not null)
            _base.Pins--;
        _base = null;
        _choices.Clear();
    }

    private void RestoreChoices(FlowState flow)
    {
        if (flow.Choices.Count == _choices.Count && (_choices.Count == 0 || ReferenceEquals(flow.Choices[^1], _choices[^1])))
            return;
        flow.Choices.Clear();
        flow.Choices.AddRange(_choices);
    }

    private void RestoreBase(InkThread thread, CallStack stack)
    {
        stack.ReleaseAll();
        if (thread.Temporaries.Length < _temporaryCount)
            Array.Resize(ref thread.Temporaries, _temporaryCount);
        if (thread.TemporaryCount > _temporaryCount)
            thread.Temporaries.AsSpan(_temporaryCount, thread.TemporaryCount - _temporaryCount).Clear();
        thread.FrameCount = _depth;
        thread.TemporaryCount = _temporaryCount;
        thread.Index = _baseIndex;
        thread.Previous = _previous;

        // The frames were kept from the top down, their temporaries likewise, each frame's in order.
        var at = 0;
        for (var i = 0; i < _frames.Count; i++)
        {
            var index = _depth - 1 - i;
            var end = i == 0 ? _temporaryCount : _frames[i - 1].FirstTemporary;
            thread.Frames[index] = _frames[i];
            for (var slot = _frames[i].FirstTemporary; slot < end; slot++)
                thread.Temporaries[slot] = _temporaries[at++];
        }

        for (var i = _overwritten.Count - 1; i >= 0; i--)
            thread.Temporaries[_overwritten[i].Index] = _overwritten[i].Old;
        stack.Add(thread);
    }

    /// <summary>Keeps a copy of a frame that may now change.</summary>
    private void Expose(int frame)
    {
        if (frame < 0 || frame >= _exposed)
            return;
        var thread = _base!;
        var end = frame == _depth - 1 ? _temporaryCount : _frames[^1].FirstTemporary;
        _frames.Add(thread.Frames[frame]);
        for (var slot = thread.Frames[frame].FirstTemporary; slot < end; slot++)
            _temporaries.Add(thread.Temporaries[slot]);
        _exposed = frame;
    }
}
