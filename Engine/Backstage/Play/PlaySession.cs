using Ink.Runtime;

namespace Backstage;

/// <summary>
/// Plays a story turn by turn and can go back to any turn: near ones from a copy of the state, far ones by playing on from
/// the nearest copy. Owns its story: nothing else may continue it.
/// </summary>
public sealed class PlaySession : IPlay
{
    /// <summary>How many lines one turn may bring before it is cut off: a story that never stops must not fill the memory.</summary>
    public const int MostLinesATurn = 10_000;

    // Copies kept of the newest turns, and one in so many of the older ones.
    private const int NearTurns = 32;
    private const int FarSpacing = 16;

    private readonly Story _story;
    private readonly TurnPlayer _player;
    private readonly List<Moment> _moments = [];
    private readonly Stack<MachineState> _spare = new();
    private int _now;

    /// <summary>Takes a story in the state in which play is to begin, and plays its first turn.</summary>
    /// <param name="story">The story; its seed is set here.</param>
    /// <param name="seed">Decides everything that the story leaves to chance.</param>
    public PlaySession(Story story, int seed)
        : this(story, seed, null)
    {
    }

    /// <summary>The same, from a saved state, which holds its own seed.</summary>
    internal PlaySession(Story story, int seed, string? startState)
    {
        ArgumentNullException.ThrowIfNull(story);
        _story = story;
        Seed = seed;
        if (startState is not null)
        {
            _story.state.LoadJson(startState);
        }
        else
        {
            _story.state.storySeed = seed;
            _story.state.previousRandom = 0;
        }

        _player = new TurnPlayer(story);
        Beginning = Copy();
        Begin();
    }

    /// <summary>The seed that was given.</summary>
    public int Seed { get; }

    /// <summary>The turn that stands on the screen.</summary>
    public Turn Now => _moments[_now].Turn;

    /// <summary>How many decisions lead to <see cref="Now"/>.</summary>
    public int Position => _now;

    /// <summary>The decisions up to now: zero-based indices among the choices of each turn.</summary>
    public IReadOnlyList<int> Decisions => _moments.Take(_now + 1).Skip(1).Select(moment => moment.Decision).ToList();

    /// <inheritdoc/>
    public IReadOnlyList<int> ChoicesTaken => Decisions;

    /// <summary>The turns from the beginning up to now.</summary>
    public IReadOnlyList<Turn> Turns => _moments.Take(_now + 1).Select(moment => moment.Turn).ToList();

    /// <summary>The turns from the beginning to the last that was played, with those that were taken back.</summary>
    public IReadOnlyList<Turn> AllTurns => _moments.Select(moment => moment.Turn).ToList();

    /// <summary>Whether a decision can be taken back.</summary>
    public bool CanUndo => _now > 0;

    /// <summary>Whether a decision was taken back and can be taken again.</summary>
    public bool CanRedo => _now < _moments.Count - 1;

    /// <summary>Whether any turn up to now met an error.</summary>
    public bool HadErrors => _moments.Take(_now + 1).Any(moment => moment.Turn.Issues.Any(issue => issue.IsError));

    /// <summary>The story's global variables as they are now, by name.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Variables =>
        _story.variablesState.Select(name => KeyValuePair.Create(name, (object?)_story.variablesState[name])).ToList();

    /// <summary>The state that play began in.</summary>
    internal MachineState Beginning { get; }

    /// <summary>Takes a choice and plays the turn that follows. Decisions that had been taken back are forgotten.</summary>
    /// <param name="index">Zero-based, among the choices of <see cref="Now"/>.</param>
    /// <returns>The new turn.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public Turn Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Now.Choices.Count);
        for (var i = _now + 1; i < _moments.Count; i++)
            Forget(_moments[i]);
        _moments.RemoveRange(_now + 1, _moments.Count - _now - 1);
        var turn = _player.PlayAfter(index);
        _moments.Add(new Moment(turn, index) { State = Copy() });
        _now++;
        var old = _now - NearTurns;
        if (old > 0 && old % FarSpacing != 0)
            Forget(_moments[old]);
        return turn;
    }

    /// <summary>Takes back the last decision.</summary>
    /// <returns>The turn that then stands again; null when there was no decision.</returns>
    public Turn? Undo() => CanUndo ? GoTo(_now - 1) : null;

    /// <summary>Takes the decision again that was taken back last.</summary>
    /// <returns>The turn that followed it; null when there is none.</returns>
    public Turn? Redo() => CanRedo ? GoTo(_now + 1) : null;

    /// <summary>Goes to any turn that was played: back, or forward again.</summary>
    /// <param name="position">How many decisions lead to it.</param>
    /// <returns>The turn that then stands.</returns>
    /// <exception cref="ArgumentOutOfRangeException">So many decisions were not taken.</exception>
    public Turn GoTo(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, _moments.Count);
        var from = position;
        while (_moments[from].State is null)
            from--;
        Load(_moments[from].State!);
        for (var next = from + 1; next <= position; next++)
            _ = _player.PlayAfter(_moments[next].Decision);
        _now = position;
        return Now;
    }

    /// <summary>Begins again, with the same seed.</summary>
    /// <returns>The first turn.</returns>
    public Turn Restart()
    {
        Load(Beginning);
        Begin();
        return Now;
    }

    /// <summary>The state of the turn that stands, in the save format.</summary>
    internal string StateJson() => _story.state.ToJson();

    private void Begin()
    {
        foreach (var moment in _moments)
            Forget(moment);
        _moments.Clear();
        var turn = _player.PlayFirst();
        _moments.Add(new Moment(turn, -1) { State = Copy() });
        _now = 0;
    }

    private MachineState Copy()
    {
        var current = _story.state.Machine;
        if (!_spare.TryPop(out var copy))
            return current.Clone();
        current.CopyTo(copy);
        return copy;
    }

    private void Load(MachineState state)
    {
        state.CopyTo(_story.state.Machine);
        _story.state.ForgetText();
    }

    private void Forget(Moment moment)
    {
        if (moment.State is { } state)
            _spare.Push(state);
        moment.State = null;
    }

    /// <summary>A turn, the decision that led to it, and the state it ended in, where that is kept.</summary>
    private sealed class Moment(Turn turn, int decision)
    {
        public Turn Turn { get; } = turn;

        public int Decision { get; } = decision;

        public MachineState? State { get; set; }
    }
}
