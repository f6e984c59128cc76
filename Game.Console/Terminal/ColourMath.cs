namespace Backstage.Player;

/// <summary>Contrast as WCAG 2 counts it, and distance as the eye sees it (CIE Lab).</summary>
internal static class ColourMath
{
    /// <summary>Contrast of two colours, 1 to 21.</summary>
    public static double Contrast(int first, int second)
    {
        var a = Luminance(first);
        var b = Luminance(second);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance, 0 (black) to 1 (white).</summary>
    public static double Luminance(int rgb)
    {
        var (red, green, blue) = Linear(rgb);
        return (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
    }

    /// <summary>The nearest of the 240 fixed colours of a 256-colour palette that has at least a contrast to a background.</summary>
    /// <param name="rgb">The colour wanted.</param>
    /// <param name="background">What it stands on.</param>
    /// <param name="contrast">The least contrast; 1 for any.</param>
    public static int NearestOf256(int rgb, int background, double contrast)
    {
        var wanted = Lab(rgb);
        var (best, distance) = (0, double.MaxValue);
        for (var number = 16; number < 256; number++)
        {
            var candidate = PaletteRgb(number);
            if (contrast > 1 && Contrast(candidate, background) < contrast)
                continue;
            var d = Distance(wanted, Lab(candidate));
            if (d < distance)
                (best, distance) = (number, d);
        }

        return best == 0 ? NearestOf256(rgb, background, 1) : best;
    }

    /// <summary>The colour of a number from 16 on, as every terminal shows it: a cube of six steps, then greys.</summary>
    public static int PaletteRgb(int number)
    {
        if (number >= 232)
        {
            var grey = 8 + (10 * (number - 232));
            return (grey << 16) | (grey << 8) | grey;
        }

        var index = number - 16;
        return (Step(index / 36) << 16) | (Step(index / 6 % 6) << 8) | Step(index % 6);
    }

    private static int Step(int step) => step == 0 ? 0 : 55 + (40 * step);

    private static double Distance((double L, double A, double B) x, (double L, double A, double B) y) =>
        ((x.L - y.L) * (x.L - y.L)) + ((x.A - y.A) * (x.A - y.A)) + ((x.B - y.B) * (x.B - y.B));

    private static (double L, double A, double B) Lab(int rgb)
    {
        var (red, green, blue) = Linear(rgb);
        var x = Root(((0.4124 * red) + (0.3576 * green) + (0.1805 * blue)) / 0.9505);
        var y = Root((0.2126 * red) + (0.7152 * green) + (0.0722 * blue));
        var z = Root(((0.0193 * red) + (0.1192 * green) + (0.9505 * blue)) / 1.089);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16 / 116.0);

    private static (double Red, double Green, double Blue) Linear(int rgb) =>
        (Linear((rgb >> 16) & 0xFF, 255), Linear((rgb >> 8) & 0xFF, 255), Linear(rgb & 0xFF, 255));

    private static double Linear(int channel, int full)
    {
        var value = (double)channel / full;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
