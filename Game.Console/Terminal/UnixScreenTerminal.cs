using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace Backstage.Player;

/// <summary>
/// The controlling terminal, raw and on its alternate screen, and put back however the program ends. While it is open,
/// nothing may touch <see cref="Console"/>: that would set terminal modes of its own.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixScreenTerminal : IScreenTerminal
{
    private const int EscapeDelayMilliseconds = 30;
    private readonly Channel<TerminalEvent> _events = Channel.CreateUnbounded<TerminalEvent>();
    private readonly FileStream _out = new(new SafeFileHandle(1, false), FileAccess.Write, 0);
    private readonly byte[] _cooked = new byte[UnixCalls.TermiosSize];
    private readonly byte[] _raw = new byte[UnixCalls.TermiosSize];
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly Lock _gate = new();
    private bool _isOpen;
    private bool _wasToldToEnd;
    private bool _mouse;

    private UnixScreenTerminal()
    {
    }

    public ChannelReader<TerminalEvent> Events => _events.Reader;

    public (int Width, int Height) Size => UnixCalls.WindowSize() ?? (80, 24);

    /// <summary>Takes the terminal; null when standard input is none.</summary>
    public static UnixScreenTerminal? TryOpen()
    {
        var terminal = new UnixScreenTerminal();
        if (UnixCalls.tcgetattr(0, terminal._cooked) != 0)
            return null;
        terminal._cooked.CopyTo(terminal._raw, 0);
        UnixCalls.cfmakeraw(terminal._raw);
        terminal.HandleSignals();
        terminal.Enter();
        new Thread(terminal.ReadInput) { IsBackground = true, Name = "terminal input" }.Start();
        return terminal;
    }

    public void Write(string painted)
    {
        lock (_gate)
        {
            if (!_isOpen)
                return;
            if (painted is TerminalModes.MouseOn or TerminalModes.MouseOff)
                _mouse = painted == TerminalModes.MouseOn;
            Send(painted);
        }
    }

    public void Suspend()
    {
        Leave();
        // To the whole group, so that the shell sees its job stopped; SIGCONT brings us back.
        _ = UnixCalls.kill(0, UnixCalls.StopSignal);
    }

    public void Dispose()
    {
        Leave();
        foreach (var signal in _signals)
            signal.Dispose();
        AppDomain.CurrentDomain.UnhandledException -= OnCrash;
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _out.Dispose();
    }

    private void HandleSignals()
    {
        On(PosixSignal.SIGWINCH, _ => PostSize());
        // .NET would not stop the process once a handler is registered.
        On(PosixSignal.SIGTSTP, context =>
        {
            context.Cancel = true;
            Suspend();
        });
        // Cancelled, or .NET puts its own modes back after this handler.
        On(PosixSignal.SIGCONT, context =>
        {
            context.Cancel = true;
            Enter();
            PostSize();
            Post(new TerminalEvent.Resumed());
        });
        On(PosixSignal.SIGINT, context => End(context, 2));
        On(PosixSignal.SIGTERM, context => End(context, 15));
        On(PosixSignal.SIGHUP, context => End(context, 1));
        On(PosixSignal.SIGQUIT, _ => Leave());
        AppDomain.CurrentDomain.UnhandledException += OnCrash;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    // Before the runtime prints the trace, so that it can be read.
    private void OnCrash(object sender, UnhandledExceptionEventArgs crash) => Leave();

    private void OnExit(object? sender, EventArgs exit) => Leave();

    private void On(PosixSignal signal, Action<PosixSignalContext> handle) => _signals.Add(PosixSignalRegistration.Create(signal, handle));

    // The loop ends in good order; a second signal does not wait for it.
    private void End(PosixSignalContext context, int signal)
    {
        context.Cancel = true;
        if (_wasToldToEnd)
        {
            Leave();
            Environment.Exit(128 + signal);
        }

        _wasToldToEnd = true;
        Post(new TerminalEvent.Ending(signal));
    }

    private void Enter()
    {
        lock (_gate)
        {
            if (_isOpen)
                return;
            // The modes first: output written while .NET's own are set would be translated.
            _ = UnixCalls.tcsetattr(0, UnixCalls.DrainThenSet, _raw);
            _isOpen = true;
            Send(TerminalModes.Enter);
            if (_mouse)
                Send(TerminalModes.MouseOn);
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (!_isOpen)
                return;
            Send(TerminalModes.Leave);
            _isOpen = false;
            // Flushing drops mouse reports that are still on their way; the shell would take them for commands.
            _ = UnixCalls.tcsetattr(0, UnixCalls.FlushThenSet, _cooked);
        }
    }

    private void Send(string text)
    {
        try
        {
            _out.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or UnauthorizedAccessException)
        {
            Post(new TerminalEvent.Ending(0));
        }
    }

    private void ReadInput()
    {
        var parser = new InputParser();
        var buffer = new byte[4096];
        while (true)
        {
            var request = new UnixCalls.PollRequest { Descriptor = 0, Wanted = UnixCalls.Readable };
            var ready = UnixCalls.poll(ref request, 1, parser.IsWaiting ? EscapeDelayMilliseconds : -1);
            if (ready < 0 && Marshal.GetLastPInvokeError() != UnixCalls.Interrupted)
                break;
            if (ready == 0)
                Post(parser.Flush());
            if (ready <= 0)
                continue;
            var length = UnixCalls.read(0, ref buffer[0], buffer.Length);
            if (length < 0 && Marshal.GetLastPInvokeError() == UnixCalls.Interrupted)
                continue;
            if (length <= 0)
                break;
            Post(parser.Feed(buffer.AsSpan(0, (int)length)));
        }

        Post(new TerminalEvent.Ending(0));
    }

    private void PostSize()
    {
        var (width, height) = Size;
        Post(new TerminalEvent.Resized(width, height));
    }

    private void Post(List<TerminalEvent> happened)
    {
        foreach (var one in happened)
            Post(one);
    }

    private void Post(TerminalEvent happened) => _events.Writer.TryWrite(happened);
}
