using System.Globalization;
using System.Text;

namespace Backstage.Player;

/// <summary>Runs in words: the list of them, and two of them compared.</summary>
internal static class RunText
{
    /// <summary>All runs of a story, newest first.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public static string List(RunLibrary library)
    {
        var stored = library.Stored();
        if (stored.Count == 0)
            return $"There are no runs of {library.Edition.Title} yet.\n";
        var text = new StringBuilder();
        foreach (var run in stored.OrderByDescending(run => run.Number))
        {
            var played = library.Played(run.Number);
            var number = run.Number.ToString(CultureInfo.InvariantCulture).PadLeft(5);
            var time = run.LastPlayed.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{number}  {played?.Label ?? "can't be read"}, {time}\n");
            if (played is not null)
                text.Append("       ").Append(Standing(library.Edition, played)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Where a run stands, how long it is, and which run it left.</summary>
    public static string Standing(StoryEdition edition, PlayedRun run)
    {
        var parts = new List<string>();
        if (run.IsEnded)
            parts.Add("ended: " + string.Join(", ", run.Endings.Select(ending => ending.Name)));
        else if (edition.SceneAt(run) is { } scene)
            parts.Add("now in " + scene.Heading);
        parts.Add(run.Position == 1 ? "1 decision" : $"{run.Position} decisions");
        if (run.Header.From is { } from)
            parts.Add($"from run {from.Run}, decision {from.Decision + 1}");
        if (run.Missing is { } missing)
            parts.Add($"the story no longer has \"{missing.Text}\"");
        return string.Join("; ", parts);
    }

    /// <summary>Two runs compared: what they share, the fork, and every difference after it.</summary>
    public static string Compare(RunComparison comparison)
    {
        var (one, other) = (comparison.One.Label, comparison.Other.Label);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{one} and {other}\n{comparison.Shared} {(comparison.Shared == 1 ? "decision" : "decisions")} the same.\n");
        if (comparison.Differences.Count == 0)
            text.Append("They differ in nothing.\n");
        var number = 0;
        foreach (var difference in comparison.Differences)
        {
            var place = (difference.One ?? difference.Other)!;
            text.Append(CultureInfo.InvariantCulture, $"\nDifference {++number} of {comparison.Differences.Count}: {place.Scene.Heading}, decision {place.InScene}\n");
            Append(text, one, difference.One, difference.IsOtherScene);
            Append(text, other, difference.Other, difference.IsOtherScene);
        }

        text.Append(CultureInfo.InvariantCulture, $"\nText: {one} {comparison.LinesOfOne} lines, {other} {comparison.LinesOfOther}, {comparison.LinesInBoth} of them in both.\n");
        AppendEnd(text, comparison.One);
        AppendEnd(text, comparison.Other);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string run, RunStep? step, bool isOtherScene)
    {
        text.Append("  ").Append(run).Append(": ");
        if (step is null)
        {
            text.Append(isOtherScene ? "(another scene stands here)\n" : "(this decision never came)\n");
            return;
        }

        text.Append(step.Decision.Text).Append(step.IsAired ? " (as aired)\n" : "\n");
        foreach (var line in step.Text.Take(2))
            text.Append("      ").Append(line.Text).Append('\n');
    }

    private static void AppendEnd(StringBuilder text, PlayedRun run) =>
        text.Append(run.Label).Append(run.IsEnded ? " ends: " + string.Join(", ", run.Endings.Select(ending => ending.Name)) : " goes on").Append(".\n");
}
