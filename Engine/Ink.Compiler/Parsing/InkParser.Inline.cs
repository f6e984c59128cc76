using System.Buffers;
using System.Text;

namespace Ink;

/// <summary>What is within a line: text, braces, glue, tags, diverts.</summary>
internal sealed partial class InkParser
{
    private static readonly SearchValues<char> EndsText = SearchValues.Create("{}|\n\\-<#");
    private static readonly SearchValues<char> EndsChoiceText = SearchValues.Create("{}|\n\\-<#[]");
    private static readonly SearchValues<char> EndsString = SearchValues.Create("{}\n\\-<#\"");

    private readonly StringBuilder _textBuilder = new();
    private bool _tagOpen;

    /// <summary>Where inline content stands, which decides what ends it.</summary>
    private enum InlineContext
    {
        Line,

        /// <summary>Before the brackets of a choice.</summary>
        Choice,

        /// <summary>Between the brackets of a choice.</summary>
        ChoiceOnly,

        /// <summary>After the brackets of a choice.</summary>
        ChoiceEnd,

        /// <summary>Between braces.</summary>
        Branch,

        /// <summary>Between quotes.</summary>
        String,
    }

    /// <summary>
    /// Reads content up to what ends it there. False when braces in it could not be read: that is reported, and the
    /// place is at the brace.
    /// </summary>
    private bool ParseInline(List<Syntax> items, InlineContext context)
    {
        var stops = context switch
        {
            InlineContext.Choice or InlineContext.ChoiceOnly or InlineContext.ChoiceEnd => EndsChoiceText,
            InlineContext.String => EndsString,
            _ => EndsText,
        };
        while (true)
        {
            ParseText(items, stops);
            if (AtEndOfLine)
                return true;
            switch (Current)
            {
                case '{':
                    var tagOpen = _tagOpen;
                    if (!ParseBraces(items))
                        return false;
                    // A tag that begins between braces ends with them.
                    if (!tagOpen)
                        EndTag(items);
                    break;
                case '-':
                    if (!TryNotInString(context, "diverts (->)"))
                    {
                        BeforeDivert(items, context);
                        ParseDiverts(items, context is InlineContext.Choice or InlineContext.ChoiceOnly or InlineContext.ChoiceEnd);
                    }

                    return true;
                case '<' when Next == '-':
                    if (!TryNotInString(context, "diverts (->)"))
                    {
                        BeforeDivert(items, context);
                        ParseThread(items);
                    }

                    return true;
                case '<':
                    items.Add(new GlueSyntax(new TextSpan(_file.Index, _pos, 2)));
                    _pos += 2;
                    break;
                case '#':
                    if (TryNotInString(context, null))
                        return true;
                    ParseTagStart(items);
                    break;
                default:
                    // "}", "|", "[", "]" and quotes are for the caller.
                    return true;
            }
        }
    }

    private bool TryNotInString(InlineContext context, string? what)
    {
        if (context != InlineContext.String)
            return false;
        _diagnostics.Error(
            InkCodes.NotInString,
            Here,
            what is null
                ? "Tags aren't allowed inside of strings. Please use \\# if you want a hash symbol."
                : $"String expressions cannot contain {what}");
        return true;
    }

    private void ParseText(List<Syntax> items, SearchValues<char> stops)
    {
        var start = _pos;
        var pieceStart = _pos;
        _textBuilder.Clear();
        while (true)
        {
            var offset = _text.AsSpan(_pos).IndexOfAny(stops);
            if (offset < 0)
            {
                _pos = _text.Length;
                break;
            }

            _pos += offset;
            var c = _text[_pos];
            if ((c == '-' && Next != '>') || (c == '<' && Next is not ('>' or '-')))
            {
                _pos++;
                continue;
            }

            if (c != '\\')
                break;

            _textBuilder.Append(_text, pieceStart, _pos - pieceStart);
            _pos++;
            pieceStart = _pos;
            if (_pos < _text.Length)
                _pos++;
        }

        if (_pos == start)
            return;
        string text;
        if (_textBuilder.Length == 0 && pieceStart == start)
            text = _text[start.._pos];
        else
            text = _textBuilder.Append(_text, pieceStart, _pos - pieceStart).ToString();
        if (text.Length > 0)
            items.Add(new TextSyntax(From(start), text));
    }

    /// <summary>
    /// A divert ends a tag, and text goes on after it with exactly one blank, however many are written:
    /// <code>
    /// We hurried home     -> savile_row
    /// </code>
    /// What a choice shows is left as it is.
    /// </summary>
    private void BeforeDivert(List<Syntax> items, InlineContext context)
    {
        if (context is InlineContext.Line or InlineContext.Branch && items.Count > 0 && items[^1] is TextSyntax text)
            items[^1] = new TextSyntax(text.Span, text.Text.TrimEnd(' ', '\t') + " ");
        EndTag(items);
    }

    private void ParseTagStart(List<Syntax> items)
    {
        EndTag(items);
        var start = _pos++;
        SkipSpaces();
        items.Add(new TagStartSyntax(From(start)));
        _tagOpen = true;
    }

    private void EndTag(List<Syntax> items)
    {
        if (!_tagOpen)
            return;
        items.Add(new TagEndSyntax(Here));
        _tagOpen = false;
    }
}
