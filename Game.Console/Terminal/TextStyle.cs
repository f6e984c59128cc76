namespace Backstage.Player;

/// <summary>How letters are shown beside their colour.</summary>
[Flags]
internal enum TextAttributes : byte
{
    None = 0,
    Bold = 1,
    Faint = 2,
    Italic = 4,
    Underline = 8,
    Reverse = 16,
}

/// <summary>How a cell looks.</summary>
/// <param name="Text">Colour of the letter.</param>
/// <param name="Back">Colour behind it.</param>
/// <param name="Attributes">What else is done to it.</param>
internal sealed record TextStyle(Colour Text, Colour Back, TextAttributes Attributes = TextAttributes.None)
{
    /// <summary>The terminal's own look.</summary>
    public static readonly TextStyle Plain = new(Colour.Default, Colour.Default);

    /// <summary>The same with further attributes.</summary>
    public TextStyle With(TextAttributes attributes) => this with { Attributes = Attributes | attributes };
}
