using System.Globalization;
using Newtonsoft.Json;

namespace Backstage;

/// <summary>
/// What was ever seen of a story, in whatever run: lines read, choices offered and taken, endings reached. Seen stays seen, also when
/// a run is deleted. Kept as appended lines; made again from the journals when it is missing.
/// </summary>
public sealed class SeenStore
{
    private readonly IRunStore? _store;
    private readonly HashSet<ulong> _lines = [];
    private readonly Dictionary<string, string> _offered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _takenTexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _endings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shoes = new(StringComparer.Ordinal);
    private readonly List<Action<JsonTextWriter>> _newLines = [];
    private readonly List<ulong> _newRead = [];
    private readonly List<byte> _pending = [];

    /// <summary>A memory of nothing yet.</summary>
    /// <param name="store">Where it is kept; null to keep it nowhere.</param>
    internal SeenStore(IRunStore? store) => _store = store;

    /// <summary>The choices that were ever offered: stable id and text.</summary>
    public IReadOnlyDictionary<string, string> Offered => _offered;

    /// <summary>The stable ids of the choices that were ever taken.</summary>
    public IReadOnlySet<string> Taken => _taken;

    /// <summary>The endings that were ever reached: id and name.</summary>
    public IReadOnlyDictionary<string, string> Endings => _endings;

    /// <summary>The shoes that were ever worn ("pov" tags).</summary>
    public IReadOnlySet<string> Shoes => _shoes;

    /// <summary>How many different lines were read.</summary>
    public int LinesRead => _lines.Count;

    /// <summary>Whether a line was read before.</summary>
    /// <param name="text">The line.</param>
    public bool HasRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _lines.Contains(TextHash.Of64(text));
    }

    /// <summary>Whether a choice was ever taken; also when its text was a little different then, as texts with numbers in them are.</summary>
    /// <param name="choice">The choice.</param>
    public bool HasTaken(OfferedChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return _taken.Contains(choice.Id)
            || (_takenTexts.TryGetValue(choice.WayId, out var texts) && texts.Exists(text => ChoiceMatch.IsReworded(text, choice.Text)));
    }

    /// <summary>Reads what a store has noted; where there is no note, or a damaged one, the journals are played instead.</summary>
    /// <param name="store">The store.</param>
    /// <param name="runs">Gives all runs, played; asked only when needed.</param>
    /// <exception cref="StoreException">The store can't be read.</exception>
    internal static SeenStore Load(IRunStore store, Func<IEnumerable<PlayedRun>> runs)
    {
        var seen = new SeenStore(store);
        var bytes = store.ReadSeen();
        var isWhole = bytes is not null && seen.Read(bytes);
        if (isWhole)
            return seen;
        foreach (var run in runs())
            seen.Add(run);
        return seen;
    }

    /// <summary>Notes all that a run brought.</summary>
    internal void Add(PlayedRun run)
    {
        for (var i = 0; i < run.Turns.Count; i++)
        {
            var count = i + 1;
            Add(run.Turns[i], i == 0 ? null : run.Decisions[i - 1], () => run.Turns.Take(count));
        }
    }

    /// <summary>Notes a turn and the decision that led to it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="decision">The decision; null for a run's first turn.</param>
    /// <param name="turns">Gives the run's turns up to this one; asked only when needed.</param>
    internal void Add(Turn turn, JournalDecision? decision, Func<IEnumerable<Turn>> turns)
    {
        foreach (var line in turn.Lines)
        {
            var hash = TextHash.Of64(line.Text);
            if (_lines.Add(hash))
                _newRead.Add(hash);
            foreach (var shoe in SceneTags.Values(line.Tags, "pov"))
            {
                if (_shoes.Add(shoe))
                    _newLines.Add(json => JournalText.Property(json, "shoe", shoe));
            }
        }

        foreach (var choice in turn.Choices)
            AddOffered(choice.Id, choice.Text);
        if (decision is not null)
        {
            AddOffered(decision.Id, decision.Text);
            if (AddTaken(decision.Id))
                _newLines.Add(json => JournalText.Property(json, "took", decision.Id));
        }

        if (!turn.IsEnd && !turn.Lines.Any(line => SceneTags.Value(line.Tags, "ending") is not null))
            return;
        foreach (var ending in PlayedRun.EndingsOf(turns()))
        {
            if (!_endings.TryAdd(ending.Id, ending.Name))
                continue;
            _newLines.Add(json =>
            {
                JournalText.Property(json, "ending", ending.Id);
                JournalText.Property(json, "text", ending.Name);
            });
        }
    }

    /// <summary>Writes what is new.</summary>
    /// <exception cref="StoreException">It can't be written now; it is kept for the next time.</exception>
    internal void Save()
    {
        if (_newRead.Count > 0)
        {
            _pending.AddRange(JournalText.Line(json =>
            {
                json.WritePropertyName("read");
                json.WriteStartArray();
                foreach (var hash in _newRead)
                    json.WriteValue(hash.ToString("x16", CultureInfo.InvariantCulture));
                json.WriteEndArray();
            }));
            _newRead.Clear();
        }

        foreach (var line in _newLines)
            _pending.AddRange(JournalText.Line(line));
        _newLines.Clear();
        if (_pending.Count == 0 || _store is null)
            return;
        _store.AppendSeen(_pending.ToArray());
        _pending.Clear();
    }

    private bool AddTaken(string id)
    {
        if (!_taken.Add(id))
            return false;
        if (_offered.TryGetValue(id, out var text))
        {
            var way = new JournalDecision(0, id, text).WayId;
            if (!_takenTexts.TryGetValue(way, out var texts))
                _takenTexts[way] = texts = [];
            texts.Add(text);
        }

        return true;
    }

    private void AddOffered(string id, string text)
    {
        if (!_offered.TryAdd(id, text))
            return;
        _newLines.Add(json =>
        {
            JournalText.Property(json, "offered", id);
            JournalText.Property(json, "text", text);
        });
    }

    // False when a line can't be read, the last one included: the journals know better.
    private bool Read(ReadOnlySpan<byte> bytes)
    {
        var isWhole = true;
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (!line.IsEmpty)
                isWhole &= SeenLine.Read(line) is { } read && Take(read);
        }

        return isWhole;
    }

    private bool Take(SeenLine line)
    {
        foreach (var hash in line.Lines)
            _lines.Add(hash);
        if (line.Offered is { } offered)
            _offered.TryAdd(offered, line.Text ?? "");
        if (line.Took is { } took)
            AddTaken(took);
        if (line.Ending is { } ending)
            _endings.TryAdd(ending, line.Text ?? ending);
        if (line.Shoe is { } shoe)
            _shoes.Add(shoe);
        return true;
    }
}
