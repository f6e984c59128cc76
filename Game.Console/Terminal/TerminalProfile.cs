namespace Backstage.Player;

/// <summary>What the environment says about the terminal.</summary>
/// <param name="Colours">How many colours it has, or how many are wanted.</param>
/// <param name="HasUnicode">Whether signs beyond ASCII can be shown.</param>
/// <param name="IsDumb">Whether it can't move its cursor: then there is no full screen.</param>
internal sealed record TerminalProfile(ColourLevel Colours, bool HasUnicode, bool IsDumb)
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>Reads NO_COLOR, COLORTERM, TERM and the locale.</summary>
    /// <param name="variable">Gives an environment variable, or null.</param>
    public static TerminalProfile From(Func<string, string?> variable)
    {
        var term = variable("TERM") ?? "";
        return new TerminalProfile(Level(variable, term), HasUtf8(variable) && term != "linux", term is "" or "dumb");
    }

    private static ColourLevel Level(Func<string, string?> variable, string term)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")))
            return ColourLevel.None;
        if (variable("COLORTERM") is "truecolor" or "24bit" || term.EndsWith("-direct", StringComparison.Ordinal))
            return ColourLevel.True;
        if (term.Contains("256color", StringComparison.Ordinal))
            return ColourLevel.TwoHundredFiftySix;
        // The VT terminals and their like were monochrome.
        return term.StartsWith("vt", StringComparison.Ordinal) ? ColourLevel.None : ColourLevel.Sixteen;
    }

    // The first that is set decides, as in every other program.
    private static bool HasUtf8(Func<string, string?> variable)
    {
        var locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return locale.Contains("utf-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
