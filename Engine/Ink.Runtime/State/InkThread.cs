using System.Runtime.CompilerServices;

namespace Ink.Runtime;

/// <summary>How a frame came onto the call stack; the numbers are those of the save format.</summary>
internal enum FrameKind : byte
{
    Tunnel = 0,
    Function = 1,

    /// <summary>A function that the host program evaluates.</summary>
    HostFunction = 2,
}

/// <summary>One call: where it stands and what it needs to return.</summary>
internal struct Frame
{
    /// <summary>The next instruction for the top frame; the call itself for those below. -1: nowhere.</summary>
    public int Code;

    /// <summary>Where the frame's temporaries begin in the thread's.</summary>
    public int FirstTemporary;

    /// <summary>For a function: the output's length when it was called; -1 once it has printed something visible.</summary>
    public int FunctionStart;

    /// <summary>For a host function: the evaluation stack's height when it was called.</summary>
    public int EvaluationHeight;

    public FrameKind Kind;

    /// <summary>Whether content is evaluated and not printed.</summary>
    public bool IsEvaluating;
}

/// <summary>A temporary variable of a frame.</summary>
internal struct Temporary
{
    /// <summary>The name's number in the program.</summary>
    public int Name;
    public InkValue Value;
}

/// <summary>A thread of content: a stack of frames with their temporaries.</summary>
internal sealed class InkThread
{
    public const int Nowhere = -1;

    public Frame[] Frames = new Frame[4];
    public int FrameCount;
    public Temporary[] Temporaries = new Temporary[4];
    public int TemporaryCount;

    /// <summary>The thread's number in the save format.</summary>
    public int Index;

    /// <summary>The instruction executed last; -1 when there is none. Which containers a jump newly enters depends on it.</summary>
    public int Previous = Nowhere;

    /// <summary>How many hold on to the thread: while any does, it is not reused.</summary>
    public int Pins;

    public ref Frame Top
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Frames[FrameCount - 1];
    }

    public void Reset()
    {
        FrameCount = 0;
        Temporaries.AsSpan(0, TemporaryCount).Clear();
        TemporaryCount = 0;
        Previous = Nowhere;
        Push(FrameKind.Tunnel, Nowhere, -1, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(FrameKind kind, int code, int functionStart, int evaluationHeight)
    {
        if (FrameCount == Frames.Length)
            Array.Resize(ref Frames, FrameCount * 2);
        Frames[FrameCount++] = new Frame
        {
            Code = code,
            FirstTemporary = TemporaryCount,
            FunctionStart = functionStart,
            EvaluationHeight = evaluationHeight,
            Kind = kind,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pop()
    {
        FrameCount--;
        var first = Frames[FrameCount].FirstTemporary;
        for (var i = first; i < TemporaryCount; i++)
            Temporaries[i] = default;
        TemporaryCount = first;
    }

    /// <summary>The position of a temporary of the given frame (0 is the lowest); -1 when it has none of that name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindTemporary(int frame, int name)
    {
        var end = frame == FrameCount - 1 ? TemporaryCount : Frames[frame + 1].FirstTemporary;
        for (var i = Frames[frame].FirstTemporary; i < end; i++)
        {
            if (Temporaries[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>Gives the top frame a new temporary.</summary>
    public void AddTemporary(int name, in InkValue value)
    {
        if (TemporaryCount == Temporaries.Length)
            Array.Resize(ref Temporaries, TemporaryCount * 2);
        Temporaries[TemporaryCount++] = new Temporary { Name = name, Value = value };
    }

    public void CopyTo(InkThread other)
    {
        if (other.Frames.Length < FrameCount)
            other.Frames = new Frame[Math.Max(FrameCount, 4)];
        Array.Copy(Frames, other.Frames, FrameCount);
        other.FrameCount = FrameCount;
        if (other.Temporaries.Length < TemporaryCount)
            other.Temporaries = new Temporary[Math.Max(TemporaryCount, 4)];
        else if (other.TemporaryCount > TemporaryCount)
            other.Temporaries.AsSpan(TemporaryCount, other.TemporaryCount - TemporaryCount).Clear();
        Array.Copy(Temporaries, other.Temporaries, TemporaryCount);
        other.TemporaryCount = TemporaryCount;
        other.Index = Index;
        other.Previous = Previous;
    }
}
