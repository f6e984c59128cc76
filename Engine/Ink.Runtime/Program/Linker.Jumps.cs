namespace Ink.Runtime;

internal sealed partial class Linker
{
    private readonly List<(int Code, ContentItem Item)> _later = [];
    private readonly Dictionary<ContentItem, DivertTarget> _targets = [];
    private readonly List<DivertVisit[]> _visitLists = [[]];
    private readonly List<ChoiceInfo> _choices = [];
    private readonly List<RareJump> _jumps = [];

    /// <summary>
    /// The containers that a divert to the first item of a container, or to an item, goes into: those that the place it
    /// leaves (a container's number, -1 for none) is not inside of already, nearest first.
    /// </summary>
    public static DivertVisit[] VisitsOfDivert(ContentItem target, int leaving, List<int> lastDescendants)
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
            var id = ancestor.ProgramId;
            var startOnly = (ancestor.Flags & CountFlags.StartOnly) != 0;
            if (leaving >= id && leaving <= lastDescendants[id] && !startOnly)
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
        return new Instruction(op, StartOf(target), VisitListId(target, _codeContainer[code]));
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
            ? new DivertTarget(content.TargetPath ?? "")
            : TargetOf(target)));
    }

    private Instruction ChoiceInstruction(ChoicePointContent content, int code)
    {
        var target = content.Target ?? ContentPaths.Resolve(content, content.TargetPath ?? "");
        var place = target is null ? null : TargetOf(target);
        _choices.Add(new ChoiceInfo(content.Flags, place, code, content.TargetPath ?? ""));
        return new Instruction(OpCode.ChoicePoint, _choices.Count - 1);
    }

    private static Instruction CountInstruction(ReadCountContent content)
    {
        var target = content.Target ?? ContentPaths.Resolve(content, content.TargetPath ?? "");
        return target is Container container ? new Instruction(OpCode.LoadVisits, container.ProgramId) : new Instruction(OpCode.Int, 0);
    }

    private DivertTarget TargetOf(ContentItem item)
    {
        if (_targets.TryGetValue(item, out var known))
            return known;
        var (code, container) = item is Container entered
            ? (_containerCode[entered.ProgramId], entered.ProgramId)
            : (_itemCode[_firstItem[item.Parent!.ProgramId] + item.Index], item.Parent.ProgramId);
        return _targets[item] = new DivertTarget(item, code, container);
    }

    /// <summary>Where a static divert goes: after a container's own entry, since the divert's visit list counts the container itself.</summary>
    private int StartOf(ContentItem item) => item is Container container
        ? _itemCode[_firstItem[container.ProgramId]]
        : _itemCode[_firstItem[item.Parent!.ProgramId] + item.Index];

    private int VisitListId(ContentItem target, int leaving)
    {
        var visits = VisitsOfDivert(target, leaving, _lastDescendants);
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
