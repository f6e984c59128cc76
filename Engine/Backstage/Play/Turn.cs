namespace Backstage;

/// <summary>One line of the story's text, as it was returned, with its tags.</summary>
/// <param name="Text">The text, without the newline at its end.</param>
/// <param name="Tags">Its tags, in order.</param>
public sealed record PlayedLine(string Text, IReadOnlyList<string> Tags);

/// <summary>A choice that is offered.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tags">Its tags, in order.</param>
public sealed record OfferedChoice(string Text, IReadOnlyList<string> Tags);

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
}
