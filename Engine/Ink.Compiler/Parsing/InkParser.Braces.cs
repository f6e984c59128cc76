namespace Ink;

/// <summary>What is between braces: printed values, conditionals, sequences.</summary>
internal sealed partial class InkParser
{
    // What an attempt has shown is not tried again when the braces around it turn out to be something else: that would
    // double the work with every level.
    private readonly HashSet<int> _sequencesAt = [];
    private readonly HashSet<int> _valuesAt = [];
    private readonly HashSet<int> _noConditionsAt = [];

    /// <summary>Which braces belong together; made when it is first asked, which is not for every file.</summary>
    private BraceMap? _braces;

    /// <summary>Whether the last body read had any line, readable or not.</summary>
    private bool _blockHadStatements;

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

    /// <summary>"&amp;", "!", "~", "$", which may be combined.</summary>
    private SequenceKinds ParseSequenceSymbols()
    {
        var kinds = SequenceKinds.None;
        while (true)
        {
            switch (Current)
            {
                case '&':
                    kinds |= SequenceKinds.Cycle;
                    break;
                case '!':
                    kinds |= SequenceKinds.Once;
                    break;
                case '~':
                    kinds |= SequenceKinds.Shuffle;
                    break;
                case '$':
                    kinds |= SequenceKinds.Stopping;
                    break;
                default:
                    return kinds;
            }

            _pos++;
        }
    }

    /// <summary>"stopping:", "shuffle once:" and so on.</summary>
    private bool TryParseSequenceWords(out SequenceKinds kinds)
    {
        var start = _pos;
        kinds = SequenceKinds.None;
        while (true)
        {
            if (SkipWord("stopping"))
                kinds |= SequenceKinds.Stopping;
            else if (SkipWord("cycle"))
                kinds |= SequenceKinds.Cycle;
            else if (SkipWord("shuffle"))
                kinds |= SequenceKinds.Shuffle;
            else if (SkipWord("once"))
                kinds |= SequenceKinds.Once;
            else
                break;
            SkipSpaces();
        }

        if (kinds != SequenceKinds.None && Skip(':'))
            return true;
        _pos = start;
        kinds = SequenceKinds.None;
        return false;
    }

    private SequenceSyntax? ParseSequence(int start, SequenceKinds kinds)
    {
        if (kinds is not (SequenceKinds.Stopping or SequenceKinds.Cycle or SequenceKinds.Shuffle or SequenceKinds.Once
            or (SequenceKinds.Shuffle | SequenceKinds.Once) or (SequenceKinds.Shuffle | SequenceKinds.Stopping)))
        {
            _diagnostics.Error(InkCodes.BadSequence, From(start), $"Sequence type combination not supported: {kinds}");
        }

        var elements = new List<BodySyntax>();
        var content = _pos;
        if (!_inString)
            SkipBlank();
        if (_pos > content && _text.AsSpan(content, _pos - content).Contains('\n') && Current == '-' && Next != '>')
        {
            while (Current == '-' && Next != '>')
            {
                _pos++;
                RejectGather();
                elements.Add(ParseBlockBody());
            }

            return CloseBlock() ? new SequenceSyntax(From(start), kinds, elements) : null;
        }

        _pos = content;
        SkipSpaces();
        if (AtEndOfLine || Current == '}')
        {
            Expected(InkCodes.BadBraces, "sequence elements (for cycle/stopping etc)");
            return null;
        }

        _pos = content;
        while (true)
        {
            elements.Add(ParseInlineBody(out var sound));
            if (!sound)
                return null;
            if (Skip('|'))
                continue;
            CloseInline();
            return new SequenceSyntax(From(start), kinds, elements);
        }
    }

    private ConditionalSyntax? ParseConditional(int start, ExpressionSyntax subject)
    {
        var content = _pos;
        SkipSpaces();
        if (Current == '\n' && !_inString)
        {
            SkipBlank();
            if (AtEnd || Current == '}')
            {
                var close = _pos;
                _pos = content;
                SkipSpaces();
                Expected(InkCodes.BadBranch, "conditional content following query");
                _pos = Math.Min(close + 1, _text.Length);
                return new ConditionalSyntax(From(start), subject, []);
            }

            var branches = new List<BranchSyntax>();
            if (Current != '-' || Next == '>')
            {
                var bodyStart = _pos;
                var body = ParseBlockBody();
                branches.Add(new BranchSyntax(From(bodyStart), null, body) { IsSubjectTrue = true });
            }

            return ParseBranches(start, subject, branches);
        }

        _pos = content;
        return ParseInlineBranches(start, subject);
    }

