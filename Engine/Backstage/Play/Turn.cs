namespace Backstage;

/// <summary>One line of the story's text, as it was returned, with its tags.</summary>
/// <param name="Text">The text, without the newline at its end.</param>
/// <param name="Tags">Its tags, in order.</param>
public sealed record PlayedLine(string Text, IReadOnlyList<string> Tags)
{
    /// <summary>The "knot" or "knot.stitch" it stands in; empty before the first knot.</summary>
    public string Place { get; init; } = "";
}

/// <summary>A choice that is offered.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tags">Its tags, in order.</param>
public sealed record OfferedChoice(string Text, IReadOnlyList<string> Tags)
{
    /// <summary>Its choice point: the path in the story without the numbers that shift when a line is inserted.</summary>
    public string WayId { get; init; } = "";

    /// <summary>Its stable id: <see cref="WayId"/>, "#", and a hash of <see cref="Text"/>; unique among the choices offered together.</summary>
    public string Id { get; init; } = "";

    /// <summary>The "knot" or "knot.stitch" that offers it; empty before the first knot.</summary>
    public string Place { get; init; } = "";
}

/// <summary>Something the story got wrong while it was played.</summary>
/// <param name="IsError">Whether it is an error; else a warning.</param>
/// <param name="Message">The message, with its place where known.</param>
/// <param name="AfterLine">How many lines of the turn had come before it.</param>
public sealed record PlayIssue(bool IsError, string Message, int AfterLine);

/// <summary>What happens between two decisions: the text that comes, and the choices it ends with.</summary>
/// <param name="Lines">The lines of text.</param>
/// <param name="Choices">The choices; none when the story has ended.</param>
/// <param name="Issues">What went wrong on the way.</param>
public sealed record Turn(IReadOnlyList<PlayedLine> Lines, IReadOnlyList<OfferedChoice> Choices, IReadOnlyList<PlayIssue> Issues)
{
    /// <summary>Whether no decision follows.</summary>
    public bool IsEnd => Choices.Count == 0;

    /// <summary>Where the turn ended, as a knot or stitch; empty before the first knot.</summary>
    public string EndPlace { get; init; } = "";
}
