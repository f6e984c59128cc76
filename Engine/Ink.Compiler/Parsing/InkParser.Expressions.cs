using System.Globalization;
using Ink.Runtime;

namespace Ink;

/// <summary>Expressions, by precedence climbing.</summary>
internal sealed partial class InkParser
{
    /// <summary>Whether this is between quotes, where nothing goes on in the next line.</summary>
    private bool _inString;

    /// <summary>Whether a call was read since this was last cleared: what calls something may print, and so ends its line.</summary>
    private bool _sawCall;

    /// <summary>An expression; null, reported, when there is none or it does not go on as it must.</summary>
    private ExpressionSyntax? ParseExpression(string what = "expression")
    {
        var place = _pos;
        SkipSpaces();
        var reported = _diagnostics.Count;
        var expression = ParseBinary(0);
        if (expression is null && _diagnostics.Count == reported)
        {
            _pos = place;
            Expected(InkCodes.ExpectedExpression, what);
        }

        return expression;
    }

    private ExpressionSyntax? ParseBinary(int least)
    {
        var start = _pos;
        var left = ParseUnary();
        while (left is not null)
        {
            var end = _pos;
            SkipSpaces();
            if (!TryPeekOperator(out var op, out var precedence, out var length) || precedence < least)
            {
                _pos = end;
                return left;
            }

            var symbol = _text.AsSpan(_pos, length);
            _pos += length;
            var afterOperator = _pos;
            SkipSpaces();
            var reported = _diagnostics.Count;
            var right = ParseBinary(precedence + 1);
            if (right is null)
            {
                if (_diagnostics.Count == reported)
                {
                    _pos = afterOperator;
                    Expected(InkCodes.ExpectedExpression, $"right side of '{symbol}' expression");
                }

                return null;
            }

            left = new BinarySyntax(From(start), op, left, right);
        }

        return left;
    }

    private bool TryPeekOperator(out Operator op, out int precedence, out int length)
    {
        (op, precedence, length) = (Current, Next) switch
        {
            ('&', '&') => (Operator.And, 1, 2),
            ('|', '|') => (Operator.Or, 1, 2),
            ('a', 'n') when IsWord("and") => (Operator.And, 1, 3),
            ('o', 'r') when IsWord("or") => (Operator.Or, 1, 2),
            ('=', '=') => (Operator.Equal, 2, 2),
            ('!', '=') => (Operator.NotEqual, 2, 2),
            ('>', '=') => (Operator.GreaterOrEqual, 2, 2),
            ('<', '=') => (Operator.LessOrEqual, 2, 2),
            ('<', '>') => (Operator.Less, -1, 0),
            ('<', _) => (Operator.Less, 2, 1),
            ('>', _) => (Operator.Greater, 2, 1),
            ('?', _) => (Operator.Has, 3, 1),
            ('!', '?') => (Operator.Hasnt, 3, 2),
            ('h', 'a') when IsWord("has") => (Operator.Has, 3, 3),
            ('h', 'a') when IsWord("hasnt") => (Operator.Hasnt, 3, 5),
            ('^', _) => (Operator.Intersect, 3, 1),
            ('+', _) => (Operator.Add, 4, 1),
            ('-', '>') => (Operator.Subtract, -1, 0),
            ('-', _) => (Operator.Subtract, 5, 1),
            ('*', _) => (Operator.Multiply, 6, 1),
            ('/', _) => (Operator.Divide, 7, 1),
            ('%', _) => (Operator.Modulo, 8, 1),
            ('m', 'o') when IsWord("mod") => (Operator.Modulo, 8, 3),
            _ => (Operator.Add, -1, 0),
        };
        return precedence > 0;
    }

    private bool IsWord(string word) =>
        At(word) && (_pos + word.Length >= _text.Length || !Identifiers.IsPart(_text[_pos + word.Length]));

    private ExpressionSyntax? ParseUnary()
    {
        var start = _pos;
        Operator op;
        if (Current == '-' && Next != '>')
        {
            op = Operator.Negate;
            _pos++;
        }
        else if (Current == '!')
        {
            op = Operator.Not;
            _pos++;
        }
        else if (SkipWord("not"))
        {
            op = Operator.Not;
        }
        else
        {
            return ParsePostfix();
        }

        if (TooDeep())
            return null;
        SkipSpaces();
        if (op == Operator.Negate && char.IsAsciiDigit(Current) && IdentifierLength(_pos) == 0)
            return ParseNumber(start, isNegative: true);
        _depth++;
        var operand = ParseUnary();
        _depth--;
        return operand switch
        {
            null => null,
            // What is known when compiling needs no operator when playing.
            IntSyntax number when op == Operator.Negate => new IntSyntax(From(start), unchecked(-number.Value)),
            FloatSyntax number when op == Operator.Negate => new FloatSyntax(From(start), -number.Value),
            IntSyntax number => new BoolSyntax(From(start), number.Value == 0),
            FloatSyntax number => new BoolSyntax(From(start), number.Value == 0f),
            BoolSyntax truth when op == Operator.Not => new BoolSyntax(From(start), !truth.Value),
            _ => new UnarySyntax(From(start), op, operand),
        };
    }

