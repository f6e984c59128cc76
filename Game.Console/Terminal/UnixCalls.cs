using System.Runtime.InteropServices;

namespace Backstage.Player;

/// <summary>The few calls of the C library that a raw terminal needs.</summary>
internal static partial class UnixCalls
{
    public const int FlushThenSet = 2;
    public const int DrainThenSet = 1;
    public const int Interrupted = 4;
    public const short Readable = 1;

    /// <summary>Larger than struct termios anywhere; cfmakeraw knows its layout, we need not.</summary>
    public const int TermiosSize = 256;

    /// <summary>SIGSTOP: the one stop that a handler can't swallow.</summary>
    public static int StopSignal => OperatingSystem.IsMacOS() ? 17 : 19;

    private static nuint WindowSizeRequest => OperatingSystem.IsMacOS() ? 0x40087468u : 0x5413u;

    /// <summary>Width and height of the terminal on standard output; null when it does not say.</summary>
    public static (int Width, int Height)? WindowSize()
    {
        Span<ushort> size = stackalloc ushort[4];
        return ioctl(1, WindowSizeRequest, ref size[0]) == 0 && size[0] > 0 && size[1] > 0 ? (size[1], size[0]) : null;
    }

    [LibraryImport("libc")]
    public static partial int tcgetattr(int descriptor, byte[] termios);

    [LibraryImport("libc")]
    public static partial int tcsetattr(int descriptor, int when, byte[] termios);

    [LibraryImport("libc")]
    public static partial void cfmakeraw(byte[] termios);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int poll(ref PollRequest requests, nuint count, int milliseconds);

    [LibraryImport("libc", SetLastError = true)]
    public static partial nint read(int descriptor, ref byte buffer, nint count);

    [LibraryImport("libc")]
    public static partial int kill(int process, int signal);

    [LibraryImport("libc")]
    private static partial int ioctl(int descriptor, nuint request, ref ushort size);

    [StructLayout(LayoutKind.Sequential)]
    public struct PollRequest
    {
        public int Descriptor;
        public short Wanted;
        public short Happened;
    }
}
