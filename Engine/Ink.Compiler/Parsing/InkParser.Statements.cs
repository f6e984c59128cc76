namespace Ink;

/// <summary>What a line is.</summary>
internal sealed partial class InkParser
{
    /// <summary>
    /// Reads lines until what ends them: a knot or stitch header, within braces "-" or "}", or the end of the file.
    /// Says whether there was any.
    /// </summary>
    private bool ParseStatements(List<Syntax> items, bool inBlock)
    {
        var any = false;
        while (true)
        {
            SkipBlank();
            if (AtEnd)
                return any;
            switch (Current)
            {
                case '=' when AtFlowHeader():
                    return any;
                case '}' when inBlock:
                    return any;
                case '-' when Next != '>':
                    if (inBlock)
                        return any;
                    ParseGather(items);
                    break;
                case '*' or '+':
                    ParseChoice(items);
                    break;
                case '~':
                    ParseLogicLine(items);
                    break;
                default:
                    if (!char.IsAsciiLetterUpper(Current) || !TryParseDeclaration(items))
                        ParseContentLine(items, inBlock);
                    break;
            }

            any = true;
        }
    }

    private void ParseContentLine(List<Syntax> items, bool inBlock)
    {
        var start = _pos;
        var first = items.Count;
        var sound = ParseInline(items, InlineContext.Line);
        EndTag(items);
        if (_recovered)
        {
            _recovered = false;
            return;
        }

        SkipSpaces();
        if (!AtEndOfLine)
        {
            // Where the line's very beginning could not be read, that was reported, and is enough.
            if (sound || items.Count > first)
                Expected(InkCodes.ExpectedEndOfLine, "end of line");
            SkipLine();
            return;
        }

        WarnOfMisreadText(items, first, inBlock);
        TrimEnd(items, first);
        if (PrintsNewline(items, first))
            items.Add(new NewlineSyntax(From(start)));
        SkipLine();
    }

    /// <summary>A line of nothing but diverts prints nothing, nor do tags.</summary>
    private static bool PrintsNewline(List<Syntax> items, int first)
    {
        var inTag = false;
        for (var i = first; i < items.Count; i++)
        {
            switch (items[i])
            {
                case TagStartSyntax:
                    inTag = true;
                    break;
                case TagEndSyntax:
                    inTag = false;
                    break;
                case DivertSyntax or TunnelReturnSyntax:
                    break;
                default:
                    if (!inTag)
                        return true;
                    break;
            }
        }

        return false;
    }

    /// <summary>Takes the blanks off the text that ends a line.</summary>
    private static void TrimEnd(List<Syntax> items, int first)
    {
        if (items.Count <= first)
            return;
        var last = items.Count - 1;
        if (items[last] is TagEndSyntax && last > first)
            last--;
        if (items[last] is not TextSyntax text)
            return;
        var trimmed = text.Text.TrimEnd(' ', '\t');
        if (trimmed.Length == text.Text.Length)
            return;
        if (trimmed.Length == 0)
            items.RemoveAt(last);
        else
            items[last] = new TextSyntax(text.Span, trimmed);
    }

    private void WarnOfMisreadText(List<Syntax> items, int first, bool inBlock)
    {
        if (items.Count <= first || items[first] is not TextSyntax text)
            return;
        if (text.Text.StartsWith("return", StringComparison.Ordinal))
        {
            _diagnostics.Warning(
                InkCodes.ReturnAsText,
                text.Span,
                "Do you need a '~' before 'return'? If not, perhaps use a glue: <> (since it's lowercase) or rewrite somehow?");
        }
        else if (inBlock && text.Text.StartsWith("else:", StringComparison.Ordinal))
        {
            _diagnostics.Warning(
                InkCodes.ElseAsText,
                text.Span,
                "Saw the text 'else:' which is being treated as content. Did you mean '- else:'?");
        }
    }

    private void ParseGather(List<Syntax> items)
    {
        var start = _pos;
        var depth = 0;
        while (Current == '-' && Next != '>')
        {
            depth++;
            _pos++;
            SkipSpaces();
        }

        var label = TryParseLabel();
        AddWeavePoint(items, new GatherSyntax(From(start), depth, label));
    }

    private void AddWeavePoint(List<Syntax> items, WeavePointSyntax point)
    {
        items.Add(point);
        if (point.Label is not { } label)
            return;
        _flow.Labels.TryAdd(label.Name, point);
        _flow.LabelledPoints.Add(point);
    }

    /// <summary>"(name)"; null, without moving, when no name follows the parenthesis.</summary>
    private Identifier? TryParseLabel()
    {
        if (Current != '(')
            return null;
        var start = _pos++;
        SkipSpaces();
        if (!TryParseIdentifier(out var label))
        {
            _pos = start;
            return null;
        }

        SkipSpaces();
        if (Skip(')'))
            SkipSpaces();
        else
            Expected(InkCodes.UnclosedParenthesis, "closing ')' for bracketed name", "text that begins with a parenthesis is written '\\('");
        return label;
    }
}
