using Ink.Runtime;

namespace Ink;

/// <summary>
/// Turns syntax into the container tree, of the same shape and with the same names as the reference's: saves, visit
/// counts and shuffles depend on the paths. Names are resolved on the way; what cannot be resolved is reported.
/// </summary>
internal sealed partial class Emitter
{
    private readonly SymbolTable _symbols;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly bool _countAllVisits;
    private readonly NameHints _hints;

    private FlowSyntax _flow;
    private SourcePlace _place;
    private int _placedAt = -1;
    private int _placedFile = -1;

    private Emitter(SymbolTable symbols, SourceSet sources, bool countAllVisits)
    {
        _symbols = symbols;
        _diagnostics = sources.Diagnostics;
        _files = sources.Files;
        _countAllVisits = countAllVisits;
        _hints = new NameHints(symbols);
        _flow = symbols.Story.Root;
    }

    /// <summary>Compiles a parsed story. The result is of no use when there were errors.</summary>
    public static CompiledStory Emit(StorySyntax story, SymbolTable symbols, SourceSet sources, bool countAllVisits) =>
        new Emitter(symbols, sources, countAllVisits).EmitStory(story);

    private CompiledStory EmitStory(StorySyntax story)
    {
        CheckConstants(story);
        var globals = EmitGlobals(story);
        var flow = story.Root;
        var root = flow.Container;
        EnterFlow(flow);
        var weave = WeaveBuilder.BuildFlow(flow.Span, flow.Items);
        flow.Weave = weave;

        // The story's own content ends in a gather that says so.
        weave.Items.Add(new FinalGatherSyntax(weave.Span));
        var content = new Container();
        EmitWeave(weave, content, isBlock: false);
        root.Add(content);
        root.Add(new CommandContent(Command.Done));

        foreach (var knot in flow.Flows)
        {
            EmitFlow(knot);
            if (root.FindNamed(knot.Name) is null)
                root.AddNamed(knot.Name, knot.Container);
        }

        if (globals is not null)
            root.AddNamed("global decl", globals);
        if (_countAllVisits)
            root.Flags |= CountFlags.Visits;

        var lists = new List<ListDefinition>();
        foreach (var declaration in story.Globals)
        {
            if (declaration is ListDeclarationSyntax { Definition: { } definition })
                lists.Add(definition);
        }

        return new CompiledStory(root, lists);
    }

    private void EmitFlow(FlowSyntax flow)
    {
        EnterFlow(flow);
        if (flow.IsFunction && flow.Level == FlowLevel.Knot)
            FunctionChecks.Check(flow, _diagnostics, _files);

        var container = flow.Container;
        if (_countAllVisits)
            container.Flags |= CountFlags.Visits;
        SetPlace(flow);
        for (var i = flow.Parameters.Length - 1; i >= 0; i--)
            Add(container, new VariableAssignmentContent(flow.Parameters[i].Name, isGlobal: false, isNewDeclaration: true));

        var weave = flow.Weave ??= WeaveBuilder.BuildFlow(flow.Span, flow.Items);
        var looseEnds = EmitFlowContent(flow, weave, container);
        CheckParameters(flow);
        if (flow is { IsFunction: true, Level: FlowLevel.Stitch })
            ReportFunctionStitch(flow);

        foreach (var stitch in flow.Flows)
        {
            EmitFlow(stitch);
            if (container.FindNamed(stitch.Name) is null)
                container.AddNamed(stitch.Name, stitch.Container);
        }

        if (!flow.IsFunction && flow.Parent is not { IsFunction: true, Level: FlowLevel.Knot } || flow.Level == FlowLevel.Stitch)
            ReportLooseEnds(flow, weave, looseEnds);
    }

    private void CheckParameters(FlowSyntax flow)
    {
        if (flow.Parameters.Length < 2)
            return;
        var names = new HashSet<string>();
        foreach (var parameter in flow.Parameters)
        {
            if (!names.Add(parameter.Name))
                _diagnostics.Error(InkCodes.DuplicateParameter, parameter.Identifier.Span, $"Multiple arguments with the same name: '{parameter.Name}'");
        }
    }

    private List<LooseEnd> EmitFlowContent(FlowSyntax flow, WeaveSyntax weave, Container container)
    {
        // A knot that begins with a stitch enters it.
        if (!flow.HasStatements && flow.Flows.Count > 0)
        {
            if (flow.Flows[0].Parameters.Length == 0)
                Add(container, new DivertContent(DivertKind.Plain) { Target = flow.Flows[0].Container });
            return [];
        }

        if (!HasPoints(weave))
            return EmitWeave(weave, container, isBlock: false);
        var content = new Container();
        container.Add(content);
        return EmitWeave(weave, content, isBlock: false);
    }

    private static bool HasPoints(WeaveSyntax weave)
    {
        foreach (var item in weave.Items)
        {
            if (item is WeavePointSyntax or WeaveSyntax)
                return true;
        }

        return false;
    }

    private void EnterFlow(FlowSyntax flow) => _flow = flow;

    private void Add(Container container, ContentItem item)
    {
        item.Place = _place;
        container.Add(item);
    }

    private void AddCommand(Container container, Command command) => Add(container, new CommandContent(command));

    /// <summary>What is added from here on comes from this piece of syntax.</summary>
    private void SetPlace(Syntax syntax)
    {
        var span = syntax.Span;
        if (span.Start == _placedAt && span.File == _placedFile)
            return;
        _placedAt = span.Start;
        _placedFile = span.File;
        var file = _files[span.File];
        _place = new SourcePlace(file.Name, file.LineOf(span.Start));
    }

    private string SourceText(Syntax syntax) => _files[syntax.Span.File].Text.Substring(syntax.Span.Start, syntax.Span.Length);

    /// <summary>"line 3 of main.ink".</summary>
    private string PlaceText(TextSpan span)
    {
        var file = _files[span.File];
        var line = file.LineOf(span.Start).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return file.Name is null ? $"line {line}" : $"line {line} of {file.Name}";
    }
}
