using System.Runtime.CompilerServices;

namespace Ink.Runtime;

/// <summary>The values that expressions are working on.</summary>
internal sealed class EvaluationStack
{
    private InkValue[] _values = new InkValue[16];

    public int Count { get; private set; }

    /// <summary>The value n places below the top.</summary>
    public ref InkValue this[int below]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _values[Count - 1 - below];
    }

    public ReadOnlySpan<InkValue> Values => _values.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(in InkValue value)
    {
        if (Count == _values.Length)
            Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }

    /// <summary>Takes the top value off.</summary>
    /// <exception cref="StoryException">The stack is empty: the story's code is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public InkValue Pop()
    {
        if (Count == 0)
            ThrowEmpty();
        return _values[--Count];
    }

    /// <summary>Checks that an instruction finds the values it needs.</summary>
    /// <exception cref="StoryException">There are fewer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Need(int count)
    {
        if (Count < count)
            ThrowEmpty();
    }

    public void Drop(int count) => Count -= count;

    public void Truncate(int height)
    {
        if (Count > height)
            Count = height;
    }

    public void CopyTo(EvaluationStack other)
    {
        if (other._values.Length < Count)
            other._values = new InkValue[_values.Length];
        Array.Copy(_values, other._values, Count);
        other.Count = Count;
    }

    private static void ThrowEmpty() =>
        throw new StoryException("an expression needs a value where there is none: the story's code is damaged.");
}
