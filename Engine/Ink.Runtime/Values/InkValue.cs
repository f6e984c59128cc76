using System.Runtime.CompilerServices;

namespace Ink.Runtime;

/// <summary>The kinds of value a story computes with.</summary>
internal enum ValueKind : byte
{
    /// <summary>No value at all: a variable that does not exist.</summary>
    None,

    /// <summary>What a function without "return" gives.</summary>
    Void,
    Bool,
    Int,
    Float,
    String,
    List,
    DivertTarget,
    VariablePointer,

    /// <summary>A choice's tag on its way from the choice's text to the choice.</summary>
    Tag,
}

/// <summary>A value, in 16 bytes and without boxing: a number in place, or a reference.</summary>
internal readonly struct InkValue
{
    private readonly object? _reference;
    private readonly int _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private InkValue(ValueKind kind, int bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    public ValueKind Kind { get; }

    public static InkValue Void => new(ValueKind.Void, 0, null);

    public static InkValue True => new(ValueKind.Bool, 1, null);

    public static InkValue False => new(ValueKind.Bool, 0, null);

    public bool IsNone => Kind == ValueKind.None;

    /// <summary>The number of an Int, or 1 and 0 of a Bool; a pointer's context.</summary>
    public int Int => _bits;

    public bool Bool => _bits != 0;

    public float Float => BitConverter.Int32BitsToSingle(_bits);

    public string String => Unsafe.As<string>(_reference)!;

    public ListValue List => Unsafe.As<ListValue>(_reference)!;

    public DivertTarget Target => Unsafe.As<DivertTarget>(_reference)!;

    /// <summary>The name a variable pointer refers to.</summary>
    public string PointerName => Unsafe.As<string>(_reference)!;

    /// <summary>Where that variable lives: -1 unknown yet, 0 global, n the n-th frame's temporary.</summary>
    public int PointerContext => _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InkValue FromInt(int value) => new(ValueKind.Int, value, null);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InkValue FromBool(bool value) => new(ValueKind.Bool, value ? 1 : 0, null);

    public static InkValue FromFloat(float value) => new(ValueKind.Float, BitConverter.SingleToInt32Bits(value), null);

    public static InkValue FromString(string value) => new(ValueKind.String, 0, value);

    public static InkValue FromList(ListValue value) => new(ValueKind.List, 0, value);

    public static InkValue FromTarget(DivertTarget value) => new(ValueKind.DivertTarget, 0, value);

    public static InkValue FromTag(string text) => new(ValueKind.Tag, 0, text);

    public static InkValue FromPointer(string name, int context) => new(ValueKind.VariablePointer, context, name);

    /// <summary>Same kind and same contents; lists by their items.</summary>
    public bool SameAs(in InkValue other)
    {
        if (Kind != other.Kind)
            return false;
        return Kind switch
        {
            ValueKind.String or ValueKind.Tag => String == other.String,
            ValueKind.VariablePointer => _bits == other._bits && String == other.String,
            ValueKind.List => List.SameItems(other.List),
            ValueKind.DivertTarget => Target.Path == other.Target.Path,
            _ => _bits == other._bits,
        };
    }

    /// <summary>The text that printing the value gives, whatever the culture.</summary>
    public override string ToString() => ValueText.Of(this);
}
