using Ink.Runtime;

namespace Ink;

/// <summary>Something with a value.</summary>
internal abstract class ExpressionSyntax(TextSpan span) : Syntax(span);

/// <summary>A whole number.</summary>
internal sealed class IntSyntax(TextSpan span, int value) : ExpressionSyntax(span)
{
    public int Value { get; } = value;
}

/// <summary>A number with a decimal point.</summary>
internal sealed class FloatSyntax(TextSpan span, float value) : ExpressionSyntax(span)
{
    public float Value { get; } = value;
}

/// <summary>true or false.</summary>
internal sealed class BoolSyntax(TextSpan span, bool value) : ExpressionSyntax(span)
{
    public bool Value { get; } = value;
}

/// <summary>"text", which may hold inline logic.</summary>
internal sealed class StringSyntax(TextSpan span, List<Syntax> content) : ExpressionSyntax(span)
{
    public List<Syntax> Content { get; } = content;

    /// <summary>The text when it holds no logic; else null.</summary>
    public string? PlainText => Content.Count switch
    {
        0 => "",
        1 when Content[0] is TextSyntax text => text.Text,
        _ => null,
    };
}

/// <summary>A variable, constant, list item, or the read count of a knot, stitch or label.</summary>
internal sealed class ReferenceSyntax(TextSpan span, PathSyntax path) : ExpressionSyntax(span)
{
    public PathSyntax Path { get; } = path;
}

/// <summary>"-> target" as a value.</summary>
internal sealed class DivertTargetSyntax(TextSpan span, DivertSyntax divert) : ExpressionSyntax(span)
{
    public DivertSyntax Divert { get; } = divert;
}

/// <summary>name(arguments): a function of the story, of the host or built in, or a list from a number.</summary>
internal sealed class CallSyntax(TextSpan span, PathSyntax name, ExpressionSyntax[] arguments) : ExpressionSyntax(span)
{
    public PathSyntax Name { get; } = name;

    public ExpressionSyntax[] Arguments { get; } = arguments;
}

/// <summary>(item, item): a list written out.</summary>
internal sealed class ListSyntax(TextSpan span, PathSyntax[] items) : ExpressionSyntax(span)
{
    public PathSyntax[] Items { get; } = items;
}

/// <summary>-x or not x.</summary>
internal sealed class UnarySyntax(TextSpan span, Operator op, ExpressionSyntax operand) : ExpressionSyntax(span)
{
    public Operator Operator { get; } = op;

    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary>Two operands and the operator between them.</summary>
internal sealed class BinarySyntax(TextSpan span, Operator op, ExpressionSyntax left, ExpressionSyntax right) : ExpressionSyntax(span)
{
    public Operator Operator { get; } = op;

    public ExpressionSyntax Left { get; } = left;

    public ExpressionSyntax Right { get; } = right;
}

/// <summary>x++, x--, x += amount, x -= amount. The amount is null for one.</summary>
internal sealed class IncrementSyntax(TextSpan span, Identifier variable, bool isDecrement, ExpressionSyntax? amount) : ExpressionSyntax(span)
{
    public Identifier Variable { get; } = variable;

    public bool IsDecrement { get; } = isDecrement;

    public ExpressionSyntax? Amount { get; } = amount;
}
