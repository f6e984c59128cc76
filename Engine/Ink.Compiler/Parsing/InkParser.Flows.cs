namespace Ink;

/// <summary>Knots, functions, stitches, and the files they stand in.</summary>
internal sealed partial class InkParser
{
    private List<FlowSyntax> _knots = [];
    private List<FlowSyntax> _included = [];

    /// <summary>Reads the whole file: content into <paramref name="items"/>, its own knots and those of its includes apart.</summary>
    private void ParseFile(List<Syntax> items, FlowSyntax root, List<FlowSyntax> included)
    {
        var home = _flow;
        _knots = ReferenceEquals(_file, _sources.Files[0]) ? root.Flows : [];
        _included = included;
        while (true)
        {
            ParseStatements(items, inBlock: false);
            _flow = home;
            if (AtEnd)
                break;
            if (Next == '=')
                ParseKnot(root);
            else
                ParseStitch(root);
            _flow = home;
        }
    }

    /// <summary>"==", or "=" with a name behind it; another "=" is text.</summary>
    private bool AtFlowHeader()
    {
        if (Next == '=')
            return true;
        var at = _pos + 1;
        while (at < _text.Length && _text[at] is ' ' or '\t')
            at++;
        return IdentifierLength(at) > 0;
    }

    private void ParseKnot(FlowSyntax root)
    {
        var start = _pos;
        while (Current == '=')
            _pos++;
        SkipSpaces();

        var isFunction = false;
        var name = new Identifier("", Here);
        if (SkipWord("function") && AfterFunctionKeyword(ref name))
            isFunction = true;
        var knot = ParseFlowHeader(start, name, FlowLevel.Knot, isFunction, root);
        _knots.Add(knot);

        ParseFlowContent(knot, "knot");
    }

    /// <summary>Whether "function" was the keyword; if it is all there is, that is a mistake.</summary>
    private bool AfterFunctionKeyword(ref Identifier name)
    {
        if (Current is ' ' or '\t')
        {
            SkipSpaces();
            return true;
        }

        Expected(InkCodes.BadFlowHeader, "whitespace after the 'function' keyword");
        name = new Identifier("function", Here);
        return true;
    }

    private void ParseStitch(FlowSyntax knot)
    {
        var start = _pos++;
        SkipSpaces();
        var isFunction = false;
        var name = new Identifier("", Here);
        var word = _pos;
        if (SkipWord("function"))
        {
            if (Current is ' ' or '\t')
            {
                SkipSpaces();
                isFunction = true;
            }
            else
            {
                _pos = word;
            }
        }

        var stitch = ParseFlowHeader(start, name, FlowLevel.Stitch, isFunction, knot);
        knot.Flows.Add(stitch);
        knot.FlowByName.TryAdd(stitch.Name, stitch);
        ParseFlowContent(stitch, "stitch");
    }

    private FlowSyntax ParseFlowHeader(int start, Identifier name, FlowLevel level, bool isFunction, FlowSyntax parent)
    {
        var kind = level == FlowLevel.Knot ? "knot" : "stitch";
        ParameterSyntax[] parameters = [];
        if (name.Name.Length == 0)
        {
            if (TryParseIdentifier(out name))
            {
                SkipSpaces();
                if (Current == '(')
                    parameters = ParseParameters();
                SkipSpaces();
                if (level == FlowLevel.Knot)
                {
                    if (At("=="))
                    {
                        while (Current == '=')
                            _pos++;
                    }
                }
            }
            else
            {
                _diagnostics.Error(InkCodes.BadFlowHeader, Here, $"Expected the name of the {kind}");
                name = new Identifier("", Here);
                SkipToEndOfLine();
            }
        }

        var span = From(start);
        ExpectEndOfLine(level == FlowLevel.Knot ? "end of line after knot name definition" : "end of line after stitch name", InkCodes.BadFlowHeader);
        return new FlowSyntax(span, level, name, parent) { IsFunction = isFunction, Parameters = parameters };
    }

    private void SkipToEndOfLine()
    {
        while (!AtEndOfLine)
            _pos++;
    }

    private ParameterSyntax[] ParseParameters()
    {
        var parameters = new List<ParameterSyntax>();
        _pos++;
        SkipSpaces();
        if (Skip(')'))
            return [];
        while (true)
        {
            SkipSpaces();
            var isReference = SkipWord("ref");
            SkipSpaces();
            var isDivertTarget = Skip("->");
            SkipSpaces();
            if (!TryParseIdentifier(out var name))
            {
                if (isReference)
                    _diagnostics.Error(InkCodes.ExpectedName, Here, "Expected an parameter name after 'ref'");
                else
                    Expected(InkCodes.UnclosedParenthesis, "closing ')' for parameter list");
                SkipToEndOfLine();
                return [.. parameters];
            }

            parameters.Add(new ParameterSyntax(name, isReference, isDivertTarget));
            SkipSpaces();
            if (Skip(','))
                continue;
            if (!Skip(')'))
            {
                Expected(InkCodes.UnclosedParenthesis, "closing ')' for parameter list");
                SkipToEndOfLine();
            }

            return [.. parameters];
        }
    }

    private void ParseFlowContent(FlowSyntax flow, string kind)
    {
        _flow = flow;
        var afterHeader = Here;
        var saw = Saw();
        var hasStatements = ParseStatements(flow.Items, inBlock: false);
        if (flow.Level == FlowLevel.Knot)
        {
            while (!AtEnd && Next != '=')
                ParseStitch(flow);
        }

        flow.HasStatements = hasStatements;
        if (!hasStatements && flow.Flows.Count == 0)
            _diagnostics.Error(InkCodes.EmptyFlow, afterHeader, $"Expected at least one line within the {kind} but saw {saw}");
    }

    private void ParseInclude(List<Syntax> items, int start)
    {
        SkipSpaces();
        var nameStart = _pos;
        SkipToEndOfLine();
        var name = _text[nameStart.._pos].Trim();
        if (name.Length == 0)
        {
            _pos = nameStart;
            Expected(InkCodes.IncludeFailed, "filename for include");
            SkipLine();
            return;
        }

        var file = _sources.Open(name, new TextSpan(_file.Index, start, _pos - start));
        if (file is not null)
        {
            var knots = new List<FlowSyntax>();
            var nested = new List<FlowSyntax>();

            // Only the story's own content takes in what an included file has before its knots.
            var inFlow = _flow.Level != FlowLevel.Story;
            var span = From(start);
            var flow = inFlow ? new FlowSyntax(span, FlowLevel.Story, new Identifier("", span), null) : _flow;
            var parser = new InkParser(file, _sources, _story, flow) { _depth = _depth };
            parser.ParseFile(inFlow ? [] : items, _story.Root, nested);
            knots.AddRange(parser._knots);
            _included.AddRange(knots);
            _included.AddRange(nested);
            _sources.Close(name);
            if (!inFlow)
                items.Add(new NewlineSyntax(span));
        }

        SkipLine();
    }
}