    private ExpressionSyntax? ParsePostfix()
    {
        var start = _pos;
        var operand = ParsePrimary();
        if (operand is not ReferenceSyntax { Path.IsSimple: true } variable)
            return operand;
        var end = _pos;
        SkipSpaces();
        if (At("++") || At("--"))
        {
            var isDecrement = Current == '-';
            _pos += 2;
            return new IncrementSyntax(From(start), new Identifier(variable.Path.First, variable.Span), isDecrement, null);
        }

        _pos = end;
        return operand;
    }

    private ExpressionSyntax? ParsePrimary()
    {
        var start = _pos;
        switch (Current)
        {
            case '(':
                return ParseParenthesis();
            case '"':
                return ParseString();
            case '-' when Next == '>':
                return ParseDivertTarget();
            case >= '0' and <= '9' when IdentifierLength(start) == 0:
                return ParseNumber(start, isNegative: false);
        }

        var path = TryParsePath();
        if (path is null)
            return null;
        if (path.IsSimple)
        {
            switch (path.First)
            {
                case "true":
                    return new BoolSyntax(path.Span, true);
                case "false":
                    return new BoolSyntax(path.Span, false);
            }
        }

        var end = _pos;
        SkipSpaces();
        if (Current != '(')
        {
            _pos = end;
            return new ReferenceSyntax(path.Span, path);
        }

        _sawCall = true;
        var arguments = ParseArguments();
        return arguments is null ? null : new CallSyntax(From(start), path, arguments);
    }

    private ExpressionSyntax? ParseNumber(int start, bool isNegative)
    {
        var digits = _pos;
        while (char.IsAsciiDigit(Current))
            _pos++;
        if (Current == '.' && char.IsAsciiDigit(Next))
        {
            _pos++;
            while (char.IsAsciiDigit(Current))
                _pos++;
            var number = float.Parse(_text.AsSpan(digits, _pos - digits), NumberStyles.Float, CultureInfo.InvariantCulture);
            return new FloatSyntax(From(start), isNegative ? -number : number);
        }

        var text = _text.AsSpan(digits, _pos - digits);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && (isNegative ? -value : value) is >= int.MinValue and <= int.MaxValue and var whole)
        {
            return new IntSyntax(From(start), (int)whole);
        }

        var reported = _diagnostics.Count;
        _diagnostics.Error(
            InkCodes.NumberOutOfRange,
            From(start),
            $"Failed to read integer value: {text}. Perhaps it's out of the range of acceptable numbers ink supports? (-2147483648 to 2147483647)");
        _diagnostics.RepeatSince(reported, 2);
        return null;
    }

    private DivertTargetSyntax? ParseDivertTarget()
    {
        var start = _pos;
        _pos += 2;
        SkipSpaces();
        var divert = ParseTarget(start, DivertForm.Plain);
        return divert is null ? null : new DivertTargetSyntax(divert.Span, divert);
    }

    /// <summary>"(a, b)" is a list; anything else between parentheses is an expression.</summary>
    private ExpressionSyntax? ParseParenthesis()
    {
        if (TooDeep())
            return null;
        var start = _pos;
        if (TryParseList() is { } list)
            return list;
        _pos = start + 1;
        _depth++;
        SkipSpaces();
        var reported = _diagnostics.Count;
        var inner = ParseBinary(0);
        _depth--;
        if (inner is null)
        {
            if (_diagnostics.Count == reported)
                Expected(InkCodes.ExpectedExpression, "expression");
            return null;
        }

        SkipSpaces();
        if (Skip(')'))
            return inner;
        Expected(InkCodes.UnclosedParenthesis, "closing parenthesis ')' for expression");
        return null;
    }

    private ListSyntax? TryParseList()
    {
        var start = _pos++;
        SkipSpaces();
        if (Skip(')'))
            return new ListSyntax(From(start), []);
        PathSyntax[]? one = null;
        List<PathSyntax>? several = null;
        while (true)
        {
            SkipSpaces();
            if (TryParsePath() is not { } item)
                break;
            if (one is null)
                one = [item];
            else
                (several ??= [one[0]]).Add(item);
            SkipSpaces();
            if (Skip(','))
                continue;
            if (Skip(')'))
                return new ListSyntax(From(start), several?.ToArray() ?? one);
            break;
        }

        return null;
    }

    private StringSyntax? ParseString()
    {
        if (TooDeep())
            return null;
        var start = _pos++;
        var content = new List<Syntax>();
        var tagOpen = _tagOpen;
        var inString = _inString;
        _tagOpen = false;
        _inString = true;
        _depth++;
        var reported = _diagnostics.Count;
        var sound = ParseInline(content, InlineContext.String);
        _depth--;
        _inString = inString;
        _tagOpen = tagOpen;
        if (sound && Skip('"'))
            return new StringSyntax(From(start), content);
        if (_diagnostics.Count == reported)
            Expected(InkCodes.UnclosedString, "close quote for string expression");
        return null;
    }
}
