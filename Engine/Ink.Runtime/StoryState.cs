namespace Ink.Runtime;

/// <summary>Where a story stands: what a saved game keeps. A host program reads it, writes it as JSON and loads it.</summary>
public sealed class StoryState
{
    /// <summary>The version of the save format ("inkSaveVersion") that this engine writes; it loads versions from 8 on.</summary>
    public const int kInkSaveStateVersion = 10;

    private readonly StoryMachine _machine;
    private string? _text;
    private List<string>? _tags;

    /// <summary>The state of a story at its beginning.</summary>
    /// <param name="story">The story.</param>
    public StoryState(Story story)
        : this(story ?? throw new ArgumentNullException(nameof(story)), new StoryMachine(story.Program, new MachineState(story.Program)))
    {
        _machine.Reset(story.Program.Defaults!);
    }

    internal StoryState(Story story, StoryMachine machine)
    {
        this.story = story;
        _machine = machine;
        variablesState = new VariablesState(story, machine);
    }

    /// <summary>Raised when <see cref="LoadJson"/> has replaced the state.</summary>
    public event Action? onDidLoadState;

    /// <summary>The story whose state this is.</summary>
    public Story story { get; set; }

    /// <summary>The global variables.</summary>
    public VariablesState variablesState { get; }

    /// <summary>The choices that the player may take now; empty while there is text to continue.</summary>
    public List<Choice> currentChoices
    {
        get
        {
            var visible = new List<Choice>();
            if (canContinue)
                return visible;
            foreach (var choice in Machine.Flow.Choices)
            {
                if (choice.isInvisibleDefault)
                    continue;
                choice.index = visible.Count;
                visible.Add(choice);
            }

            return visible;
        }
    }

    /// <summary>The line played last.</summary>
    public string currentText => _text ??= LineText.Of(Machine.Flow.Output, Machine.Program);

    /// <summary>The tags of that line; empty when there are none.</summary>
    public List<string> currentTags => _tags ??= LineText.Tags(Machine.Flow.Output) ?? [];

    /// <summary>The errors of the last <see cref="Story.Continue"/>; null when there are none.</summary>
    public List<string>? currentErrors => Machine.Errors.Count > 0 ? Machine.Errors : null;

    /// <summary>The warnings of the last <see cref="Story.Continue"/>; null when there are none.</summary>
    public List<string>? currentWarnings => Machine.Warnings.Count > 0 ? Machine.Warnings : null;

    /// <summary>Whether there are errors.</summary>
    public bool hasError => currentErrors is { Count: > 0 };

    /// <summary>Whether there are warnings.</summary>
    public bool hasWarning => currentWarnings is { Count: > 0 };

    /// <summary>Whether there is more text before the next choice or the end.</summary>
    public bool canContinue => _machine.CanContinue;

    /// <summary>How many choices were taken since the beginning; -1 before the first content of a story.</summary>
    public int currentTurnIndex => Machine.Variables.TurnIndex;

    /// <summary>The path of the content that comes next; null when nothing comes.</summary>
    public string? currentPathString => PathOf(Machine.Flow.CallStack.Current.Top.Code);

    /// <summary>The path of the content that was played last; null when there was none.</summary>
    public string? previousPathString => PathOf(Machine.Flow.CallStack.Current.Previous);

    /// <summary>What RANDOM and shuffles start from. Taken from no clock: it is 0 unless set here or by SEED_RANDOM.</summary>
    public int storySeed
    {
        get => Machine.Variables.StorySeed;
        set => Machine.Variables.StorySeed = value;
    }

    /// <summary>The last number drawn by RANDOM, which the next one starts from too.</summary>
    public int previousRandom
    {
        get => Machine.Variables.PreviousRandom;
        set => Machine.Variables.PreviousRandom = value;
    }

    /// <summary>The name of the flow that is played now.</summary>
    public string currentFlowName => Machine.Flow.Name;

    /// <summary>Whether that is the flow in which a story begins.</summary>
    public bool currentFlowIsDefaultFlow => Machine.Flow.Name == FlowState.DefaultName;

    /// <summary>The names of all flows that were begun and not removed, without the default flow's.</summary>
    public List<string> aliveFlowNames
    {
        get
        {
            var names = new List<string>();
            if (Machine.Flow.Name != FlowState.DefaultName)
                names.Add(Machine.Flow.Name);
            if (Machine.OtherFlows is { } others)
                names.AddRange(others.Keys.Where(name => name != FlowState.DefaultName));
            return names;
        }
    }

    /// <summary>How often a knot, stitch or labelled place was visited.</summary>
    /// <param name="pathString">Its path.</param>
    /// <returns>The count; 0 when the story doesn't count visits there.</returns>
    /// <exception cref="StoryException">There is no such place.</exception>
    public int VisitCountAtPathString(string pathString)
    {
        ArgumentNullException.ThrowIfNull(pathString);
        return Machine.Program.Find(pathString) is { IsContainer: true } target
            ? Machine.Variables.Visits(target.Container)
            : throw new StoryException($"There is no knot, stitch or label at '{pathString}'.");
    }

    /// <summary>The state as JSON, in save format <see cref="kInkSaveStateVersion"/>.</summary>
    /// <exception cref="StoryException">A <see cref="Story.ContinueAsync"/> is under way.</exception>
    public string ToJson()
    {
        RefuseInMidLine("ToJson");
        return StateJsonWriter.Write(Machine);
    }

    /// <summary>Writes the state as JSON in UTF-8, without byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <exception cref="StoryException">A <see cref="Story.ContinueAsync"/> is under way.</exception>
    public void ToJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RefuseInMidLine("ToJson");
        using var writer = new StreamWriter(stream, leaveOpen: true);
        StateJsonWriter.Write(Machine, writer);
    }

    /// <summary>Replaces the state by a saved one.</summary>
    /// <param name="json">What <see cref="ToJson()"/> wrote, of save format 8 to 10.</param>
    /// <exception cref="StoryException">The text is not a saved state, of another version, or doesn't fit the story; the state is as before.</exception>
    public void LoadJson(string json)
    {
        RefuseInMidLine("LoadJson");
        StateJsonReader.Read(json, Machine.Program).CopyTo(Machine);
        ForgetText();
        onDidLoadState?.Invoke();
    }

    /// <summary>The plain data behind this.</summary>
    internal MachineState Machine => _machine.State;

    /// <summary>To be called when the output has changed.</summary>
    internal void ForgetText()
    {
        _text = null;
        _tags = null;
    }

    private string? PathOf(int code) => code >= 0 ? Machine.Program.PathOf(code) : null;

    // In mid-line the state may yet be taken back. A copy for saving stands between lines, whatever its story does.
    private void RefuseInMidLine(string what)
    {
        if (ReferenceEquals(story.Machine, _machine))
            story.RefuseWhileContinuing(what);
    }
}
