namespace Ink;

/// <summary>Finds the name that was perhaps meant where one is unknown.</summary>
internal sealed class NameHints(SymbolTable symbols)
{
    /// <summary>Beyond this many mistakes nobody reads hints, and looking for them takes time.</summary>
    private int _left = 200;

    public string? ForTarget(PathSyntax path, FlowSyntax from) => Nearest(path.Text, Targets(from));

    public string? ForVariable(string name, FlowSyntax from) => Nearest(name, Variables(from));

    public string? ForReference(PathSyntax path, FlowSyntax from) =>
        Nearest(path.Text, Variables(from).Concat(symbols.Constants.Keys).Concat(Items()).Concat(Targets(from)));

    public string? ForFunction(PathSyntax path, FlowSyntax from) =>
        Nearest(path.Text, Functions(from).Concat(symbols.Externals.Keys).Concat(Builtins.Names));

    public string? ForListItem(PathSyntax path) => Nearest(path.Text, Items());

    private string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (_left-- <= 0 || name.Length > 100)
            return null;
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            var distance = Distance(name, candidate, limit);
            if (distance > limit)
                continue;
            best = candidate;
            limit = distance - 1;
            if (limit < 0)
                break;
        }

        return best is null || best == name ? null : $"did you mean '{best}'?";
    }

    private static IEnumerable<string> Targets(FlowSyntax from)
    {
        for (var flow = from; flow is not null; flow = flow.Parent)
        {
            foreach (var label in flow.Labels.Keys)
                yield return label;
            foreach (var inner in flow.Flows)
            {
                yield return inner.Name;
                foreach (var stitch in inner.Flows)
                    yield return $"{inner.Name}.{stitch.Name}";
                foreach (var label in inner.Labels.Keys)
                    yield return $"{inner.Name}.{label}";
            }
        }
    }

    private IEnumerable<string> Variables(FlowSyntax from)
    {
        foreach (var parameter in from.Parameters)
            yield return parameter.Name;
        foreach (var temp in from.Temps.Keys)
            yield return temp;
        foreach (var global in symbols.Globals.Keys)
            yield return global;
        foreach (var temp in symbols.Story.Root.Temps.Keys)
            yield return temp;
    }

    private IEnumerable<string> Functions(FlowSyntax from)
    {
        foreach (var knot in symbols.Story.Root.Flows)
        {
            if (knot.IsFunction)
                yield return knot.Name;
        }

        foreach (var parameter in from.Parameters)
            yield return parameter.Name;
    }

    private IEnumerable<string> Items()
    {
        foreach (var declaration in symbols.Story.Globals)
        {
            if (declaration is not ListDeclarationSyntax list)
                continue;
            foreach (var item in list.Items)
            {
                yield return item.Identifier.Name;
                yield return $"{list.Name}.{item.Identifier.Name}";
            }
        }
    }

    /// <summary>How many letters differ, are missing, too many or swapped; anything above the limit when more than that.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (var j = 0; j < width; j++)
            rows[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = rows.Slice(i % 3 * width, width);
            var above = rows.Slice((i - 1) % 3 * width, width);
            var twoAbove = rows.Slice((i + 1) % 3 * width, width);
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, twoAbove[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
                return limit + 1;
        }

        return rows[a.Length % 3 * width + b.Length];
    }
}
