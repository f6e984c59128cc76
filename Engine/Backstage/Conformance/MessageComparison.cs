namespace Backstage;

/// <summary>
/// Compares messages: number, severity, file and line decide; wording and order are only counted.
/// </summary>
internal sealed class MessageComparison
{
    /// <summary>How many messages were expected.</summary>
    public int Expected { get; private set; }

    /// <summary>How many of those came with exactly the reference's wording.</summary>
    public int SameWording { get; private set; }

    /// <summary>Whether every list of messages came in the reference's order.</summary>
    public bool SameOrder { get; private set; } = true;

    /// <summary>Whether there was any message on either side.</summary>
    public bool Any { get; private set; }

    /// <summary>The first difference found, or null.</summary>
    public string? Difference { get; private set; }

    /// <summary>Compares one list; what it is called appears in the difference.</summary>
    public void Add(string what, IReadOnlyList<Message> expected, IReadOnlyList<Message> actual, bool withPlace)
    {
        Any |= expected.Count + actual.Count > 0;
        Expected += expected.Count;

        var wordings = actual.Select(message => message.Raw).ToList();
        SameWording += expected.Count(message => wordings.Remove(message.Raw));

        if (expected.Select(message => message.Key(withPlace)).SequenceEqual(actual.Select(message => message.Key(withPlace))))
            return;
        SameOrder = false;
        var missing = expected.ToList();
        var extra = new List<Message>();
        foreach (var message in actual)
        {
            var found = missing.FindIndex(other => other.Key(withPlace) == message.Key(withPlace));
            if (found >= 0)
                missing.RemoveAt(found);
            else
                extra.Add(message);
        }

        if (missing.Count > 0)
            Difference ??= $"{what}: not reported: {missing[0].Raw}{Also(missing.Count)}{(extra.Count > 0 ? $"; reported instead: {extra[0].Raw}" : "")}";
        else if (extra.Count > 0)
            Difference ??= $"{what}: reported, not expected: {extra[0].Raw}{Also(extra.Count)}";
    }

    /// <summary>Compares where in play the messages came.</summary>
    public void AddPlaces(string what, IReadOnlyList<Message> expected, IReadOnlyList<Message> actual)
    {
        if (expected.Count == actual.Count && !expected.Select(message => message.AfterLine).SequenceEqual(actual.Select(message => message.AfterLine)))
            Difference ??= $"{what}: a message came with another line of text: {expected[0].Raw}";
    }

    private static string Also(int count) => count > 1 ? $" (and {count - 1} more)" : "";
}
