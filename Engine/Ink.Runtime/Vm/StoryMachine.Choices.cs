namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Takes a choice: its thread goes on alone.</summary>
    public void TakeChoice(Choice choice, bool countsTurn = true)
    {
        if (choice.Thread is { } thread)
            CallStack.ContinueFrom(thread);
        GoTo(choice.Target, choice.pathStringOnChoice, countsTurn);
    }

    /// <summary>
    /// Goes to a place that the host or a choice names. Unlike a divert by variable it counts the container itself as one
    /// gone into.
    /// </summary>
    public void GoTo(DivertTarget? target, string path, bool countsTurn)
    {
        ClearChoices();
        if (countsTurn)
            _variables.TurnIndex++;
        var thread = CallStack.Current;
        if (target is null || target.Code < 0)
        {
            thread.Top.Code = InkThread.Nowhere;
            throw new StoryException($"There is no content at '{path}'.");
        }

        var leaving = thread.Previous >= 0 ? _program.CodeContainer[thread.Previous] : -1;
        Visit(_program.VisitsOfDivert(target, leaving));
        thread.Top.Code = target.IsContainer ? _program.CodeOf(target.Container, 0) : target.Code;
    }

    private void ClearChoices()
    {
        // While looking ahead the choices may come back.
        if (_lookAhead.Active)
            Flow.Choices.Clear();
        else
            Flow.ClearChoices(0);
    }

    /// <summary>When only fallback choices are left, the first is taken without asking.</summary>
    private bool FollowInvisibleDefault()
    {
        var choices = Flow.Choices;
        if (choices.Count == 0 || CallStack.Current.Top.Kind == FrameKind.HostFunction || _state.Errors.Count > 0)
            return false;
        foreach (var choice in choices)
        {
            if (!choice.isInvisibleDefault)
                return false;
        }

        TakeChoice(choices[0], countsTurn: false);

        // While looking ahead the choice's thread is kept for coming back, and the copy that goes on has a number of its own.
        if (_lookAhead.Active)
            CallStack.Current.Index = ++CallStack.ThreadCounter;
        return true;
    }

    private void OfferChoice(ChoiceInfo info)
    {
        var offered = true;
        if ((info.Flags & ChoiceFlags.HasCondition) != 0)
            offered = Operators.IsTrue(_evaluation.Pop());

        List<string>? tags = null;
        var choiceOnlyText = (info.Flags & ChoiceFlags.HasChoiceOnlyContent) != 0 ? PopChoiceText(ref tags) : "";
        var startText = (info.Flags & ChoiceFlags.HasStartContent) != 0 ? PopChoiceText(ref tags) : "";

        if ((info.Flags & ChoiceFlags.OnceOnly) != 0 && info.Target is { IsContainer: true } target && VisitsOf(target.Container) > 0)
            offered = false;
        if (!offered)
            return;
        if (Flow.Choices.Count >= Limits.Choices)
            throw new StoryException($"more than {Limits.Choices} choices are offered at once.");
        RefuseTooManyCalls(Flow.Choices.Count);

        var thread = CallStack.Fork();
        Flow.Choices.Add(new Choice
        {
            Thread = thread,
            Target = info.Target,
            targetPath = info.TargetPath,
            sourcePath = info.SourcePath ??= _program.PathOf(info.Code),
            isInvisibleDefault = (info.Flags & ChoiceFlags.IsInvisibleDefault) != 0,
            originalThreadIndex = thread.Index,
            tags = tags,
            text = startText.Length == 0 ? choiceOnlyText.Trim(Blanks) : (startText + choiceOnlyText).Trim(Blanks),
        });
    }

    /// <summary>A choice's text stands on the evaluation stack above the tags found in it.</summary>
    private string PopChoiceText(ref List<string>? tags)
    {
        var text = _evaluation.Pop().ToString();
        while (_evaluation.Count > 0 && _evaluation[0].Kind == ValueKind.Tag)
            (tags ??= []).Insert(0, _evaluation.Pop().String);
        return text;
    }
}
