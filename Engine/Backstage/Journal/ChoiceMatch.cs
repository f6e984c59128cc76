namespace Backstage;

/// <summary>
/// Finds a decision of a journal among the choices that a story offers now, which may have been edited since: by its path and text,
/// else by its text, else by its path if the text was only reworded. Never takes a choice that means something else.
/// </summary>
internal static class ChoiceMatch
{
    // Below this likeness a choice at the same place is another choice.
    private const double LikeEnough = 0.6;

    /// <summary>The index of the choice; -1 when it no longer exists.</summary>
    public static int Find(IReadOnlyList<OfferedChoice> offered, JournalDecision decision)
    {
        if (decision.Choice < offered.Count && offered[decision.Choice].Id == decision.Id)
            return decision.Choice;
        var exact = Single(offered, choice => choice.Id == decision.Id);
        if (exact >= 0)
            return exact;

        var textId = decision.TextId;
        var knot = Knot(decision.WayId);
        var sameKnot = Single(offered, choice => TextId(choice) == textId && Knot(choice.WayId) == knot);
        if (sameKnot >= 0)
            return sameKnot;
        var sameText = Single(offered, choice => TextId(choice) == textId);
        return sameText >= 0
            ? sameText
            : Single(offered, choice => choice.WayId == decision.WayId && IsReworded(choice.Text, decision.Text));
    }

    /// <summary>Whether two texts of one choice point say the same in other words.</summary>
    public static bool IsReworded(string one, string other) => Likeness(one, other) >= LikeEnough;

    /// <summary>How alike two texts are, by the pairs of letters they share: 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
            return one == other ? 1 : 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < one.Length; i++)
        {
            var pair = (char.ToLowerInvariant(one[i]), char.ToLowerInvariant(one[i + 1]));
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        var shared = 0;
        for (var i = 0; i + 1 < other.Length; i++)
        {
            var pair = (char.ToLowerInvariant(other[i]), char.ToLowerInvariant(other[i + 1]));
            if (pairs.TryGetValue(pair, out var left) && left > 0)
            {
                pairs[pair] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (one.Length - 1 + other.Length - 1);
    }

    private static string TextId(OfferedChoice choice) => choice.Id[(choice.Id.LastIndexOf('#') + 1)..];

    private static string Knot(string wayId) => wayId.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? wayId[..point] : wayId;

    // The index of the only one, else -1: between two that fit nobody can tell.
    private static int Single(IReadOnlyList<OfferedChoice> offered, Func<OfferedChoice, bool> fits)
    {
        var found = -1;
        for (var i = 0; i < offered.Count; i++)
        {
            if (!fits(offered[i]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }
}
