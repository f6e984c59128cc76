namespace Ink;

/// <summary>Plain text within a line, escapes resolved.</summary>
internal sealed class TextSyntax(TextSpan span, string text) : Syntax(span)
{
    public string Text { get; } = text;
}

/// <summary>The end of a line that prints.</summary>
internal sealed class NewlineSyntax(TextSpan span) : Syntax(span);

/// <summary>"&lt;&gt;": no line break here.</summary>
internal sealed class GlueSyntax(TextSpan span) : Syntax(span);

/// <summary>"#": a tag begins; its text is the content up to <see cref="TagEndSyntax"/>.</summary>
internal sealed class TagStartSyntax(TextSpan span) : Syntax(span);

/// <summary>Where a tag ends: at the next one, at "]" or at the end of the line.</summary>
internal sealed class TagEndSyntax(TextSpan span) : Syntax(span);

/// <summary>"TODO: …", a note of the author's. It also keeps loose ends above it from being reported.</summary>
internal sealed class AuthorNoteSyntax(TextSpan span) : Syntax(span);
