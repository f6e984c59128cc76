using System.Text;

namespace Backstage.Player;

/// <summary>Keeps what a player prints, so that it can be compared with what it printed before. Nobody types.</summary>
internal sealed class TranscriptTerminal : ITerminal
{
    private readonly StringBuilder _printed = new();

    public TranscriptTerminal() => Out = new SafeWriter(new StringWriter(_printed));

    public TextWriter Out { get; }

    /// <summary>Messages stand in the transcript where they came.</summary>
    public TextWriter Error => Out;

    public bool IsInteractive => false;

    public int Width => 0;

    public string Text => _printed.ToString();

    public string? ReadLine() => null;
}
