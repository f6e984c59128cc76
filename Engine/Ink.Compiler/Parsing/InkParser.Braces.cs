namespace Ink;

/// <summary>What is between braces: printed values, conditionals, sequences.</summary>
internal sealed partial class InkParser
{
    // What an attempt has shown is not tried again when the braces around it turn out to be something else: that would
    // double the work with every level.
    private readonly HashSet<int> _sequencesAt = [];

    private readonly HashSet<int> _valuesAt = [];

    /// <summary>Which braces belong together; made when it is first asked, which is not for every file.</summary>
    private BraceMap? _braces;

    /// <summary>Whether the last braces that failed did so within an expression, which is reported.</summary>
    private bool _failedInExpression;

    /// <summary>Whether braces over several lines failed, so that what was read of them is not to be read again.</summary>
    private bool _recovered;

    private BraceMap Braces => _braces ??= new BraceMap(_text);

    /// <summary>
    /// Reads from "{" to "}". False, reported, when there is no sense in it: then it is back at the brace, or, with
    /// <see cref="_recovered"/>, behind the lines that were read.
    /// </summary>
    private bool ParseBraces(List<Syntax> items)
    {
        if (TooDeep())
        {
            SkipToEndOfLine();
            return false;
        }

        _depth++;
        var start = _pos;
        var node = ParseBraceContent(start);
        _depth--;
        if (node is null)
        {
            if (!_recovered && !TrySkipBlock(start))
            {
                // A mistake in an expression takes the rest of the line with it; braces that are none are told by the line.
                if (_failedInExpression)
                    SkipToEndOfLine();
                else
                    _pos = start;
            }

            return false;
        }

        items.Add(node);
        return true;
    }

    /// <summary>
    /// Leaves out all lines of braces whose first line makes no sense: what follows there would only be misread. False
    /// when they end in their first line or not at all.
    /// </summary>
    private bool TrySkipBlock(int start)
    {
        var close = Braces.CloseOf(start);
        if (close < 0 || !_text.AsSpan(start, close - start).Contains('\n'))
            return false;
        _pos = close + 1;
        SkipLine();
        return _recovered = true;
    }

    private Syntax? ParseBraceContent(int start)
    {
        _failedInExpression = false;
        _pos++;
        SkipSpaces();
        var kinds = ParseSequenceSymbols();
        if (kinds != SequenceKinds.None || TryParseSequenceWords(out kinds))
            return ParseSequence(start, kinds);

        if (Current == '\n' && !_inString)
        {
            SkipBlank();
            if (Current == '-' && Next != '>')
                return ParseBranches(start, null, []);
        }

        if (_sequencesAt.Contains(start))
            return ParseSequence(start, SequenceKinds.Stopping);
        var content = _pos;
        var reported = _diagnostics.Count;
        var sawCall = _sawCall;
        var expression = ParseBinary(0);
        if (expression is not null)
        {
            if (_inString)
                SkipSpaces();
            else
                SkipBlank();
            if (Skip(':'))
                return ParseConditional(start, expression);
            if (Current == '}' && !HasPipe(content, _pos))
                return ClosePrint(start, expression);
        }

        // No expression, or one with "||" in it: alternatives, if there is a bar at all and they can be read as such.
        if (!_valuesAt.Contains(start) && Braces.HasBarInLine(start))
        {
            var end = expression is not null && Current == '}' ? _pos : -1;
            var sawCallInExpression = _sawCall;
            _diagnostics.RollBack(reported);
            _sawCall = sawCall;
            _pos = start + 1;
            SkipSpaces();
            var sequence = ParseSequence(start, SequenceKinds.Stopping);
            if (end < 0 || (sequence is not null && _diagnostics.Count == reported))
            {
                _sequencesAt.Add(start);
                return sequence;
            }

            _valuesAt.Add(start);
            _diagnostics.RollBack(reported);
            _sawCall = sawCallInExpression;
            _recovered = false;
            _pos = end;
            return ClosePrint(start, expression!);
        }

        _failedInExpression = _diagnostics.Count > reported;
        if (_failedInExpression)
        {
            _diagnostics.RepeatSince(reported, 3);
        }
        else
        {
            var hint = HintForBraces(content);
            _pos = start + 1;
            SkipSpaces();
            Expected(InkCodes.BadBraces, "some kind of logic, conditional or sequence within braces: { ... }", hint);
        }

        return null;
    }

    private PrintSyntax? ClosePrint(int start, ExpressionSyntax expression)
    {
        _pos++;
        if (expression is IncrementSyntax)
        {
            _diagnostics.Error(InkCodes.NestedIncrement, From(start), "Can't use increment/decrement here. It can only be used on a ~ line");
            return null;
        }

        return new PrintSyntax(From(start), expression);
    }

    private string? HintForBraces(int content)
    {
        _pos = content;
        var line = RestOfLine();
        return line.Contains('}') ? "a condition ends with ':', as in {x > 1: text}" : "the closing '}' is missing";
    }

    private ReadOnlySpan<char> RestOfLine()
    {
        var rest = _text.AsSpan(_pos);
        var newline = rest.IndexOf('\n');
        return newline < 0 ? rest : rest[..newline];
    }

    private void RejectGather()
    {
        SkipSpaces();
        if (Current != '-' || Next == '>')
            return;
        _diagnostics.Error(
            InkCodes.GatherInBlock,
            Here,
            "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and conditions, you should only use one dash.");
        while (Current == '-' && Next != '>')
        {
            _pos++;
            SkipSpaces();
        }
    }

    /// <summary>Lines up to "-" or "}".</summary>
    private BodySyntax ParseBlockBody()
    {
        var start = _pos;
        var items = new List<Syntax>();
        var tagOpen = _tagOpen;
        _tagOpen = false;
        _blockHadStatements = ParseStatements(items, inBlock: true);
        _tagOpen = tagOpen;
        return new BodySyntax(From(start), WeaveBuilder.BuildBlock(From(start), items), isMultiline: true);
    }

    private BodySyntax ParseInlineBody(out bool sound)
    {
        var start = _pos;
        var items = new List<Syntax>();
        sound = ParseInline(items, InlineContext.Branch);
        return new BodySyntax(From(start), new WeaveSyntax(From(start), items), isMultiline: false);
    }

    /// <summary>Without the closing brace it goes on as if it were there.</summary>
    private void CloseInline()
    {
        SkipSpaces();
        if (!Skip('}'))
            Expected(InkCodes.UnclosedBrace, "closing brace '}' for inline logic");
    }

    private bool CloseBlock()
    {
        SkipBlank();
        if (Skip('}'))
            return true;
        Expected(InkCodes.UnclosedBrace, "closing brace '}' for inline logic");
        _recovered = true;
        return false;
    }

    /// <summary>Whether there is a bar in that stretch, inner braces apart.</summary>
    private bool HasPipe(int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '|' when depth == 0:
                    return true;
            }
        }

        return false;
    }
}
