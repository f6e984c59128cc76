using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Backstage.Player;

/// <summary>
/// Turns a terminal's bytes into events, however they are cut into pieces. Feed bytes as they come; when none came for a
/// moment and <see cref="IsWaiting"/>, flush: then a lone Escape is the key Escape.
/// </summary>
internal sealed class InputParser
{
    private const int LongestPaste = 1 << 20;
    private const int LongestReply = 4096;
    private readonly List<byte> _bytes = [];
    private bool _pasting;

    /// <summary>Whether bytes are held back that more bytes could complete.</summary>
    public bool IsWaiting => _bytes.Count > 0 && !_pasting;

    /// <summary>Takes bytes and gives the events they complete.</summary>
    public List<TerminalEvent> Feed(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return Drain(false);
    }

    /// <summary>Says that nothing follows for now, and gives the events that this decides.</summary>
    public List<TerminalEvent> Flush() => Drain(true);

    private List<TerminalEvent> Drain(bool flush)
    {
        var events = new List<TerminalEvent>();
        while (_bytes.Count > 0)
        {
            var bytes = CollectionsMarshal.AsSpan(_bytes);
            if (_pasting)
            {
                var used = PasteLength(bytes);
                if (used == 0)
                    break;
                events.Add(new TerminalEvent.Paste(Encoding.UTF8.GetString(bytes[..(used - PasteEnd.Length)])));
                _bytes.RemoveRange(0, used);
                _pasting = false;
                continue;
            }

            var length = Next(bytes, flush, out var happened);
            if (length == 0)
                break;
            if (happened is not null)
                events.Add(happened);
            _bytes.RemoveRange(0, length);
        }

        return events;
    }

    private static ReadOnlySpan<byte> PasteEnd => "\e[201~"u8;

    // 0 while the end has not come. A paste without end is given up, so that it can't fill the memory.
    private int PasteLength(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf(PasteEnd);
        if (end >= 0)
            return end + PasteEnd.Length;
        if (bytes.Length > LongestPaste)
        {
            _bytes.Clear();
            _pasting = false;
        }

        return 0;
    }

    // How many bytes were used; 0 when the sequence is not complete yet.
    private int Next(ReadOnlySpan<byte> bytes, bool flush, out TerminalEvent? happened)
    {
        happened = null;
        if (bytes[0] != 0x1B)
            return Plain(bytes, flush, KeyModifiers.None, out happened);
        if (bytes.Length == 1)
        {
            if (flush)
                happened = new TerminalEvent.KeyPress(Key.Escape);
            return flush ? 1 : 0;
        }

        switch (bytes[1])
        {
            case (byte)'[':
                return ControlSequence(bytes, flush, out happened);
            case (byte)'O' when bytes.Length >= 3:
                happened = KeyOf(KeySequences.OfLetter((char)bytes[2]));
                return 3;
            case (byte)'O':
                if (flush)
                    happened = new TerminalEvent.KeyPress(Key.Letter, new Rune('O'), KeyModifiers.Alt);
                return flush ? 2 : 0;
            case (byte)']' or (byte)'P' or (byte)'_' or (byte)'^':
                return Reply(bytes, flush, out happened);
            case 0x1B:
                happened = new TerminalEvent.KeyPress(Key.Escape);
                return 1;
            default:
                var length = Plain(bytes[1..], flush, KeyModifiers.Alt, out happened);
                return length == 0 ? 0 : length + 1;
        }
    }

    private static int Plain(ReadOnlySpan<byte> bytes, bool flush, KeyModifiers modifiers, out TerminalEvent? happened)
    {
        if (bytes[0] < 0x20 || bytes[0] == 0x7F)
        {
            happened = KeySequences.OfControl(bytes[0], modifiers);
            return 1;
        }

        happened = null;
        var status = Rune.DecodeFromUtf8(bytes, out var rune, out var used);
        if (status == OperationStatus.NeedMoreData && !flush)
            return 0;
        if (status == OperationStatus.Done && !Rune.IsControl(rune))
            happened = new TerminalEvent.KeyPress(Key.Letter, rune, modifiers);
        return Math.Max(1, used);
    }

    private int ControlSequence(ReadOnlySpan<byte> bytes, bool flush, out TerminalEvent? happened)
    {
        happened = null;
        var end = 2;
        while (end < bytes.Length && bytes[end] is >= 0x20 and <= 0x3F)
            end++;
        if (end == bytes.Length)
        {
            // A broken sequence is swallowed, never typed.
            if (flush && end == 2)
                happened = new TerminalEvent.KeyPress(Key.Letter, new Rune('['), KeyModifiers.Alt);
            return flush ? end : end > LongestReply ? end : 0;
        }

        if (bytes[end] is < 0x40 or > 0x7E)
            return end;

        Span<int> numbers = stackalloc int[4];
        var isMouse = bytes[2] == '<';
        ReadNumbers(bytes[(isMouse ? 3 : 2)..end], numbers);
        var final = (char)bytes[end];
        if (final == '~' && numbers[0] == 200)
            _pasting = true;
        else if (isMouse && final is 'M' or 'm')
            happened = KeySequences.OfMouse(numbers, final == 'm');
        else if (final is 'I' or 'O' && end == 2)
            happened = new TerminalEvent.Focus(final == 'I');
        else
            happened = KeySequences.OfNumbers(final, numbers);
        return end + 1;
    }

    private static void ReadNumbers(ReadOnlySpan<byte> text, Span<int> numbers)
    {
        numbers.Clear();
        var count = 0;
        foreach (var letter in text)
        {
            if (letter == ';')
                count++;
            else if (letter is >= (byte)'0' and <= (byte)'9' && count < numbers.Length)
                numbers[count] = Math.Min((numbers[count] * 10) + letter - '0', 0x10FFFF);
        }
    }

    // OSC, DCS and their like: answers to questions. Only the background colour (OSC 11) is asked for.
    private static int Reply(ReadOnlySpan<byte> bytes, bool flush, out TerminalEvent? happened)
    {
        happened = null;
        var bell = bytes.IndexOf((byte)7);
        var terminator = bytes.IndexOf("\e\\"u8);
        var end = bell >= 0 && (terminator < 0 || bell < terminator) ? bell : terminator;
        if (end < 0)
            return flush || bytes.Length > LongestReply ? bytes.Length : 0;
        var text = Encoding.ASCII.GetString(bytes[2..end]);
        if (text.StartsWith("11;rgb:", StringComparison.Ordinal) && text[7..].Split('/') is [var red, var green, var blue]
            && Channel(red) is { } r && Channel(green) is { } g && Channel(blue) is { } b)
        {
            happened = new TerminalEvent.Background((r << 16) | (g << 8) | b);
        }

        return end + (bytes[end] == 7 ? 1 : 2);
    }

    // One to four hex digits; the first two say enough.
    private static int? Channel(string digits) =>
        digits.Length is 2 or 4 && int.TryParse(digits.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static TerminalEvent.KeyPress? KeyOf(Key key) => key == Key.None ? null : new TerminalEvent.KeyPress(key);
}
