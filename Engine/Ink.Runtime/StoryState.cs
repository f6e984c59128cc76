namespace Ink.Runtime;

/// <summary>Where a story stands: what a saved game keeps. A host program reads it, writes it as JSON and loads it.</summary>
public sealed class StoryState
{
    /// <summary>The version of the save format ("inkSaveVersion") that this engine writes; it loads versions from 8 on.</summary>
    public const int kInkSaveStateVersion = 10;

    /// <summary>The state of a story at its beginning.</summary>
    /// <param name="story">The story.</param>
    public StoryState(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        this.story = story;
    }

    /// <summary>Raised when <see cref="LoadJson"/> has replaced the state.</summary>
    public event Action? onDidLoadState;

    /// <summary>The story whose state this is.</summary>
    public Story story { get; set; }

    /// <summary>The global variables.</summary>
    public VariablesState variablesState => throw Unlinked();

    /// <summary>The choices that the player may take now; empty while there is text to continue.</summary>
    public List<Choice> currentChoices => throw Unlinked();

    /// <summary>The line played last.</summary>
    public string currentText => throw Unlinked();

    /// <summary>The tags of that line; empty when there are none.</summary>
    public List<string> currentTags => throw Unlinked();

    /// <summary>The errors of the last <see cref="Story.Continue"/>; null when there are none.</summary>
    public List<string>? currentErrors => throw Unlinked();

    /// <summary>The warnings of the last <see cref="Story.Continue"/>; null when there are none.</summary>
    public List<string>? currentWarnings => throw Unlinked();

    /// <summary>Whether there are errors.</summary>
    public bool hasError => currentErrors is { Count: > 0 };

    /// <summary>Whether there are warnings.</summary>
    public bool hasWarning => currentWarnings is { Count: > 0 };

    /// <summary>Whether there is more text before the next choice or the end.</summary>
    public bool canContinue => throw Unlinked();

    /// <summary>How many choices were taken since the beginning; -1 before the first content of a story.</summary>
    public int currentTurnIndex => throw Unlinked();

    /// <summary>The path of the content that comes next; null when nothing comes.</summary>
    public string? currentPathString => throw Unlinked();

    /// <summary>The path of the content that was played last; null when there was none.</summary>
    public string? previousPathString => throw Unlinked();

    /// <summary>What RANDOM and shuffles start from. Taken from no clock: it is 0 unless set here or by SEED_RANDOM.</summary>
    public int storySeed
    {
        get => throw Unlinked();
        set => throw Unlinked();
    }

    /// <summary>The last number drawn by RANDOM, which the next one starts from too.</summary>
    public int previousRandom
    {
        get => throw Unlinked();
        set => throw Unlinked();
    }

    /// <summary>The name of the flow that is played now.</summary>
    public string currentFlowName => throw Unlinked();

    /// <summary>Whether that is the flow in which a story begins.</summary>
    public bool currentFlowIsDefaultFlow => throw Unlinked();

    /// <summary>The names of all flows that were begun and not removed, without the default flow's.</summary>
    public List<string> aliveFlowNames => throw Unlinked();

    /// <summary>How often a knot, stitch or labelled place was visited.</summary>
    /// <param name="pathString">Its path.</param>
    /// <returns>The count; 0 when the story doesn't count visits there.</returns>
    /// <exception cref="StoryException">There is no such place.</exception>
    public int VisitCountAtPathString(string pathString) => throw Unlinked();

    /// <summary>The state as JSON, in save format <see cref="kInkSaveStateVersion"/>.</summary>
    public string ToJson() => throw Unlinked();

    /// <summary>Writes the state as JSON in UTF-8, without byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    public void ToJson(Stream stream) => throw Unlinked();

    /// <summary>Replaces the state by a saved one.</summary>
    /// <param name="json">What <see cref="ToJson()"/> wrote, of save format 8 to 10.</param>
    /// <exception cref="StoryException">The text is not a saved state, of another version, or doesn't fit the story; the state is as before.</exception>
    public void LoadJson(string json)
    {
        onDidLoadState?.Invoke();
        throw Unlinked();
    }

    private InvalidOperationException Unlinked() => new($"The state of a story with {story.listDefinitions.lists.Count} lists is not linked.");
}
