using System.Text;

namespace Backstage.Player;

/// <summary>The sequences that switch a terminal's modes on and off.</summary>
internal static class TerminalModes
{
    /// <summary>Alternate screen, hidden cursor, wheel as arrows, bracketed paste, no wrapping; asks for the background colour.</summary>
    public const string Enter = "\e[?1049h\e[?25l\e[?7l\e[?1007h\e[?2004h" + AskBackground;

    /// <summary>Undoes everything that <see cref="Enter"/> and <see cref="MouseOn"/> do, and what a broken-off picture may have left.</summary>
    public const string Leave = "\e[?2026l\e[0m\e[?2004l\e[?1007l\e[?1006l\e[?1000l\e[?7h\e[?25h\e[?1049l";

    /// <summary>The terminal reports clicks and the wheel; its own selecting then needs Shift.</summary>
    public const string MouseOn = "\e[?1000h\e[?1006h";

    /// <summary>The mouse belongs to the terminal again.</summary>
    public const string MouseOff = "\e[?1006l\e[?1000l";

    private const string AskBackground = "\e]11;?\e\\";

    /// <summary>Asks the terminal to put text on the system's clipboard (OSC 52). The text travels as base64.</summary>
    public static string Copy(string text) => $"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\e\\";
}
