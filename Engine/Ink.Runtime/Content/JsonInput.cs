using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>
/// Reads JSON token by token, strictly: whatever isn't as expected is a <see cref="StoryException"/> that says where.
/// </summary>
internal sealed class JsonInput : IDisposable
{
    /// <summary>How deep arrays and objects may lie in each other. Real stories stay far below.</summary>
    public const int MaxDepth = 1000;

    private static readonly DefaultJsonNameTable KnownNames = MakeNames();

    private readonly JsonTextReader _reader;
    private readonly string _subject;

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text; a byte order mark before it is skipped.</param>
    /// <param name="subject">What the text should be, as messages name it: "compiled story".</param>
    public JsonInput(string json, string subject)
    {
        _subject = subject;
        var text = new StringReader(json);
        if (text.Peek() == '\uFEFF')
            text.Read();
        _reader = new JsonTextReader(text)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = MaxDepth,
            PropertyNameTable = KnownNames,
        };
    }

    /// <summary>The kind of the current token.</summary>
    public JsonToken Token => _reader.TokenType;

    /// <summary>Goes to the next token; the text's end is a fault.</summary>
    public JsonToken Next()
    {
        try
        {
            if (!_reader.Read())
                throw Fault("it ends too early");
        }
        catch (JsonReaderException exception)
        {
            throw Fault("it isn't well-formed JSON, or nested too deep", exception);
        }

        if (_reader.TokenType is JsonToken.Comment or JsonToken.Undefined or JsonToken.StartConstructor)
            throw Fault("it isn't well-formed JSON");
        return _reader.TokenType;
    }

    /// <summary>Checks that nothing follows the value just read.</summary>
    public void End()
    {
        try
        {
            if (!_reader.Read())
                return;
        }
        catch (JsonReaderException exception)
        {
            throw Fault("something follows its end", exception);
        }

        throw Fault("something follows its end");
    }

    /// <summary>Goes to the next property of the current object and to that property's value; false at the object's end.</summary>
    public bool NextProperty(out string name)
    {
        if (Next() == JsonToken.EndObject)
        {
            name = "";
            return false;
        }

        name = (string)_reader.Value!;
        Next();
        return true;
    }

    /// <summary>Goes to the next element of the current array; false at the array's end.</summary>
    public bool NextElement() => Next() != JsonToken.EndArray;

    /// <summary>The name of the property that is the current token.</summary>
    public string PropertyName() => (string)_reader.Value!;

    /// <summary>Checks that the current token begins an object.</summary>
    public void ExpectObject() => Expect(JsonToken.StartObject, "an object");

    /// <summary>Checks that the current token begins an array.</summary>
    public void ExpectArray() => Expect(JsonToken.StartArray, "an array");

    /// <summary>The current token, which must be a string.</summary>
    public string String()
    {
        Expect(JsonToken.String, "a string");
        return (string)_reader.Value!;
    }

    /// <summary>The current token, which must be true or false.</summary>
    public bool Bool()
    {
        Expect(JsonToken.Boolean, "true or false");
        return (bool)_reader.Value!;
    }

    /// <summary>The current token, which must be a whole number of 32 bits.</summary>
    public int Int()
    {
        Expect(JsonToken.Integer, "a whole number");
        if (_reader.Value is long number and >= int.MinValue and <= int.MaxValue)
            return (int)number;
        throw Fault($"the number {NumberText()} has more than 32 bits");
    }

    /// <summary>The current token, which must be a number.</summary>
    public float Float()
    {
        if (Token == JsonToken.Integer)
            return Int();
        Expect(JsonToken.Float, "a number");
        return (float)(double)_reader.Value!;
    }

    /// <summary>Goes past the current value, whatever it is.</summary>
    public void Skip()
    {
        for (var depth = 0; ; Next())
        {
            if (Token is JsonToken.StartObject or JsonToken.StartArray)
                depth++;
            else if (Token is JsonToken.EndObject or JsonToken.EndArray)
                depth--;
            if (depth == 0 && Token != JsonToken.PropertyName)
                return;
        }
    }

    /// <summary>The exception that says what is wrong at the current place.</summary>
    public StoryException Fault(string problem, Exception? inner = null)
    {
        var line = _reader.LineNumber.ToString(CultureInfo.InvariantCulture);
        var column = _reader.LinePosition.ToString(CultureInfo.InvariantCulture);
        var place = _reader.Path.Length is > 0 and < 200 ? $" at {_reader.Path}" : "";
        var message = $"The text is not a valid {_subject}: {problem} (line {line}, column {column}{place}).";
        return inner is null ? new StoryException(message) : new StoryException(message, inner);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Close();

    private static DefaultJsonNameTable MakeNames()
    {
        var names = new DefaultJsonNameTable();
        foreach (var name in (ReadOnlySpan<string>)
            [
                "->", "f()", "->t->", "x()", "*", "VAR?", "CNT?", "VAR=", "temp=", "^->", "^var", "list", "origins", "#", "#f", "#n",
                "var", "c", "re", "flg", "ci", "exArgs", "b", "s", "s0", "s1", "s2", "s3", "c-0", "c-1", "c-2", "c-3", "g-0", "g-1",
            ])
        {
            names.Add(name);
        }

        return names;
    }

    private void Expect(JsonToken token, string what)
    {
        if (Token != token)
            throw Fault($"{what} is expected");
    }

    private string NumberText() => _reader.Value switch
    {
        BigInteger => "here",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "here",
    };
}
