using System.Text;

namespace Backstage.Player;

/// <summary>What a mouse did.</summary>
internal enum MouseAction
{
    Press,
    Release,
    Move,
    WheelUp,
    WheelDown,
}

/// <summary>Everything a terminal can tell: keys, mouse, paste, its size, its background, signals.</summary>
internal abstract record TerminalEvent
{
    private TerminalEvent()
    {
    }

    /// <summary>A key; <see cref="Typed"/> is set when it is <see cref="Key.Letter"/>.</summary>
    internal sealed record KeyPress(Key Key, Rune Typed = default, KeyModifiers Modifiers = KeyModifiers.None) : TerminalEvent;

    /// <summary>The mouse; column and row count from 0, button 0 is the left one.</summary>
    internal sealed record Mouse(MouseAction Action, int Column, int Row, int Button, KeyModifiers Modifiers) : TerminalEvent;

    /// <summary>Text that was pasted as a whole, never to be taken for keys.</summary>
    internal sealed record Paste(string Text) : TerminalEvent;

    /// <summary>The window came to the front or left it.</summary>
    internal sealed record Focus(bool Gained) : TerminalEvent;

    /// <summary>The window has this size now, in cells.</summary>
    internal sealed record Resized(int Width, int Height) : TerminalEvent;

    /// <summary>The terminal's background colour, 0xRRGGBB, as it answered when asked.</summary>
    internal sealed record Background(int Colour) : TerminalEvent;

    /// <summary>The program was stopped and goes on: the screen holds something else now.</summary>
    internal sealed record Resumed : TerminalEvent;

    /// <summary>The program is to end: a signal came, or the terminal is gone.</summary>
    /// <param name="Signal">Number of the signal; 0 when the input ended.</param>
    internal sealed record Ending(int Signal) : TerminalEvent;
}
