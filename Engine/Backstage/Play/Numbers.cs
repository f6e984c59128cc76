using System.Globalization;

namespace Backstage;

/// <summary>Numbers as text, the same in every culture: the one place where numbers are formatted.</summary>
internal static class Numbers
{
    /// <summary>How numbers are written inside longer texts.</summary>
    public static IFormatProvider Culture => CultureInfo.InvariantCulture;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With commas between thousands: 8,412.</summary>
    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A whole percentage, rounded down so that 100 means all; 100 of nothing.</summary>
    public static int Percent(int part, int whole) => whole == 0 ? 100 : (int)(100L * part / whole);

    /// <summary>"1 way", "2 ways".</summary>
    public static string Count(int number, string one) => Grouped(number) + " " + one + (number == 1 ? "" : "s");
}
