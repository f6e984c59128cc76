namespace Backstage;

/// <summary>Shows how two texts differ, line by line: "-" what was, "+" what is, with a few lines around.</summary>
public static class LineDifference
{
    private const int Around = 2;
    private const int MostCompared = 4000;

    /// <summary>The lines of the difference; none when the texts are equal.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="now">The text as it is.</param>
    public static IReadOnlyList<string> Of(string old, string now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        if (old == now)
            return [];
        string[] before = old.Split('\n'), after = now.Split('\n');
        var same = 0;
        while (same < Math.Min(before.Length, after.Length) && before[same] == after[same])
            same++;
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - same && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        var marked = new List<(char Mark, string Line)>();
        foreach (var line in before[Math.Max(0, same - Around)..same])
            marked.Add((' ', line));
        Compare(before[same..^tail], after[same..^tail], marked);
        foreach (var line in before[^tail..].Take(Around))
            marked.Add((' ', line));
        return Shorten(marked);
    }

    // The longest common subsequence; texts too long for its table are shown as all replaced.
    private static void Compare(string[] before, string[] after, List<(char, string)> marked)
    {
        if (before.Length > MostCompared || after.Length > MostCompared)
        {
            marked.AddRange(before.Select(line => ('-', line)));
            marked.AddRange(after.Select(line => ('+', line)));
            return;
        }

        var longest = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        int x = 0, y = 0;
        while (x < before.Length || y < after.Length)
        {
            if (x < before.Length && y < after.Length && before[x] == after[y])
            {
                marked.Add((' ', before[x++]));
                y++;
            }
            else if (y == after.Length || (x < before.Length && longest[x + 1, y] >= longest[x, y + 1]))
            {
                marked.Add(('-', before[x++]));
            }
            else
            {
                marked.Add(('+', after[y++]));
            }
        }
    }

    private static List<string> Shorten(List<(char Mark, string Line)> marked)
    {
        var lines = new List<string>();
        for (var index = 0; index < marked.Count; index++)
        {
            var from = Math.Max(0, index - Around);
            var near = marked.GetRange(from, Math.Min(marked.Count, index + Around + 1) - from).Exists(entry => entry.Mark != ' ');
            if (near)
                lines.Add($"{marked[index].Mark} {marked[index].Line}".TrimEnd());
            else if (lines.Count == 0 || lines[^1] != "  …")
                lines.Add("  …");
        }

        return lines;
    }
}
