namespace Ink;

/// <summary>Diverts, tunnels, threads.</summary>
internal sealed partial class InkParser
{
    /// <summary>
    /// "-> a", "-> a -> b" (a is a tunnel), "-> a ->", "->->", "->-> a", "-> a ->->", "->" alone.
    /// </summary>
    private void ParseDiverts(List<Syntax> items, bool onChoice)
    {
        var first = items.Count;
        var start = _pos;
        while (true)
        {
            var arrow = _pos;
            if (Skip("->->"))
            {
                SkipSpaces();
                var onwards = ParseTarget(arrow, DivertForm.Plain);
                SkipSpaces();
                if (onwards is not null && At("->"))
                {
                    _diagnostics.Error(
                        InkCodes.MisplacedTunnelReturn,
                        From(start),
                        "Tunnel onwards '->->' must only come at the begining or the start of a divert");
                    SkipToEndOfLine();
                    return;
                }

                items.Add(new TunnelReturnSyntax(From(arrow), onwards));
                return;
            }

            _pos += 2;
            SkipSpaces();
            var target = ParseTarget(arrow, DivertForm.Plain);
            if (target is null)
            {
                // "-> a ->": the arrow at the end makes the last target a tunnel.
                if (items.Count > first)
                    return;
                items.Add(new DivertSyntax(From(arrow), null, [], DivertForm.Plain));
                if (!onChoice)
                {
                    _diagnostics.Error(InkCodes.EmptyDivert, From(arrow), "Empty diverts (->) are only valid on choices");
                    SkipToEndOfLine();
                }

                return;
            }

            SkipSpaces();
            if (!At("->"))
            {
                items.Add(target);
                return;
            }

            items.Add(new DivertSyntax(target.Span, target.Target, target.Arguments, DivertForm.Tunnel));
        }
    }

    private void ParseThread(List<Syntax> items)
    {
        var start = _pos;
        _pos += 2;
        SkipSpaces();
        if (ParseTarget(start, DivertForm.Thread) is { } thread)
            items.Add(thread);
        else
            Expected(InkCodes.ExpectedTarget, "target for new thread");
        SkipSpaces();
    }

    /// <summary>A target with its arguments; null, without moving, when there is none.</summary>
    private DivertSyntax? ParseTarget(int start, DivertForm form)
    {
        var path = TryParsePath();
        if (path is null)
            return null;
        var end = _pos;
        SkipSpaces();
        if (Current != '(')
        {
            _pos = end;
            return new DivertSyntax(From(start), path, [], form);
        }

        var arguments = ParseArguments();
        return new DivertSyntax(From(start), path, arguments ?? [], form);
    }

    /// <summary>"(a, b)"; null, reported, when it does not end.</summary>
    private ExpressionSyntax[]? ParseArguments()
    {
        _pos++;
        SkipSpaces();
        if (Skip(')'))
            return [];
        if (TooDeep())
            return null;
        _depth++;
        var arguments = new List<ExpressionSyntax>();
        var sound = false;
        while (true)
        {
            SkipSpaces();
            var reported = _diagnostics.Count;
            if (ParseBinary(0) is not { } argument)
            {
                if (_diagnostics.Count == reported)
                    Expected(InkCodes.UnclosedParenthesis, "closing ')' for function call");
                break;
            }

            arguments.Add(argument);
            SkipSpaces();
            if (Skip(','))
                continue;
            sound = Skip(')');
            if (!sound)
                Expected(InkCodes.UnclosedParenthesis, "closing ')' for function call");
            break;
        }

        _depth--;
        return sound ? [.. arguments] : null;
    }
}
