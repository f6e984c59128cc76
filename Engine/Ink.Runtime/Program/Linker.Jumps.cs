namespace Ink.Runtime;

internal sealed partial class Linker
{
    private readonly List<(int Code, ContentItem Item)> _later = [];
    private readonly List<DivertTarget> _targets = [];
    private readonly Dictionary<ContentItem, int> _targetIds = [];
    private readonly List<DivertVisit[]> _visitLists = [[]];
    private readonly List<ChoiceInfo> _choices = [];
    private readonly List<RareJump> _jumps = [];

    /// <summary>The place an item stands at.</summary>
    public static DivertTarget MakeTarget(ContentItem item, Func<Container, int> idOf, Func<int, int, int> codeOf)
    {
        var path = ContentPaths.Absolute(item);
        if (item is Container container)
        {
            var id = idOf(container);
            return new DivertTarget(path, codeOf(id, -1), id, isContainer: true);
        }

        var holder = idOf(item.Parent!);
        return new DivertTarget(path, codeOf(holder, item.Index), holder, isContainer: false);
    }

    /// <summary>
    /// The containers that a divert to the first item of a container, or to an item, goes into: those that the place it
    /// leaves (a container's number, -1 for none) is not inside of already, nearest first.
    /// </summary>
    public static DivertVisit[] VisitsOfDivert(ContentItem target, int leaving, Func<Container, int> idOf, Func<int, int, bool> isInside)
    {
        ContentItem child;
        Container? ancestor;
        if (target is Container container)
        {
            if (container.Content.Count == 0)
                return [];
            child = container.Content[0];
            ancestor = container;
        }
        else
        {
            child = target;
            ancestor = target.Parent;
        }

        List<DivertVisit>? visits = null;
        var allAtStart = true;
        while (ancestor is not null)
        {
            var id = idOf(ancestor);
            var startOnly = (ancestor.Flags & CountFlags.StartOnly) != 0;
            if (leaving >= 0 && isInside(leaving, id) && !startOnly)
                break;
            allAtStart = allAtStart && ancestor.Content.Count > 0 && ReferenceEquals(child, ancestor.Content[0]);
            if ((ancestor.Flags & (CountFlags.Visits | CountFlags.Turns)) != 0 && (!startOnly || allAtStart))
                (visits ??= []).Add(new DivertVisit(id, allAtStart));
            child = ancestor;
            ancestor = ancestor.Parent;
        }

        return visits is null ? [] : [.. visits];
    }

    private Instruction Later(ContentItem item)
    {
        _later.Add((_code.Count, item));
        return new Instruction(OpCode.NoOp);
    }

    private void ResolveJumps()
    {
        foreach (var (code, item) in _later)
        {
            _code[code] = item switch
            {
                DivertContent divert => DivertInstruction(divert, code),
                DivertTargetContent target => TargetConstant(target),
                ChoicePointContent choice => ChoiceInstruction(choice, code),
                ReadCountContent count => CountInstruction(count),
                _ => new Instruction(OpCode.NoOp),
            };
        }
    }

    private Instruction DivertInstruction(DivertContent divert, int code)
    {
        if (divert.Kind == DivertKind.External)
        {
            var external = ExternalId(divert.ExternalName ?? "");
            return divert.IsConditional
                ? RareInstruction(new RareJump(divert.Kind, null, null, true, external, divert.ExternalArgumentCount, ""))
                : new Instruction(OpCode.CallExternal, external, divert.ExternalArgumentCount);
        }

        if (divert.VariableName is { } variable)
            return RareInstruction(new RareJump(divert.Kind, null, variable, divert.IsConditional, -1, 0, ""));

        var target = divert.Target ?? ContentPaths.Resolve(divert, divert.TargetPath ?? "");
        if (target is null || (divert.IsConditional && divert.Kind != DivertKind.Plain))
        {
            var place = target is null ? null : TargetOf(target);
            return RareInstruction(new RareJump(divert.Kind, place, null, divert.IsConditional, -1, 0, divert.TargetPath ?? ""));
        }

        var op = divert.Kind switch
        {
            DivertKind.Function => OpCode.CallFunction,
            DivertKind.Tunnel => OpCode.CallTunnel,
            _ => divert.IsConditional ? OpCode.DivertIf : OpCode.Divert,
        };
        return new Instruction(op, StartId(target), VisitListId(target, _codeContainer[code]));
    }

