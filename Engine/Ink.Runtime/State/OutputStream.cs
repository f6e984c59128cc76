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

    private OutputItem[] _items = new OutputItem[16];
    private int[] _stringStarts = new int[2];

    /// <summary>The last glue since the innermost open string began: newlines after it are dropped until text comes.</summary>
    private int _glue = None;

    /// <summary>Glue that waits outside the open strings; one is all that matters.</summary>
    private int[] _outerGlue = new int[2];

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
        _glue = None;
    }

    /// <summary>Drops what came after a length at which no string was open and no glue waited.</summary>
    public void Truncate(int length)
    {
        _items.AsSpan(length, Count - length).Clear();
        Count = length;
        StringDepth = 0;
        _glue = None;
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
            default:
                Append(kind, text, None, None, false);
                break;
        }
    }

    public void BeginTag(int code) => Append(OutputKind.BeginTag, null, None, code, false);

    public void EndTag(int code) => Append(OutputKind.EndTag, null, None, code, false);

    public void WholeTag(string text, int code) => Append(OutputKind.Tag, text, None, code, false);

    public void BeginString(int code)
    {
        if (StringDepth == _stringStarts.Length)
        {
            Array.Resize(ref _stringStarts, StringDepth * 2);
            Array.Resize(ref _outerGlue, StringDepth * 2);
        }

        _outerGlue[StringDepth] = _glue;
        _stringStarts[StringDepth++] = Count;
        _glue = None;
        Append(OutputKind.BeginString, null, None, code, false);
    }

    /// <summary>Ends the innermost string and takes its text out; whole tags in it stay behind.</summary>
    public string EndString()
    {
        var start = StringStart;
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
                _items[kept++] = _items[i];
        }

        _items.AsSpan(kept, Count - kept).Clear();
        Count = kept;
        StringDepth--;
        _glue = _outerGlue[StringDepth];
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
        _items.AsSpan(start, Count - start).Clear();
        Count = start;
        if (_glue >= Count)
            _glue = None;
        return text;
    }

    public void Glue(int code)
    {
        RemoveTrailingNewlines();
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
    public bool EndsInNewline
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                switch (_items[i].Kind)
                {
                    case OutputKind.Newline:
                        return true;
                    case OutputKind.Text or OutputKind.BeginString or OutputKind.BeginTag or OutputKind.EndTag:
                        return false;
                }
            }

            return false;
        }
    }

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

    /// <summary>Whether a tag has begun and not ended.</summary>
    public bool IsTagOpen
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (_items[i].Kind is OutputKind.BeginTag or OutputKind.EndTag)
                    return _items[i].Kind == OutputKind.BeginTag;
            }

            return false;
        }
    }

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
        var end = Math.Max(functionStart, 0);
        for (var i = Count - 1; i >= end; i--)
        {
            var kind = _items[i].Kind;
            if (kind == OutputKind.Text)
                break;
            if (kind is OutputKind.Newline or OutputKind.Whitespace)
                RemoveAt(i);
        }
    }

    private void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        _items[Count] = default;
        if (_glue > index)
            _glue--;
        for (var i = 0; i < StringDepth; i++)
        {
            if (_stringStarts[i] > index)
                _stringStarts[i]--;
            if (_outerGlue[i] > index)
                _outerGlue[i]--;
        }
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
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(OutputKind kind, string? text, int textId, int code, bool isClean)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        ref var item = ref _items[Count++];
        item.Text = text;
        item.TextId = textId;
        item.Code = code;
        item.Kind = kind;
        item.IsClean = isClean;
    }

    /// <summary>Drops the newlines at the end, with all text from the first of them on.</summary>
    private void RemoveTrailingNewlines()
    {
        var first = None;
        for (var i = Count - 1; i >= 0; i--)
        {
            var kind = _items[i].Kind;
            if (kind is OutputKind.Text or OutputKind.BeginString or OutputKind.BeginTag or OutputKind.EndTag)
                break;
            if (kind == OutputKind.Newline)
                first = i;
        }

        if (first == None)
            return;
        var kept = first;
        for (var i = first; i < Count; i++)
        {
            if (_items[i].Kind > OutputKind.Newline)
                _items[kept++] = _items[i];
        }

        _items.AsSpan(kept, Count - kept).Clear();
        Count = kept;
    }

    /// <summary>Drops the glue at the end, back to the last command; glue before that stays at work.</summary>
    private void RemoveGlue()
    {
        var stop = Count - 1;
        while (stop >= 0 && _items[stop].Kind is not (OutputKind.BeginString or OutputKind.BeginTag or OutputKind.EndTag))
            stop--;
        if (_glue > stop)
        {
            var kept = stop + 1;
            for (var i = kept; i < Count; i++)
            {
                if (_items[i].Kind != OutputKind.Glue)
                    _items[kept++] = _items[i];
            }

            _items.AsSpan(kept, Count - kept).Clear();
            Count = kept;
            _glue = stop;
            while (_glue > StringStart && _items[_glue].Kind != OutputKind.Glue)
                _glue--;
            if (_glue <= StringStart)
                _glue = None;
        }
    }

    private string JoinTexts(int from)
    {
        var builder = new StringBuilder();
        for (var i = from; i < Count; i++)
        {
            if (_items[i].Kind <= OutputKind.Newline)
                builder.Append(_items[i].Text);
        }

        return builder.ToString();
    }
}
