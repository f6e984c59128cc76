namespace Backstage.Player;

/// <summary>The keys a terminal can tell apart; a key that types a letter is <see cref="Letter"/>.</summary>
internal enum Key
{
    None,
    Letter,
    Enter,
    Escape,
    Tab,
    Backspace,
    Insert,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
}

/// <summary>What was held down with a key; the numbers are those of the terminal's own protocol.</summary>
[Flags]
internal enum KeyModifiers
{
    None = 0,
    Shift = 1,
    Alt = 2,
    Control = 4,
}
