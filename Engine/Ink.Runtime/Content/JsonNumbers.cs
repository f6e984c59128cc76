using System.Globalization;

namespace Ink.Runtime;

/// <summary>How single-precision numbers stand in story and save JSON.</summary>
internal static class JsonNumbers
{
    /// <summary>
    /// The shortest text that reads back as the number, always with a point or an exponent: that is how loading tells it from
    /// a whole number. JSON has no infinity and no not-a-number: the largest round number and 0 stand for them.
    /// </summary>
    public static string Text(float number)
    {
        if (float.IsNaN(number))
            return "0.0";
        if (float.IsInfinity(number))
            return number > 0 ? "3.4E+38" : "-3.4E+38";
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
