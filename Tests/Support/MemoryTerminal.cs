using System.Text;
using System.Threading.Channels;
using Backstage.Player;

namespace Tests;

/// <summary>A full-screen terminal in memory: fed bytes as a real one would send, read as a person would read it.</summary>
internal sealed class MemoryTerminal(int width, int height) : IScreenTerminal
{
    private readonly Channel<TerminalEvent> _events = Channel.CreateUnbounded<TerminalEvent>();
    private readonly InputParser _parser = new();

    public VtScreen Screen { get; private set; } = new(width, height);

    public (int Width, int Height) Size { get; private set; } = (width, height);

    public ChannelReader<TerminalEvent> Events => _events.Reader;

    public int Suspensions { get; private set; }

    public void Write(string painted) => Screen.Write(painted);

    public void Suspend()
    {
        Suspensions++;
        _events.Writer.TryWrite(new TerminalEvent.Resumed());
    }

    public void Type(string keys)
    {
        foreach (var happened in _parser.Feed(Encoding.UTF8.GetBytes(keys)).Concat(_parser.Flush()))
            _events.Writer.TryWrite(happened);
    }

    public void Resize(int newWidth, int newHeight)
    {
        Size = (newWidth, newHeight);
        Screen = new VtScreen(newWidth, newHeight);
        _events.Writer.TryWrite(new TerminalEvent.Resized(newWidth, newHeight));
    }

    public void Send(TerminalEvent happened) => _events.Writer.TryWrite(happened);

    public void Close() => _events.Writer.TryComplete();

    public void Dispose() => Close();
}
