namespace Backstage;

/// <summary>Where a way or scene was met: ● in this run, ○ in another, ◌ never.</summary>
public enum MapMark
{
    /// <summary>In no run.</summary>
    Never,

    /// <summary>In another run, not in this one.</summary>
    Elsewhere,

    /// <summary>In this run.</summary>
    Here,
}

/// <summary>The branch map of a story: its scenes with their decisions, and what was done in which run.</summary>
/// <param name="Title">The story's title.</param>
/// <param name="Run">What this run is called; null when there is no run to look from.</param>
/// <param name="HasSceneTags">Whether the story has scenes of its own; else knots stand for them, in the order in which they were first reached.</param>
/// <param name="Storylines">The storylines, in the order of their first scenes; none when the story has none.</param>
/// <param name="Scenes">The scenes.</param>
/// <param name="Endings">The endings.</param>
public sealed record StoryMap(
    string Title,
    string? Run,
    bool HasSceneTags,
    IReadOnlyList<MapStoryline> Storylines,
    IReadOnlyList<MapScene> Scenes,
    IReadOnlyList<MapEnding> Endings)
{
    /// <summary>How much of the whole story was taken, in percent of its ways.</summary>
    public int Percent => Numbers.Percent(Ways.Count(way => way.Mark != MapMark.Never), Ways.Count());

    /// <summary>The ways never taken in scenes that were reached.</summary>
    public int NewWays => Scenes.Sum(scene => scene.NewWays);

    /// <summary>The scenes that were reached and have ways never taken.</summary>
    public int ScenesWithNew => Scenes.Count(scene => scene.NewWays > 0);

    /// <summary>How many endings were reached.</summary>
    public int EndingsReached => Endings.Count(ending => ending.Mark != MapMark.Never);

    /// <summary>How often this run or another went from one scene to another.</summary>
    public IReadOnlyList<MapLink> Links { get; init; } = [];

    private IEnumerable<MapWay> Ways => Scenes.SelectMany(scene => scene.Decisions).SelectMany(decision => decision.Ways);
}

/// <summary>A storyline on the map.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Percent">How much of its reached scenes was taken, in percent of their ways.</param>
/// <param name="HasEnded">Whether a run of it has come to an ending; before that nothing tells what aired.</param>
public sealed record MapStoryline(string Id, string Name, int Percent, bool HasEnded);

/// <summary>A scene on the map.</summary>
/// <param name="Outline">What it is. What of it may be told depends on <see cref="Mark"/>: of a scene never reached, its number only.</param>
/// <param name="Mark">Where it was reached.</param>
/// <param name="IsHere">Whether this run stands in it.</param>
/// <param name="Decisions">Its decisions, in the order of the source.</param>
public sealed record MapScene(OutlineScene Outline, MapMark Mark, bool IsHere, IReadOnlyList<MapDecision> Decisions)
{
    /// <summary>Whether it was reached in any run.</summary>
    public bool IsReached => Mark != MapMark.Never;

    /// <summary>How much of it was taken, in percent of its ways.</summary>
    public int Percent => Numbers.Percent(Taken, Decisions.Sum(decision => decision.Ways.Count));

    /// <summary>How many of its ways were never taken; 0 for a scene never reached, of which nothing is told.</summary>
    public int NewWays => IsReached ? Decisions.Sum(decision => decision.NewWays) : 0;

    private int Taken => Decisions.Sum(decision => decision.Ways.Count - decision.NewWays);
}

/// <summary>A decision on the map: the choices that can stand together.</summary>
/// <param name="Number">Its place in the scene, from 1.</param>
/// <param name="IsHere">Whether this run stands at it.</param>
/// <param name="Ways">Its ways, in the order of the source.</param>
/// <param name="Visits">Every time it was reached: the run, and how many decisions led there. By runs, this run's last.</param>
public sealed record MapDecision(int Number, bool IsHere, IReadOnlyList<MapWay> Ways, IReadOnlyList<RunOrigin> Visits)
{
    /// <summary>How many of its ways were never taken.</summary>
    public int NewWays => Ways.Count(way => way.Mark == MapMark.Never);

    /// <summary>
    /// Where to go to decide here again: to this run's last visit, else to that of the latest run; rather to one at which the way was offered.
    /// </summary>
    /// <param name="way">The way to stand before; null for any.</param>
    /// <returns>The run and how many of its decisions to share; null when the decision was never reached.</returns>
    public RunOrigin? WayBack(MapWay? way) =>
        way is { Visits.Count: > 0 } ? way.Visits[^1] : Visits.Count > 0 ? Visits[^1] : null;
}

/// <summary>A way of a decision on the map.</summary>
/// <param name="Outline">What it is.</param>
/// <param name="Text">Its words as they last stood on the screen; null when it was never offered.</param>
/// <param name="Mark">Where it was taken.</param>
/// <param name="IsAired">Whether it is known to be the way that aired.</param>
/// <param name="Visits">Every time it was offered: the run, and how many decisions led there. By runs, this run's last.</param>
/// <param name="LeadsTo">The scenes that came next after taking it, for stories without scene tags.</param>
public sealed record MapWay(
    OutlineWay Outline,
    string? Text,
    MapMark Mark,
    bool IsAired,
    IReadOnlyList<RunOrigin> Visits,
    IReadOnlyList<string> LeadsTo);

/// <summary>An ending on the map.</summary>
/// <param name="Outline">What it is. Its name is told when it was reached.</param>
/// <param name="Mark">Where it was reached.</param>
/// <param name="IsAired">Whether it is known to be the one that aired.</param>
/// <param name="Runs">The numbers of the runs that reached it.</param>
public sealed record MapEnding(OutlineEnding Outline, MapMark Mark, bool IsAired, IReadOnlyList<int> Runs);

/// <summary>A way from one scene to the next that some run went.</summary>
/// <param name="From">The id of the scene left.</param>
/// <param name="To">The id of the scene entered.</param>
/// <param name="Mark">Whether this run went it.</param>
public sealed record MapLink(string From, string To, MapMark Mark);
