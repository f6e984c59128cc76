using System.Text;

namespace Backstage;

/// <summary>Draws a map as text: with the marks of the player's screens, or in words alone.</summary>
public static class MapText
{
    /// <summary>The map with marks: one line a scene, its decisions below it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="revealAll">For authors: tells what was never reached, too.</param>
    public static string Draw(StoryMap map, bool revealAll = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var words = new MapWords(revealAll);
        var text = new StringBuilder();
        text.Append(map.Title).Append(map.Run is null ? "" : ", " + map.Run).Append(": ").Append(MapWords.Total(map)).Append('\n');
        foreach (var storyline in map.Storylines)
            text.Append("  ").Append(storyline.Name).Append(' ').Append(Numbers.Text(storyline.Percent)).Append("%\n");
        if (!map.HasSceneTags)
            text.Append("  no scene tags: knots, in the order they were first reached\n");
        foreach (var scene in map.Scenes)
            AppendScene(text, scene, words);
        AppendEndings(text, map, words);
        return text.Append("\n● this run  ○ another run  ◌ never yet  ◉ you are here  * aired\n").ToString();
    }

    /// <summary>A scene in words, for plain play: what is seen, and every decision reached with its ways.</summary>
    /// <param name="scene">The scene.</param>
    /// <returns>Whole sentences, one paragraph a line.</returns>
    public static string Say(MapScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var words = new MapWords(false);
        var text = new StringBuilder();
        text.Append(Called(scene));
        if (!scene.IsReached)
            return text.Append(": never reached.\n").ToString();
        text.Append(": ").Append(Numbers.Text(scene.Percent)).Append(" percent seen, ").Append(Numbers.Count(scene.NewWays, "way")).Append(" new.")
            .Append(scene.IsHere ? " You are here.\n" : "\n");
        foreach (var decision in scene.Decisions.Where(decision => decision.Visits.Count > 0 || decision.Ways.Any(way => way.Mark != MapMark.Never)))
        {
            text.Append("Decision ").Append(Numbers.Text(decision.Number)).Append('.');
            AppendWays(text, " Taken: ", decision, MapMark.Here, words);
            AppendWays(text, " In another run: ", decision, MapMark.Elsewhere, words);
            AppendWays(text, " Never: ", decision, MapMark.Never, words);
            text.Append(decision.IsHere ? " You stand here.\n" : "\n");
        }

        return text.ToString();
    }

    /// <summary>The whole map in words.</summary>
    /// <param name="map">The map.</param>
    /// <param name="onlyNew">Only the scenes with something new.</param>
    public static string Say(StoryMap map, bool onlyNew = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var scenes = onlyNew ? map.Scenes.Where(scene => scene.NewWays > 0) : map.Scenes;
        return string.Concat(scenes.Select(Say)) + MapWords.Total(map) + ".\n";
    }

    private static string Called(MapScene scene)
    {
        var outline = scene.Outline;
        if (outline.Tag is null)
            return scene.IsReached ? "Knot " + outline.Name : "A knot";
        if (!scene.IsReached)
            return outline.Number.Length > 0 ? "Scene " + outline.Number.TrimStart('0') : "A scene";
        return outline.Number.Length > 0 ? $"Scene {outline.Number.TrimStart('0')}, {outline.Name}" : "Scene " + outline.Name;
    }

    private static void AppendWays(StringBuilder text, string introduction, MapDecision decision, MapMark mark, MapWords words)
    {
        var ways = decision.Ways.Where(way => way.Mark == mark).ToList();
        if (ways.Count == 0)
            return;
        var told = ways.Where(way => way.Text is not null).Select(way => words.Text(way) + (words.IsAired(way) ? " (aired)" : "")).ToList();
        if (ways.Count > told.Count)
            told.Add(told.Count == 0 ? Numbers.Count(ways.Count, "way") + " not offered yet" : Numbers.Text(ways.Count - told.Count) + " more not offered yet");
        text.Append(introduction).Append(string.Join("; ", told));
        if (text[^1] is not ('.' or '!' or '?'))
            text.Append('.');
    }

    private static void AppendScene(StringBuilder text, MapScene scene, MapWords words)
    {
        text.Append('\n').Append(scene.IsHere ? "◉" : MapWords.Sign(scene.Mark)).Append(' ').Append(words.Heading(scene));
        if (!words.Tells(scene))
        {
            text.Append('\n');
            return;
        }

        if (scene.Outline.Shoes.Count > 0)
            text.Append(", in ").Append(MapWords.Shoes(scene.Outline)).Append("'s shoes");
        if (scene.Decisions.Count > 0)
            text.Append("  ").Append(Numbers.Text(scene.Percent)).Append('%');
        if (scene.NewWays > 0)
            text.Append("  ◌").Append(Numbers.Text(scene.NewWays));
        text.Append('\n');
        foreach (var decision in scene.Decisions)
        {
            var number = Numbers.Text(decision.Number).PadLeft(4) + (decision.IsHere ? " ◉ " : "   ");
            foreach (var way in decision.Ways)
            {
                text.Append(number).Append(MapWords.Sign(way.Mark)).Append(words.IsAired(way) ? "* " : "  ").Append(words.Text(way));
                if (way.LeadsTo.Count > 0)
                    text.Append("  (led to ").Append(string.Join(", ", way.LeadsTo)).Append(')');
                text.Append('\n');
                number = "       ";
            }
        }
    }

    private static void AppendEndings(StringBuilder text, StoryMap map, MapWords words)
    {
        if (map.Endings.Count == 0)
            return;
        text.Append("\nEndings  ").Append(Numbers.Text(map.EndingsReached)).Append(" of ").Append(Numbers.Text(map.Endings.Count)).Append('\n');
        foreach (var ending in map.Endings)
        {
            text.Append("  ").Append(MapWords.Sign(ending.Mark)).Append(' ').Append(words.Name(ending)).Append(ending.IsAired ? " *" : "");
            if (ending.Runs.Count > 0)
                text.Append("  run ").Append(string.Join(", ", ending.Runs.Select(Numbers.Text)));
            text.Append('\n');
        }
    }
}
