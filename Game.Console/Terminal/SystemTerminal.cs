using System.Text;

namespace Backstage.Player;

/// <summary>The terminal, pipe or file that the program was started with.</summary>
internal sealed class SystemTerminal : ITerminal, IDisposable
{
    private const int LongestLine = 64 * 1024;
    private readonly StreamReader _in;

    public SystemTerminal()
    {
        var utf8 = new UTF8Encoding(false);
        Out = new SafeWriter(new StreamWriter(Console.OpenStandardOutput(), utf8, 16 * 1024));
        Error = new SafeWriter(new StreamWriter(Console.OpenStandardError(), utf8, 1024) { AutoFlush = true });
        _in = new StreamReader(Console.OpenStandardInput(), utf8);
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsInteractive => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public int Width
    {
        get
        {
            if (Console.IsOutputRedirected)
                return 0;
            try
            {
                return Console.WindowWidth;
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }

    public string? ReadLine()
    {
        Out.Flush();
        var line = new StringBuilder();
        while (_in.Read() is var letter and >= 0)
        {
            if (letter == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length < LongestLine)
                line.Append((char)letter);
        }

        return line.Length == 0 ? null : line.ToString();
    }

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
        _in.Dispose();
    }
}
