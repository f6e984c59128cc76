using System.Globalization;

namespace Backstage;

/// <summary>
/// Takes a walkthrough's decisions in a story that may have been edited since: a choice is known by what it says, else by
/// its number.
/// </summary>
public sealed class WalkthroughRun
{
    private readonly List<WalkthroughDecision> _taken = [];
    private readonly List<string> _changes = [];

    /// <summary>Plays a walkthrough.</summary>
    /// <param name="walkthrough">The decisions.</param>
    /// <param name="session">The story at its beginning, with the walkthrough's seed. Afterwards it stands where the walkthrough led.</param>
    public WalkthroughRun(Walkthrough walkthrough, PlaySession session)
    {
        ArgumentNullException.ThrowIfNull(walkthrough);
        ArgumentNullException.ThrowIfNull(session);
        for (var index = 0; index < walkthrough.Decisions.Count; index++)
        {
            if (!Take(index, walkthrough.Decisions[index], session))
                return;
        }

        IsComplete = true;
    }

    /// <summary>The decisions that could be taken, as the story now offers them.</summary>
    public IReadOnlyList<WalkthroughDecision> Taken => _taken;

    /// <summary>What is not as the walkthrough says, one line each.</summary>
    public IReadOnlyList<string> Changes => _changes;

    /// <summary>Whether all decisions could be taken.</summary>
    public bool IsComplete { get; }

    private bool Take(int index, WalkthroughDecision decision, PlaySession session)
    {
        var choices = session.Now.Choices;
        var name = $"decision {Number(index + 1)}" + (decision.Line > 0 ? $" (line {Number(decision.Line)})" : "");
        var wanted = decision.Number - 1;
        if (decision.Text is { } says && !(wanted < choices.Count && choices[wanted].Text == says))
        {
            var moved = choices.ToList().FindIndex(choice => choice.Text == says);
            if (moved >= 0)
            {
                _changes.Add($"{name}: '{says}' was choice {Number(decision.Number)}, now it is {Number(moved + 1)}");
                wanted = moved;
            }
            else if (wanted < choices.Count)
            {
                _changes.Add($"{name}: choice {Number(decision.Number)} was '{says}', now it is '{choices[wanted].Text}'");
            }
        }

        if (wanted >= choices.Count)
        {
            var what = decision.Text is null ? $"choice {Number(decision.Number)}" : $"'{decision.Text}'";
            _changes.Add(choices.Count == 0
                ? $"{name}: {what} can't be taken, the story is over"
                : $"{name}: {what} is not offered, only {string.Join(", ", choices.Select(choice => $"'{choice.Text}'"))}");
            return false;
        }

        _taken.Add(new WalkthroughDecision(wanted + 1, choices[wanted].Text, decision.Line));
        session.Choose(wanted);
        return true;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
