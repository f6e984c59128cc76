using System.Buffers;
using System.Globalization;

namespace Ink.Runtime;

/// <summary>
/// Writes JSON into a buffer that is used again and again: saving is done often, and a writer that checks each step
/// costs ten times as much.
/// </summary>
internal sealed class JsonText
{
    private const int LargestKept = 1 << 20;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\" + string.Concat(Enumerable.Range(0, ' ').Select(code => (char)code)));

    [ThreadStatic]
    private static JsonText? t_kept;

    private char[] _buffer = new char[1024];
    private int _length;

    private JsonText()
    {
    }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    /// <summary>An empty text; <see cref="Return"/> it afterwards.</summary>
    public static JsonText Rent()
    {
        var text = t_kept ?? new JsonText();
        t_kept = null;
        text._length = 0;
        return text;
    }

    /// <summary>Gives the buffer back for the thread's next text.</summary>
    public void Return()
    {
        if (_buffer.Length <= LargestKept)
            t_kept = this;
    }

    /// <summary>Text as it stands inside JSON's quotes.</summary>
    public static string Escape(string text)
    {
        var writer = new JsonText();
        writer.Characters(text);
        return writer._length == text.Length ? text : writer.Written.ToString();
    }

    public void BeginObject() => Open('{');

    public void EndObject() => Put('}');

    public void BeginArray() => Open('[');

    public void EndArray() => Put(']');

    /// <summary>A property's name; its value must follow.</summary>
    public void Name(string name)
    {
        Comma();
        Put('"');
        Characters(name);
        Raw("\":");
    }

    /// <summary>A property's name that is escaped already.</summary>
    public void EscapedName(string name)
    {
        Comma();
        Put('"');
        Raw(name);
        Raw("\":");
    }

    public void Value(string text)
    {
        Comma();
        Put('"');
        Characters(text);
        Put('"');
    }

    /// <summary>A string of two parts, of which the first is escaped already.</summary>
    public void Value(string escaped, string rest)
    {
        Comma();
        Put('"');
        Raw(escaped);
        Characters(rest);
        Put('"');
    }

    public void Value(int number)
    {
        const int LongestNumber = 11;
        Comma();
        Reserve(LongestNumber);
        number.TryFormat(_buffer.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Value(float number)
    {
        Comma();
        Raw(JsonNumbers.Text(number));
    }

    public void Value(bool truth)
    {
        Comma();
        Raw(truth ? "true" : "false");
    }

    public void Property(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, int value)
    {
        Name(name);
        Value(value);
    }

    private void Open(char bracket)
    {
        Comma();
        Put(bracket);
    }

    // After an opening bracket, or a name's colon, a value needs no comma.
    private void Comma()
    {
        if (_length > 0 && _buffer[_length - 1] is not ('{' or '[' or ':'))
            Put(',');
    }

    private void Put(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Characters(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Escaped);
            if (special < 0)
            {
                Raw(text);
                return;
            }

            Raw(text[..special]);
            Escape(text[special]);
            text = text[(special + 1)..];
        }
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"':
                Raw("\\\"");
                break;
            case '\\':
                Raw("\\\\");
                break;
            case '\n':
                Raw("\\n");
                break;
            case '\t':
                Raw("\\t");
                break;
            case '\r':
                Raw("\\r");
                break;
            default:
                Raw("\\u");
                Raw(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length < more)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
    }
}
