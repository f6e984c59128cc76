namespace Ink.Runtime;

/// <summary>
/// Chance as the reference deals it: each draw takes the first number of a .NET <see cref="System.Random"/> seeded with
/// the story's seed and the last draw, so the same seed and choices give the same story.
/// </summary>
internal static class InkRandom
{
    private const int MostElements = 100_000;

    /// <summary>The next number, from 0 up.</summary>
    public static int Draw(VariableStore variables)
    {
        // CA5394: chance in a story is no secret.
#pragma warning disable CA5394
        var drawn = new Random(unchecked(variables.StorySeed + variables.PreviousRandom)).Next();
#pragma warning restore CA5394
        variables.PreviousRandom = drawn;
        return drawn;
    }

    /// <summary>Which element of a shuffle comes next.</summary>
    /// <param name="path">The sequence's path, part of the seed.</param>
    /// <param name="shown">How many elements were shown before.</param>
    /// <param name="elements">How many elements there are.</param>
    /// <param name="storySeed">The story's seed.</param>
    /// <exception cref="StoryException">There are too many elements.</exception>
    public static int ShuffleIndex(string path, int shown, int elements, int storySeed)
    {
        if (elements > MostElements)
            throw new StoryException($"A shuffle of more than {MostElements} elements cannot be played.");
        var round = shown / elements;
        var position = shown % elements;
        var seed = unchecked(round + storySeed);
        foreach (var c in path)
            seed = unchecked(seed + c);

        var remaining = new List<int>(elements);
        for (var i = 0; i < elements; i++)
            remaining.Add(i);
#pragma warning disable CA5394
        var random = new Random(seed);
        for (var i = 0; ; i++)
        {
            var drawn = random.Next() % remaining.Count;
            if (i == position)
                return remaining[drawn];
            remaining.RemoveAt(drawn);
        }
#pragma warning restore CA5394
    }
}
