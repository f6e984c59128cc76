namespace Ink.Runtime;

/// <summary>The threads of a flow; the last one runs. Threads that are done with are kept for reuse.</summary>
internal sealed class CallStack
{
    private readonly List<InkThread> _threads = [];
    private readonly Stack<InkThread> _spare = new();

    public CallStack() => Reset();

    /// <summary>The thread that runs.</summary>
    public InkThread Current { get; private set; } = null!;

    public int ThreadCount => _threads.Count;

    /// <summary>How many threads were started so far: their numbers in the save format.</summary>
    public int ThreadCounter { get; set; }

    public bool CanPopThread => _threads.Count > 1 && Current.Top.Kind != FrameKind.HostFunction;

    public InkThread this[int index] => _threads[index];

    /// <summary>One thread with one frame that stands nowhere.</summary>
    public void Reset()
    {
        ReleaseAll();
        var thread = Rent();
        thread.Index = 0;
        thread.Reset();
        Add(thread);
    }

    /// <summary>Starts a thread as a copy of the running one, which waits for it.</summary>
    public void PushThread()
    {
        var thread = Fork();
        thread.Previous = Current.Previous;
        Add(thread);
    }

    public void PopThread()
    {
        Release(Current);
        _threads.RemoveAt(_threads.Count - 1);
        Current = _threads[^1];
    }

    /// <summary>A copy of the running thread under a new number, for a choice to go on from.</summary>
    public InkThread Fork()
    {
        var copy = Rent();
        Current.CopyTo(copy);
        copy.Index = ++ThreadCounter;
        return copy;
    }

    /// <summary>Goes on with a copy of the given thread alone.</summary>
    public void ContinueFrom(InkThread thread)
    {
        var copy = Rent();
        thread.CopyTo(copy);
        ReleaseAll();
        Add(copy);
    }

    /// <summary>Takes the thread as the running one, on top of those there are; for loading.</summary>
    public void Add(InkThread thread)
    {
        _threads.Add(thread);
        Current = thread;
    }

    public InkThread Rent() => _spare.TryPop(out var spare) ? spare : new InkThread();

    public void Release(InkThread thread)
    {
        const int Enough = 64;
        if (thread.Pins == 0 && _spare.Count < Enough && thread.Frames.Length <= Enough && thread.Temporaries.Length <= Enough)
            _spare.Push(thread);
    }

    /// <summary>Empties the stack; <see cref="Add"/> must follow.</summary>
    public void ReleaseAll()
    {
        foreach (var thread in _threads)
            Release(thread);
        _threads.Clear();
    }

    public void CopyTo(CallStack other)
    {
        while (other._threads.Count > _threads.Count)
        {
            other.Release(other._threads[^1]);
            other._threads.RemoveAt(other._threads.Count - 1);
        }

        while (other._threads.Count < _threads.Count)
            other._threads.Add(other.Rent());
        for (var i = 0; i < _threads.Count; i++)
            _threads[i].CopyTo(other._threads[i]);
        other.Current = other._threads[^1];
        other.ThreadCounter = ThreadCounter;
    }
}
