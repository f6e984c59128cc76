using System.Text;
using Backstage.Player;

namespace Tests;

/// <summary>A terminal of which a test gives the input and reads the output.</summary>
internal sealed class FakeTerminal : ITerminal
{
    private readonly Queue<string> _input;
    private readonly StringBuilder _printed = new();
    private readonly StringBuilder _complaints = new();

    public FakeTerminal(params string[] input)
    {
        _input = new Queue<string>(input);
        Out = new SafeWriter(new StringWriter(_printed));
        Error = new SafeWriter(new StringWriter(_complaints));
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsInteractive { get; init; }

    public int Width { get; init; }

    /// <summary>Everything printed to standard output so far.</summary>
    public string Printed => _printed.ToString();

    /// <summary>Everything printed to standard error so far.</summary>
    public string Complaints => _complaints.ToString();

    public string? ReadLine() => _input.TryDequeue(out var line) ? line : null;
}
