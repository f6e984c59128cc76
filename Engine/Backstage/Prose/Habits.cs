using System.Text.RegularExpressions;

namespace Backstage;

/// <summary>Something said too often, or a habit to break.</summary>
/// <param name="Phrase">The words, or the habit's name.</param>
/// <param name="Places">Where: "file:line", lines one-based.</param>
public sealed record Repetition(string Phrase, IReadOnlyList<string> Places);

/// <summary>Finds what an editor looks for in ink source: phrases that come again and again, and well-worn turns.</summary>
public static partial class Habits
{
    private const int PhraseWords = 4;

    private static readonly (string Name, Regex Pattern)[] Worn =
    [
        ("something shifts", SomethingShifts()),
        ("for a moment", Moment()),
        ("somehow", Somehow()),
        ("breath, heart or stomach that acts", Organs()),
        ("not X, but Y", NotBut()),
        ("a dash that is no cut-off speech", Dash()),
    ];

    /// <summary>Phrases of four words that stand in at least so many places.</summary>
    /// <param name="files">Names and texts of the source files.</param>
    /// <param name="least">How many places make a repetition.</param>
    public static IReadOnlyList<Repetition> Phrases(IEnumerable<(string Name, string Text)> files, int least)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (place, prose) in Lines(files))
        {
            var words = Word().Matches(prose.ToLowerInvariant()).Select(match => match.Value).ToList();
            for (var i = 0; i + PhraseWords <= words.Count; i++)
            {
                var phrase = string.Join(' ', words.GetRange(i, PhraseWords));
                if (!places.TryGetValue(phrase, out var found))
                    places[phrase] = found = [];
                found.Add(place);
            }
        }

        return [.. places.Where(pair => pair.Value.Count >= least)
            .OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Repetition(pair.Key, pair.Value))];
    }

    /// <summary>Well-worn turns of phrase.</summary>
    /// <param name="files">Names and texts of the source files.</param>
    public static IReadOnlyList<Repetition> WornTurns(IEnumerable<(string Name, string Text)> files)
    {
        var lines = Lines(files).ToList();
        return [.. Worn.Select(habit => new Repetition(habit.Name, [.. lines.Where(line => habit.Pattern.IsMatch(line.Prose)).Select(line => line.Place)]))
            .Where(repetition => repetition.Places.Count > 0)];
    }

    private static IEnumerable<(string Place, string Prose)> Lines(IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            var number = 0;
            foreach (var line in text.Split('\n'))
            {
                number++;
                var prose = Comment().Replace(line, "").Trim();
                if (prose.Length == 0 || prose[0] is '~' or '=' or '#' || prose.StartsWith("VAR ", StringComparison.Ordinal) || prose.StartsWith("LIST ", StringComparison.Ordinal))
                    continue;
                yield return ($"{name}:{number}", Condition().Replace(Tag().Replace(prose, ""), " "));
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<!\\)#[^\]]*")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{[^{}|:]*:|\{[^{}|]*\}|^-\s[^{}|:""]*:|->.*$")]
    private static partial Regex Condition();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(something|everything)\s+(shifts|shifted|changes in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomethingShifts();

    [GeneratedRegex(@"\bfor (a|one) (moment|second|beat|heartbeat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\bsomehow\b", RegexOptions.IgnoreCase)]
    private static partial Regex Somehow();

    [GeneratedRegex(@"\b(breath|heart|stomach|pulse)\s+(catches|stops|drops|sinks|races|skips|turns|flips|leaps|pounds|hammers)\b|\bholds? (your|her|his) breath\b", RegexOptions.IgnoreCase)]
    private static partial Regex Organs();

    [GeneratedRegex(@"\bnot\b[^.,;!?""]{1,30}, but\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotBut();

    [GeneratedRegex(@"—(?!["" ”]|$)")]
    private static partial Regex Dash();
}
