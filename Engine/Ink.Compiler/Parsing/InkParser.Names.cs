namespace Ink;

/// <summary>Names and dotted names.</summary>
internal sealed partial class InkParser
{
    /// <summary>A name at the current place; false, without moving, when there is none.</summary>
    private bool TryParseIdentifier(out Identifier identifier)
    {
        var start = _pos;
        var length = IdentifierLength(start);
        if (length == 0)
        {
            identifier = default;
            return false;
        }

        _pos = start + length;
        identifier = new Identifier(_sources.Intern(_text.AsSpan(start, length)), From(start));
        return true;
    }

    private int IdentifierLength(int start)
    {
        var end = start;
        var onlyDigits = true;
        while (end < _text.Length && Identifiers.IsPart(_text[end]))
        {
            onlyDigits &= char.IsAsciiDigit(_text[end]);
            end++;
        }

        return onlyDigits ? 0 : end - start;
    }

    /// <summary>Skips a word, unless it is only the beginning of a longer name.</summary>
    private bool SkipWord(string word)
    {
        if (!At(word) || (_pos + word.Length < _text.Length && Identifiers.IsPart(_text[_pos + word.Length])))
            return false;
        _pos += word.Length;
        return true;
    }

    /// <summary>A name, or names joined by points with spaces allowed around them; null, without moving, when there is none.</summary>
    private PathSyntax? TryParsePath()
    {
        var start = _pos;
        if (!TryParseIdentifier(out var first))
            return null;

        if (Current != '.' || IdentifierLength(_pos + 1) == 0)
            return new PathSyntax(first.Span, [first.Name]);

        var components = new List<string> { first.Name };
        while (Current == '.')
        {
            var point = _pos++;
            if (!TryParseIdentifier(out var next))
            {
                _pos = point;
                break;
            }

            components.Add(next.Name);
        }

        return new PathSyntax(From(start), [.. components]);
    }

    /// <summary>A declared name; reports a reserved word.</summary>
    private bool TryParseDeclaredName(string kind, out Identifier identifier)
    {
        if (!TryParseIdentifier(out identifier))
            return false;
        if (Identifiers.IsReserved(identifier.Name))
        {
            _diagnostics.Error(
                InkCodes.ReservedName,
                identifier.Span,
                $"'{identifier.Name}' cannot be used for the name of a {kind} because it's a reserved keyword");
        }

        return true;
    }
}
