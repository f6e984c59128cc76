using Ink.Runtime;

namespace Backstage;

/// <summary>Plays the decisions of a journal again, on the edition of the story there is now.</summary>
internal static class RunReplay
{
    /// <summary>Plays a journal as far as its decisions still exist.</summary>
    /// <param name="edition">The story.</param>
    /// <param name="number">The run's number.</param>
    /// <param name="journal">The journal.</param>
    /// <returns>The session, standing after the last decision played, and the run as it was played.</returns>
    public static (PlaySession Session, PlayedRun Run) Play(StoryEdition edition, int number, Journal journal)
    {
        var session = Begin(edition, journal.Header);
        var played = new List<JournalDecision>(journal.Decisions.Count);
        JournalDecision? missing = null;
        foreach (var decision in journal.Decisions)
        {
            var choices = session.Now.Choices;
            var index = ChoiceMatch.Find(choices, decision);
            if (index < 0)
            {
                missing = decision;
                break;
            }

            // In an edited story its id and text may be others now.
            played.Add(new JournalDecision(index, choices[index].Id, choices[index].Text));
            session.Choose(index);
        }

        var run = new PlayedRun(number, journal.Header, played, session.Turns)
        {
            Position = Math.Min(journal.Position, played.Count),
            Name = journal.Name,
            Missing = missing,
        };
        return (session, run);
    }

    /// <summary>A session at a run's beginning.</summary>
    /// <exception cref="StoryException">The state in which the run began doesn't fit the story any more.</exception>
    public static PlaySession Begin(StoryEdition edition, JournalHeader header) => new(edition.MakeStory(), header.Seed, header.Start);
}
