using Ink.Runtime;

namespace Ink;

/// <summary>
/// Content with the choices and gathers of one level of indentation. Deeper levels are weaves within <see cref="Items"/>.
/// Content that follows a choice or gather, up to the next one, belongs to it.
/// </summary>
internal sealed class WeaveSyntax(TextSpan span, List<Syntax> items) : Syntax(span)
{
    public List<Syntax> Items { get; } = items;
}

/// <summary>A choice or a gather: what others can divert to by its label.</summary>
internal abstract class WeavePointSyntax(TextSpan span, int depth, Identifier? label) : Syntax(span)
{
    private Container? _container;

    /// <summary>How many bullets or dashes, from 1.</summary>
    public int Depth { get; } = depth;

    public Identifier? Label { get; } = label;

    /// <summary>What is entered when the choice is taken or the gather is reached.</summary>
    public Container Container => _container ??= new Container();
}

/// <summary>"*" or "+": start [only] inner.</summary>
internal sealed class ChoiceSyntax(TextSpan span, int depth, Identifier? label) : WeavePointSyntax(span, depth, label)
{
    /// <summary>"*": offered until taken once.</summary>
    public required bool IsOnceOnly { get; init; }

    public required ExpressionSyntax[] Conditions { get; init; }

    /// <summary>Shown in the choice and printed when it is taken.</summary>
    public required List<Syntax> Start { get; init; }

    /// <summary>Between the brackets: shown in the choice only. Null without brackets.</summary>
    public required List<Syntax>? ChoiceOnly { get; init; }

    /// <summary>Printed only when the choice is taken; with the divert that ends the line.</summary>
    public required List<Syntax> Inner { get; init; }

    /// <summary>Nothing to show: taken by itself when no other choice is left.</summary>
    public bool IsFallback => Start.Count == 0 && ChoiceOnly is not { Count: > 0 };
}

/// <summary>"-": where the choices above come together.</summary>
internal sealed class GatherSyntax(TextSpan span, int depth, Identifier? label) : WeavePointSyntax(span, depth, label);

/// <summary>The end of the story's own content, which is a gather without being written.</summary>
internal sealed class FinalGatherSyntax(TextSpan span) : WeavePointSyntax(span, 1, null);
