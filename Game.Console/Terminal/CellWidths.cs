using System.Globalization;
using System.Text;

namespace Backstage.Player;

/// <summary>How many cells a terminal gives to a character.</summary>
internal static class CellWidths
{
    // First and last of each range that is Wide or Fullwidth in EastAsianWidth.txt or has Emoji_Presentation in emoji-data.txt.
    private static ReadOnlySpan<int> WideRanges =>
    [
        0x01100, 0x0115F, 0x0231A, 0x0231B, 0x02329, 0x0232A, 0x023E9, 0x023EC, 0x023F0, 0x023F0, 0x023F3, 0x023F3,
        0x025FD, 0x025FE, 0x02614, 0x02615, 0x02630, 0x02637, 0x02648, 0x02653, 0x0267F, 0x0267F, 0x0268A, 0x0268F,
        0x02693, 0x02693, 0x026A1, 0x026A1, 0x026AA, 0x026AB, 0x026BD, 0x026BE, 0x026C4, 0x026C5, 0x026CE, 0x026CE,
        0x026D4, 0x026D4, 0x026EA, 0x026EA, 0x026F2, 0x026F3, 0x026F5, 0x026F5, 0x026FA, 0x026FA, 0x026FD, 0x026FD,
        0x02705, 0x02705, 0x0270A, 0x0270B, 0x02728, 0x02728, 0x0274C, 0x0274C, 0x0274E, 0x0274E, 0x02753, 0x02755,
        0x02757, 0x02757, 0x02795, 0x02797, 0x027B0, 0x027B0, 0x027BF, 0x027BF, 0x02B1B, 0x02B1C, 0x02B50, 0x02B50,
        0x02B55, 0x02B55, 0x02E80, 0x02E99, 0x02E9B, 0x02EF3, 0x02F00, 0x02FD5, 0x02FF0, 0x0303E, 0x03041, 0x03096,
        0x03099, 0x030FF, 0x03105, 0x0312F, 0x03131, 0x0318E, 0x03190, 0x031E5, 0x031EF, 0x0321E, 0x03220, 0x03247,
        0x03250, 0x0A48C, 0x0A490, 0x0A4C6, 0x0A960, 0x0A97C, 0x0AC00, 0x0D7A3, 0x0F900, 0x0FAFF, 0x0FE10, 0x0FE19,
        0x0FE30, 0x0FE52, 0x0FE54, 0x0FE66, 0x0FE68, 0x0FE6B, 0x0FF01, 0x0FF60, 0x0FFE0, 0x0FFE6, 0x16FE0, 0x16FE4,
        0x16FF0, 0x16FF6, 0x17000, 0x18CD5, 0x18CFF, 0x18D1E, 0x1AFF0, 0x1AFFE, 0x1B000, 0x1B2FB, 0x1D300, 0x1D356,
        0x1D360, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F202,
        0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335,
        0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
        0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567,
        0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC,
        0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D8, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB,
        0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FA7C, 0x1FA80, 0x1FA8A,
        0x1FA8E, 0x1FAC6, 0x1FAC8, 0x1FAC8, 0x1FACD, 0x1FADC, 0x1FADF, 0x1FAEA, 0x1FAEF, 0x1FAF8, 0x20000, 0x2FFFD,
        0x30000, 0x3FFFD,
    ];

    /// <summary>Cells of a grapheme cluster: 1 or 2; 0 for one that may not or need not be shown.</summary>
    public static int OfCluster(ReadOnlySpan<char> cluster)
    {
        var width = 0;
        var isFirst = true;
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (IsUnsafe(rune))
                return 0;
            if (isFirst)
            {
                width = OfRune(rune);
                // A flag is two regional indicators.
                if (IsRegionalIndicator(rune) && cluster.Length >= 4)
                    width = 2;
                isFirst = false;
            }
            else if (rune.Value == 0xFE0F && IsEmojiBase(cluster[0]))
            {
                // This variation selector asks for the picture instead of the letter.
                width = 2;
            }
        }

        return width;
    }

    /// <summary>Whether terminals disagree about a cluster's width, so that the cursor's place is unknown after it.</summary>
    public static bool IsContested(string cluster) =>
        cluster.Length > 1 || cluster[0] is (>= '\u0300' and < '\u2010') or >= '\u2028';

    private static int OfRune(Rune rune)
    {
        var code = rune.Value;
        if (code < 0x300)
            return code is (>= 0x20 and < 0x7F) or >= 0xA0 && code != 0xAD ? 1 : 0;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return 0;
        }

        // The vowels and finals of Hangul join the letter before them.
        if (code is >= 0x1160 and <= 0x11FF)
            return 0;
        return IsWide(code) ? 2 : 1;
    }

    // Controls, and what turns the reading direction around, so that text could lie about its order.
    private static bool IsUnsafe(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsEmojiBase(char first) => first is >= '\u203C' or '©' or '®' or '#' or '*' or (>= '0' and <= '9');

    private static bool IsWide(int code)
    {
        if (code < 0x1100)
            return false;
        var ranges = WideRanges;
        var low = 0;
        var high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (code < ranges[middle * 2])
                high = middle - 1;
            else if (code > ranges[(middle * 2) + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
