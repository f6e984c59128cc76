using System.Threading.Channels;

namespace Backstage.Player;

/// <summary>A screen of cells that takes what a <see cref="Painter"/> writes and gives events.</summary>
internal interface IScreenTerminal : IDisposable
{
    /// <summary>Width and height in cells.</summary>
    (int Width, int Height) Size { get; }

    /// <summary>What happens, in order.</summary>
    ChannelReader<TerminalEvent> Events { get; }

    /// <summary>Writes a painted picture, or a sequence made by <see cref="TerminalModes"/>.</summary>
    void Write(string painted);

    /// <summary>Hands the terminal back, stops the program, and takes the terminal again when it goes on.</summary>
    void Suspend();
}
