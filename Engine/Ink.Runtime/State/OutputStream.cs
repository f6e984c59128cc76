using System.Runtime.CompilerServices;
using System.Text;

namespace Ink.Runtime;

/// <summary>What a piece of output is.</summary>
internal enum OutputKind : byte
{
    Text,
    Whitespace,
    Newline,
    Glue,
    BeginString,
    BeginTag,
    EndTag,

    /// <summary>A whole tag.</summary>
    Tag,
}

/// <summary>A piece of output.</summary>
internal struct OutputItem
{
    public string? Text;

    /// <summary>The instruction that printed it, for messages; or -1.</summary>
    public int Code;

    /// <summary>The number of its text in the program, or -1.</summary>
    public int TextId;

    /// <summary>The last piece before it that isn't blank, glue or a whole tag; or -1.</summary>
    public int SolidBefore;
    public OutputKind Kind;

    /// <summary>Whether the text can stand in a line as it is.</summary>
    public bool IsClean;
}

/// <summary>
/// What the current line has printed so far, in pieces, with glue and the open strings and tags: ink decides
/// afterwards which newlines and blanks remain ("Writing with ink", part 1.4).
/// </summary>
internal sealed class OutputStream
{
    private const int None = -1;

    /// <summary>More than any line needs; a story that prints on and on is stopped there.</summary>
    private const int MostItems = 1 << 21;
    private const int MostCharacters = 1 << 26;

    private OutputItem[] _items = new OutputItem[16];
    private int[] _stringStarts = new int[2];

    /// <summary>The last glue since the innermost open string began: newlines after it are dropped until text comes.</summary>
    private int _glue = None;

    /// <summary>The last glue before the last tag command since then: text does not end its work.</summary>
    private int _glueBeforeTag = None;

    /// <summary>The last piece that isn't blank, glue or a whole tag.</summary>
    private int _solid = None;

    /// <summary>The last tag command outside strings.</summary>
    private int _tagCommand = None;

    /// <summary>The length of all text in the pieces.</summary>
    private long _characters;

    /// <summary>Glue that waits outside the open strings.</summary>
    private (int Glue, int BeforeTag)[] _outerGlue = new (int, int)[2];

    public int Count { get; private set; }

    /// <summary>How many strings are being evaluated within each other.</summary>
    public int StringDepth { get; private set; }

    public ref readonly OutputItem this[int index] => ref _items[index];

    public ReadOnlySpan<OutputItem> Items => _items.AsSpan(0, Count);

    /// <summary>Where the innermost open string begins, or -1.</summary>
    public int StringStart => StringDepth == 0 ? None : _stringStarts[StringDepth - 1];

    public void Clear()
    {
        _items.AsSpan(0, Count).Clear();
        Count = 0;
        StringDepth = 0;
        _glue = _glueBeforeTag = _solid = _tagCommand = None;
        _characters = 0;
    }

    /// <summary>Drops what came after a length at which no string was open and no glue waited.</summary>
    public void Truncate(int length)
    {
        if (length < Count)
            _solid = _items[length].SolidBefore;
        RemoveFrom(length);
        StringDepth = 0;
        _glue = _glueBeforeTag = None;
        while (_tagCommand >= length)
            _tagCommand = TagCommandBefore(_tagCommand);
    }

    /// <summary>Appends a piece as it is; for loading.</summary>
    public void Restore(OutputKind kind, string? text)
    {
        switch (kind)
        {
            case OutputKind.BeginString:
                BeginString(None);
                break;
            case OutputKind.Glue:
                _glue = Count;
                Append(kind, null, None, None, false);
                break;
            case OutputKind.BeginTag or OutputKind.EndTag:
                TagCommand(kind, None);
                break;
            default:
                Append(kind, text, None, None, false);
                break;
        }
    }

    public void BeginTag(int code) => TagCommand(OutputKind.BeginTag, code);

    public void EndTag(int code) => TagCommand(OutputKind.EndTag, code);

    public void WholeTag(string text, int code) => Append(OutputKind.Tag, text, None, code, false);

