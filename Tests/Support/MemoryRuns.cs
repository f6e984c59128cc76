using Backstage;

namespace Tests;

/// <summary>Runs kept in memory, as a folder would keep them; it can be made to fail.</summary>
internal sealed class MemoryRuns : IRunStore
{
    private readonly SortedDictionary<int, MemoryStream> _runs = [];
    private readonly HashSet<int> _held = [];
    private MemoryStream? _seen;
    private int _clock;
    private readonly Dictionary<int, int> _times = [];

    /// <summary>What every write fails with; null to let them succeed.</summary>
    public StoreException? Fault { get; set; }

    /// <summary>How many bytes of a failing write arrive all the same.</summary>
    public int BytesBeforeFault { get; set; }

    /// <summary>What was noted as seen.</summary>
    public byte[]? SeenBytes
    {
        get => _seen?.ToArray();
        set => _seen = value is null ? null : Filled(value);
    }

    public IReadOnlyList<StoredRun> List() =>
        [.. _runs.Select(run => new StoredRun(run.Key, run.Value.Length, DateTimeOffset.UnixEpoch.AddSeconds(_times[run.Key])))];

    public byte[]? Read(int run) => _runs.TryGetValue(run, out var stream) ? stream.ToArray() : null;

    /// <summary>Puts a journal there, as if it had always been.</summary>
    public void Put(int run, byte[] bytes)
    {
        _runs[run] = Filled(bytes);
        _times[run] = ++_clock;
    }

    public IJournalFile Create(ReadOnlyMemory<byte> contents)
    {
        if (Fault is not null)
            throw Fault;
        var number = _runs.Count == 0 ? 1 : _runs.Keys.Max() + 1;
        Put(number, contents.ToArray());
        return Open(number)!;
    }

    public IJournalFile? Open(int run) => Fault is not null ? throw Fault : _runs.ContainsKey(run) && _held.Add(run) ? new File(this, run) : null;

    public void Delete(int run)
    {
        if (_held.Contains(run))
            throw new StoreException(StoreTrouble.InUse, "Another backstage has this run open.");
        _runs.Remove(run);
    }

    public byte[]? ReadSeen() => SeenBytes;

    public void AppendSeen(ReadOnlyMemory<byte> lines)
    {
        if (Fault is not null)
            throw Fault;
        (_seen ??= new MemoryStream()).Write(lines.Span);
    }

    private static MemoryStream Filled(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        return stream;
    }

    private sealed class File(MemoryRuns runs, int run) : IJournalFile
    {
        public int Run => run;

        public void Append(ReadOnlyMemory<byte> bytes)
        {
            var stream = runs._runs[run];
            if (runs.Fault is { } fault)
            {
                stream.Write(bytes.Span[..Math.Min(runs.BytesBeforeFault, bytes.Length)]);
                throw fault;
            }

            stream.Write(bytes.Span);
            runs._times[run] = ++runs._clock;
        }

        public void Dispose() => runs._held.Remove(run);
    }
}
