namespace Ink;

/// <summary>A whole parsed story, includes and all.</summary>
internal sealed class StorySyntax(FlowSyntax root)
{
    /// <summary>The story's own content and its knots.</summary>
    public FlowSyntax Root { get; } = root;

    /// <summary>VAR and LIST in the order in which they take their first values.</summary>
    public List<DeclarationSyntax> Globals { get; } = [];

    public List<ConstantDeclarationSyntax> Constants { get; } = [];

    public List<ExternalDeclarationSyntax> Externals { get; } = [];
}
