using Ink.Runtime;

namespace Backstage;

/// <summary>
/// Tells which options have a consequence: what is played after such an option and not after all options beside it, up to
/// the next choice, writes a variable that is read somewhere, or has a visit count that is read somewhere else.
/// </summary>
internal sealed class OptionEffects
{
    private readonly HashSet<string> _readVariables = new(StringComparer.Ordinal);
    private readonly HashSet<Container> _readCounts = [];
    private readonly Dictionary<Container, List<ChoicePointContent>> _optionsByPoint = [];
    private readonly Dictionary<ChoicePointContent, HashSet<Container>> _reached = [];

    public OptionEffects(Container root)
    {
        foreach (var item in ContentWalk.All(root))
        {
            switch (item)
            {
                case VariableReferenceContent reference:
                    _readVariables.Add(reference.Name);
                    break;
                case VariablePointerContent pointer:
                    _readVariables.Add(pointer.Name);
                    break;
                case ReadCountContent count when ContentTargets.Of(count) is Container counted:
                    _readCounts.Add(counted);
                    break;
                case DivertTargetContent target when ContentTargets.Of(target) is Container named:
                    _readCounts.Add(named);
                    break;
                case ChoicePointContent choice when ContentTargets.Of(choice)?.Parent is { } point:
                    if (!_optionsByPoint.TryGetValue(point, out var options))
                        _optionsByPoint[point] = options = [];
                    options.Add(choice);
                    break;
            }
        }
    }

    public bool Matters(ChoicePointContent option)
    {
        if (ContentTargets.Of(option) is not Container target)
            return false;
        var own = new HashSet<Container>(Reached(option));
        foreach (var other in _optionsByPoint[target.Parent!])
        {
            if (other != option)
                own.ExceptWith(Reached(other));
        }

        own.Add(target);
        return own.Any(container => _readCounts.Contains(container) || WritesWhatIsRead(container));
    }

    private bool WritesWhatIsRead(Container container)
    {
        foreach (var item in container.Content)
        {
            var name = item switch
            {
                VariableAssignmentContent { IsGlobal: true } assignment => assignment.Name,
                VariablePointerContent pointer => pointer.Name,
                _ => null,
            };
            if (name is not null && _readVariables.Contains(name))
                return true;
            if (item is DivertContent { Kind: DivertKind.Function } call
                && ContentTargets.Of(call) is Container function
                && FunctionWrites(function, []))
            {
                return true;
            }
        }

        return false;
    }

    private bool FunctionWrites(Container function, HashSet<Container> seen)
    {
        if (!seen.Add(function))
            return false;
        foreach (var item in ContentWalk.All(function))
        {
            if (item is VariableAssignmentContent { IsGlobal: true } assignment && _readVariables.Contains(assignment.Name))
                return true;
            if (item is DivertContent { Kind: DivertKind.Function } call
                && ContentTargets.Of(call) is Container next
                && FunctionWrites(next, seen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The containers that can be played after an option before the next choice is offered.</summary>
    private HashSet<Container> Reached(ChoicePointContent option)
    {
        if (_reached.TryGetValue(option, out var known))
            return known;
        var reached = new HashSet<Container>();
        if (ContentTargets.Of(option) is Container target)
            Follow(target, 0, reached);
        return _reached[option] = reached;
    }

    private static void Follow(Container container, int from, HashSet<Container> reached)
    {
        var waiting = new Stack<(Container Container, int From)>();
        waiting.Push((container, from));
        while (waiting.TryPop(out var next))
        {
            if (!reached.Add(next.Container))
                continue;
            for (var i = next.From; i < next.Container.Content.Count; i++)
            {
                switch (next.Container.Content[i])
                {
                    case Container inner:
                        waiting.Push((inner, 0));
                        break;
                    case ChoicePointContent:
                        i = next.Container.Content.Count;
                        break;
                    case DivertContent { Kind: DivertKind.Plain or DivertKind.Tunnel } divert:
                        var target = ContentTargets.Of(divert);
                        if (target is Container there)
                            waiting.Push((there, 0));
                        else if (target?.Parent is { } holder)
                            waiting.Push((holder, target.Index));
                        if (!divert.IsConditional && divert.Kind == DivertKind.Plain)
                            i = next.Container.Content.Count;
                        break;
                }
            }
        }
    }
}
