using Ink.Runtime;

namespace Ink;

/// <summary>What a target's name stands for: a knot or stitch, or a labelled choice or gather.</summary>
internal readonly record struct TargetSymbol(FlowSyntax? Flow, WeavePointSyntax? Point)
{
    public bool IsFound => Flow is not null || Point is not null;

    public Container Container => Flow?.Container ?? Point!.Container;
}

/// <summary>All names of a story. Each is looked up in constant time, however many there are.</summary>
internal sealed class SymbolTable
{
    private readonly FlowSyntax _root;
    private readonly Dictionary<FlowSyntax, Dictionary<string, WeavePointSyntax>> _stitchLabels = [];
    private readonly Dictionary<string, List<ListDeclarationSyntax>> _listsByItem = [];

    public SymbolTable(StorySyntax story)
    {
        Story = story;
        _root = story.Root;
        foreach (var declaration in story.Globals)
        {
            if (!Globals.TryAdd(declaration.Name, declaration))
                continue;
            if (declaration is ListDeclarationSyntax list)
                AddList(list);
        }

        foreach (var constant in story.Constants)
            Constants.TryAdd(constant.Name, constant);
        foreach (var external in story.Externals)
            Externals.TryAdd(external.Name, external);
    }

    public StorySyntax Story { get; }

    public Dictionary<string, DeclarationSyntax> Globals { get; } = [];

    public Dictionary<string, ConstantDeclarationSyntax> Constants { get; } = [];

    public Dictionary<string, ExternalDeclarationSyntax> Externals { get; } = [];

    /// <summary>The lists that have an item of that name; empty when none has.</summary>
    public IReadOnlyList<ListDeclarationSyntax> ListsWith(string item) => _listsByItem.TryGetValue(item, out var lists) ? lists : [];

    public bool TryGetList(string name, out ListDeclarationSyntax list)
    {
        list = (Globals.TryGetValue(name, out var declaration) ? declaration as ListDeclarationSyntax : null)!;
        return list is not null;
    }

    /// <summary>
    /// The target that a name means in a flow: the flow's own labels and stitches, those of its knot and of the knot's
    /// other stitches, then knots and labels of the story.
    /// </summary>
    public TargetSymbol FindTarget(PathSyntax path, FlowSyntax from)
    {
        var symbol = FindFirst(path.First, from);
        for (var i = 1; i < path.Components.Length && symbol.IsFound; i++)
            symbol = symbol.Flow is { } flow ? FindWithin(flow, path.Components[i]) : default;
        return symbol;
    }

    /// <summary>Whether a temporary variable or parameter of that name can be seen in the flow.</summary>
    public static bool IsLocal(string name, FlowSyntax flow) =>
        flow.Level != FlowLevel.Story && (flow.Temps.ContainsKey(name) || flow.TryGetParameter(name, out _));

    /// <summary>Whether the name is a global variable; the temporary variables of the story's own content count as such.</summary>
    public bool IsGlobal(string name) => Globals.ContainsKey(name) || _root.Temps.ContainsKey(name);

    private TargetSymbol FindFirst(string name, FlowSyntax from)
    {
        for (var flow = from; flow is not null; flow = flow.Parent)
        {
            var symbol = FindWithin(flow, name);
            if (symbol.IsFound)
                return symbol;
        }

        return default;
    }

    private TargetSymbol FindWithin(FlowSyntax flow, string name)
    {
        if (flow.Labels.TryGetValue(name, out var point))
            return new TargetSymbol(null, point);
        if (flow.FlowByName.TryGetValue(name, out var inner))
            return new TargetSymbol(inner, null);
        if (flow.Level == FlowLevel.Knot && flow.Flows.Count > 0 && StitchLabels(flow).TryGetValue(name, out point))
            return new TargetSymbol(null, point);
        return default;
    }

    private Dictionary<string, WeavePointSyntax> StitchLabels(FlowSyntax knot)
    {
        if (_stitchLabels.TryGetValue(knot, out var labels))
            return labels;
        labels = [];
        foreach (var stitch in knot.Flows)
        {
            foreach (var (name, point) in stitch.Labels)
                labels.TryAdd(name, point);
        }

        _stitchLabels.Add(knot, labels);
        return labels;
    }

    private void AddList(ListDeclarationSyntax list)
    {
        var items = new Dictionary<string, int>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (!items.TryAdd(item.Identifier.Name, item.Value))
                continue;
            if (!_listsByItem.TryGetValue(item.Identifier.Name, out var lists))
                _listsByItem.Add(item.Identifier.Name, lists = new List<ListDeclarationSyntax>(1));
            lists.Add(list);
        }

        list.Definition = new ListDefinition(list.Name, items);
    }
}
