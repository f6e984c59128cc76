namespace Ink;

/// <summary>{expression}: prints a value.</summary>
internal sealed class PrintSyntax(TextSpan span, ExpressionSyntax value) : Syntax(span)
{
    public ExpressionSyntax Value { get; } = value;
}

/// <summary>~ expression: evaluates and drops the value.</summary>
internal sealed class EvaluateSyntax(TextSpan span, ExpressionSyntax value) : Syntax(span)
{
    public ExpressionSyntax Value { get; } = value;
}

/// <summary>~ x = value, ~ temp x = value.</summary>
internal sealed class AssignmentSyntax(TextSpan span, Identifier variable, ExpressionSyntax value, bool isTemp) : Syntax(span)
{
    public Identifier Variable { get; } = variable;

    public ExpressionSyntax Value { get; } = value;

    public bool IsTemp { get; } = isTemp;
}

/// <summary>~ return, with or without a value.</summary>
internal sealed class ReturnSyntax(TextSpan span, ExpressionSyntax? value) : Syntax(span)
{
    public ExpressionSyntax? Value { get; } = value;
}