    private ConditionalSyntax? ParseInlineBranches(int start, ExpressionSyntax subject)
    {
        var branches = new List<BranchSyntax>();
        while (true)
        {
            var bodyStart = _pos;
            var body = ParseInlineBody(out var sound);
            if (!sound)
                return null;
            if (branches.Count == 2)
            {
                _diagnostics.Error(
                    InkCodes.BadBranch,
                    From(bodyStart),
                    "Expected one or two alternatives separated by '|' in inline conditional");
            }

            if (branches.Count == 0 && body.Weave.Items.Count == 0)
            {
                Expected(InkCodes.BadBranch, "conditional content following query");
                return null;
            }

            // "{x: a|}" is "{x: a}".
            if (branches.Count == 0 || body.Weave.Items.Count > 0)
                branches.Add(new BranchSyntax(From(bodyStart), null, body) { IsSubjectTrue = branches.Count == 0, IsElse = branches.Count > 0 });
            if (Skip('|'))
                continue;
            CloseInline();
            return new ConditionalSyntax(From(start), subject, branches);
        }
    }

    /// <summary>"- condition: …" up to the closing brace.</summary>
    private ConditionalSyntax? ParseBranches(int start, ExpressionSyntax? subject, List<BranchSyntax> branches)
    {
        var hasSubjectBranch = branches.Count > 0;
        while (Current == '-' && Next != '>')
        {
            var branchStart = _pos++;
            SkipSpaces();
            var isElse = TrySkipElse();
            var condition = isElse ? null : TryParseCondition();
            // A minus may begin a condition; only where there is none is it a second dash.
            if (!isElse && condition is null)
                RejectGather();
            var head = From(branchStart);
            if (hasSubjectBranch && !isElse)
                _diagnostics.Error(InkCodes.BadBranch, head, "Expected an '- else:' clause here rather than an extra condition");

            // "{x: - else: b}" does nothing when x is true.
            if (isElse && subject is not null && branches.Count == 0)
                branches.Add(new BranchSyntax(head, null, EmptyBody(head)) { IsSubjectTrue = true });
            var body = ParseBlockBody();
            if (isElse && !_blockHadStatements)
                _diagnostics.Error(InkCodes.BadBranch, head, "expected content for the conditional branch following '-'");
            branches.Add(new BranchSyntax(From(branchStart), condition, body)
            {
                IsElse = isElse || (condition is null && (subject is null || branches.Count > 0)),
                IsSubjectTrue = !isElse && condition is null && subject is not null && branches.Count == 0,
            });
        }

        CheckBranches(start, subject, branches);
        return CloseBranches(start, subject) ? new ConditionalSyntax(From(start), subject, branches) : null;
    }

    private void CheckBranches(int start, ExpressionSyntax? subject, List<BranchSyntax> branches)
    {
        for (var i = 0; i < branches.Count - 1; i++)
        {
            if (!branches[i].IsElse)
                continue;
            _diagnostics.Error(
                InkCodes.BadBranch,
                branches[i].Span,
                subject is null ? "Branch doesn't have condition. Are you missing a ':'? " : "Only final branch can be an 'else'. Did you miss a ':'?");
        }

        if (subject is null && branches is [{ IsElse: true }])
            _diagnostics.Error(InkCodes.BadBranch, branches[0].Span, "Condition block with no conditions");
        else if (branches.Count == 0)
            _diagnostics.Error(InkCodes.BadBranch, new TextSpan(_file.Index, start, 1), "Expected some branches between the braces");
    }

    private static BodySyntax EmptyBody(TextSpan span) => new(span, new WeaveSyntax(span, []), isMultiline: true);

    private bool TrySkipElse()
    {
        var start = _pos;
        if (SkipWord("else"))
        {
            SkipSpaces();
            if (Skip(':'))
                return true;
        }

        _pos = start;
        return false;
    }

    /// <summary>"condition:"; null, without moving or reporting, when the line has none.</summary>
    private ExpressionSyntax? TryParseCondition()
    {
        var start = _pos;
        if (_noConditionsAt.Contains(start))
            return null;
        var reported = _diagnostics.Count;
        var condition = ParseBinary(0);
        if (condition is null && _diagnostics.Count > reported && RestOfLine().Contains(':'))
        {
            // It was meant as a condition; the branch goes on behind it.
            SkipToEndOfLine();
            return new BoolSyntax(From(start), true);
        }

        if (condition is not null)
        {
            SkipSpaces();
            if (Skip(':'))
                return condition;
        }

        _pos = start;
        _noConditionsAt.Add(start);
        _diagnostics.RollBack(reported);
        return null;
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

    /// <summary>Braces with nothing but branches are told to be open where they begin, as that is what has to be looked at.</summary>
    private bool CloseBranches(int start, ExpressionSyntax? subject)
    {
        SkipBlank();
        if (subject is not null || Current == '}')
            return CloseBlock();
        var end = _pos;
        _pos = start + 1;
        SkipSpaces();
        Expected(InkCodes.BadBraces, "some kind of logic, conditional or sequence within braces: { ... }", "the closing '}' is missing");
        _pos = end;
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
