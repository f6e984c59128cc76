namespace Backstage;

/// <summary>Where the runs of one story are kept. The engine does no I/O: whoever plays provides this.</summary>
public interface IRunStore
{
    /// <summary>All runs, in the order of their numbers.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    IReadOnlyList<StoredRun> List();

    /// <summary>The bytes of a run's journal, whoever may be writing to it; null when there is no such run.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="StoreException">The journal can't be read.</exception>
    byte[]? Read(int run);

    /// <summary>Makes a run under the next free number. It appears whole or not at all, and is in exclusive use from the start.</summary>
    /// <param name="contents">What its journal holds at first.</param>
    /// <exception cref="StoreException">It can't be written.</exception>
    IJournalFile Create(ReadOnlyMemory<byte> contents);

    /// <summary>Takes a run into exclusive use, to append to it.</summary>
    /// <param name="run">The run's number.</param>
    /// <returns>Its journal; null when another player or window has it, or when there is no such run.</returns>
    /// <exception cref="StoreException">It can't be opened for another reason.</exception>
    IJournalFile? Open(int run);

    /// <summary>Deletes a run for good.</summary>
    /// <param name="run">The run's number.</param>
    /// <exception cref="StoreException">It is in use, or can't be deleted.</exception>
    void Delete(int run);

    /// <summary>What was noted as seen, of all runs ever played; null when there is no such note.</summary>
    /// <exception cref="StoreException">It can't be read.</exception>
    byte[]? ReadSeen();

    /// <summary>Adds to the note of what was seen; several players may do so at the same time.</summary>
    /// <param name="lines">Whole lines.</param>
    /// <exception cref="StoreException">It can't be written now.</exception>
    void AppendSeen(ReadOnlyMemory<byte> lines);
}

/// <summary>A journal in exclusive use; disposing it ends that.</summary>
public interface IJournalFile : IDisposable
{
    /// <summary>The run's number.</summary>
    int Run { get; }

    /// <summary>Appends bytes. When it returns, they outlive the end of this program, however it ends.</summary>
    /// <param name="bytes">Whole lines.</param>
    /// <exception cref="StoreException">They could not be written, or only in part.</exception>
    void Append(ReadOnlyMemory<byte> bytes);
}

/// <summary>A run in a store.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Length">The length of its journal, in bytes.</param>
/// <param name="LastPlayed">When something was last written to it.</param>
public sealed record StoredRun(int Number, long Length, DateTimeOffset LastPlayed);

/// <summary>Why a store can't do what it is asked.</summary>
public enum StoreTrouble
{
    /// <summary>Something else; the message says what.</summary>
    Other,

    /// <summary>No space is left.</summary>
    Full,

    /// <summary>Nothing may be written there.</summary>
    ReadOnly,

    /// <summary>Another player or window has it.</summary>
    InUse,
}

/// <summary>A store could not do what it was asked; the message is a sentence for the player.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A trouble with its sentence.</summary>
    /// <param name="trouble">What kind of trouble.</param>
    /// <param name="message">What the player is told.</param>
    /// <param name="inner">What the system said; null when nothing.</param>
    public StoreException(StoreTrouble trouble, string message, Exception? inner = null)
        : base(message, inner) => Trouble = trouble;

    /// <summary>What kind of trouble it is.</summary>
    public StoreTrouble Trouble { get; }
}
