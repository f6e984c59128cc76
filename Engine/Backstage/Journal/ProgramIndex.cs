using System.Globalization;
using System.Runtime.CompilerServices;
using Ink.Runtime;

namespace Backstage;

/// <summary>
/// Names for the places of a program that outlive small edits of its source: the knot and stitch a piece of content is in,
/// and for every choice point a path without the numbers that shift when a line is inserted.
/// </summary>
internal sealed class ProgramIndex
{
    private static readonly ConditionalWeakTable<InkProgram, ProgramIndex> Known = [];

    private readonly InkProgram _program;
    private readonly string[] _knots;
    private readonly string[] _places;
    private readonly Dictionary<string, string> _wayIds = new(StringComparer.Ordinal);

    private readonly HashSet<string> _functions = new(StringComparer.Ordinal);

    private ProgramIndex(InkProgram program)
    {
        _program = program;
        _knots = new string[program.Containers.Length];
        _places = new string[program.Containers.Length];
        for (var id = 0; id < program.Containers.Length; id++)
            NamePlace(id);
        foreach (var item in ContentWalk.All(program.Compiled.Root))
            FindFunction(item);
        NameWays(program.Compiled.Root);
    }

    /// <summary>The names of a program's places, worked out once.</summary>
    public static ProgramIndex Of(InkProgram program) => Known.GetValue(program, static program => new ProgramIndex(program));

    /// <summary>"knot" or "knot.stitch" of a container; empty for content before the first knot.</summary>
    public string PlaceOf(int container) => _places[container];

    /// <summary>"knot" or "knot.stitch" of a container; empty for content before the first knot, or of another program.</summary>
    public string PlaceOf(Container container) => container.ProgramId is var id && (uint)id < (uint)_places.Length ? _places[id] : "";

    /// <summary>The stable id of the choice point that leads to a path; the path without its numbers where it is unknown.</summary>
    public string WayId(string targetPath) => _wayIds.TryGetValue(targetPath, out var id) ? id : WithoutNumbers(targetPath);

    /// <summary>
    /// The place of the line just played: where its first text stands. Text that a function prints doesn't count: functions are no places
    /// of play. Empty when nothing tells.
    /// </summary>
    public string PlaceOfLine(MachineState state)
    {
        string? newline = null;
        foreach (ref readonly var piece in state.Flow.Output.Items)
        {
            if (piece.Code < 0 || piece.Kind is not (OutputKind.Text or OutputKind.Newline))
                continue;
            var container = _program.CodeContainer[piece.Code];
            if (_functions.Contains(_knots[container]))
                continue;
            if (piece.Kind == OutputKind.Text)
                return _places[container];
            newline ??= _places[container];
        }

        return newline ?? "";
    }

    /// <summary>Whether a knot is called as a function.</summary>
    public bool IsFunction(string knot) => _functions.Contains(knot);

    /// <summary>A path without its index components.</summary>
    public static string WithoutNumbers(string path) =>
        string.Join('.', path.Split('.').Where(part => part is not "b" && !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)));

    /// <summary>What a way's id says of its decision: all but its last component.</summary>
    public static string DecisionOf(string wayId)
    {
        var point = wayId.LastIndexOf('.');
        return point < 0 ? "" : wayId[..point];
    }

    private void NamePlace(int id)
    {
        ref readonly var entry = ref _program.Containers[id];
        var parent = entry.Parent;
        if (parent < 0)
        {
            (_knots[id], _places[id]) = ("", "");
            return;
        }

        var source = entry.Source;
        var isKnot = parent == 0 && source.Name is not null && source.Parent is { } root && root.NamedOnly.ContainsKey(source.Name);
        var isStitch = !isKnot && source.Name is not null && _program.Containers[parent].Parent == 0 && _knots[parent].Length > 0
            && source.Parent is { } knot && knot.NamedOnly.ContainsKey(source.Name);
        _knots[id] = isKnot ? source.Name! : _knots[parent];
        _places[id] = isKnot ? source.Name! : isStitch ? _knots[parent] + "." + source.Name : _places[parent];
    }

    // What is called as a function, or returns as one.
    private void FindFunction(ContentItem item)
    {
        var container = item switch
        {
            DivertContent { Kind: DivertKind.Function, VariableName: null } call =>
                (call.Target ?? (call.TargetPath is { } path ? ContentPaths.Resolve(call, path) : null)) is { } target ? target as Container ?? target.Parent : null,
            CommandContent { Command: Command.PopFunction } => item.Parent,
            _ => null,
        };
        if (container is not null && PlaceOf(container) is { Length: > 0 } place)
            _functions.Add(KnotOf(place));
    }

    /// <summary>The knot of a "knot" or "knot.stitch".</summary>
    public static string KnotOf(string place) => place.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? place[..point] : place;

    // Two choice points whose paths differ in numbers only are told apart by their order.
    private void NameWays(Container root)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in ContentWalk.All(root))
        {
            if (item is not ChoicePointContent choice || TargetPath(choice) is not { } path || _wayIds.ContainsKey(path))
                continue;
            var id = WithoutNumbers(path);
            var count = taken[id] = taken.GetValueOrDefault(id) + 1;
            _wayIds[path] = count == 1 ? id : id + "~" + count.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The absolute path of what follows a choice; null when the story has no such place.</summary>
    public static string? TargetPath(ChoicePointContent choice)
    {
        var target = choice.Target ?? (choice.TargetPath is { } path ? ContentPaths.Resolve(choice, path) : null);
        return target is null ? null : ContentPaths.Absolute(target);
    }
}
