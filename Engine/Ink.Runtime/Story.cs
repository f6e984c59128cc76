namespace Ink.Runtime;

/// <summary>
/// A story as it is played: the host program calls <see cref="Continue"/> while <see cref="canContinue"/>, offers
/// <see cref="currentChoices"/>, and says with <see cref="ChooseChoiceIndex"/> what was chosen ("Running your ink").
/// A story is used by one thread at a time; any number of stories may be played at once.
/// </summary>
public sealed partial class Story
{
    /// <summary>The version of the story format ("inkVersion") that this engine writes; it reads versions from 18 on.</summary>
    public const int inkVersionCurrent = CompiledStory.CurrentVersion;

    private readonly InkProgram _program;
    private readonly StoryMachine _machine;
    private readonly StoryState _state;

    /// <summary>A story from its compiled form, ready to be continued from its beginning.</summary>
    /// <param name="compiled">The content, which must not change any more.</param>
    internal Story(CompiledStory compiled)
        : this(Linker.Link(compiled))
    {
    }

    /// <summary>A story that plays a program, which other stories may be playing too.</summary>
    internal Story(InkProgram program)
    {
        _program = program;
        listDefinitions = new ListDefinitionsOrigin([.. program.Compiled.Lists]);
        _machine = new StoryMachine(program, new MachineState(program));
        _state = new StoryState(this, _machine);
        ResetState();
    }

    /// <summary>Receives errors and warnings while the story is played. Without it they are thrown as <see cref="StoryException"/>.</summary>
    public event ErrorHandler? onError;

    /// <summary>The LISTs that the story defines.</summary>
    public ListDefinitionsOrigin listDefinitions { get; }

    /// <summary>Where the story stands: what a saved game keeps.</summary>
    public StoryState state => _state;

    /// <summary>The global variables, to be read and set by name.</summary>
    public VariablesState variablesState => state.variablesState;

    /// <summary>The errors of the last <see cref="Continue"/>; null when there are none.</summary>
    public List<string>? currentErrors => state.currentErrors;

    /// <summary>The warnings of the last <see cref="Continue"/>; null when there are none.</summary>
    public List<string>? currentWarnings => state.currentWarnings;

    /// <summary>Whether the last <see cref="Continue"/> met an error.</summary>
    public bool hasError => state.hasError;

    /// <summary>Whether the last <see cref="Continue"/> gave a warning.</summary>
    public bool hasWarning => state.hasWarning;

    /// <summary>The program being played.</summary>
    internal InkProgram Program => _program;

    /// <summary>What plays it.</summary>
    internal StoryMachine Machine => _machine;

    /// <summary>What the story may use before it is stopped with an error; may be set at any time.</summary>
    internal MachineLimits Limits => _machine.Limits;

    /// <summary>Puts the story back to its beginning; bound functions and observers stay.</summary>
    public void ResetState()
    {
        RefuseWhileContinuing("ResetState");
        _program.Defaults ??= InitialGlobals();
        _machine.Reset(_program.Defaults);
        _isContinuingAsync = false;
    }

    /// <summary>Leaves all calls of functions, tunnels and threads, as one does before going somewhere else.</summary>
    public void ResetCallstack()
    {
        RefuseWhileContinuing("ResetCallstack");
        _machine.ForceEnd();
    }

    /// <summary>Works out what the VAR lines give the globals.</summary>
    private InkValue[] InitialGlobals()
    {
        var machine = new StoryMachine(_program, new MachineState(_program));
        if (_program.GlobalDeclarations is { } declarations)
        {
            machine.GoTo(declarations, declarations.Path, countsTurn: false);
            var steps = machine.Limits.Steps;
            machine.Run(ref steps);
            if (machine.State.Errors.Count > 0)
                throw new StoryException(machine.State.Errors[0]);
        }

        return machine.State.Variables.CopyGlobals();
    }
}
