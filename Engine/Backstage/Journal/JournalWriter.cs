namespace Backstage;

/// <summary>
/// Appends to a run's journal. What can't be written now is kept, to be tried again: play goes on unsaved.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private static readonly byte[] Newline = [(byte)'\n'];

    private readonly IRunStore _store;
    private readonly MemoryStream _pending = new();
    private IJournalFile? _file;
    private bool _mayBeTorn;

    /// <summary>Writes to a journal that is there.</summary>
    /// <param name="store">Where.</param>
    /// <param name="file">The journal, in exclusive use.</param>
    /// <param name="endsTorn">Whether it ends in mid-line.</param>
    public JournalWriter(IRunStore store, IJournalFile file, bool endsTorn)
    {
        _store = store;
        _file = file;
        _mayBeTorn = endsTorn;
    }

    /// <summary>Writes to a journal that the first successful write will make.</summary>
    /// <param name="store">Where.</param>
    /// <param name="beginning">Its first lines.</param>
    public JournalWriter(IRunStore store, byte[] beginning)
    {
        _store = store;
        _pending.Write(beginning);
    }

    /// <summary>The run's number; null while there is no file.</summary>
    public int? Run => _file?.Run;

    /// <summary>Takes lines to be written by <see cref="Flush"/>.</summary>
    public void Keep(ReadOnlySpan<byte> lines) => _pending.Write(lines);

    /// <summary>Writes what was taken and not yet written.</summary>
    /// <exception cref="StoreException">It can't be written; it is kept.</exception>
    public void Flush()
    {
        if (_pending.Length == 0)
            return;
        var bytes = _pending.ToArray();
        if (_file is null)
        {
            _file = _store.Create(bytes);
        }
        else
        {
            // After a write that failed the file may end in mid-line.
            var torn = _mayBeTorn;
            _mayBeTorn = true;
            _file.Append(torn ? [.. Newline, .. bytes] : bytes);
        }

        _mayBeTorn = false;
        _pending.SetLength(0);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _pending.Dispose();
    }
}
