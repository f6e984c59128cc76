namespace Backstage;

/// <summary>Two runs side by side: what they share, where they part, and what differs after that.</summary>
/// <param name="One">The first run.</param>
/// <param name="Other">The second run.</param>
/// <param name="Shared">How many decisions they have in common from the beginning; equal to the shorter run's when that is all of it.</param>
/// <param name="Differences">What differs, in order; the first is the fork.</param>
/// <param name="LinesInBoth">How many lines of text stand in both.</param>
public sealed record RunComparison(
    PlayedRun One,
    PlayedRun Other,
    int Shared,
    IReadOnlyList<RunDifference> Differences,
    int LinesInBoth)
{
    // Beyond this many pairs of decisions, those after the fork are compared place by place.
    private const long MostPairs = 4_000_000;

    /// <summary>How many lines of text the first run has.</summary>
    public int LinesOfOne => Lines(One).Count();

    /// <summary>How many lines of text the second run has.</summary>
    public int LinesOfOther => Lines(Other).Count();

    /// <summary>Compares two runs of one story, each up to where its player is.</summary>
    /// <param name="edition">The story.</param>
    /// <param name="one">A run.</param>
    /// <param name="other">Another run.</param>
    public static RunComparison Compare(StoryEdition edition, PlayedRun one, PlayedRun other)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = (Steps(edition, one), Steps(edition, other));
        var shared = 0;
        while (shared < Math.Min(left.Count, right.Count) && left[shared].Decision.Id == right[shared].Decision.Id)
            shared++;
        var differences = Align(left[shared..], right[shared..], left.Select(step => step.Scene).ToHashSet(), right.Select(step => step.Scene).ToHashSet());
        return new RunComparison(one, other, shared, differences, InBoth(one, other));
    }

    private static IEnumerable<string> Lines(PlayedRun run) => run.Turns.Take(run.Position + 1).SelectMany(turn => turn.Lines).Select(line => line.Text);

    private static int InBoth(PlayedRun one, PlayedRun other)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lines(one))
            counts[line] = counts.GetValueOrDefault(line) + 1;
        var both = 0;
        foreach (var line in Lines(other))
        {
            if (counts.TryGetValue(line, out var left) && left > 0)
            {
                counts[line] = left - 1;
                both++;
            }
        }

        return both;
    }

    private static List<RunStep> Steps(StoryEdition edition, PlayedRun run)
    {
        var tracker = new SceneTracker(edition.Outline);
        var steps = new List<RunStep>();
        var inScene = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < run.Position; i++)
        {
            foreach (var line in run.Turns[i].Lines)
                tracker.Follow(line);
            var taken = run.Turns[i].Choices.FirstOrDefault(choice => choice.Id == run.Decisions[i].Id);
            var scene = taken is null ? tracker.Scene ?? "" : tracker.SceneOf(taken);
            inScene[scene] = inScene.GetValueOrDefault(scene) + 1;
            var known = edition.Outline.Find(scene) ?? new OutlineScene(scene, "", scene);
            steps.Add(new RunStep(i, run.Decisions[i], known, inScene[scene], taken is not null && PlayedRun.IsAired(taken), run.Turns[i + 1].Lines));
        }

        return steps;
    }

    // Decisions made at the same place stand side by side (the longest common row of places); those made equally are left out.
    private static List<RunDifference> Align(List<RunStep> one, List<RunStep> other, HashSet<OutlineScene> scenesOfOne, HashSet<OutlineScene> scenesOfOther)
    {
        var differences = new List<RunDifference>();
        var (i, j) = (0, 0);
        if (one.Count > 0 && other.Count > 0)
            differences.Add(new RunDifference(one[i++], other[j++], false));
        var common = Common(one, other);
        while (i < one.Count || j < other.Count)
        {
            if (i < one.Count && j < other.Count && one[i].Key == other[j].Key)
            {
                if (one[i].Decision.Id != other[j].Decision.Id)
                    differences.Add(new RunDifference(one[i], other[j], false));
                i++;
                j++;
            }
            else if (i < one.Count && (j == other.Count || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                differences.Add(new RunDifference(one[i], null, !scenesOfOther.Contains(one[i].Scene)));
                i++;
            }
            else
            {
                differences.Add(new RunDifference(null, other[j], !scenesOfOne.Contains(other[j].Scene)));
                j++;
            }
        }

        return differences;
    }

    // How many places the rests of both have in common, from each pair on; null when there are too many pairs.
    private static int[,]? Common(List<RunStep> one, List<RunStep> other)
    {
        if ((long)one.Count * other.Count > MostPairs)
            return null;
        var common = new int[one.Count + 1, other.Count + 1];
        for (var i = one.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
                common[i, j] = one[i].Key == other[j].Key ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}

/// <summary>A decision of a run that is compared.</summary>
/// <param name="Number">How many decisions came before it.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Scene">In which scene.</param>
/// <param name="InScene">Which of the run's decisions in that scene it was, from 1.</param>
/// <param name="IsAired">Whether it is the way that aired.</param>
/// <param name="Text">What followed, up to the next decision.</param>
public sealed record RunStep(int Number, JournalDecision Decision, OutlineScene Scene, int InScene, bool IsAired, IReadOnlyList<PlayedLine> Text)
{
    /// <summary>The place where it was decided.</summary>
    internal string Key { get; } = ProgramIndex.DecisionOf(Decision.WayId);
}

/// <summary>One difference between two runs.</summary>
/// <param name="One">The first run's decision; null where it has none.</param>
/// <param name="Other">The second run's decision; null where it has none.</param>
/// <param name="IsOtherScene">Where one has none: whether it never came into the scene; else the decision never came.</param>
public sealed record RunDifference(RunStep? One, RunStep? Other, bool IsOtherScene);
