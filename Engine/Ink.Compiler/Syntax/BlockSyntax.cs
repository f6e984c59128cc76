namespace Ink;

/// <summary>{condition: …}, {condition: … - else: …}, {value: - case: …}, { - condition: … }.</summary>
internal sealed class ConditionalSyntax(TextSpan span, ExpressionSyntax? subject, List<BranchSyntax> branches) : Syntax(span)
{
    /// <summary>What stands before the first colon: the condition, or the value that the branches are compared with; null when every branch has a condition.</summary>
    public ExpressionSyntax? Subject { get; } = subject;

    public List<BranchSyntax> Branches { get; } = branches;

    /// <summary>Whether the branches are cases of the subject's value.</summary>
    public bool IsSwitch => Subject is not null && Branches.Count > 0 && !Branches[0].IsSubjectTrue && !Branches[0].IsElse;
}

/// <summary>One branch of a conditional.</summary>
internal sealed class BranchSyntax(TextSpan span, ExpressionSyntax? condition, BodySyntax body) : Syntax(span)
{
    /// <summary>The branch's own condition or case; null for the one taken when the subject is true, and for else.</summary>
    public ExpressionSyntax? Condition { get; } = condition;

    public BodySyntax Body { get; } = body;

    public bool IsElse { get; init; }

    /// <summary>Taken when the subject is true.</summary>
    public bool IsSubjectTrue { get; init; }
}

/// <summary>The kinds of a sequence, which may be combined.</summary>
[Flags]
internal enum SequenceKinds
{
    None = 0,

    /// <summary>The last element stays; the kind of {a|b}.</summary>
    Stopping = 1,

    /// <summary>"&amp;": from the start again.</summary>
    Cycle = 2,

    /// <summary>"~": in random order.</summary>
    Shuffle = 4,

    /// <summary>"!": nothing once all were shown.</summary>
    Once = 8,
}

/// <summary>{a|b|c} and its kin, inline or in several lines.</summary>
internal sealed class SequenceSyntax(TextSpan span, SequenceKinds kinds, List<BodySyntax> elements) : Syntax(span)
{
    public SequenceKinds Kinds { get; } = kinds;

    public List<BodySyntax> Elements { get; } = elements;
}

/// <summary>The content of a branch or of an element of a sequence.</summary>
internal sealed class BodySyntax(TextSpan span, WeaveSyntax weave, bool isMultiline) : Syntax(span)
{
    public WeaveSyntax Weave { get; } = weave;

    /// <summary>Whether it stands on lines of its own, and so begins with a line break.</summary>
    public bool IsMultiline { get; } = isMultiline;
}
