namespace Backstage.Player;

/// <summary>A journal on disk, in exclusive use while its lock is held.</summary>
internal sealed class JournalFile(int run, FileStream stream, FileStream held) : IJournalFile
{
    public int Run => run;

    public void Append(ReadOnlyMemory<byte> bytes) => DiskTrouble.Try(() =>
    {
        // Without a buffer of our own: when this returns, the system has it, and keeps it whatever becomes of this program.
        stream.Write(bytes.Span);
        return true;
    });

    public void Dispose()
    {
        stream.Dispose();
        held.Dispose();
    }
}
