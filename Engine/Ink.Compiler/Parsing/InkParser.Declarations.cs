using System.Globalization;

namespace Ink;

/// <summary>VAR, CONST, LIST, EXTERNAL, INCLUDE and TODO.</summary>
internal sealed partial class InkParser
{
    /// <summary>Reads a line that begins with one of these words; false, without moving, when it does not.</summary>
    private bool TryParseDeclaration(List<Syntax> items)
    {
        var start = _pos;
        switch (Current)
        {
            case 'V' when SkipKeyword("VAR"):
                ParseVariableDeclaration(start);
                return true;
            case 'C' when SkipKeyword("CONST"):
                ParseConstantDeclaration(start);
                return true;
            case 'L' when SkipKeyword("LIST"):
                ParseListDeclaration(start);
                return true;
            case 'E' when SkipKeyword("EXTERNAL"):
                ParseExternalDeclaration(start);
                return true;
            case 'I' when SkipKeyword("INCLUDE"):
                ParseInclude(items, start);
                return true;
            case 'T' when SkipWord("TODO"):
                if (TryParseAuthorNote(items, start))
                    return true;
                _pos = start;
                return false;
            default:
                return false;
        }
    }

    private bool SkipKeyword(string keyword)
    {
        if (!At(keyword) || (_pos + keyword.Length < _text.Length && _text[_pos + keyword.Length] is not (' ' or '\t' or '\n')))
            return false;
        _pos += keyword.Length;
        SkipSpaces();
        return true;
    }

    /// <summary>Without a text it is no note.</summary>
    private bool TryParseAuthorNote(List<Syntax> items, int start)
    {
        SkipSpaces();
        Skip(':');
        var textStart = _pos;
        SkipToEndOfLine();
        var text = _text.AsSpan(textStart, _pos - textStart).Trim();
        if (text.IsEmpty)
            return false;
        var span = From(start);
        _diagnostics.Note(InkCodes.AuthorNote, span, text.ToString());
        items.Add(new AuthorNoteSyntax(span));
        SkipLine();
        return true;
    }

    private void ParseVariableDeclaration(int start)
    {
        if (TryParseDeclaredValue("var", "variable", start, out var name, out var value))
            _story.Globals.Add(new VariableDeclarationSyntax(From(start), name, value, _flow));
    }

    private void ParseConstantDeclaration(int start)
    {
        if (TryParseDeclaredValue("const", "constant", start, out var name, out var value))
            _story.Constants.Add(new ConstantDeclarationSyntax(From(start), name, value, _flow));
    }

    private bool TryParseDeclaredValue(string keyword, string kind, int start, out Identifier name, out ExpressionSyntax value)
    {
        value = null!;
        var reported = _diagnostics.Count;
        if (!TryParseDeclaredName(keyword, out name))
            Expected(InkCodes.ExpectedName, $"{kind} name");
        SkipSpaces();
        if (!Skip('=') && name.Name is not null)
            Expected(InkCodes.BadDeclaration, "the '=' for an assignment of a value, e.g. '= 5' (initial values are mandatory)");

        // After a mistake in the beginning, what follows is only read to see whether more is wrong.
        var isSound = _diagnostics.Count == reported;
        var parsed = isSound ? ParseExpression($"initial value for '{name.Name}'") : TryParseExpression();
        if (!isSound && (parsed is null || AtEndOfLine))
        {
            SkipLine();
            return false;
        }

        if (parsed is null)
        {
            SkipLine();
            return false;
        }

        value = parsed;
        SkipSpaces();
        if (Current == ',')
        {
            _diagnostics.Error(
                InkCodes.BadDeclaration,
                Here,
                "Unexpected ','. If you're trying to declare a new list, use the LIST keyword, not VAR");
            SkipLine();
            return isSound;
        }

        if (!isSound)
        {
            ExpectEndOfLine();
            return false;
        }

        if (parsed is not (IntSyntax or FloatSyntax or BoolSyntax or StringSyntax or DivertTargetSyntax or ReferenceSyntax or ListSyntax)
            || (kind == "constant" && parsed is ReferenceSyntax or ListSyntax))
        {
            _diagnostics.Error(
                InkCodes.BadInitialValue,
                From(start),
                kind == "constant"
                    ? "initial value for a constant must be a number or divert target"
                    : "initial value for a variable must be a number, constant, list or divert target");
        }
        else if (parsed is StringSyntax { PlainText: null })
        {
            _diagnostics.Error(InkCodes.BadInitialValue, From(start), "Constant strings cannot contain any logic.");
        }

        ExpectEndOfLine();
        return true;
    }

