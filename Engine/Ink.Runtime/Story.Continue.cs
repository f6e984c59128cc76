namespace Ink.Runtime;

// Playing on: the lines of text and their tags.
public sealed partial class Story
{
    /// <summary>Raised after each <see cref="Continue"/>, when its text is known.</summary>
    public event Action? onDidContinue;

    /// <summary>Whether there is more text before the next choice or the end.</summary>
    public bool canContinue => state.canContinue;

    /// <summary>The line that the last <see cref="Continue"/> returned.</summary>
    public string currentText => state.currentText;

    /// <summary>The tags of that line, in order; empty when there are none.</summary>
    public List<string> currentTags => state.currentTags;

    /// <summary>Whether the work that <see cref="ContinueAsync"/> began is done, so that <see cref="currentText"/> is complete.</summary>
    public bool asyncContinueComplete => throw Unlinked();

    /// <summary>Plays one line.</summary>
    /// <returns>The line, with its newline when it has one.</returns>
    /// <exception cref="StoryException">There is nothing to continue, or an error occurred and <see cref="onError"/> isn't handled.</exception>
    public string Continue()
    {
        ContinueAsync(0);
        return currentText;
    }

    /// <summary>Plays all lines up to the next choice or the end.</summary>
    /// <returns>The lines, joined.</returns>
    /// <exception cref="StoryException">An error occurred and <see cref="onError"/> isn't handled.</exception>
    public string ContinueMaximally() => throw Unlinked();

    /// <summary>Plays towards the next line for a limited time; to be called again until <see cref="asyncContinueComplete"/>.</summary>
    /// <param name="millisecsLimitAsync">The time, in milliseconds; 0 or less for no limit.</param>
    /// <exception cref="StoryException">There is nothing to continue, or an error occurred and <see cref="onError"/> isn't handled.</exception>
    public void ContinueAsync(float millisecsLimitAsync)
    {
        onDidContinue?.Invoke();
        throw Unlinked();
    }
}
