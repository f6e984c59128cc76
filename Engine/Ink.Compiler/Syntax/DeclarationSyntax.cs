using Ink.Runtime;

namespace Ink;

/// <summary>VAR, CONST, LIST or EXTERNAL: a name of the whole story.</summary>
internal abstract class DeclarationSyntax(TextSpan span, Identifier name) : Syntax(span)
{
    public Identifier Identifier { get; } = name;

    public string Name => Identifier.Name;
}

/// <summary>VAR x = value.</summary>
internal sealed class VariableDeclarationSyntax(TextSpan span, Identifier name, ExpressionSyntax value, FlowSyntax flow) : DeclarationSyntax(span, name)
{
    /// <summary>Where it stands, which is where the names in its value are looked up.</summary>
    public FlowSyntax Flow { get; } = flow;

    public ExpressionSyntax Value { get; } = value;
}

/// <summary>CONST x = value.</summary>
internal sealed class ConstantDeclarationSyntax(TextSpan span, Identifier name, ExpressionSyntax value, FlowSyntax flow) : DeclarationSyntax(span, name)
{
    /// <summary>Where it stands, which is where the names in its value are looked up.</summary>
    public FlowSyntax Flow { get; } = flow;

    public ExpressionSyntax Value { get; } = value;
}

/// <summary>LIST x = a, (b), c = 5.</summary>
internal sealed class ListDeclarationSyntax(TextSpan span, Identifier name, ListItemSyntax[] items) : DeclarationSyntax(span, name)
{
    public ListItemSyntax[] Items { get; } = items;

    /// <summary>The items with their values, for the runtime.</summary>
    public ListDefinition? Definition { get; set; }
}

/// <summary>An item of a LIST: its value, and whether the variable holds it at first.</summary>
internal readonly record struct ListItemSyntax(Identifier Identifier, int Value, bool IsInitial);

/// <summary>EXTERNAL f(a, b): a function of the host program.</summary>
internal sealed class ExternalDeclarationSyntax(TextSpan span, Identifier name, string[] parameters) : DeclarationSyntax(span, name)
{
    public string[] Parameters { get; } = parameters;
}
