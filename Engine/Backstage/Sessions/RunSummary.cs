namespace Backstage;

/// <summary>What there is to say of a run when it is over: figures only.</summary>
/// <param name="Endings">The endings it reached.</param>
/// <param name="Shoes">The shoes worn in it, in the order in which they were put on.</param>
/// <param name="AiredChanged">How many things that aired it changed.</param>
/// <param name="AiredMet">How many decisions with an aired way it met.</param>
/// <param name="Words">The words of its text.</param>
/// <param name="EndingsReached">How many endings of the story were ever reached.</param>
/// <param name="EndingsInAll">How many endings the story has.</param>
/// <param name="Doors">Where it could go otherwise: see <see cref="OpenDoor"/>.</param>
public sealed record RunSummary(
    IReadOnlyList<SummaryEnding> Endings,
    IReadOnlyList<string> Shoes,
    int AiredChanged,
    int AiredMet,
    int Words,
    int EndingsReached,
    int EndingsInAll,
    IReadOnlyList<OpenDoor> Doors)
{
    /// <summary>Sums a run up.</summary>
    /// <param name="run">The run.</param>
    /// <param name="map">The map as seen from it.</param>
    /// <param name="doors">How many doors to name at most.</param>
    /// <param name="leadsToUnseenEnding">Says of a way's id whether it leads to an ending never reached, where that is known; null when nothing is.</param>
    public static RunSummary Of(PlayedRun run, StoryMap map, int doors = 3, Func<string, bool>? leadsToUnseenEnding = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(map);
        var (changed, aired) = run.AiredDecisions;
        var endings = new List<SummaryEnding>();
        foreach (var reached in run.Endings)
        {
            var known = map.Endings.FirstOrDefault(ending => ending.Outline.Id == reached.Id);
            var isNew = known is null || known.Runs.All(number => number == run.Number);
            endings.Add(new SummaryEnding(reached, known?.Outline.Storyline, isNew, known?.IsAired ?? false));
        }

        return new RunSummary(endings, run.Shoes, changed, aired, run.Words, map.EndingsReached, map.Endings.Count, [.. OpenDoor.Find(map, run, leadsToUnseenEnding).Take(doors)]);
    }
}

/// <summary>An ending of a run that is summed up.</summary>
/// <param name="Ending">The ending.</param>
/// <param name="Storyline">The storyline it ends; null when that is not said.</param>
/// <param name="IsNew">Whether no other run had reached it.</param>
/// <param name="IsAired">Whether it is known to be the one that aired.</param>
public sealed record SummaryEnding(ReachedEnding Ending, string? Storyline, bool IsNew, bool IsAired);

/// <summary>A decision that was reached and has a way never taken: a door still open.</summary>
/// <param name="Scene">Its scene.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Way">One way never taken, of which the words are known where any are.</param>
/// <param name="From">The run, and how many of its decisions to share, to stand there again.</param>
/// <param name="LeadsToUnseenEnding">Whether an ending never reached is known to lie behind it.</param>
public sealed record OpenDoor(MapScene Scene, MapDecision Decision, MapWay Way, RunOrigin From, bool LeadsToUnseenEnding)
{
    /// <summary>The doors still open: those to an unseen ending first, then those of this run before others, those with most that is new before others.</summary>
    /// <param name="map">The map.</param>
    /// <param name="run">The run it is seen from; null for none.</param>
    /// <param name="leadsToUnseenEnding">Says of a way's id whether it leads to an ending never reached, where that is known; null when nothing is.</param>
    public static IReadOnlyList<OpenDoor> Find(StoryMap map, PlayedRun? run, Func<string, bool>? leadsToUnseenEnding = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var doors = new List<OpenDoor>();
        foreach (var scene in map.Scenes.Where(scene => scene.IsReached))
        {
            foreach (var decision in scene.Decisions)
            {
                var open = decision.Ways.Where(way => way.Mark == MapMark.Never && way.Visits.Count > 0).ToList();
                if (open.Count == 0)
                    continue;
                var way = leadsToUnseenEnding is null ? null : open.Find(way => leadsToUnseenEnding(way.Outline.Id));
                doors.Add(new OpenDoor(scene, decision, way ?? open[0], decision.WayBack(way ?? open[0])!, way is not null));
            }
        }

        return [.. doors
            .OrderByDescending(door => door.LeadsToUnseenEnding)
            .ThenByDescending(door => run is not null && door.From.Run == run.Number)
            .ThenByDescending(door => door.Decision.NewWays)
            .ThenByDescending(door => door.From.Decision)];
    }
}