    public void BeginString(int code)
    {
        if (StringDepth == _stringStarts.Length)
        {
            Array.Resize(ref _stringStarts, StringDepth * 2);
            Array.Resize(ref _outerGlue, StringDepth * 2);
        }

        _outerGlue[StringDepth] = (_glue, _glueBeforeTag);
        _stringStarts[StringDepth++] = Count;
        _glue = _glueBeforeTag = None;
        Append(OutputKind.BeginString, null, None, code, false);
    }

    /// <summary>Ends the innermost string and takes its text out; whole tags in it stay behind.</summary>
    public string EndString()
    {
        var start = StringStart;
        _solid = _items[start].SolidBefore;
        var only = None;
        var texts = 0;
        var tags = 0;
        for (var i = start + 1; i < Count; i++)
        {
            if (_items[i].Kind <= OutputKind.Newline)
            {
                only = i;
                texts++;
            }
            else if (_items[i].Kind == OutputKind.Tag)
            {
                tags++;
            }
        }

        var text = texts switch
        {
            0 => "",
            1 => _items[only].Text!,
            _ => JoinTexts(start + 1),
        };
        var kept = start;
        for (var i = start + 1; tags > 0 && i < Count; i++)
        {
            if (_items[i].Kind == OutputKind.Tag)
                Keep(i, kept++);
        }

        RemoveFrom(kept);
        StringDepth--;
        (_glue, _glueBeforeTag) = _outerGlue[StringDepth];
        return text;
    }

    /// <summary>Takes out the text since the last open tag began, and the tag's beginning; null when no tag is open.</summary>
    public string? EndTagInString()
    {
        var start = Count - 1;
        while (start >= 0 && _items[start].Kind != OutputKind.BeginTag)
        {
            if (_items[start].Kind == OutputKind.BeginString)
                return null;
            start--;
        }

        if (start < 0)
            return null;
        var text = LineText.Clean(JoinTexts(start + 1));
        _solid = _items[start].SolidBefore;
        RemoveFrom(start);
        if (_glueBeforeTag >= Count)
            _glueBeforeTag = None;
        if (_glue >= Count)
            _glue = _glueBeforeTag;
        return text;
    }

    public void Glue(int code)
    {
        RemoveTrailingNewline();
        if (_glue == Count - 1 && _glue != None)
            return;
        _glue = Count;
        Append(OutputKind.Glue, null, None, code, false);
    }

    /// <summary>Appends visible text. Glue before it has done its work.</summary>
    public void Visible(string text, int textId, int code, bool isClean)
    {
        if (_glue != None)
            RemoveGlue();
        Append(OutputKind.Text, text, textId, code, isClean);
    }

    public void Whitespace(string text, int code) => Append(OutputKind.Whitespace, text, None, code, false);

    /// <summary>Appends a newline, unless glue or a silent function start forbids it, or there is nothing to end.</summary>
    /// <param name="functionStart">The output's length when the running function began, or -1.</param>
    /// <param name="code">The instruction that prints it.</param>
    /// <returns>Whether the newline was appended.</returns>
    public bool Newline(int functionStart, int code)
    {
        if (_glue != None || (functionStart > StringStart && functionStart != None))
            return false;
        if (EndsInNewline || !HasText)
            return false;
        Append(OutputKind.Newline, "\n", None, code, false);
        return true;
    }

    /// <summary>Whether the last thing printed, blanks aside, is a newline.</summary>
    public bool EndsInNewline => _solid != None && _items[_solid].Kind == OutputKind.Newline;

    /// <summary>Where the last newline stands, or -1.</summary>
    public int LastNewline
    {
        get
        {
            var at = Count - 1;
            while (at >= 0 && _items[at].Kind != OutputKind.Newline)
                at--;
            return at;
        }
    }

    /// <summary>Whether a tag outside strings has begun and not ended.</summary>
    public bool IsTagOpen => _tagCommand != None && _items[_tagCommand].Kind == OutputKind.BeginTag;