    private Instruction RareInstruction(RareJump jump)
    {
        _jumps.Add(jump);
        return new Instruction(OpCode.Jump, _jumps.Count - 1);
    }

    private Instruction TargetConstant(DivertTargetContent content)
    {
        var target = content.Target ?? ContentPaths.Resolve(content, content.TargetPath ?? "");
        // A target that does not exist stays a value; diverting to it is the error.
        return Constant(InkValue.FromTarget(target is null
            ? new DivertTarget(content.TargetPath ?? "", -1, -1, isContainer: false)
            : TargetOf(target)));
    }

    private Instruction ChoiceInstruction(ChoicePointContent content, int code)
    {
        var target = content.Target ?? ContentPaths.Resolve(content, content.TargetPath ?? "");
        var place = target is null ? null : TargetOf(target);
        _choices.Add(new ChoiceInfo(content.Flags, place, code, content.TargetPath ?? ""));
        return new Instruction(OpCode.ChoicePoint, _choices.Count - 1);
    }

    private Instruction CountInstruction(ReadCountContent content)
    {
        var target = content.Target ?? ContentPaths.Resolve(content, content.TargetPath ?? "");
        return target is Container container ? new Instruction(OpCode.LoadVisits, _ids[container]) : new Instruction(OpCode.Int, 0);
    }

    private DivertTarget TargetOf(ContentItem item) => _targets[TargetId(item)];

    private int TargetId(ContentItem item)
    {
        if (_targetIds.TryGetValue(item, out var id))
            return id;
        _targets.Add(MakeTarget(
            item,
            container => _ids[container],
            (container, index) => index < 0 ? _containerCode[container] : _itemCode[_firstItem[container] + index]));
        return _targetIds[item] = _targets.Count - 1;
    }

    /// <summary>The target's first instruction after its own entry: a static divert's visit list counts the container itself.</summary>
    private int StartId(ContentItem item)
    {
        var place = TargetOf(item);
        if (!place.IsContainer)
            return place.Code;
        return _itemCode[_firstItem[place.Container]];
    }

    private int VisitListId(ContentItem target, int leaving)
    {
        var visits = VisitsOfDivert(
            target,
            leaving,
            container => _ids[container],
            (container, ancestor) => ancestor <= container && container <= _lastDescendants[ancestor]);
        if (visits.Length == 0)
            return 0;
        _visitLists.Add(visits);
        return _visitLists.Count - 1;
    }

    /// <summary>
    /// Where a newline is followed by visible text on the only way onwards, the line is complete at the newline and the
    /// machine need not look ahead for glue.
    /// </summary>
    private void MarkFinalNewlines()
    {
        for (var code = 0; code < _code.Count; code++)
        {
            if (_code[code].Op == OpCode.Newline && VisibleTextFollows(code + 1))
                _code[code] = _code[code] with { Op = OpCode.FinalNewline };
        }
    }

    private bool VisibleTextFollows(int code)
    {
        const int FarEnough = 16;
        for (var steps = 0; steps < FarEnough; steps++)
        {
            var instruction = _code[code];
            switch (instruction.Op)
            {
                case OpCode.Text when instruction.B != (int)TextClass.Whitespace:
                    return true;
                case OpCode.Text or OpCode.Enter or OpCode.NoOp:
                    code++;
                    break;
                case OpCode.Divert:
                    code = instruction.A;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
