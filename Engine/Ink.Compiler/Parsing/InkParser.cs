namespace Ink;

/// <summary>
/// Reads one source file into syntax. Written by hand and in one pass: what a line is shows at its first characters, and
/// the one thing that does not, whether braces begin with an expression, is tried once and given up without a trace.
/// After a mistake it goes on at the next line.
/// </summary>
internal sealed partial class InkParser
{
    /// <summary>How deep braces, parentheses and strings may nest. Far beyond any story, far below what the stack bears.</summary>
    private const int MaxDepth = 200;

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly SourceSet _sources;
    private readonly StorySyntax _story;
    private readonly DiagnosticBag _diagnostics;

    private int _pos;
    private int _depth;

    /// <summary>The flow whose content is being read; labels and temporary variables are its.</summary>
    private FlowSyntax _flow;

    private InkParser(SourceFile file, SourceSet sources, StorySyntax story, FlowSyntax flow)
    {
        _file = file;
        _text = file.Text;
        _sources = sources;
        _story = story;
        _diagnostics = sources.Diagnostics;
        _flow = flow;
    }

    /// <summary>Parses a story from its root file, with all it includes.</summary>
    public static StorySyntax Parse(SourceFile root, SourceSet sources)
    {
        var span = new TextSpan(root.Index, 0, 0);
        var flow = new FlowSyntax(span, FlowLevel.Story, new Identifier("", span), null);
        var story = new StorySyntax(flow);
        var included = new List<FlowSyntax>();
        new InkParser(root, sources, story, flow).ParseFile(flow.Items, flow, included);

        // The knots of included files come after those of the file that includes them.
        foreach (var knot in included)
            flow.Flows.Add(knot);
        foreach (var knot in flow.Flows)
            flow.FlowByName.TryAdd(knot.Name, knot);
        return story;
    }

    private bool AtEnd => _pos >= _text.Length;

    private char Current => _pos < _text.Length ? _text[_pos] : '\0';

    private char Next => _pos + 1 < _text.Length ? _text[_pos + 1] : '\0';

    private bool AtEndOfLine => _pos >= _text.Length || _text[_pos] == '\n';

    private TextSpan Here => new(_file.Index, _pos, 0);

    private TextSpan From(int start) => new(_file.Index, start, _pos - start);

    private bool At(string symbol) => string.CompareOrdinal(_text, _pos, symbol, 0, symbol.Length) == 0;

    private bool Skip(char symbol)
    {
        if (_pos >= _text.Length || _text[_pos] != symbol)
            return false;
        _pos++;
        return true;
    }

    private bool Skip(string symbol)
    {
        if (!At(symbol))
            return false;
        _pos += symbol.Length;
        return true;
    }

    private void SkipSpaces()
    {
        while (_pos < _text.Length && _text[_pos] is ' ' or '\t')
            _pos++;
    }

    private void SkipBlank()
    {
        while (_pos < _text.Length && _text[_pos] is ' ' or '\t' or '\n')
            _pos++;
    }

    private void SkipLine()
    {
        var newline = _text.AsSpan(_pos).IndexOf('\n');
        _pos = newline < 0 ? _text.Length : _pos + newline + 1;
    }

    /// <summary>The rest of the line, for "… but saw …".</summary>
    private string Saw()
    {
        if (AtEndOfLine)
            return "end of line";
        var rest = RestOfLine();
        return rest.Length > 200 ? $"'{rest[..200]}…'" : $"'{rest}'";
    }

    private void Expected(DiagnosticCode code, string what, string? hint = null) =>
        _diagnostics.Error(code, Here, $"Expected {what} but saw {Saw()}", hint);

    /// <summary>Reads to the end of the line, which must be near; else reports and skips.</summary>
    private void ExpectEndOfLine(string what = "end of line", DiagnosticCode? code = null)
    {
        SkipSpaces();
        if (!AtEndOfLine)
            Expected(code ?? InkCodes.ExpectedEndOfLine, what);
        SkipLine();
    }

    private bool TooDeep()
    {
        if (_depth < MaxDepth)
            return false;
        _diagnostics.Error(InkCodes.TooDeep, Here, $"Braces, parentheses or strings are nested more than {MaxDepth} deep");
        return true;
    }
}
