using Ink.Runtime;

namespace Backstage;

// The ways in which a session begins.
public sealed partial class RunSession
{
    /// <summary>Begins a run; it is kept from its first decision on.</summary>
    internal static RunSession Begin(StoryEdition edition, IRunStore? store, SeenStore seen, int seed, string? startState)
    {
        // The story's hash is worked out when the first decision is written.
        var header = new JournalHeader(edition.Id, edition.Title, "", StoryEdition.EngineVersion, seed) { Start = startState };
        var session = new RunSession(edition, store, RunReplay.Begin(edition, header), header, seen);
        session.NoteTurn(session.Now, null);
        return session;
    }

    /// <summary>Goes on with a run where it stands.</summary>
    /// <exception cref="StoreException">There is no such run, or its beginning can't be played any more.</exception>
    internal static RunSession Resume(StoryEdition edition, IRunStore store, SeenStore seen, int number)
    {
        // The file is taken before it is read: what is read can't change any more.
        var (file, trouble) = Take(store, number);
        try
        {
            var journal = Journal(store, number);
            var (play, run) = Replay(edition, number, journal);
            if (run.Missing is not null && FromKeptState(edition, store, seen, number, journal, run) is { } kept)
            {
                file?.Dispose();
                return kept;
            }

            var session = new RunSession(edition, store, play, journal.Header, seen) { _name = journal.Name, Missing = run.Missing };
            session.TakeOver(run, run.Position);
            if (run.Missing is { } missing)
                session.StandBefore(missing, number);
            else if (trouble is not null)
                session.PlayUnsaved(trouble, number);
            else if (file is null)
                session.LeaveOther(number);
            else
                session._writer = new JournalWriter(store, file, journal.EndsTorn);
            if (session._writer is null)
                file?.Dispose();
            else if (journal.Hash != edition.Hash || journal.Engine != StoryEdition.EngineVersion)
                session._editionLine = JournalText.Edition(edition.Hash, StoryEdition.EngineVersion);
            return session;
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Stands at a decision of a run, to decide again in a new run that shares its past.</summary>
    /// <exception cref="StoreException">There is no such run, or its beginning can't be played any more.</exception>
    internal static RunSession BranchFrom(StoryEdition edition, IRunStore store, SeenStore seen, int number, int decisions)
    {
        var journal = Journal(store, number);
        var shared = journal with { Decisions = journal.Decisions.Take(decisions).ToList() };
        var (play, run) = Replay(edition, number, shared);
        var session = new RunSession(edition, store, play, journal.Header, seen) { Missing = run.Missing };
        session.TakeOver(run, run.Decisions.Count);
        session._leaves = new RunOrigin(number, run.Decisions.Count);
        return session;
    }

    private static Journal Journal(IRunStore store, int number) =>
        store.Read(number) is { } bytes && JournalReader.Read(bytes) is { } journal
            ? journal
            : throw new StoreException(StoreTrouble.Other, $"There is no run {Numbers.Text(number)} of this story.");

    private static (PlaySession Play, PlayedRun Run) Replay(StoryEdition edition, int number, Journal journal)
    {
        try
        {
            return RunReplay.Play(edition, number, journal);
        }
        catch (StoryException exception)
        {
            throw new StoreException(StoreTrouble.Other, $"Run {Numbers.Text(number)} begins where the story no longer can: {exception.Message}", exception);
        }
    }

    // The same story, played otherwise by another version of the engine: a state that was kept saves the player's place.
    private static RunSession? FromKeptState(StoryEdition edition, IRunStore store, SeenStore seen, int number, Journal journal, PlayedRun run)
    {
        if (journal.Hash != edition.Hash || journal.States.LastOrDefault(state => state.Decision > run.Decisions.Count) is not { } state)
            return null;
        var header = journal.Header with { From = new RunOrigin(number, state.Decision), Start = state.Json };
        var rest = new Journal(header, journal.Decisions.Skip(state.Decision).ToList()) { Position = journal.Decisions.Count };
        PlaySession play;
        PlayedRun played;
        try
        {
            (play, played) = RunReplay.Play(edition, number, rest);
        }
        catch (StoryException)
        {
            return null;
        }

        var session = new RunSession(edition, store, play, header, seen);
        session.TakeOver(played, played.Decisions.Count);
        session.Tell(SessionNoticeKind.FromKeptState, $"Run {Numbers.Text(number)} can't be played again from its beginning; a new run goes on from decision {Numbers.Text(state.Decision + 1)}.");
        return session;
    }

    private void TakeOver(PlayedRun run, int position)
    {
        _decisions.AddRange(run.Decisions);
        foreach (var turn in run.Turns)
            _readBefore.Add([.. turn.Lines.Select(static _ => true)]);
        Seen.Add(run);
        if (position != _play.Position)
            _play.GoTo(position);
    }

    private void StandBefore(JournalDecision missing, int number)
    {
        _play.GoTo(_decisions.Count);
        _leaves = new RunOrigin(number, _decisions.Count);
        Tell(SessionNoticeKind.DecisionMissing, $"The story was changed: \"{missing.Text}\", decision {Numbers.Text(_decisions.Count + 1)} of run {Numbers.Text(number)}, no longer exists. You stand before it; run {Numbers.Text(number)} is kept.");
    }

    // On a disk that can't be written one can still play.
    private static (IJournalFile? File, StoreException? Trouble) Take(IRunStore store, int number)
    {
        try
        {
            return (store.Open(number), null);
        }
        catch (StoreException trouble)
        {
            return (null, trouble);
        }
    }

    private void PlayUnsaved(StoreException trouble, int number)
    {
        _leaves = new RunOrigin(number, _decisions.Count);
        Trouble = trouble;
        _troubleIsTold = true;
        Tell(SessionNoticeKind.NotSaved, trouble.Message);
    }

    private void LeaveOther(int number)
    {
        _leaves = new RunOrigin(number, _decisions.Count);
        Tell(SessionNoticeKind.OpenElsewhere, $"Another backstage has run {Numbers.Text(number)} open. What you decide here becomes a run of its own.");
    }
}
