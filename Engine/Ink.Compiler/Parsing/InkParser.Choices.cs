namespace Ink;

/// <summary>Choices.</summary>
internal sealed partial class InkParser
{
    private void ParseChoice(List<Syntax> items)
    {
        var start = _pos;
        var once = Current == '*';
        var bullet = Current;
        var depth = 0;
        while (Current == bullet)
        {
            depth++;
            _pos++;
            SkipSpaces();
        }

        var label = TryParseLabel();
        SkipBlankBefore('{');
        var conditions = ParseChoiceConditions(out var sound);

        var startContent = new List<Syntax>();
        List<Syntax>? choiceOnly = null;
        var inner = new List<Syntax>();
        ParseInline(startContent, InlineContext.Choice);
        EndTag(startContent);
        if (!_recovered && Skip('['))
        {
            choiceOnly = [];
            ParseInline(choiceOnly, InlineContext.ChoiceOnly);
            EndTag(choiceOnly);
            if (!_recovered && !Skip(']'))
            {
                Expected(InkCodes.UnclosedBracket, "closing ']' for weave-style option");
                SkipToEndOfLine();
            }

            if (!_recovered)
                ParseInline(inner, InlineContext.ChoiceEnd);
            EndTag(inner);
        }
        else
        {
            MoveDiverts(startContent, inner);
        }

        RejectTilde(startContent);
        WarnOfBlankChoice(From(start), startContent, choiceOnly, inner);
        var isEmpty = startContent.Count == 0 && choiceOnly is null && inner.Count == 0;
        SkipSpaces();
        if (!_recovered && !AtEndOfLine && (sound || !isEmpty))
            Expected(InkCodes.ExpectedEndOfLine, "end of line");
        AddWeavePoint(items, new ChoiceSyntax(From(start), depth, label)
        {
            IsOnceOnly = once,
            Conditions = conditions,
            Start = startContent,
            ChoiceOnly = choiceOnly,
            Inner = inner,
        });
        if (_recovered)
            _recovered = false;
        else
            SkipLine();
    }

    /// <summary>Conditions may stand on lines of their own; anything else ends the choice with its line.</summary>
    private void SkipBlankBefore(char symbol)
    {
        var start = _pos;
        SkipBlank();
        if (Current != symbol)
        {
            _pos = start;
            SkipSpaces();
        }
    }

    private ExpressionSyntax[] ParseChoiceConditions(out bool sound)
    {
        sound = true;
        if (Current != '{')
            return [];
        var conditions = new List<ExpressionSyntax>();
        while (Current == '{')
        {
            _pos++;
            SkipBlank();
            var condition = ParseExpression("choice condition inside { }");
            SkipSpaces();
            if (!Skip('}'))
            {
                if (condition is not null)
                    Expected(InkCodes.UnclosedBrace, "closing '}' for choice condition");
                sound = false;
                break;
            }

            if (condition is not null)
                conditions.Add(condition);
            SkipToNextLineOfChoice();
        }

        return [.. conditions];
    }

    /// <summary>After a condition the choice may go on in the next line, unless something else begins there.</summary>
    private void SkipToNextLineOfChoice()
    {
        SkipSpaces();
        if (Current != '\n')
            return;
        var newline = _pos++;
        SkipSpaces();
        if (AtEndOfLine || Current is '*' or '+' or '=' or '~' or '}' || (Current == '-' && Next != '>'))
            _pos = newline;
    }

    private void RejectTilde(List<Syntax> content)
    {
        if (content is [TextSyntax text, ..] && text.Text.StartsWith('~'))
        {
            _diagnostics.Error(
                InkCodes.BadLogicLine,
                text.Span,
                "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use { curly braces } instead");
        }
    }

    /// <summary>The divert at the end of a choice without brackets is not shown but followed.</summary>
    private static void MoveDiverts(List<Syntax> from, List<Syntax> to)
    {
        var first = from.Count;
        while (first > 0 && from[first - 1] is DivertSyntax or TunnelReturnSyntax)
            first--;
        for (var i = first; i < from.Count; i++)
            to.Add(from[i]);
        from.RemoveRange(first, from.Count - first);
    }

    private void WarnOfBlankChoice(TextSpan span, List<Syntax> start, List<Syntax>? choiceOnly, List<Syntax> inner)
    {
        if (start.Count > 0 || choiceOnly is { Count: > 0 })
            return;
        if (inner.Count == 0)
        {
            _diagnostics.Warning(
                InkCodes.BlankChoice,
                span,
                "Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->");
        }
        else if (choiceOnly is not null)
        {
            _diagnostics.Warning(
                InkCodes.BlankChoice,
                span,
                "Blank choice - if you intended a default fallback choice, use the `* ->` syntax");
        }
    }
}
