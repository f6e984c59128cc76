namespace Ink.Runtime;

/// <summary>
/// All of where a story stands, as plain data: control (flows with their call stacks, output and choices, the values
/// of expressions under way) apart from the variables.
/// </summary>
internal sealed class MachineState
{
    private Dictionary<string, FlowState>? _others;

    public MachineState(InkProgram program)
    {
        Program = program;
        Variables = new VariableStore(program);
        Flow = new FlowState(FlowState.DefaultName);
    }

    public InkProgram Program { get; }

    public VariableStore Variables { get; }

    public EvaluationStack Evaluation { get; } = new();

    /// <summary>The flow that runs.</summary>
    public FlowState Flow { get; set; }

    /// <summary>The flows that wait, by name; null when there never were any.</summary>
    public Dictionary<string, FlowState>? OtherFlows => _others;

    /// <summary>Whether the story came to a proper end (DONE or END) in the running Continue.</summary>
    public bool DidSafeExit { get; set; }

    public List<string> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    /// <summary>Makes the flow of that name run, a new one if there is none.</summary>
    public void SwitchTo(string name)
    {
        if (Flow.Name == name)
            return;
        var others = _others ??= [];
        others[Flow.Name] = Flow;
        Flow = others.Remove(name, out var waiting) ? waiting : new FlowState(name);
    }

    public void Remove(string name)
    {
        if (Flow.Name == name)
            SwitchTo(FlowState.DefaultName);
        _others?.Remove(name);
    }

    /// <summary>Only the flow given, freshly begun; for loading.</summary>
    public void ForgetFlows()
    {
        _others = null;
        Flow = new FlowState(FlowState.DefaultName);
    }

    public void AddWaiting(FlowState flow) => (_others ??= [])[flow.Name] = flow;

    /// <summary>A copy that shares nothing that can change.</summary>
    public MachineState Clone()
    {
        var copy = new MachineState(Program);
        CopyTo(copy);
        return copy;
    }

    /// <summary>Makes another state of the same program equal to this one, reusing its memory.</summary>
    public void CopyTo(MachineState other)
    {
        Variables.CopyTo(other.Variables);
        Evaluation.CopyTo(other.Evaluation);
        if (other.Flow.Name != Flow.Name)
            other.Flow = new FlowState(Flow.Name);
        Flow.CopyTo(other.Flow);
        other._others = null;
        if (_others is not null)
        {
            foreach (var flow in _others.Values)
            {
                var copy = new FlowState(flow.Name);
                flow.CopyTo(copy);
                other.AddWaiting(copy);
            }
        }

        other.DidSafeExit = DidSafeExit;
        other.Errors.Clear();
        other.Errors.AddRange(Errors);
        other.Warnings.Clear();
        other.Warnings.AddRange(Warnings);
    }
}
