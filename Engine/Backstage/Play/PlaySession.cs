using Ink;
using Ink.Runtime;

namespace Backstage;

/// <summary>
/// Plays a story turn by turn and remembers every state, so that decisions can be taken back and taken again.
/// Owns its story: nothing else may continue it.
/// </summary>
public sealed class PlaySession
{
    /// <summary>How many lines one turn may bring before it is cut off: a story that never stops must not fill the memory.</summary>
    public const int MostLinesATurn = 10_000;

    private readonly Story _story;
    private readonly List<Moment> _moments = [];
    private readonly List<PlayIssue> _issues = [];
    private readonly string _beginning;
    private int _now;
    private int _linesThisTurn;

    /// <summary>Takes a story in the state in which play is to begin, and plays its first turn.</summary>
    /// <param name="story">The story; its seed is set here.</param>
    /// <param name="seed">Decides everything that the story leaves to chance.</param>
    public PlaySession(Story story, int seed)
    {
        ArgumentNullException.ThrowIfNull(story);
        _story = story;
        Seed = seed;
        _story.onError += OnError;
        _story.state.storySeed = seed;
        _story.state.previousRandom = 0;
        _beginning = _story.state.ToJson();
        Begin();
    }

    /// <summary>The seed that was given.</summary>
    public int Seed { get; }

    /// <summary>The turn that stands on the screen.</summary>
    public Turn Now => _moments[_now].Turn;

    /// <summary>The decisions up to now: zero-based indices among the choices of each turn.</summary>
    public IReadOnlyList<int> Decisions => _moments.Take(_now + 1).Skip(1).Select(moment => moment.Decision).ToList();

    /// <summary>The turns from the beginning up to now.</summary>
    public IReadOnlyList<Turn> Turns => _moments.Take(_now + 1).Select(moment => moment.Turn).ToList();

    /// <summary>Whether a decision can be taken back.</summary>
    public bool CanUndo => _now > 0;

    /// <summary>Whether a decision was taken back and can be taken again.</summary>
    public bool CanRedo => _now < _moments.Count - 1;

    /// <summary>Whether any turn up to now met an error.</summary>
    public bool HadErrors => _moments.Take(_now + 1).Any(moment => moment.Turn.Issues.Any(issue => issue.IsError));

    /// <summary>Takes a choice and plays the turn that follows. Decisions that had been taken back are forgotten.</summary>
    /// <param name="index">Zero-based, among the choices of <see cref="Now"/>.</param>
    /// <returns>The new turn.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public Turn Choose(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Now.Choices.Count);
        _moments.RemoveRange(_now + 1, _moments.Count - _now - 1);
        var turn = PlayTurn(() => _story.ChooseChoiceIndex(index));
        _moments.Add(new Moment(turn, _story.state.ToJson(), index));
        _now++;
        return turn;
    }

    /// <summary>Takes back the last decision.</summary>
    /// <returns>The turn that then stands again; null when there was no decision.</returns>
    public Turn? Undo() => CanUndo ? GoTo(_now - 1) : null;

    /// <summary>Takes the decision again that was taken back last.</summary>
    /// <returns>The turn that followed it; null when there is none.</returns>
    public Turn? Redo() => CanRedo ? GoTo(_now + 1) : null;

    /// <summary>Begins again, with the same seed.</summary>
    /// <returns>The first turn.</returns>
    public Turn Restart()
    {
        _story.state.LoadJson(_beginning);
        Begin();
        return Now;
    }

    private void Begin()
    {
        _moments.Clear();
        _moments.Add(new Moment(PlayTurn(static () => { }), _story.state.ToJson(), -1));
        _now = 0;
    }

    private Turn GoTo(int moment)
    {
        _now = moment;
        _story.state.LoadJson(_moments[moment].State);
        return Now;
    }

    private Turn PlayTurn(Action decide)
    {
        var lines = new List<PlayedLine>();
        _issues.Clear();
        _linesThisTurn = 0;
        try
        {
            decide();
            while (_story.canContinue)
            {
                if (lines.Count == MostLinesATurn)
                {
                    _issues.Add(new PlayIssue(true, $"The story went on for {MostLinesATurn} lines without a choice, and was stopped.", lines.Count));
                    return new Turn(lines, [], [.. _issues]);
                }

                var text = _story.Continue();
                lines.Add(new PlayedLine(text.TrimEnd('\n'), [.. _story.currentTags]));
                _linesThisTurn = lines.Count;
            }
        }
        catch (StoryException exception)
        {
            _issues.Add(new PlayIssue(true, exception.Message, lines.Count));
        }

        var choices = _story.currentChoices.Select(choice => new OfferedChoice(choice.text, [.. choice.tags ?? []])).ToList();
        return new Turn(lines, choices, [.. _issues]);
    }

    private void OnError(string message, ErrorType type) =>
        _issues.Add(new PlayIssue(type == ErrorType.Error, message, _linesThisTurn));

    /// <summary>A turn, the state it ended in, and the decision that led to it.</summary>
    private sealed record Moment(Turn Turn, string State, int Decision);
}
