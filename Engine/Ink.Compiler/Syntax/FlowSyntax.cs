using Ink.Runtime;

namespace Ink;

/// <summary>What a flow is: the whole story, a knot, a function or a stitch.</summary>
internal enum FlowLevel
{
    Story,
    Knot,
    Stitch,
}

/// <summary>A parameter of a knot, stitch or function.</summary>
internal readonly record struct ParameterSyntax(Identifier Identifier, bool IsReference, bool IsDivertTarget)
{
    public string Name => Identifier.Name;
}

/// <summary>The story itself, a knot or a stitch: a weave, flows within, and the names that belong to it.</summary>
internal sealed class FlowSyntax(TextSpan span, FlowLevel level, Identifier name, FlowSyntax? parent) : Syntax(span)
{
    public FlowLevel Level { get; } = level;

    public Identifier Identifier { get; } = name;

    public string Name => Identifier.Name;

    /// <summary>The knot of a stitch, the story of a knot.</summary>
    public FlowSyntax? Parent { get; } = parent;

    public bool IsFunction { get; init; }

    public ParameterSyntax[] Parameters { get; init; } = [];

    /// <summary>The content before it is built into <see cref="Weave"/>.</summary>
    public List<Syntax> Items { get; } = [];

    public WeaveSyntax? Weave { get; set; }

    /// <summary>Whether there is anything before the first stitch, be it only a declaration.</summary>
    public bool HasStatements { get; set; }

    /// <summary>The knots of a story, the stitches of a knot, in source order.</summary>
    public List<FlowSyntax> Flows { get; } = [];

    public Dictionary<string, FlowSyntax> FlowByName { get; } = [];

    /// <summary>The labelled choices and gathers of this flow, stitches apart.</summary>
    public Dictionary<string, WeavePointSyntax> Labels { get; } = [];

    /// <summary>All labelled choices and gathers in source order, those with a name given twice included.</summary>
    public List<WeavePointSyntax> LabelledPoints { get; } = [];

    /// <summary>The temporary variables declared in this flow.</summary>
    public Dictionary<string, Identifier> Temps { get; } = [];

    /// <summary>What is compiled of it.</summary>
    public Container Container { get; } = new();

    /// <summary>The parameter of that name, if there is one.</summary>
    public bool TryGetParameter(string name, out ParameterSyntax parameter)
    {
        foreach (var candidate in Parameters)
        {
            if (candidate.Name == name)
            {
                parameter = candidate;
                return true;
            }
        }

        parameter = default;
        return false;
    }
}
