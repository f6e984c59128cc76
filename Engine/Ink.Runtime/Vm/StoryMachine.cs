namespace Ink.Runtime;

/// <summary>How running the machine ended.</summary>
internal enum RunResult
{
    /// <summary>A line is complete, or nothing is left to run: the output holds what there is.</summary>
    LineDone,

    /// <summary>The steps allowed were used up in mid-line; running again goes on.</summary>
    OutOfSteps,
}

/// <summary>
/// Plays a program on a state. It runs to the end of a line and stops; a line ends at a newline after which no glue comes.
/// </summary>
internal sealed partial class StoryMachine
{
    private readonly InkProgram _program;
    private readonly MachineState _state;
    private readonly VariableStore _variables;
    private readonly EvaluationStack _evaluation;
    private LookAhead _lookAhead = new();

    /// <summary>The instruction being run: where an error happened.</summary>
    private int _at;

    public StoryMachine(InkProgram program, MachineState state)
    {
        _program = program;
        _state = state;
        _variables = state.Variables;
        _evaluation = state.Evaluation;
        _externals = new ExternalBinding?[program.Externals.Length];
    }

    public InkProgram Program => _program;

    public MachineState State => _state;

    public MachineLimits Limits { get; } = new();

    /// <summary>Whether there is more to run.</summary>
    public bool CanContinue => _state.Flow.CallStack.Current.Top.Code >= 0 && _state.Errors.Count == 0;

    private FlowState Flow => _state.Flow;

    private CallStack CallStack => _state.Flow.CallStack;

    private OutputStream Output => _state.Flow.Output;

    /// <summary>Puts the state to the story's beginning.</summary>
    public void Reset(InkValue[] defaults)
    {
        _variables.Reset(defaults);
        _evaluation.Truncate(0);
        _state.ForgetFlows();
        _state.Errors.Clear();
        _state.Warnings.Clear();
        _state.DidSafeExit = false;
        _lookAhead = new LookAhead();
        GoToStart();
    }

    /// <summary>Makes a flow the running one; a new one stands at the story's beginning.</summary>
    public void SwitchFlow(string name)
    {
        var isNew = name != Flow.Name && _state.OtherFlows?.ContainsKey(name) != true;
        _state.SwitchTo(name);
        if (isNew)
            GoToStart();
    }

    private void GoToStart() => CallStack.Current.Top.Code = _program.CodeOf(0, 0);

    /// <summary>
    /// Empties the output and forgets the last line's messages: what a Continue begins with.
    /// </summary>
    public void BeginLine() => Output.Clear();

    /// <summary>Runs until the line is complete.</summary>
    /// <param name="steps">How many instructions may be run; what is left of them afterwards.</param>
    /// <returns>Whether the line is complete. Errors are in the state.</returns>
    public RunResult Run(ref long steps)
    {
        try
        {
            return Loop(ref steps);
        }
        catch (StoryFault fault)
        {
            CallStack.Current.Top.Code = _at;
            var message = WithPlace("ERROR", fault.Message);
            if (_lookAhead.Active)
                _lookAhead.TakeBack(_state);
            else
                ForceEnd();
            throw new StoryException(message);
        }
        catch (StoryException error)
        {
            // An error after a newline belongs to the next line: it will come again.
            if (_lookAhead.Active)
            {
                _lookAhead.TakeBack(_state);
                return RunResult.LineDone;
            }

            CallStack.Current.Top.Code = _at;
            AddError(error.Message);
            return RunResult.LineDone;
        }
        catch
        {
            // The host's own function failed: its exception goes to the host, the story stands at the last newline or at the call.
            if (_lookAhead.Active)
                _lookAhead.TakeBack(_state);
            throw;
        }
    }

    /// <summary>What must hold when nothing is left to run; adds an error if content has run out.</summary>
    public void CheckEnd()
    {
        var thread = CallStack.Current;
        if (thread.Top.Code < 0)
        {
            if (CallStack.CanPopThread)
                AddError("Thread available to pop, threads should always be flat by the end of evaluation?");
            if (Flow.Choices.Count == 0 && !_state.DidSafeExit)
                AddError(OutOfContent(thread));
        }

        _state.DidSafeExit = false;
    }

    /// <summary>Stops in mid-line because the steps allowed are used up, with an error that says where.</summary>
    public void StopEndlessLoop()
    {
        if (_lookAhead.Active)
            _lookAhead.Keep(_state);
        AddError($"the story ran {Limits.Steps} steps without completing a line: it is probably in an endless loop.");
    }

    /// <summary>Adds an error, with the place where the machine stands, and ends the story.</summary>
    public void AddError(string message)
    {
        _state.Errors.Add(WithPlace("ERROR", message));
        ForceEnd();
    }

    public void AddWarning(string message) => _state.Warnings.Add(WithPlace("WARNING", message));

    /// <summary>Leaves all calls and choices; nothing is left to run.</summary>
    public void ForceEnd()
    {
        CallStack.Reset();
        Flow.ClearChoices(0);
        _evaluation.Truncate(0);
        _state.DidSafeExit = true;
    }

    private static string OutOfContent(InkThread thread)
    {
        if (thread.FrameCount <= 1)
            return "ran out of content. Do you need a '-> DONE' or '-> END'?";
        return thread.Top.Kind switch
        {
            FrameKind.Tunnel => "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?",
            FrameKind.Function => "unexpectedly reached end of content. Do you need a '~ return'?",
            _ => "ran out of content. Do you need a '-> DONE' or '-> END'?",
        };
    }

    private string WithPlace(string grade, string message)
    {
        var place = CurrentPlace();
        if (place.IsKnown)
            return $"RUNTIME {grade}: '{place.File}' line {ValueText.OfInt(place.Line)}: {message}";
        var code = CallStack.Current.Top.Code;
        return code >= 0
            ? $"RUNTIME {grade}: ({_program.PathOf(code)}): {message}"
            : $"RUNTIME {grade}: {message}";
    }

    /// <summary>The source line the machine stands at, else the one it was called from, else the one printed last.</summary>
    private SourcePlace CurrentPlace()
    {
        if (_program.Places is not { } places)
            return SourcePlace.None;
        var thread = CallStack.Current;
        for (var i = thread.FrameCount - 1; i >= 0; i--)
        {
            var code = thread.Frames[i].Code;
            if (code >= 0 && places[code].IsKnown)
                return places[code];
        }

        var items = Output.Items;
        for (var i = items.Length - 1; i >= 0; i--)
        {
            var code = items[i].Code;
            if (code >= 0 && places[code].IsKnown)
                return places[code];
        }

        return SourcePlace.None;
    }
}
