using System.Globalization;
using Backstage.Player;

namespace Tests;

/// <summary>A terminal's screen in memory: knows just the sequences that the player may write, and fails on any other.</summary>
internal sealed class VtScreen
{
    private readonly int _width;
    private readonly int _height;
    private readonly string[] _text;
    private readonly string[] _pens;
    private int _column;
    private int _row;
    private string _pen = "";

    public VtScreen(int width, int height)
    {
        (_width, _height) = (width, height);
        _text = new string[width * height];
        _pens = new string[width * height];
        Clear();
    }

    /// <summary>The private modes that are on.</summary>
    public HashSet<int> Modes { get; } = [];

    /// <summary>What was sent to the clipboard last, decoded; null when nothing was.</summary>
    public string? Clipboard { get; private set; }

    /// <summary>How many synchronized updates came.</summary>
    public int Updates { get; private set; }

    public string Text => string.Join('\n', Enumerable.Range(0, _height).Select(Row));

    public string Row(int row) => string.Concat(_text.AsSpan(row * _width, _width)).TrimEnd();

    public string Pen(int column, int row) => _pens[(row * _width) + column];

    public void Write(string written)
    {
        for (var at = 0; at < written.Length;)
        {
            if (written[at] != '\e')
            {
                var end = written.IndexOf('\e', at);
                end = end < 0 ? written.Length : end;
                Print(written.AsSpan(at, end - at));
                at = end;
            }
            else if (written[at + 1] == ']')
            {
                var end = written.IndexOf("\e\\", at, StringComparison.Ordinal);
                Command(written[(at + 2)..end]);
                at = end + 2;
            }
            else
            {
                var end = at + 2;
                while (written[end] is < '@' or > '~')
                    end++;
                Sequence(written[(at + 2)..end], written[end]);
                at = end + 1;
            }
        }
    }

    private void Command(string command)
    {
        if (command.StartsWith("52;c;", StringComparison.Ordinal))
            Clipboard = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(command[5..]));
        else if (command != "11;?")
            throw new InvalidOperationException($"unexpected OSC {command}");
    }

    private void Sequence(string arguments, char final)
    {
        switch (final)
        {
            case 'H':
                var place = arguments.Split(';');
                _row = int.Parse(place[0], CultureInfo.InvariantCulture) - 1;
                _column = int.Parse(place[1], CultureInfo.InvariantCulture) - 1;
                break;
            case 'G':
                _column = int.Parse(arguments, CultureInfo.InvariantCulture) - 1;
                break;
            case 'J' when arguments == "2":
                Clear();
                break;
            case 'm':
                _pen = arguments == "0" ? "" : arguments.StartsWith("0;", StringComparison.Ordinal) ? arguments[2..] : throw new InvalidOperationException($"unexpected SGR {arguments}");
                break;
            case 'h' or 'l' when arguments is ['?', ..]:
                Switch(int.Parse(arguments.AsSpan(1), CultureInfo.InvariantCulture), final == 'h');
                break;
            default:
                throw new InvalidOperationException($"unexpected CSI {arguments}{final}");
        }
    }

    private void Switch(int mode, bool on)
    {
        if (on)
            Modes.Add(mode);
        else if (Modes.Remove(mode) && mode == 2026)
            Updates++;
    }

    private void Print(ReadOnlySpan<char> run)
    {
        foreach (var letter in run)
        {
            if (char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                throw new InvalidOperationException($"U+{(int)letter:X4} reached the terminal");
        }

        foreach (var grapheme in Graphemes.Of(run))
        {
            if (_column + grapheme.Width > _width)
                throw new InvalidOperationException("wrote past the right margin");
            var at = (_row * _width) + _column;
            (_text[at], _pens[at]) = (grapheme.Text, _pen);
            if (grapheme.Width == 2)
                (_text[at + 1], _pens[at + 1]) = ("", _pen);
            _column += grapheme.Width;
        }
    }

    private void Clear()
    {
        Array.Fill(_text, " ");
        Array.Fill(_pens, "");
    }
}
