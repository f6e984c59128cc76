namespace Backstage;

/// <summary>What the runs did: which scenes, ways and endings they met. Runs are added one by one, this run last.</summary>
internal sealed class MapFindings(StoryOutline outline)
{
    private readonly Dictionary<string, WayFindings> _ways = new(StringComparer.Ordinal);
    private int _thisRun = -1;
    private readonly DecisionGroups _groups = new(outline.Ways);

    /// <summary>The scenes in the order in which they were first reached.</summary>
    public List<string> SceneOrder { get; } = [];

    public Dictionary<string, MapMark> Scenes { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string From, string To), MapMark> Links { get; } = [];

    public Dictionary<string, (string Name, MapMark Mark, List<int> Runs)> Endings { get; } = new(StringComparer.Ordinal);

    /// <summary>The endings of runs that changed nothing that aired.</summary>
    public HashSet<string> AiredEndings { get; } = new(StringComparer.Ordinal);

    /// <summary>The scene that this run stands in; null when there is no such run.</summary>
    public string? Here { get; private set; }

    /// <summary>One of the choices that this run stands before; null at an end.</summary>
    public string? Standing { get; private set; }

    /// <summary>What the ways have in common that this run stands before; null at an end.</summary>
    public string? StandingDecision => Standing is null ? null : _groups.Of(Standing);

    /// <summary>What was found of a way.</summary>
    public WayFindings Of(string wayId)
    {
        if (!_ways.TryGetValue(wayId, out var way))
            _ways[wayId] = way = new WayFindings();
        return way;
    }

    /// <summary>What the ways of one decision have in common.</summary>
    public string DecisionOf(OutlineWay way) => _groups.Of(way.Id);

    /// <summary>Adds a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="isThis">Whether it is the run that the map is seen from.</param>
    public void Add(PlayedRun run, bool isThis)
    {
        var tracker = new SceneTracker(outline);
        string? before = null;
        for (var i = 0; i < run.Turns.Count; i++)
        {
            var turn = run.Turns[i];
            var mark = isThis && i <= run.Position ? MapMark.Here : MapMark.Elsewhere;
            var first = before;
            foreach (var line in turn.Lines)
            {
                var scene = tracker.Follow(line);
                Reach(scene, before, mark);
                first = first == before && scene != before ? scene : first;
                before = scene;
            }

            if (i > 0 && first is not null)
                Of(run.Decisions[i - 1].WayId).LeadsTo.Add(first);
            AddChoices(run, i, tracker, isThis);
            if (isThis && i == run.Position)
                Here = tracker.Scene ?? "";
        }

        if (isThis)
            _thisRun = run.Number;
        AddEndings(run, isThis);
    }

    /// <summary>Whether a run is the one that the map is seen from.</summary>
    public bool IsThisRun(int run) => run == _thisRun;

    /// <summary>Adds what is known of runs that are gone.</summary>
    public void Add(SeenStore seen)
    {
        foreach (var (id, text) in seen.Offered)
        {
            var noted = new JournalDecision(0, id, text);
            if (outline.Find(noted.WayId, noted.TextId) is not { } way)
                continue;
            var found = Of(way.Id);
            found.Text ??= text;
            if (seen.Taken.Contains(id) && found.Mark == MapMark.Never)
                found.Mark = MapMark.Elsewhere;
            Reach(way.Scene, null, MapMark.Elsewhere);
        }

        foreach (var (id, name) in seen.Endings)
            Endings.TryAdd(id, (name, MapMark.Elsewhere, []));
    }

    private void Reach(string scene, string? before, MapMark mark)
    {
        if (!Scenes.TryGetValue(scene, out var old))
            SceneOrder.Add(scene);
        if (mark > old)
            Scenes[scene] = mark;
        if (before is not null && before != scene)
            Links[(before, scene)] = Max(mark, Links.GetValueOrDefault((before, scene)));
    }

    private void AddChoices(PlayedRun run, int i, SceneTracker tracker, bool isThis)
    {
        string? together = null;
        foreach (var choice in run.Turns[i].Choices)
        {
            var found = Of(choice.WayId);
            found.Text = choice.Text;
            found.Scene ??= tracker.SceneOf(choice);
            found.Visits.Add(new RunOrigin(run.Number, i));
            if (together is not null)
                _groups.Join(together, choice.WayId);
            together = choice.WayId;
            if (isThis && i == run.Position)
                Standing = choice.WayId;
        }

        if (i < run.Decisions.Count)
        {
            var taken = Of(run.Decisions[i].WayId);
            taken.Mark = Max(taken.Mark, isThis && i < run.Position ? MapMark.Here : MapMark.Elsewhere);
        }
    }

    private void AddEndings(PlayedRun run, bool isThis)
    {
        var aired = run.IsEnded && run.AiredDecisions is { Aired: > 0, Changed: 0 };
        foreach (var ending in run.Endings)
        {
            var mark = isThis ? MapMark.Here : MapMark.Elsewhere;
            if (!Endings.TryGetValue(ending.Id, out var known))
                known = (ending.Name, mark, []);
            if (run.Number > 0 && !known.Runs.Contains(run.Number))
                known.Runs.Add(run.Number);
            Endings[ending.Id] = (known.Name, Max(mark, known.Mark), known.Runs);
            if (aired)
                AiredEndings.Add(ending.Id);
        }
    }

    private static MapMark Max(MapMark one, MapMark other) => one > other ? one : other;
}

/// <summary>What was found of a way.</summary>
internal sealed class WayFindings
{
    public string? Text { get; set; }

    public string? Scene { get; set; }

    public MapMark Mark { get; set; }

    public List<RunOrigin> Visits { get; } = [];

    public SortedSet<string> LeadsTo { get; } = new(StringComparer.Ordinal);
}

/// <summary>Groups ways into decisions: those of one weave, and those that ever stood on the screen together.</summary>
internal sealed class DecisionGroups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public DecisionGroups(IEnumerable<OutlineWay> ways)
    {
        foreach (var weave in ways.GroupBy(way => (way.Scene, way.Decision)))
        {
            string? first = null;
            foreach (var way in weave)
                Join(first ??= way.Id, way.Id);
        }
    }

    /// <summary>The id of one way, the same for all of a decision.</summary>
    public string Of(string way)
    {
        var at = way;
        while (_parents.TryGetValue(at, out var parent) && parent != at)
            at = parent;
        _parents[way] = at;
        return at;
    }

    public void Join(string one, string other) => _parents[Of(other)] = Of(one);
}
