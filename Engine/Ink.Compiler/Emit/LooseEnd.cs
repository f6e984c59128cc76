using Ink.Runtime;

namespace Ink;

/// <summary>A place where the flow may run out: after a choice, a gather or plain content.</summary>
internal sealed class LooseEnd(Container container, WeavePointSyntax? point)
{
    public Container Container { get; } = container;

    /// <summary>The choice or gather that the content belongs to; null for content before any.</summary>
    public WeavePointSyntax? Point { get; } = point;

    /// <summary>The last piece of content, line ends apart.</summary>
    public Syntax? Last { get; private set; }

    /// <summary>Whether a nested weave follows, whose ends count instead.</summary>
    public bool IsTakenUp { get; init; }

    /// <summary>Whether the flow goes on elsewhere by itself, in one way at least.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Takes note of the next piece of content.</summary>
    public void Pass(Syntax item)
    {
        Last = item;
        IsTerminated |= Terminates(item);
    }

    private static bool Terminates(Syntax last) => last switch
    {
        DivertSyntax divert => divert is { Form: DivertForm.Plain, IsEmpty: false },
        TunnelReturnSyntax or ReturnSyntax => true,
        ConditionalSyntax or SequenceSyntax => HasDivert(last),
        _ => false,
    };

    /// <summary>Whether there is a divert anywhere in it: then the author thought of it.</summary>
    private static bool HasDivert(Syntax syntax)
    {
        switch (syntax)
        {
            case DivertSyntax or TunnelReturnSyntax:
                return true;
            case ConditionalSyntax conditional:
                foreach (var branch in conditional.Branches)
                {
                    if (HasDivert(branch.Body.Weave))
                        return true;
                }

                return false;
            case SequenceSyntax sequence:
                foreach (var element in sequence.Elements)
                {
                    if (HasDivert(element.Weave))
                        return true;
                }

                return false;
            case WeaveSyntax weave:
                foreach (var item in weave.Items)
                {
                    if (HasDivert(item))
                        return true;
                }

                return false;
            case ChoiceSyntax choice:
                foreach (var item in choice.Inner)
                {
                    if (HasDivert(item))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
