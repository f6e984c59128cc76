namespace Backstage;

/// <summary>All runs of one story: begins, continues and branches them, plays them again to be looked at, takes them in and gives them out.</summary>
public sealed class RunLibrary
{
    private readonly IRunStore? _store;
    private readonly Dictionary<int, (long Length, PlayedRun? Run)> _played = [];
    private SeenStore? _seen;

    /// <summary>The runs of a story in a store.</summary>
    /// <param name="edition">The story.</param>
    /// <param name="store">Where its runs are kept; null to keep none.</param>
    public RunLibrary(StoryEdition edition, IRunStore? store)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        _store = store;
    }

    /// <summary>The story.</summary>
    public StoryEdition Edition { get; }

    /// <summary>What was ever seen of the story. A note of it that can't be read is as none.</summary>
    public SeenStore Seen => _seen ??= LoadSeen();

    /// <summary>Begins a run; it is kept from its first decision on.</summary>
    /// <param name="seed">Decides everything that the story leaves to chance.</param>
    /// <param name="startState">The state in which to begin, in the save format; null for the story's own beginning.</param>
    public RunSession Begin(int seed, string? startState = null) => RunSession.Begin(Edition, _store, Seen, seed, startState);

    /// <summary>The run that was played last; null when there is none.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public StoredRun? Latest() => Stored().OrderByDescending(run => run.LastPlayed).ThenByDescending(run => run.Number).FirstOrDefault();

    /// <summary>Goes on with a run where it stands. If another window has it, or the story was edited, what follows is a new run; its notices say so.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="StoreException">There is no such run, or it can't be read.</exception>
    public RunSession Resume(int run) => RunSession.Resume(Edition, StoreOrFail(), Seen, run);

    /// <summary>Stands at a decision that was reached once, to decide again in a new run that shares the past.</summary>
    /// <param name="run">The run's number.</param>
    /// <param name="decisions">How many of its decisions are shared.</param>
    /// <exception cref="StoreException">There is no such run, or it can't be read.</exception>
    public RunSession BranchFrom(int run, int decisions) => RunSession.BranchFrom(Edition, StoreOrFail(), Seen, run, decisions);

    /// <summary>The runs in the store, newest number last; those whose journal can't be read are among them.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public IReadOnlyList<StoredRun> Stored() => _store?.List() ?? [];

    /// <summary>All runs that can be read, played as far as the story still has their decisions, by number.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public IReadOnlyList<PlayedRun> Played()
    {
        var runs = new List<PlayedRun>();
        foreach (var stored in Stored())
        {
            if (Played(stored) is { } run)
                runs.Add(run);
        }

        return runs;
    }

    /// <summary>A run, played as far as the story still has its decisions; null when there is none, or it can't be read.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public PlayedRun? Played(int run) => Stored().FirstOrDefault(stored => stored.Number == run) is { } found ? Played(found) : null;

    /// <summary>Gives a run a name; an empty one takes it away.</summary>
    /// <param name="run">The run's number.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="StoreException">There is no such run, it is in use, or it can't be written.</exception>
    public void Rename(int run, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var store = StoreOrFail();
        using var file = store.Open(run)
            ?? throw new StoreException(StoreTrouble.InUse, $"There is no run {Numbers.Text(run)}, or another backstage has it open.");
        var journal = store.Read(run) is { } bytes ? JournalReader.Read(bytes) : null;
        using var writer = new JournalWriter(store, file, journal?.EndsTorn ?? false);
        writer.Keep(JournalText.Name(name.Trim()));
        writer.Flush();
    }

    /// <summary>Deletes a run for good; what was seen in it stays seen.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="StoreException">There is no such run, it is in use, or it can't be deleted.</exception>
    public void Delete(int run)
    {
        _ = Seen;
        StoreOrFail().Delete(run);
        _played.Remove(run);
    }

    /// <summary>A run's journal as it is kept, to be taken in elsewhere.</summary>
    /// <param name="run">The run's number.</param>
    /// <returns>The journal; null when there is no such run.</returns>
    /// <exception cref="StoreException">It can't be read.</exception>
    public byte[]? Export(int run) => _store?.Read(run);

    /// <summary>Takes in a journal that was exported, as a new run. Of a journal that is damaged, what can be read is taken.</summary>
    /// <param name="journal">The bytes of the journal.</param>
    /// <returns>The new run's number.</returns>
    /// <exception cref="StoreException">It is no journal, or one of another story, or the store can't be written.</exception>
    public int Import(ReadOnlySpan<byte> journal)
    {
        var read = JournalReader.Read(journal)
            ?? throw new StoreException(StoreTrouble.Other, "This is no journal of a run.");
        if (read.Header.Story != Edition.Id)
            throw new StoreException(StoreTrouble.Other, $"This is a run of another story: {read.Header.Title}.");

        // The run it left is a run of somebody else's store.
        var whole = new MemoryStream();
        whole.Write(JournalText.Whole(read.Header with { From = null }, read.Decisions, read.Name));
        if (read.Hash != read.Header.Hash)
            whole.Write(JournalText.Edition(read.Hash, read.Engine));
        foreach (var state in read.States)
            whole.Write(JournalText.State(state.Decision, state.Json));
        if (read.Position != read.Decisions.Count)
            whole.Write(JournalText.Position(read.Position));
        using var file = StoreOrFail().Create(whole.ToArray());
        return file.Run;
    }

    private PlayedRun? Played(StoredRun stored)
    {
        if (_played.TryGetValue(stored.Number, out var known) && known.Length == stored.Length)
            return known.Run;
        PlayedRun? run = null;
        if (_store!.Read(stored.Number) is { } bytes && JournalReader.Read(bytes) is { } journal)
        {
            try
            {
                run = RunReplay.Play(Edition, stored.Number, journal).Run;
            }
            catch (Ink.Runtime.StoryException)
            {
                // It begins in a state that the story no longer has: there is nothing to look at.
            }
        }

        _played[stored.Number] = (stored.Length, run);
        return run;
    }

    private SeenStore LoadSeen()
    {
        if (_store is null)
            return new SeenStore(null);
        try
        {
            return SeenStore.Load(_store, Played);
        }
        catch (StoreException)
        {
            return new SeenStore(_store);
        }
    }

    private IRunStore StoreOrFail() => _store ?? throw new StoreException(StoreTrouble.Other, "No runs are kept here.");
}
