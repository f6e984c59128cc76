namespace Ink;

/// <summary>A piece of parsed ink, with the place it came from.</summary>
internal abstract class Syntax(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>A name and where it stands.</summary>
internal readonly record struct Identifier(string Name, TextSpan Span);