    private bool HasText
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (_items[i].Kind <= OutputKind.Newline)
                    return true;
            }

            return false;
        }
    }

    /// <summary>At a function's end: drops the newlines and blanks it ended with.</summary>
    public void TrimFunctionEnd(int functionStart)
    {
        var first = Count;
        var end = Math.Max(functionStart, StringStart + 1);
        while (first > end && _items[first - 1].Kind != OutputKind.Text)
            first--;
        RemoveBlanks(first);
    }

    /// <summary>Drops newlines and blanks from a place on; glue and tags there move up.</summary>
    private void RemoveBlanks(int first)
    {
        if (first >= Count)
            return;
        _solid = _items[first].SolidBefore;
        var (glue, glueBeforeTag, tagCommand) = (_glue, _glueBeforeTag, _tagCommand);
        var kept = first;
        for (var i = first; i < Count; i++)
        {
            if (_items[i].Kind is OutputKind.Newline or OutputKind.Whitespace)
                continue;
            if (i == glue)
                _glue = kept;
            if (i == glueBeforeTag)
                _glueBeforeTag = kept;
            if (i == tagCommand)
                _tagCommand = kept;
            Keep(i, kept++);
        }

        RemoveFrom(kept);
    }

    public void CopyTo(OutputStream other)
    {
        if (other._items.Length < Count)
            other._items = new OutputItem[_items.Length];
        else if (other.Count > Count)
            other._items.AsSpan(Count, other.Count - Count).Clear();
        Array.Copy(_items, other._items, Count);
        other.Count = Count;
        other.StringDepth = StringDepth;
        other._stringStarts = [.. _stringStarts];
        other._outerGlue = [.. _outerGlue];
        other._glue = _glue;
        other._glueBeforeTag = _glueBeforeTag;
        other._solid = _solid;
        other._tagCommand = _tagCommand;
        other._characters = _characters;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(OutputKind kind, string? text, int textId, int code, bool isClean)
    {
        if (Count == _items.Length)
            Grow();
        if (text is not null && (_characters += text.Length) > MostCharacters)
            ThrowTooLong();
        ref var item = ref _items[Count];
        item.SolidBefore = _solid;
        if (kind is not (OutputKind.Whitespace or OutputKind.Glue or OutputKind.Tag))
            _solid = Count;
        Count++;
        item.Text = text;
        item.TextId = textId;
        item.Code = code;
        item.Kind = kind;
        item.IsClean = isClean;
    }

    private void TagCommand(OutputKind kind, int code)
    {
        if (_glue != None)
            _glueBeforeTag = _glue;
        if (StringDepth == 0)
            _tagCommand = Count;
        Append(kind, null, None, code, false);
    }

    /// <summary>Drops the newline at the end and the blanks after it.</summary>
    private void RemoveTrailingNewline()
    {
        if (EndsInNewline)
            RemoveBlanks(_solid);
    }

    /// <summary>Drops the glue at the end, which text makes needless; glue before the last tag command stays at work.</summary>
    private void RemoveGlue()
    {
        if (_glue <= _solid)
            return;
        var kept = _solid + 1;
        for (var i = kept; i < Count; i++)
        {
            if (_items[i].Kind != OutputKind.Glue)
                Keep(i, kept++);
        }

        RemoveFrom(kept);
        _glue = _glueBeforeTag;
    }

    /// <summary>Moves a piece to an earlier place, where it is the next that stays.</summary>
    private void Keep(int from, int to)
    {
        if (from != to)
        {
            _characters -= _items[to].Text?.Length ?? 0;
            _items[to] = _items[from];
            _items[from].Text = null;
        }

        _items[to].SolidBefore = _solid;
        if (_items[to].Kind is not (OutputKind.Whitespace or OutputKind.Glue or OutputKind.Tag))
            _solid = to;
    }

    /// <summary>Drops all pieces from a place on.</summary>
    private void RemoveFrom(int length)
    {
        for (var i = length; i < Count; i++)
        {
            _characters -= _items[i].Text?.Length ?? 0;
            _items[i] = default;
        }

        Count = length;
    }

    private int TagCommandBefore(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && _items[index].Kind is not (OutputKind.BeginTag or OutputKind.EndTag));
        return index;
    }

    private void Grow()
    {
        if (Count >= MostItems)
            ThrowTooLong();
        Array.Resize(ref _items, Count * 2);
    }

    private static void ThrowTooLong() => throw new StoryException("a line has grown too long.");

    private string JoinTexts(int from)
    {
        var builder = new StringBuilder();
        for (var i = from; i < Count; i++)
        {
            if (_items[i].Kind <= OutputKind.Newline)
                builder.Append(_items[i].Text);
            if (builder.Length > Operators.LongestText)
                ThrowTooLong();
        }

        return builder.ToString();
    }
}
