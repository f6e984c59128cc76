using System.Globalization;

namespace Backstage.Player;

/// <summary>How many colours a terminal has.</summary>
internal enum ColourLevel
{
    None,
    Sixteen,
    TwoHundredFiftySix,
    True,
}

/// <summary>The terminal's own colour, one of its palette by number, or one by red, green and blue.</summary>
internal readonly record struct Colour
{
    private const int PaletteFlag = 1 << 24;
    private readonly int _value;

    private Colour(int value) => _value = value;

    /// <summary>The terminal's own.</summary>
    public static Colour Default => default;

    public bool IsDefault => _value == 0;

    public bool IsPalette => (_value & PaletteFlag) != 0 && _value > 0;

    /// <summary>Number in the palette, 0 to 255.</summary>
    public int Number => _value & 0xFF;

    /// <summary>0xRRGGBB.</summary>
    public int Rgb => _value & 0xFFFFFF;

    /// <summary>A colour of the palette, 0 to 255.</summary>
    public static Colour Palette(int number) => new(PaletteFlag | number);

    /// <summary>A colour of 24 bits, 0xRRGGBB.</summary>
    public static Colour FromRgb(int rgb) => new(rgb | int.MinValue);

    /// <summary>A colour written as six hex digits.</summary>
    public static Colour FromHex(string digits) => FromRgb(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
