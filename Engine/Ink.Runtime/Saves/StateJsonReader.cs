namespace Ink.Runtime;

/// <summary>
/// Reads a state in the reference's save format, versions 8 to 10. What a changed story has no more is left out or
/// approximated, with a warning where play may differ.
/// </summary>
internal sealed class StateJsonReader
{
    /// <summary>The oldest save format that is read: the one before flows.</summary>
    public const int OldestVersion = 8;

    private const string Subject = "saved ink state";

    private readonly JsonInput _input;
    private readonly InkProgram _program;
    private readonly MachineState _state;
    private readonly Dictionary<string, FlowState> _flows = [];
    private string? _currentFlow;
    private string? _divertTarget;
    private int? _version;

    private StateJsonReader(JsonInput input, InkProgram program)
    {
        _input = input;
        _program = program;
        _state = new MachineState(program);
        _state.Variables.Reset(program.Defaults);
    }

    /// <summary>The state in a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="program">The program whose state it is.</param>
    /// <exception cref="StoryException">It is not a saved state, or of a version that this engine doesn't read.</exception>
    public static MachineState Read(string json, InkProgram program)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var input = new JsonInput(json, Subject);
        return new StateJsonReader(input, program).ReadState();
    }

    private MachineState ReadState()
    {
        _input.Next();
        _input.ExpectObject();
        var withoutFlows = new FlowJsonReader(_input, _state, FlowState.DefaultName);
        while (_input.NextProperty(out var name))
        {
            if (!TakeProperty(name) && !withoutFlows.TakeProperty(name))
                _input.Skip();
        }

        _input.End();
        CheckVersion();
        if (withoutFlows.HasAny && _flows.Count == 0)
            _flows.Add(FlowState.DefaultName, withoutFlows.Finish());
        PlaceFlows();
        if (_divertTarget is { } path)
            _state.Flow.CallStack.Current.Top.Code = _program.Find(path)?.Code ?? InkThread.Nowhere;
        return _state;
    }

    private bool TakeProperty(string name)
    {
        switch (name)
        {
            case "inkSaveVersion":
                _version = _input.Int();
                return true;
            case "flows":
                ReadFlows();
                return true;
            case "currentFlowName":
                _currentFlow = _input.String();
                return true;
            case "variablesState":
                ReadGlobals();
                return true;
            case "evalStack":
                _input.ExpectArray();
                while (_input.NextElement())
                    _state.Evaluation.Push(ValueJson.Read(_input, _program));
                return true;
            case "currentDivertTarget":
                _divertTarget = _input.String();
                return true;
            case "visitCounts":
                ReadCounts(static (variables, container, count) => variables.SetVisits(container, count));
                return true;
            case "turnIndices":
                ReadCounts(static (variables, container, turn) => variables.SetTurn(container, turn));
                return true;
            case "turnIdx":
                _state.Variables.TurnIndex = _input.Int();
                return true;
            case "storySeed":
                _state.Variables.StorySeed = _input.Int();
                return true;
            case "previousRandom":
                _state.Variables.PreviousRandom = _input.Int();
                return true;
            default:
                return false;
        }
    }

    private void CheckVersion()
    {
        if (_version is null)
            throw _input.Fault("it has no \"inkSaveVersion\"");
        if (_version < OldestVersion)
        {
            throw new StoryException(
                $"The state was saved in format {_version}, which is too old: this engine loads formats from {OldestVersion} on.");
        }
    }

    private void ReadFlows()
    {
        _input.ExpectObject();
        while (_input.NextProperty(out var name))
        {
            _input.ExpectObject();
            var flow = new FlowJsonReader(_input, _state, name);
            while (_input.NextProperty(out var property))
            {
                if (!flow.TakeProperty(property))
                    _input.Skip();
            }

            _flows[name] = flow.Finish();
        }
    }

    private void PlaceFlows()
    {
        if (_flows.Count == 0)
            throw _input.Fault("it has no flow");
        var name = _currentFlow ?? FlowState.DefaultName;
        if (!_flows.Remove(name, out var current))
        {
            // With a single flow there is no doubt which one is meant.
            if (_flows.Count > 1)
                throw _input.Fault("its current flow isn't among its flows");
            current = _flows.Values.First();
            _flows.Clear();
        }

        _state.Flow = current;
        foreach (var waiting in _flows.Values)
            _state.AddWaiting(waiting);
    }

    private void ReadGlobals()
    {
        _input.ExpectObject();
        while (_input.NextProperty(out var name))
        {
            var value = ValueJson.Read(_input, _program);
            if (_program.GlobalSlots.TryGetValue(name, out var slot))
                _state.Variables.SetGlobal(slot, value);
        }
    }

    private void ReadCounts(Action<VariableStore, int, int> set)
    {
        _input.ExpectObject();
        while (_input.NextProperty(out var path))
        {
            var count = _input.Int();
            if (ContentPaths.Resolve(_program.Compiled.Root, path) is Container container
                && container.ProgramId is >= 0 and var id
                && _program.Containers[id].IsCounted)
            {
                set(_state.Variables, id, count);
            }
        }
    }
}
