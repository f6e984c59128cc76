namespace Ink;

/// <summary>How much of what a story holds.</summary>
public struct Stats
{
    /// <summary>Words of text, as they are separated by blanks.</summary>
    public int words;

    /// <summary>Knots, functions among them.</summary>
    public int knots;

    /// <summary>Stitches.</summary>
    public int stitches;

    /// <summary>Functions.</summary>
    public int functions;

    /// <summary>Choices.</summary>
    public int choices;

    /// <summary>Gathers.</summary>
    public int gathers;

    /// <summary>Diverts, tunnels and threads; diverts to DONE and END among them.</summary>
    public int diverts;
}
