using System.Globalization;
using System.Text;

namespace Backstage.Player;

/// <summary>The escape sequence of a style on a terminal with so many colours.</summary>
internal sealed class StyleCodes(ColourLevel level)
{
    private static readonly (TextAttributes Attribute, char Code)[] AttributeCodes =
    [
        (TextAttributes.Bold, '1'),
        (TextAttributes.Faint, '2'),
        (TextAttributes.Italic, '3'),
        (TextAttributes.Underline, '4'),
        (TextAttributes.Reverse, '7'),
    ];

    private readonly Dictionary<TextStyle, string> _known = [];

    /// <summary>The sequence that sets this style, whatever was set before.</summary>
    public string Of(TextStyle style)
    {
        if (_known.TryGetValue(style, out var known))
            return known;
        var codes = new StringBuilder("\e[0");
        foreach (var (attribute, code) in AttributeCodes)
        {
            if (style.Attributes.HasFlag(attribute))
                codes.Append(';').Append(code);
        }

        Append(codes, style.Text, 38);
        Append(codes, style.Back, 48);
        return _known[style] = codes.Append('m').ToString();
    }

    private void Append(StringBuilder codes, Colour colour, int kind)
    {
        if (colour.IsDefault || level == ColourLevel.None)
            return;
        if (colour.IsPalette)
            AppendNumber(codes, colour.Number, kind);
        else if (level == ColourLevel.True)
            codes.Append(CultureInfo.InvariantCulture, $";{kind};2;{colour.Rgb >> 16};{(colour.Rgb >> 8) & 0xFF};{colour.Rgb & 0xFF}");
        else if (level == ColourLevel.TwoHundredFiftySix)
            AppendNumber(codes, ColourMath.NearestOf256(colour.Rgb, 0, 1), kind);
    }

    // The first sixteen have codes of their own, which every terminal knows.
    private static void AppendNumber(StringBuilder codes, int number, int kind)
    {
        if (number < 16)
            codes.Append(CultureInfo.InvariantCulture, $";{kind - 8 + (number & 7) + (number > 7 ? 60 : 0)}");
        else
            codes.Append(CultureInfo.InvariantCulture, $";{kind};5;{number}");
    }
}
