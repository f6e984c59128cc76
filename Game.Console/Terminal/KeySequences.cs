using System.Text;

namespace Backstage.Player;

/// <summary>Which key or mouse action a terminal's sequence stands for.</summary>
internal static class KeySequences
{
    /// <summary>The key of a control byte, 0 to 31 or 127.</summary>
    public static TerminalEvent? OfControl(byte control, KeyModifiers modifiers) => control switch
    {
        0x0D or 0x0A => new TerminalEvent.KeyPress(Key.Enter, default, modifiers),
        0x09 => new TerminalEvent.KeyPress(Key.Tab, default, modifiers),
        0x08 or 0x7F => new TerminalEvent.KeyPress(Key.Backspace, default, modifiers),
        0x00 => new TerminalEvent.KeyPress(Key.Letter, new Rune(' '), modifiers | KeyModifiers.Control),
        < 0x1B => new TerminalEvent.KeyPress(Key.Letter, new Rune((char)(control + 0x60)), modifiers | KeyModifiers.Control),
        _ => null,
    };

    /// <summary>The key of the letter that ends a sequence.</summary>
    public static Key OfLetter(char final) => final switch
    {
        'A' => Key.Up,
        'B' => Key.Down,
        'C' => Key.Right,
        'D' => Key.Left,
        'H' => Key.Home,
        'F' => Key.End,
        'M' => Key.Enter,
        'P' => Key.F1,
        'Q' => Key.F2,
        'R' => Key.F3,
        'S' => Key.F4,
        _ => Key.None,
    };

    /// <summary>The key of a sequence of numbers and an end.</summary>
    public static TerminalEvent? OfNumbers(char final, ReadOnlySpan<int> numbers)
    {
        var modifiers = numbers[1] < 2 ? KeyModifiers.None : (KeyModifiers)((numbers[1] - 1) & 7);
        switch (final)
        {
            case 'u':
                return OfCode(numbers[0], modifiers);
            case 'Z':
                return new TerminalEvent.KeyPress(Key.Tab, default, KeyModifiers.Shift);
            default:
                var key = final == '~' ? OfTilde(numbers[0]) : OfLetter(final);
                return key == Key.None ? null : new TerminalEvent.KeyPress(key, default, modifiers);
        }
    }

    /// <summary>The mouse of an SGR report: button bits, column and row counted from 1.</summary>
    public static TerminalEvent OfMouse(ReadOnlySpan<int> numbers, bool isRelease)
    {
        var bits = numbers[0];
        MouseAction action;
        if ((bits & 64) != 0)
            action = (bits & 1) == 0 ? MouseAction.WheelUp : MouseAction.WheelDown;
        else if ((bits & 32) != 0)
            action = MouseAction.Move;
        else
            action = isRelease ? MouseAction.Release : MouseAction.Press;
        var modifiers = (KeyModifiers)(((bits >> 2) & 1) | (((bits >> 3) & 1) << 1) | (((bits >> 4) & 1) << 2));
        return new TerminalEvent.Mouse(action, numbers[1] - 1, numbers[2] - 1, bits & 3, modifiers);
    }

    private static TerminalEvent.KeyPress? OfCode(int code, KeyModifiers modifiers) => code switch
    {
        13 => new TerminalEvent.KeyPress(Key.Enter, default, modifiers),
        27 => new TerminalEvent.KeyPress(Key.Escape, default, modifiers),
        9 => new TerminalEvent.KeyPress(Key.Tab, default, modifiers),
        127 => new TerminalEvent.KeyPress(Key.Backspace, default, modifiers),
        >= 32 when Rune.IsValid(code) && !Rune.IsControl(new Rune(code)) => new TerminalEvent.KeyPress(Key.Letter, new Rune(code), modifiers),
        _ => null,
    };

    private static Key OfTilde(int number) => number switch
    {
        1 or 7 => Key.Home,
        2 => Key.Insert,
        3 => Key.Delete,
        4 or 8 => Key.End,
        5 => Key.PageUp,
        6 => Key.PageDown,
        >= 11 and <= 15 => Key.F1 + (number - 11),
        >= 17 and <= 21 => Key.F6 + (number - 17),
        23 => Key.F11,
        24 => Key.F12,
        _ => Key.None,
    };
}
