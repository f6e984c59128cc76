namespace Backstage;

/// <summary>Plays a story from choice to choice and records every step.</summary>
/// <param name="subject">The story.</param>
/// <param name="choose">Given how many choices there are: the zero-based index of the one to take, or null to stop.</param>
internal sealed class StoryPlayer(StoryUnderTest subject, Func<int, int?> choose)
{
    private const int LineLimit = 20_000;

    /// <summary>Plays until there is no more choice or none is to be taken; never throws.</summary>
    /// <param name="stopped">The name of the end when choices were left.</param>
    public RecordedPlay Play(string stopped)
    {
        var steps = new List<RecordedStep>();
        while (true)
        {
            var story = subject.Story;
            var lines = new List<string>();
            var tags = new List<IReadOnlyList<string>>();
            string? exception = null;
            try
            {
                while (story.canContinue && lines.Count < LineLimit)
                {
                    subject.LineIndex = lines.Count;
                    lines.Add(story.Continue());
                    tags.Add(story.currentTags.ToList());
                }
            }
            catch (Exception thrown)
            {
                // The case decides whether this was expected; whatever it is, the run goes on.
                exception = $"{thrown.GetType().Name}: {thrown.Message}";
            }

            var choices = exception is null ? story.currentChoices : [];
            var issues = subject.TakeIssues();
            var step = new RecordedStep(
                lines,
                tags,
                choices.Select(choice => choice.text).ToList(),
                choices.Select(choice => (IReadOnlyList<string>)(choice.tags?.ToList() ?? [])).ToList(),
                null,
                issues);

            if (exception is not null || lines.Count >= LineLimit || choices.Count == 0)
            {
                steps.Add(step);
                var end = exception is not null ? "exception"
                    : lines.Count >= LineLimit ? "lineCap"
                    : issues.Any(issue => issue.Severity == "error") ? "error"
                    : "done";
                return new RecordedPlay(steps, end, exception);
            }

            if (choose(choices.Count) is not { } index)
            {
                steps.Add(step);
                return new RecordedPlay(steps, stopped, null);
            }

            steps.Add(step with { Chose = index });
            try
            {
                story.ChooseChoiceIndex(index);
            }
            catch (Exception thrown)
            {
                return new RecordedPlay(steps, "exception", $"{thrown.GetType().Name}: {thrown.Message}");
            }
        }
    }
}
