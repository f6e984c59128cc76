using System.Text;

namespace Backstage.Player;

/// <summary>What plain play says about runs: the map, the list of runs, the endings, what was taken before, what became of saving.</summary>
internal sealed class PlainRuns(RunSession session, RunLibrary library)
{
    /// <summary>The map: of the scene one is in, of all, or of what has something new.</summary>
    /// <param name="which">Empty, "all" or "new".</param>
    public string Map(string which)
    {
        var map = MapBuilder.Build(library, session.ToPlayedRun());
        var here = map.Scenes.FirstOrDefault(scene => scene.IsHere);
        if (which == "all" || (which.Length == 0 && here is null))
            return MapText.Say(map);
        return which == "new"
            ? MapText.Say(map, onlyNew: true)
            : MapText.Say(here!) + "\"map all\": everything. \"map new\": where something is new.\n";
    }

    /// <summary>All runs, newest first.</summary>
    public string Runs()
    {
        try
        {
            return RunText.List(library);
        }
        catch (StoreException trouble)
        {
            return trouble.Message + "\n";
        }
    }

    /// <summary>The endings reached, and how many there are.</summary>
    public string Endings()
    {
        var map = MapBuilder.Build(library, session.ToPlayedRun());
        var text = new StringBuilder();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{map.EndingsReached} of {map.Endings.Count} endings reached.\n");
        foreach (var ending in map.Endings.Where(ending => ending.Mark != MapMark.Never))
            text.Append(ending.Outline.Name).Append(ending.IsAired ? " (as aired)" : "").Append(ending.Mark == MapMark.Here ? ", in this run" : "").Append('\n');
        return text.ToString();
    }

    /// <summary>Saves what could not be saved before, and says where the run stands.</summary>
    public string Save() =>
        session.Number == 0 && session.IsSaved ? "Nothing is decided yet."
        : session.TrySave() ? $"Run {session.Number} is saved, as after every decision."
        : session.Trouble?.Message + " Nothing is kept from here on.";

    /// <summary>Whether a choice was taken before, in this run or another.</summary>
    public bool WasTaken(OfferedChoice choice) => session.Seen.HasTaken(choice);

    /// <summary>What there is to tell since this was last asked.</summary>
    public IReadOnlyList<SessionNotice> TakeNotices() => session.TakeNotices();
}
