namespace Ink;

/// <summary>{a|b|c} and its kin, inline or in several lines.</summary>
internal sealed partial class InkParser
{
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
}
