namespace Ink.Runtime;

// What the player may choose, and going to a place directly.
public sealed partial class Story
{
    /// <summary>Raised when a choice is taken, before the story goes on.</summary>
    public event Action<Choice>? onMakeChoice;

    /// <summary>Raised when the host program has chosen a path: the path and the arguments.</summary>
    public event Action<string, object[]>? onChoosePathString;

    /// <summary>The choices that the player may take now, without fallback choices. Empty while there is text to continue.</summary>
    public List<Choice> currentChoices => state.currentChoices;

    /// <summary>Takes a choice; the story can be continued from there.</summary>
    /// <param name="choiceIdx">The choice's position in <see cref="currentChoices"/>, from 0.</param>
    /// <exception cref="StoryException">There is no such choice.</exception>
    public void ChooseChoiceIndex(int choiceIdx)
    {
        onMakeChoice?.Invoke(currentChoices[choiceIdx]);
        throw Unlinked();
    }

    /// <summary>Goes to a place in the story.</summary>
    /// <param name="p">The absolute path of the place.</param>
    /// <param name="incrementingTurnIndex">Whether that is a turn of the player's, as taking a choice is.</param>
    /// <exception cref="StoryException">There is no such place.</exception>
    public void ChoosePath(Path p, bool incrementingTurnIndex = true) => throw Unlinked();

    /// <summary>Goes to a knot, stitch or labelled place.</summary>
    /// <param name="path">Its path, such as "knot" or "knot.stitch".</param>
    /// <param name="resetCallstack">Whether running tunnels, functions and threads are left; otherwise the place is entered as a tunnel's content would be.</param>
    /// <param name="arguments">The arguments that the knot takes: numbers, strings, bools, lists or <see cref="Path"/>s.</param>
    /// <exception cref="StoryException">There is no such place, or a function of the host program is running.</exception>
    /// <exception cref="ArgumentException">An argument is of a type that ink doesn't know.</exception>
    public void ChoosePathString(string path, bool resetCallstack = true, params object[] arguments)
    {
        onChoosePathString?.Invoke(path, arguments);
        throw Unlinked();
    }
}
