namespace Backstage;

/// <summary>Draws up the map of a story from its outline and its runs. Works for any ink story.</summary>
public static class MapBuilder
{
    /// <summary>Draws up a map.</summary>
    /// <param name="library">The story and its runs.</param>
    /// <param name="current">The run that the map is seen from, as it stands now; null for none.</param>
    public static StoryMap Build(RunLibrary library, PlayedRun? current)
    {
        ArgumentNullException.ThrowIfNull(library);
        IReadOnlyList<PlayedRun> runs;
        try
        {
            runs = library.Played();
        }
        catch (StoreException)
        {
            runs = [];
        }

        return Build(library.Edition, runs, current, library.Seen);
    }

    /// <summary>Draws up a map.</summary>
    /// <param name="edition">The story.</param>
    /// <param name="runs">Its runs; one with the number of <paramref name="current"/> is left out.</param>
    /// <param name="current">The run that the map is seen from; null for none.</param>
    /// <param name="seen">What was ever seen; null for what the runs show.</param>
    internal static StoryMap Build(StoryEdition edition, IReadOnlyList<PlayedRun> runs, PlayedRun? current, SeenStore? seen)
    {
        var outline = edition.Outline;
        var findings = new MapFindings(outline);
        foreach (var run in runs.Where(run => current is null || run.Number != current.Number || run.Number == 0))
            findings.Add(run, isThis: false);
        if (current is not null)
            findings.Add(current, isThis: true);
        if (seen is not null)
            findings.Add(seen);

        var all = runs.Append(current).OfType<PlayedRun>().ToList();
        var ended = EndedStorylines(outline, all);
        var scenes = Scenes(outline, findings, ended);
        return new StoryMap(edition.Title, current?.Label, outline.HasSceneTags, Storylines(scenes, ended), scenes, Endings(outline, findings, ended))
        {
            Links = [.. findings.Links.Select(link => new MapLink(link.Key.From, link.Key.To, link.Value))],
        };
    }

    // What aired is told only of storylines of which a run has ended; of a story without storylines, when any run has.
    private static HashSet<string> EndedStorylines(StoryOutline outline, List<PlayedRun> runs)
    {
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in runs.Where(run => run.IsEnded))
        {
            ended.Add("");
            foreach (var ending in run.Endings)
            {
                if (outline.Endings.FirstOrDefault(known => known.Id == ending.Id)?.Storyline is { } storyline)
                    ended.Add(storyline);
            }
        }

        return ended;
    }

    private static List<MapScene> Scenes(StoryOutline outline, MapFindings findings, HashSet<string> ended)
    {
        var waysOf = outline.Ways.GroupBy(way => SceneOf(way, outline, findings)).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var scenes = new List<MapScene>();
        foreach (var scene in InOrder(outline, findings))
        {
            var decisions = new List<MapDecision>();
            foreach (var group in waysOf.GetValueOrDefault(scene.Id, []).GroupBy(findings.DecisionOf))
                decisions.Add(Decision(decisions.Count + 1, scene, [.. group], findings, ended, !outline.HasSceneTags));
            scenes.Add(new MapScene(scene, findings.Scenes.GetValueOrDefault(scene.Id), findings.Here == scene.Id, decisions));
        }

        return scenes;
    }

    // A knot that several scenes share belongs to the one in which its choices were first met.
    private static string SceneOf(OutlineWay way, StoryOutline outline, MapFindings findings) =>
        findings.Of(way.Id).Scene is { } met && outline.Find(met) is not null ? met : way.Scene;

    private static IEnumerable<OutlineScene> InOrder(StoryOutline outline, MapFindings findings)
    {
        if (outline.HasSceneTags)
            return outline.Scenes;
        var reached = findings.SceneOrder.Select(outline.Find).OfType<OutlineScene>().ToList();
        return reached.Concat(outline.Scenes.Except(reached));
    }

    private static MapDecision Decision(int number, OutlineScene scene, List<OutlineWay> ways, MapFindings findings, HashSet<string> ended, bool tellsNext)
    {
        var mapped = new List<MapWay>();
        var visits = new HashSet<RunOrigin>();
        foreach (var way in ways)
        {
            var found = findings.Of(way.Id);
            mapped.Add(new MapWay(way, found.Text, found.Mark, way.IsAired && ended.Contains(scene.Storyline ?? ""), [.. found.Visits], tellsNext ? [.. found.LeadsTo] : []));
            visits.UnionWith(found.Visits);
        }

        var isHere = findings.StandingDecision is { } standing && ways.Exists(way => findings.DecisionOf(way) == standing);
        var inOrder = visits.OrderBy(visit => findings.IsThisRun(visit.Run)).ThenBy(visit => visit.Run).ThenBy(visit => visit.Decision);
        return new MapDecision(number, isHere, mapped, [.. inOrder]);
    }

    private static List<MapStoryline> Storylines(List<MapScene> scenes, HashSet<string> ended)
    {
        var storylines = new List<MapStoryline>();
        foreach (var group in scenes.Where(scene => scene.Outline.Storyline is not null).GroupBy(scene => scene.Outline.Storyline!))
        {
            var ways = group.Where(scene => scene.IsReached).SelectMany(scene => scene.Decisions).SelectMany(decision => decision.Ways).ToList();
            var percent = ways.Count == 0 ? 0 : Numbers.Percent(ways.Count(way => way.Mark != MapMark.Never), ways.Count);
            storylines.Add(new MapStoryline(SceneTags.EndingId(group.Key), SceneTags.StorylineName(group.Key), percent, ended.Contains(group.Key)));
        }

        return storylines;
    }

    private static List<MapEnding> Endings(StoryOutline outline, MapFindings findings, HashSet<string> ended)
    {
        var endings = outline.Endings.Select(ending => Ending(ending, findings, ended)).ToList();
        // Where a story without ending tags stops may be known only by playing it.
        foreach (var (id, found) in findings.Endings)
        {
            if (outline.Endings.All(ending => ending.Id != id))
                endings.Add(Ending(new OutlineEnding(id, found.Name, null), findings, ended));
        }

        return endings;
    }

    private static MapEnding Ending(OutlineEnding ending, MapFindings findings, HashSet<string> ended) =>
        findings.Endings.TryGetValue(ending.Id, out var found)
            ? new MapEnding(ending with { Name = found.Name }, found.Mark, ended.Contains(ending.Storyline ?? "") && findings.AiredEndings.Contains(ending.Id), found.Runs)
            : new MapEnding(ending, MapMark.Never, false, []);
}
