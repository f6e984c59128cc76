namespace Ink;

/// <summary>What names are made of: letters of any script, digits and "_", not digits alone ("Writing with ink", part 6).</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Reserved = ["true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function"];

    public static bool IsPart(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '_' : char.IsLetterOrDigit(c) || IsMark(c);

    public static bool IsReserved(string name) => Reserved.Contains(name);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
