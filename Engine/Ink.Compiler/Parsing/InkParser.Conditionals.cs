namespace Ink;

/// <summary>{condition: a|b}, and blocks of branches.</summary>
internal sealed partial class InkParser
{
    private readonly HashSet<int> _noConditionsAt = [];

    /// <summary>Whether the last body read had any line, readable or not.</summary>
    private bool _blockHadStatements;

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
}
