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
        RefuseWhileContinuing("ChooseChoiceIndex");
        var choices = currentChoices;
        if (choiceIdx < 0 || choiceIdx >= choices.Count)
            throw new StoryException($"There is no choice {choiceIdx}: the story offers {choices.Count}, numbered from 0.");
        var choice = choices[choiceIdx];
        onMakeChoice?.Invoke(choice);
        _machine.TakeChoice(choice);
    }

    /// <summary>Goes to a place in the story.</summary>
    /// <param name="p">The absolute path of the place.</param>
    /// <param name="incrementingTurnIndex">Whether that is a turn of the player's, as taking a choice is.</param>
    /// <exception cref="StoryException">There is no such place.</exception>
    public void ChoosePath(Path p, bool incrementingTurnIndex = true)
    {
        ArgumentNullException.ThrowIfNull(p);
        RefuseWhileContinuing("ChoosePath");
        GoTo(p.ToString(), incrementingTurnIndex);
    }

    /// <summary>Goes to a knot, stitch or labelled place.</summary>
    /// <param name="path">Its path, such as "knot" or "knot.stitch".</param>
    /// <param name="resetCallstack">Whether running tunnels, functions and threads are left; otherwise the place is entered as a tunnel's content would be.</param>
    /// <param name="arguments">The arguments that the knot takes: numbers, strings, bools, lists or <see cref="Path"/>s.</param>
    /// <exception cref="StoryException">There is no such place, or a function of the host program is running.</exception>
    /// <exception cref="ArgumentException">An argument is of a type that ink doesn't know.</exception>
    public void ChoosePathString(string path, bool resetCallstack = true, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(path);
        RefuseWhileContinuing("ChoosePathString");
        onChoosePathString?.Invoke(path, arguments);
        var target = _program.Find(path)
            ?? throw new StoryException($"There is no content at '{path}': no knot, stitch or label is called so.");
        var values = ToValues(arguments);
        if (resetCallstack)
        {
            _machine.ForceEnd();
        }
        else if (_machine.State.Flow.CallStack.Current.Top.Kind == FrameKind.Function)
        {
            throw new StoryException($"Can't go to '{path}' while the story is running a function. Let it finish, or call ChoosePathString with resetCallstack.");
        }

        foreach (var value in values)
            _machine.State.Evaluation.Push(value);
        _machine.GoTo(target, path, countsTurn: true);
    }

    private void GoTo(string path, bool countsTurn) => _machine.GoTo(_program.Find(path), path, countsTurn);

    private InkValue[] ToValues(object[]? arguments)
    {
        if (arguments is null || arguments.Length == 0)
            return [];
        var values = new InkValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i] is { } argument && HostValues.FromHost(argument, _program) is { } value
                ? value
                : throw new ArgumentException(
                    $"Argument {i + 1} is {arguments[i]?.GetType().Name ?? "null"}; ink takes int, float, bool, string, InkList and Path.",
                    nameof(arguments));
        }

        return values;
    }
}