    /// <summary>An expression; null, without reporting, when there is none.</summary>
    private ExpressionSyntax? TryParseExpression()
    {
        var reported = _diagnostics.Count;
        SkipSpaces();
        var expression = ParseBinary(0);
        _diagnostics.RollBack(reported);
        return expression;
    }

    private void ParseListDeclaration(int start)
    {
        if (!TryParseDeclaredName("list", out var name))
        {
            Expected(InkCodes.ExpectedName, "list name");
            SkipLine();
            return;
        }

        SkipSpaces();
        if (!Skip('='))
        {
            Expected(InkCodes.BadDeclaration, "the '=' for an assignment of the list definition");
            SkipLine();
            return;
        }

        var items = new List<ListItemSyntax>();
        var next = 1;
        while (true)
        {
            // The items may stand on several lines.
            SkipBlank();
            if (!TryParseListItem(items, ref next))
                break;
            var end = _pos;
            SkipBlank();
            if (Skip(','))
                continue;
            _pos = end;
            ExpectEndOfLine();
            _story.Globals.Add(new ListDeclarationSyntax(new TextSpan(_file.Index, start, end - start), name, [.. items]));
            return;
        }

        SkipLine();
    }

    private bool TryParseListItem(List<ListItemSyntax> items, ref int next)
    {
        var isInitial = Skip('(');
        SkipSpaces();
        if (!TryParseIdentifier(out var item))
        {
            Expected(InkCodes.ExpectedName, "list item name");
            return false;
        }

        SkipSpaces();
        // Both "(a = 5)" and "(a) = 5" are written.
        var isClosed = isInitial && Skip(')');
        SkipSpaces();
        if (Current == '=' && Next != '=')
        {
            _pos++;
            SkipSpaces();
            if (!TryParseListItemValue(ref next))
                return false;
            SkipSpaces();
        }

        if (isInitial && !isClosed && !Skip(')'))
        {
            Expected(InkCodes.UnclosedParenthesis, "closing ')'");
            return false;
        }

        items.Add(new ListItemSyntax(item, next, isInitial));
        next = unchecked(next + 1);
        return true;
    }

    private bool TryParseListItemValue(ref int next)
    {
        var start = _pos;
        var isNegative = Skip('-');
        if (!char.IsAsciiDigit(Current))
        {
            Expected(InkCodes.ExpectedExpression, "value to be assigned to list item");
            return false;
        }

        var digits = _pos;
        while (char.IsAsciiDigit(Current))
            _pos++;
        if (!long.TryParse(_text.AsSpan(digits, _pos - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || (isNegative ? -value : value) is < int.MinValue or > int.MaxValue)
        {
            _diagnostics.Error(
                InkCodes.NumberOutOfRange,
                From(start),
                $"Failed to read integer value: {_text.AsSpan(start, _pos - start)}. Perhaps it's out of the range of acceptable numbers ink supports? (-2147483648 to 2147483647)");
            return false;
        }

        next = (int)(isNegative ? -value : value);
        return true;
    }

    private void ParseExternalDeclaration(int start)
    {
        if (!TryParseIdentifier(out var name))
        {
            Expected(InkCodes.ExpectedName, "name of external function");
            SkipLine();
            return;
        }

        SkipSpaces();
        if (Current != '(')
        {
            Expected(InkCodes.BadDeclaration, $"declaration of arguments for EXTERNAL, even if empty, i.e. 'EXTERNAL {name.Name}()'");
            SkipLine();
            return;
        }

        var parameters = ParseParameters();
        var names = new string[parameters.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = parameters[i].Name;
        _story.Externals.Add(new ExternalDeclarationSyntax(From(start), name, names));
        ExpectEndOfLine();
    }
}
