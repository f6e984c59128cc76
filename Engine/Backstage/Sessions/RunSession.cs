namespace Backstage;

/// <summary>
/// A run being played: every decision is written to the run's journal before the text that follows it is given out. Taking
/// decisions back and deciding otherwise begins a new run that shares the past; no run is ever changed by another.
/// A store that fails is told once, and play goes on unsaved.
/// </summary>
public sealed partial class RunSession : IPlay, IDisposable
{
    // A state is kept every so many decisions.
    private const int StateSpacing = 10;

    private readonly StoryEdition _edition;
    private readonly IRunStore? _store;
    private readonly PlaySession _play;
    private readonly List<JournalDecision> _decisions = [];
    private readonly List<bool[]> _readBefore = [];
    private readonly List<SessionNotice> _notices = [];
    private readonly List<JournalWriter> _unsaved = [];
    private JournalHeader _header;
    private JournalWriter? _writer;
    private RunOrigin? _leaves;
    private string? _name;
    private byte[]? _editionLine;
    private bool _troubleIsTold;

    private RunSession(StoryEdition edition, IRunStore? store, PlaySession play, JournalHeader header, SeenStore seen)
    {
        _edition = edition;
        _store = store;
        _play = play;
        _header = header;
        Seen = seen;
    }

    /// <summary>The story being played.</summary>
    public StoryEdition Edition => _edition;

    /// <summary>The run's number; 0 until its first decision is taken, for then it begins to be kept.</summary>
    public int Number => _writer?.Run ?? 0;

    /// <summary>The run this one left; null when it began by itself.</summary>
    public RunOrigin? From => _header.From;

    /// <summary>The seed that decides all chance.</summary>
    public int Seed => _header.Seed;

    /// <summary>The name that the player gave the run; null when none was given.</summary>
    public string? Name => _name;

    /// <summary>The turn that stands on the screen.</summary>
    public Turn Now => _play.Now;

    /// <summary>The turns from the beginning up to now.</summary>
    public IReadOnlyList<Turn> Turns => _play.Turns;

    /// <summary>How many decisions lead to <see cref="Now"/>.</summary>
    public int Position => _play.Position;

    /// <summary>All decisions of the run, with those after <see cref="Position"/> that were taken back.</summary>
    public IReadOnlyList<JournalDecision> Decisions => _decisions;

    /// <inheritdoc/>
    public IReadOnlyList<int> ChoicesTaken => _decisions.Take(Position).Select(decision => decision.Choice).ToList();

    /// <summary>Whether a decision can be taken back.</summary>
    public bool CanUndo => _play.CanUndo;

    /// <summary>Whether a decision was taken back and can be taken again.</summary>
    public bool CanRedo => _play.CanRedo;

    /// <summary>Whether any turn up to now met an error.</summary>
    public bool HadErrors => _play.HadErrors;

    /// <summary>Whether everything that was decided is written.</summary>
    public bool IsSaved => _unsaved.Count == 0 && Trouble is null;

    /// <summary>Why it is not; null when it is.</summary>
    public StoreException? Trouble { get; private set; }

    /// <summary>The decision at which the player stands because the edited story no longer has it; null when there is none.</summary>
    public JournalDecision? Missing { get; private set; }

    /// <summary>The story's global variables as they are now, by name.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Variables => _play.Variables;

    /// <summary>What was ever seen of the story.</summary>
    public SeenStore Seen { get; }

    /// <summary>What there is to tell the player since this was last asked.</summary>
    public IReadOnlyList<SessionNotice> TakeNotices()
    {
        var notices = _notices.ToList();
        _notices.Clear();
        return notices;
    }

    /// <summary>Whether a line had been read before it was played in this session.</summary>
    /// <param name="turn">Which turn: how many decisions lead to it.</param>
    /// <param name="line">Which of its lines, from 0.</param>
    public bool WasRead(int turn, int line) => _readBefore[turn][line];

    /// <summary>
    /// Takes a choice: writes the decision, then plays the turn that follows. Where another decision had been taken here, a new run
    /// begins; where the same had been taken, it is taken again.
    /// </summary>
    /// <param name="index">Zero-based, among the choices of <see cref="Now"/>.</param>
    /// <returns>The new turn.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public Turn Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Now.Choices.Count);
        var choice = Now.Choices[index];
        if (CanRedo && _decisions[Position].Id == choice.Id)
            return Redo()!;

        var decision = new JournalDecision(index, choice.Id, choice.Text);
        if (_decisions.Count > Position)
            LeaveRun();
        Missing = null;
        _decisions.Add(decision);
        WriteDecision(decision);

