namespace Ink.Runtime;

// Compiled stories as JSON, and saving while the story is played on.
public sealed partial class Story
{
    private bool _isSavingInBackground;

    /// <summary>A story from its compiled JSON form, ready to be continued from its beginning.</summary>
    /// <param name="jsonString">What the compiler wrote, of story version 18 to 21.</param>
    /// <exception cref="StoryException">The text is not a compiled story, or of another version.</exception>
    public Story(string jsonString)
        : this(StoryJsonReader.Read(jsonString))
    {
    }

    /// <summary>The compiled story as JSON, of version <see cref="inkVersionCurrent"/>.</summary>
    public string ToJson() => StoryJsonWriter.Write(_program.Compiled);

    /// <summary>Writes the compiled story as JSON in UTF-8, without byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    public void ToJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, leaveOpen: true);
        StoryJsonWriter.Write(_program.Compiled, writer);
    }

    /// <summary>The compiled content as indented text, for debugging.</summary>
    public string BuildStringOfHierarchy() => ContentHierarchy.Describe(_program.Compiled.Root);

    /// <summary>
    /// A copy of the state which another thread may write as JSON while the story is played on;
    /// <see cref="BackgroundSaveComplete"/> must be called when it is done.
    /// </summary>
    /// <exception cref="StoryException">A copy was taken before and is not done.</exception>
    public StoryState CopyStateForBackgroundThreadSave()
    {
        RefuseWhileContinuing("CopyStateForBackgroundThreadSave");
        RefuseWhileSaving("save again");
        _isSavingInBackground = true;
        return new StoryState(this, new StoryMachine(_program, _machine.State.Clone()));
    }

    /// <summary>Says that the state from <see cref="CopyStateForBackgroundThreadSave"/> is written.</summary>
    public void BackgroundSaveComplete() => _isSavingInBackground = false;

    private void RefuseWhileSaving(string what)
    {
        if (_isSavingInBackground)
            throw new StoryException($"Can't {what} while a background save is under way: call BackgroundSaveComplete first.");
    }
}
