namespace Backstage;

/// <summary>
/// Picks choices independently of the story's own randomness, the same way as whoever recorded a playthrough
/// (conformance format, section 3).
/// </summary>
/// <param name="seed">The first state.</param>
public struct ChoicePicker(uint seed)
{
    private uint _state = seed;

    /// <summary>The next choice.</summary>
    /// <param name="count">How many choices there are, at least 1.</param>
    /// <returns>Its zero-based index.</returns>
    public int Next(int count)
    {
        _state = unchecked(_state * 1664525u + 1013904223u);
        return (int)((_state >> 16) % (uint)count);
    }
}
