using System.Globalization;

namespace Backstage.Player;

/// <summary>
/// The runs of one story in a folder: run-0001.jsonl and so on, each with a lock beside it that the system frees when its holder ends,
/// however it ends; and seen.jsonl.
/// </summary>
internal sealed class RunFolder(string folder) : IRunStore
{
    private const string Prefix = "run-";
    private const string Suffix = ".jsonl";
    private const long LargestFile = 256 * 1024 * 1024;
    private const int Tries = 20;

    /// <summary>The folder's full name.</summary>
    public string Path => folder;

    public IReadOnlyList<StoredRun> List() => DiskTrouble.Try<IReadOnlyList<StoredRun>>(() =>
    {
        var runs = new List<StoredRun>();
        if (!Directory.Exists(folder))
            return runs;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Prefix + "*" + Suffix))
        {
            // One that was deleted meanwhile is none.
            if (Number(file.Name) is { } number && file.Exists)
                runs.Add(new StoredRun(number, file.Length, file.LastWriteTimeUtc));
        }

        runs.Sort((one, other) => one.Number.CompareTo(other.Number));
        return runs;
    });

    public byte[]? Read(int run) => DiskTrouble.Try(() => ReadAll(FileOf(run)));

    public IJournalFile Create(ReadOnlyMemory<byte> contents) => DiskTrouble.Try<IJournalFile>(() =>
    {
        Directory.CreateDirectory(folder);
        // Written aside and then given its name: it appears whole or not at all.
        var part = System.IO.Path.Combine(folder, $"new-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{System.IO.Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0))
                stream.Write(contents.Span);
            return GiveNumber(part);
        }
        finally
        {
            File.Delete(part);
        }
    });

    public IJournalFile? Open(int run) => DiskTrouble.Try<IJournalFile?>(() =>
    {
        if (!File.Exists(FileOf(run)) || Lock(run) is not { } held)
            return null;
        try
        {
            return new JournalFile(run, OpenToAppend(FileOf(run)), held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    });

    public void Delete(int run) => DiskTrouble.Try(() =>
    {
        if (!File.Exists(FileOf(run)))
            throw new StoreException(StoreTrouble.Other, $"There is no run {run.ToString(CultureInfo.InvariantCulture)}.");
        using var held = Lock(run) ?? throw new StoreException(StoreTrouble.InUse, "Another backstage has this run open.");
        File.Delete(FileOf(run));
        File.Delete(LockOf(run));
        return true;
    });

    public byte[]? ReadSeen() => DiskTrouble.Try(() => Patiently(() => ReadAll(SeenFile)));

    public void AppendSeen(ReadOnlyMemory<byte> lines) => DiskTrouble.Try(() =>
    {
        Directory.CreateDirectory(folder);
        return Patiently(() =>
        {
            // Nobody else may write meanwhile; a line that was torn once is ended first.
            using var stream = new FileStream(SeenFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
            byte[] bytes = EndsTorn(stream) ? [(byte)'\n', .. lines.Span] : lines.ToArray();
            stream.Seek(0, SeekOrigin.End);
            stream.Write(bytes);
            return true;
        });
    });

    private string SeenFile => System.IO.Path.Combine(folder, "seen.jsonl");

    private string FileOf(int run) => System.IO.Path.Combine(folder, Prefix + run.ToString("0000", CultureInfo.InvariantCulture) + Suffix);

    private string LockOf(int run) => System.IO.Path.Combine(folder, Prefix + run.ToString("0000", CultureInfo.InvariantCulture) + ".lock");

    private JournalFile GiveNumber(string part)
    {
        for (var number = NextNumber(); ; number++)
        {
            if (Lock(number) is not { } held)
                continue;
            try
            {
                File.Move(part, FileOf(number), overwrite: false);
                return new JournalFile(number, OpenToAppend(FileOf(number)), held);
            }
            catch (IOException) when (File.Exists(FileOf(number)) && File.Exists(part))
            {
                // Another window was faster with that number.
                held.Dispose();
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
    }

    private int NextNumber() => List() is [.., var last] ? last.Number + 1 : 1;

    // Null when another has it.
    private FileStream? Lock(int run)
    {
        try
        {
            return new FileStream(LockOf(run), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
        }
        catch (IOException exception) when (IsInUse(exception))
        {
            return null;
        }
    }

    private static bool IsInUse(IOException exception) =>
        exception is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException) && (exception.HResult & 0xFFFF) is 11 or 32 or 33 or 35;

    private static FileStream OpenToAppend(string file)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        stream.Seek(0, SeekOrigin.End);
        return stream;
    }

    private static bool EndsTorn(FileStream stream)
    {
        if (stream.Length == 0)
            return false;
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() != '\n';
    }

    private static byte[]? ReadAll(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > LargestFile)
                return null;
            var bytes = new byte[stream.Length];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count == bytes.Length ? bytes : bytes[..count];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // The note of what was seen is held by others for a moment only.
    private static T Patiently<T>(Func<T> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return work();
            }
            catch (IOException exception) when (tries < Tries && IsInUse(exception))
            {
                Thread.Sleep(1);
            }
        }
    }

    private static int? Number(string name) =>
        int.TryParse(name.AsSpan(Prefix.Length, name.Length - Prefix.Length - Suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
