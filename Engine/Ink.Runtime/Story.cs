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

    private readonly CompiledStory _compiled;

    /// <summary>A story from its compiled form, ready to be continued from its beginning.</summary>
    /// <param name="compiled">The content, which must not change any more.</param>
    internal Story(CompiledStory compiled)
    {
        _compiled = compiled;
        listDefinitions = new ListDefinitionsOrigin([.. compiled.Lists]);
    }

    /// <summary>Receives errors and warnings while the story is played. Without it they are thrown as <see cref="StoryException"/>.</summary>
    public event ErrorHandler? onError;

    /// <summary>The LISTs that the story defines.</summary>
    public ListDefinitionsOrigin listDefinitions { get; }

    /// <summary>Where the story stands: what a saved game keeps.</summary>
    public StoryState state => throw Unlinked();

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

    /// <summary>Puts the story back to its beginning; bound functions and observers stay.</summary>
    public void ResetState() => throw Unlinked();

    /// <summary>Leaves all calls of functions, tunnels and threads, as one does before going somewhere else.</summary>
    public void ResetCallstack() => throw Unlinked();

    private InvalidOperationException Unlinked() => new($"This story (version {_compiled.Version}) is not linked.");

    private void Report(string message, ErrorType type)
    {
        if (onError is null)
            throw new StoryException(message);
        onError(message, type);
    }
}