        var turn = _play.Choose(index);
        NoteTurn(turn, decision);
        if (_decisions.Count % StateSpacing == 0)
            Write(JournalText.State(_decisions.Count, _play.StateJson()));
        SaveSeen();
        return turn;
    }

    /// <summary>Takes back the last decision.</summary>
    /// <returns>The turn that then stands again; null when there was no decision.</returns>
    public Turn? Undo() => CanUndo ? GoTo(Position - 1) : null;

    /// <summary>Takes the decision again that was taken back last.</summary>
    /// <returns>The turn that followed it; null when there is none.</returns>
    public Turn? Redo() => CanRedo ? GoTo(Position + 1) : null;

    /// <summary>Goes back to the run's beginning: what was decided can be taken again, or otherwise in a new run.</summary>
    /// <returns>The first turn.</returns>
    public Turn Restart() => GoTo(0);

    /// <summary>Goes to any turn of the run: back, or forward again.</summary>
    /// <param name="position">How many decisions lead to it.</param>
    /// <returns>The turn that then stands.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The run has not so many decisions.</exception>
    public Turn GoTo(int position)
    {
        var turn = _play.GoTo(position);
        // Without a decision of its own the run has no file: where one stands in it is not worth one.
        if (_writer is not null)
            Write(JournalText.Position(position));
        return turn;
    }

    /// <summary>Gives the run a name; an empty one takes it away.</summary>
    /// <param name="name">The name.</param>
    public void Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = name.Trim() is { Length: > 0 } given ? given : null;
        if (_writer is not null)
            Write(JournalText.Name(_name ?? ""));
    }

    /// <summary>Tries again to write what could not be written.</summary>
    /// <returns>Whether everything is written now.</returns>
    public bool TrySave()
    {
        Write([]);
        SaveSeen();
        return IsSaved;
    }

    /// <summary>The run as it stands, with its text.</summary>
    public PlayedRun ToPlayedRun() =>
        new(Number, _header, [.. _decisions], _play.AllTurns) { Position = Position, Name = _name, Missing = Missing };

    /// <summary>Gives the run free for others.</summary>
    public void Dispose()
    {
        SaveSeen();
        _writer?.Dispose();
        foreach (var writer in _unsaved)
            writer.Dispose();
    }

    // The run keeps its decisions; what follows is another run with the same past.
    private void LeaveRun()
    {
        var kept = _writer?.Run ?? _leaves?.Run;
        _decisions.RemoveRange(Position, _decisions.Count - Position);
        _readBefore.RemoveRange(Position + 1, _readBefore.Count - Position - 1);
        _leaves = kept is { } run ? new RunOrigin(run, Position) : null;
        if (_writer is not null && !_unsaved.Contains(_writer))
            _writer.Dispose();
        _writer = null;
        _name = null;
    }

    private void WriteDecision(JournalDecision decision)
    {
        if (_store is null)
            return;
        if (_writer is not null)
        {
            Write([.. _editionLine ?? [], .. JournalText.Decision(_decisions.Count, decision)]);
            _editionLine = null;
            return;
        }

        var left = _leaves is { } leaves ? leaves with { Decision = _decisions.Count - 1 } : null;
        _header = _header with { From = left ?? _header.From, Hash = _edition.Hash, Engine = StoryEdition.EngineVersion };
        _leaves = null;
        _writer = new JournalWriter(_store, JournalText.Whole(_header, _decisions, _name));
        Write([]);
        if (left is not null)
        {
            Tell(SessionNoticeKind.NewRun, Number > 0
                ? $"New run {Numbers.Text(Number)} from decision {Numbers.Text(left.Decision + 1)}. Run {Numbers.Text(left.Run)} is kept."
                : $"A new run from decision {Numbers.Text(left.Decision + 1)}. Run {Numbers.Text(left.Run)} is kept.");
        }
    }

    private void Write(ReadOnlySpan<byte> lines)
    {
        if (_store is null)
            return;
        _writer?.Keep(lines);
        if (_writer is not null && !_unsaved.Contains(_writer))
            _unsaved.Add(_writer);
        try
        {
            // Runs that were left unsaved come first: their numbers are lower.
            while (_unsaved.Count > 0)
            {
                var writer = _unsaved[0];
                writer.Flush();
                _unsaved.RemoveAt(0);
                if (writer != _writer)
                    writer.Dispose();
            }

            NoteSaved();
        }
        catch (StoreException trouble)
        {
            Trouble = trouble;
            if (!_troubleIsTold)
                Tell(SessionNoticeKind.NotSaved, trouble.Message);
            _troubleIsTold = true;
        }
    }

    private void NoteSaved()
    {
        if (_troubleIsTold)
            Tell(SessionNoticeKind.SavedAgain, "Everything is saved again.");
        _troubleIsTold = false;
        Trouble = null;
    }

    // What was seen can be made again from the journals: trouble with it is no trouble of the run.
    private void SaveSeen()
    {
        try
        {
            Seen.Save();
        }
        catch (StoreException)
        {
        }
    }

    private void NoteTurn(Turn turn, JournalDecision? decision)
    {
        _readBefore.Add([.. turn.Lines.Select(line => Seen.HasRead(line.Text))]);
        Seen.Add(turn, decision, () => _play.Turns);
    }

    private void Tell(SessionNoticeKind kind, string message) => _notices.Add(new SessionNotice(kind, message));
}
