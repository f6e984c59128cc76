using Ink.Runtime;

namespace Ink;

/// <summary>Lists: written out, made from a number, and single items by name.</summary>
internal sealed partial class Emitter
{
    /// <summary>An item by its name, or by its list's and its own; false when there is no such item.</summary>
    private bool TryEmitListItem(PathSyntax path, Container container)
    {
        if (path.IsSimple)
        {
            var lists = _symbols.ListsWith(path.First);
            if (lists.Count == 0)
                return false;
            if (lists.Count > 1)
                ReportAmbiguousItem(path, lists);
        }
        else if (path.Components.Length != 2
            || !_symbols.TryGetList(path.First, out var list)
            || list.Definition?.ContainsItemWithName(path.Components[1]) != true)
        {
            return false;
        }

        Add(container, new VariableReferenceContent(path.Text));
        return true;
    }

    private void ReportAmbiguousItem(PathSyntax path, IReadOnlyList<ListDeclarationSyntax> lists) =>
        _diagnostics.Error(
            InkCodes.AmbiguousListItem,
            path.Span,
            $"Ambiguous item name '{path.First}' found in multiple sets, including {lists[0].Name} and {lists[1].Name}",
            $"write {lists[0].Name}.{path.First}");

    private void EmitList(ListSyntax list, Container container)
    {
        // "(x)" with a variable in it is a value between parentheses.
        if (list.Items is [{ } only] && IsValue(only))
        {
            EmitReference(new ReferenceSyntax(only.Span, only), container);
            return;
        }

        if (ResolveList(list) is { } content)
            Add(container, content);
    }

    private bool IsValue(PathSyntax path) =>
        IsVariable(path) || (path.IsSimple && _symbols.Constants.ContainsKey(path.First))
        || (!IsListItem(path) && _symbols.FindTarget(path, _flow).IsFound);

    private bool IsListItem(PathSyntax path) =>
        path.IsSimple ? _symbols.ListsWith(path.First).Count > 0 : _symbols.TryGetList(path.First, out _);

    /// <summary>The list value; null, reported, when an item is unknown.</summary>
    private ListContent? ResolveList(ListSyntax list)
    {
        var items = new List<KeyValuePair<InkListItem, int>>(list.Items.Length);
        foreach (var path in list.Items)
        {
            var origin = FindOrigin(path);
            if (origin is null)
                return null;
            var name = path.Components[^1];
            items.Add(new KeyValuePair<InkListItem, int>(new InkListItem(origin.Name, name), origin.Definition!.ValueByName[name]));
        }

        return new ListContent(items);
    }

    private ListDeclarationSyntax? FindOrigin(PathSyntax path)
    {
        var item = path.Components[^1];
        if (path.Components.Length == 2)
        {
            if (_symbols.TryGetList(path.First, out var named) && named.Definition?.ContainsItemWithName(item) == true)
                return named;
        }
        else if (path.IsSimple)
        {
            var lists = _symbols.ListsWith(item);
            if (lists.Count > 1)
                ReportAmbiguousItem(path, lists);
            if (lists.Count > 0)
                return lists[0];
        }

        _diagnostics.Error(
            InkCodes.UnknownListItem,
            path.Span,
            $"Could not find list definition that contains item '{path.Text}'",
            _hints.ForListItem(path));
        return null;
    }

    /// <summary>name(2): the item with that value; name(): an empty list of that kind.</summary>
    private void EmitListFromNumber(CallSyntax call, ListDeclarationSyntax list, Container container)
    {
        switch (call.Arguments.Length)
        {
            case 0:
                Add(container, new ListContent([], [list.Name]));
                break;
            case 1:
                Add(container, new TextContent(list.Name));
                EmitExpression(call.Arguments[0], container);
                AddCommand(container, Command.ListFromInt);
                break;
            default:
                _diagnostics.Error(
                    InkCodes.ArgumentCount,
                    call.Span,
                    "Can currently only construct a list from one integer (or an empty list from a given list definition)");
                break;
        }
    }
}
