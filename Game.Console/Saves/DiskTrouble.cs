using System.Runtime.InteropServices;

namespace Backstage.Player;

/// <summary>Turns what the system says about a disk into a sentence for the player.</summary>
internal static class DiskTrouble
{
    private const int NoSpace = 28;
    private const int ReadOnlyDisk = 30;
    private const int OverQuota = 122;
    private const int WindowsDiskFull = 112;

    /// <summary>Whether an exception is the system's, about files.</summary>
    public static bool IsAboutFiles(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException or ArgumentException;

    /// <summary>The trouble that an exception means.</summary>
    public static StoreException From(Exception exception)
    {
        var code = exception.HResult & 0xFFFF;
        if (exception is IOException && code is NoSpace or OverQuota or WindowsDiskFull)
            return new StoreException(StoreTrouble.Full, "No space left on the disk.", exception);
        if (exception is UnauthorizedAccessException || (exception is IOException && code == ReadOnlyDisk && !RuntimeInformation.IsOSPlatform(OSPlatform.Windows)))
            return new StoreException(StoreTrouble.ReadOnly, "This folder is read-only.", exception);
        return new StoreException(StoreTrouble.Other, "The disk can't be written: " + exception.Message, exception);
    }

    /// <summary>Does something with files and turns the system's exceptions into ours.</summary>
    public static T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            throw From(exception);
        }
    }
}
