namespace Ink;

/// <summary>What a divert does with the place it leaves.</summary>
internal enum DivertForm
{
    /// <summary>"-> target"</summary>
    Plain,

    /// <summary>"-> target ->"</summary>
    Tunnel,

    /// <summary>"&lt;- target"</summary>
    Thread,
}

/// <summary>A dotted name: a target, a variable or a list item.</summary>
internal sealed class PathSyntax(TextSpan span, string[] components) : Syntax(span)
{
    private string? _text;

    public string[] Components { get; } = components;

    public bool IsSimple => Components.Length == 1;

    public string First => Components[0];

    /// <summary>The components joined by points.</summary>
    public string Text => _text ??= IsSimple ? First : string.Join('.', Components);
}

/// <summary>A divert, tunnel or thread. Without target: "->" alone, as fallback choices have it.</summary>
internal sealed class DivertSyntax(TextSpan span, PathSyntax? target, ExpressionSyntax[] arguments, DivertForm form) : Syntax(span)
{
    public PathSyntax? Target { get; } = target;

    public ExpressionSyntax[] Arguments { get; } = arguments;

    public DivertForm Form { get; } = form;

    public bool IsEmpty => Target is null;

    public bool IsEnd => Target is { IsSimple: true, First: "END" };

    public bool IsDone => Target is { IsSimple: true, First: "DONE" };
}

/// <summary>"->->": leaves a tunnel, to another place if one is given.</summary>
internal sealed class TunnelReturnSyntax(TextSpan span, DivertSyntax? onwards) : Syntax(span)
{
    public DivertSyntax? Onwards { get; } = onwards;
}
