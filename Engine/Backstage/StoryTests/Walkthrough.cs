using System.Globalization;
using System.Text;

namespace Backstage;

/// <summary>One decision of a walkthrough.</summary>
/// <param name="Number">The choice's number among those offered, from 1.</param>
/// <param name="Text">What the choice says; null when the walkthrough does not tell.</param>
/// <param name="Line">The line of the file it stands on, from 1; 0 when it comes from no file.</param>
public sealed record WalkthroughDecision(int Number, string? Text, int Line);

/// <summary>
/// A way through a story, kept beside it as a file of decisions: one number a line, and above it, if wanted, what the
/// choice says. "# seed: 7" sets the seed.
/// <code>
/// # The front door
/// # Knock
/// 2
/// </code>
/// </summary>
public sealed class Walkthrough
{
    /// <summary>The seed of a walkthrough that names none.</summary>
    public const int UsualSeed = 1;

    private const string SeedWord = "seed:";

    private readonly List<string> _lines;

    private Walkthrough(List<string> lines, List<WalkthroughDecision> decisions, int seed)
    {
        _lines = lines;
        Decisions = decisions;
        Seed = seed;
    }

    /// <summary>The decisions, in order.</summary>
    public IReadOnlyList<WalkthroughDecision> Decisions { get; }

    /// <summary>What decides everything that the story leaves to chance.</summary>
    public int Seed { get; }

    /// <summary>Reads a file of decisions.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">A line is neither a number, a line with "#", nor empty. The message names it.</exception>
    public static Walkthrough Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        var decisions = new List<WalkthroughDecision>();
        var seed = UsualSeed;
        string? says = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].Trim();
            if (line.StartsWith('#'))
            {
                says = line[1..].Trim();
                if (says.StartsWith(SeedWord, StringComparison.Ordinal) && int.TryParse(says[SeedWord.Length..], CultureInfo.InvariantCulture, out var found))
                    seed = found;
            }
            else if (line.Length == 0)
            {
                says = null;
            }
            else if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                decisions.Add(new WalkthroughDecision(number, says, index + 1));
                says = null;
            }
            else
            {
                throw new FormatException($"line {(index + 1).ToString(CultureInfo.InvariantCulture)}: '{line}' is no number of a choice");
            }
        }

        return new Walkthrough(lines, decisions, seed);
    }

    /// <summary>A walkthrough that takes these decisions.</summary>
    /// <param name="title">What it is, for whoever reads the file.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="decisions">The decisions with what the choices say.</param>
    public static Walkthrough Record(string title, int seed, IEnumerable<WalkthroughDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var text = new StringBuilder();
        text.Append("# ").Append(title).Append("\n# ").Append(SeedWord).Append(' ').Append(seed.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
        foreach (var decision in decisions)
            text.Append("# ").Append(decision.Text).Append('\n').Append(decision.Number.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return Parse(text.ToString());
    }

    /// <summary>The file again with other decisions in the places of the old ones; all else in it stays.</summary>
    /// <param name="decisions">As many as there were, or fewer: then the rest of the file is dropped.</param>
    public string WithDecisions(IReadOnlyList<WalkthroughDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var lines = new List<string>(_lines);
        for (var index = Math.Min(decisions.Count, Decisions.Count) - 1; index >= 0; index--)
        {
            var (old, now) = (Decisions[index], decisions[index]);
            var at = old.Line - 1;
            lines[at] = now.Number.ToString(CultureInfo.InvariantCulture);
            if (old.Text is not null)
                lines[at - 1] = "# " + now.Text;
            if (index == decisions.Count - 1 && index < Decisions.Count - 1)
                lines.RemoveRange(at + 1, lines.Count - at - 1);
        }

        return string.Join('\n', lines) + "\n";
    }
}
