using System.Runtime.CompilerServices;

namespace Ink.Runtime;

/// <summary>What a write changed, for taking it back.</summary>
internal enum UndoKind : byte
{
    Global,
    Visits,
    Turn,
}

/// <summary>
/// The variables of a story: globals, visit counts, turn indices and the state of chance. Every read and write of them
/// goes through here, so that looking ahead can be taken back and an explorer can watch.
/// </summary>
internal sealed class VariableStore
{
    private readonly InkValue[] _globals;

    /// <summary>For each container its place in the counts; those that nobody counts share place 0, which is never written.</summary>
    private readonly int[] _places;
    private readonly int[] _visits;
    private readonly int[] _turns;

    private UndoEntry[] _undo = new UndoEntry[8];
    private int _undoCount;
    private int _recorders;

    private bool[]? _isChanged;
    private int[] _changed = new int[4];

    public VariableStore(InkProgram program)
    {
        _globals = new InkValue[program.Globals.Length];
        _places = program.CountPlaces;
        _visits = new int[program.CountedContainers + 1];
        _turns = new int[program.CountedContainers + 1];
        Array.Fill(_turns, NeverVisited);
    }

    /// <summary>The turn index of a container that was never entered.</summary>
    public const int NeverVisited = int.MinValue;

    /// <summary>The number of choices taken so far, less one at the story's beginning.</summary>
    public int TurnIndex { get; set; } = -1;

    public int StorySeed { get; set; }

    public int PreviousRandom { get; set; }

    /// <summary>How many globals were written since the count was last set to 0; they are in <see cref="Changed"/>.</summary>
    public int ChangedCount { get; private set; }

    /// <summary>The slots of the globals written, each once.</summary>
    public ReadOnlySpan<int> Changed => _changed.AsSpan(0, ChangedCount);

    public int UndoMark => _undoCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly InkValue Global(int slot) => ref _globals[slot];

    public void SetGlobal(int slot, in InkValue value)
    {
        ref var place = ref _globals[slot];
        if (_recorders > 0)
            Record(new UndoEntry(UndoKind.Global, slot, 0, place));
        if (_isChanged is not null && !_isChanged[slot])
        {
            _isChanged[slot] = true;
            if (ChangedCount == _changed.Length)
                Array.Resize(ref _changed, ChangedCount * 2);
            _changed[ChangedCount++] = slot;
        }

        place = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Visits(int container) => _visits[_places[container]];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TurnOf(int container) => _turns[_places[container]];

    /// <summary>The visits of all counted containers, by their places; for saving.</summary>
    public ReadOnlySpan<int> AllVisits => _visits;

    /// <summary>The turns of all counted containers, by their places; for saving.</summary>
    public ReadOnlySpan<int> AllTurns => _turns;

    /// <summary>Counts a visit, as far as the container wants it counted.</summary>
    public void Visit(int container, CountFlags flags)
    {
        if ((flags & CountFlags.Visits) != 0)
            SetVisits(container, _visits[_places[container]] + 1);
        if ((flags & CountFlags.Turns) != 0)
            SetTurn(container, TurnIndex);
    }

    public void SetVisits(int container, int count)
    {
        var place = _places[container];
        if (place == 0)
            return;
        if (_recorders > 0)
            Record(new UndoEntry(UndoKind.Visits, place, _visits[place], default));
        _visits[place] = count;
    }

    public void SetTurn(int container, int turn)
    {
        var place = _places[container];
        if (place == 0)
            return;
        if (_recorders > 0)
            Record(new UndoEntry(UndoKind.Turn, place, _turns[place], default));
        _turns[place] = turn;
    }

    /// <summary>From now on, remembers what writes change. Returns the mark to go back to.</summary>
    public int StartRecording()
    {
        _recorders++;
        return _undoCount;
    }

    /// <summary>Ends recording and takes back what was written since the mark, if wanted.</summary>
    public void StopRecording(int mark, bool takeBack)
    {
        _recorders--;
        if (takeBack)
        {
            while (_undoCount > mark)
            {
                ref readonly var entry = ref _undo[--_undoCount];
                switch (entry.Kind)
                {
                    case UndoKind.Global:
                        _globals[entry.Index] = entry.Value;
                        break;
                    case UndoKind.Visits:
                        _visits[entry.Index] = entry.Number;
                        break;
                    default:
                        _turns[entry.Index] = entry.Number;
                        break;
                }
            }
        }

        if (_recorders == 0)
        {
            _undo.AsSpan(0, _undoCount).Clear();
            _undoCount = 0;
        }
    }

    /// <summary>From now on, notes which globals are written.</summary>
    public void WatchChanges()
    {
        _isChanged ??= new bool[_globals.Length];
        ForgetChanges(0);
    }

    /// <summary>Forgets the changes noted after the first ones.</summary>
    public void ForgetChanges(int keep)
    {
        if (_isChanged is null)
            return;
        for (var i = keep; i < ChangedCount; i++)
            _isChanged[_changed[i]] = false;
        ChangedCount = Math.Min(keep, ChangedCount);
    }

    public void StopWatching()
    {
        ForgetChanges(0);
        _isChanged = null;
    }

    public void SetGlobals(InkValue[] values) => values.CopyTo(_globals, 0);

    public InkValue[] CopyGlobals() => [.. _globals];

    /// <summary>Forgets all visits and turns, and sets the globals to their first values.</summary>
    public void Reset(InkValue[]? defaults)
    {
        if (defaults is null)
            Array.Clear(_globals);
        else
            defaults.CopyTo(_globals, 0);
        Array.Clear(_visits);
        Array.Fill(_turns, NeverVisited);
        TurnIndex = -1;
        StorySeed = 0;
        PreviousRandom = 0;
    }

    public void CopyTo(VariableStore other)
    {
        Array.Copy(_globals, other._globals, _globals.Length);
        Array.Copy(_visits, other._visits, _visits.Length);
        Array.Copy(_turns, other._turns, _turns.Length);
        other.TurnIndex = TurnIndex;
        other.StorySeed = StorySeed;
        other.PreviousRandom = PreviousRandom;
    }

    private void Record(in UndoEntry entry)
    {
        if (_undoCount == _undo.Length)
            Array.Resize(ref _undo, _undoCount * 2);
        _undo[_undoCount++] = entry;
    }

    private readonly record struct UndoEntry(UndoKind Kind, int Index, int Number, InkValue Value);
}
