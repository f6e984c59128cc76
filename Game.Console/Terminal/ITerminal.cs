namespace Backstage.Player;

/// <summary>What a command may do to the outside: print, read a line, and ask whether a person is there.</summary>
internal interface ITerminal
{
    /// <summary>Standard output; cleans what is written.</summary>
    TextWriter Out { get; }

    /// <summary>Standard error; cleans what is written.</summary>
    TextWriter Error { get; }

    /// <summary>Whether both input and output are a terminal, with a person at it.</summary>
    bool IsInteractive { get; }

    /// <summary>Width in columns to which text is wrapped; 0 when it must not be wrapped.</summary>
    int Width { get; }

    /// <summary>A line of standard input without its end; null when there is no more.</summary>
    string? ReadLine();
}
