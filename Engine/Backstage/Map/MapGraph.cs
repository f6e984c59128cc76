using System.Text;

namespace Backstage;

/// <summary>Draws a map as a graph for other programs: scenes, their decisions and ways, and which scene came after which.</summary>
public static class MapGraph
{
    /// <summary>The map as a Mermaid flowchart.</summary>
    /// <param name="map">The map.</param>
    /// <param name="revealAll">For authors: tells what was never reached, too.</param>
    public static string Mermaid(StoryMap map, bool revealAll = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var words = new MapWords(revealAll);
        var text = new StringBuilder("flowchart TD\n");
        for (var s = 0; s < map.Scenes.Count; s++)
        {
            var scene = map.Scenes[s];
            text.Append(Numbers.Culture, $"  s{Numbers.Text(s)}[\"{Markup.Mermaid(Label(scene, words))}\"]:::{Class(scene.Mark)}\n");
            if (!words.Tells(scene))
                continue;
            foreach (var decision in scene.Decisions)
            {
                var d = $"s{Numbers.Text(s)}d{Numbers.Text(decision.Number)}";
                text.Append(Numbers.Culture, $"  s{Numbers.Text(s)} --> {d}{{\"{Numbers.Text(decision.Number)}\"}}\n");
                for (var w = 0; w < decision.Ways.Count; w++)
                {
                    var way = decision.Ways[w];
                    text.Append(Numbers.Culture, $"  {d} {Arrow(way.Mark)} {d}w{Numbers.Text(w)}([\"{Markup.Mermaid(Label(way, words))}\"]):::{Class(way.Mark)}\n");
                }
            }
        }

        foreach (var (from, to, mark) in Links(map))
            text.Append(Numbers.Culture, $"  s{Numbers.Text(from)} {Arrow(mark)} s{Numbers.Text(to)}\n");
        return text.Append("""
              classDef here stroke-width:3px
              classDef elsewhere stroke-width:1px
              classDef never stroke-dasharray:3 3

            """).ToString();
    }

    /// <summary>The map as a graph in DOT, the language of Graphviz.</summary>
    /// <param name="map">The map.</param>
    /// <param name="revealAll">For authors: tells what was never reached, too.</param>
    public static string Dot(StoryMap map, bool revealAll = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var words = new MapWords(revealAll);
        var text = new StringBuilder($"digraph \"{Markup.Dot(map.Title)}\" {{\n  rankdir=TB;\n  node [fontname=\"sans-serif\"];\n");
        for (var s = 0; s < map.Scenes.Count; s++)
        {
            var scene = map.Scenes[s];
            text.Append(Numbers.Culture, $"  s{Numbers.Text(s)} [shape=box, style=\"rounded,{Style(scene.Mark)}\", label=\"{Markup.Dot(Label(scene, words))}\"];\n");
            if (!words.Tells(scene))
                continue;
            foreach (var decision in scene.Decisions)
            {
                var d = $"s{Numbers.Text(s)}d{Numbers.Text(decision.Number)}";
                text.Append(Numbers.Culture, $"  {d} [shape=circle, label=\"{Numbers.Text(decision.Number)}\"];\n  s{Numbers.Text(s)} -> {d};\n");
                for (var w = 0; w < decision.Ways.Count; w++)
                {
                    var way = decision.Ways[w];
                    text.Append(Numbers.Culture, $"  {d}w{Numbers.Text(w)} [shape=plaintext, label=\"{Markup.Dot(Label(way, words))}\"];\n  {d} -> {d}w{Numbers.Text(w)} [style={Style(way.Mark)}];\n");
                }
            }
        }

        foreach (var (from, to, mark) in Links(map))
            text.Append(Numbers.Culture, $"  s{Numbers.Text(from)} -> s{Numbers.Text(to)} [style={Style(mark)}];\n");
        return text.Append("}\n").ToString();
    }

    private static string Label(MapScene scene, MapWords words)
    {
        var counts = words.Tells(scene) && scene.Decisions.Count > 0 ? $" {Numbers.Text(scene.Percent)}%" : "";
        return (scene.IsHere ? "◉ " : "") + words.Heading(scene) + counts + (scene.NewWays > 0 ? " ◌" + Numbers.Text(scene.NewWays) : "");
    }

    private static string Label(MapWay way, MapWords words) => MapWords.Sign(way.Mark) + (words.IsAired(way) ? "* " : " ") + words.Text(way);

    private static IEnumerable<(int From, int To, MapMark Mark)> Links(StoryMap map)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var s = 0; s < map.Scenes.Count; s++)
            places[map.Scenes[s].Outline.Id] = s;
        foreach (var link in map.Links)
        {
            if (places.TryGetValue(link.From, out var from) && places.TryGetValue(link.To, out var to))
                yield return (from, to, link.Mark);
        }
    }

    private static string Class(MapMark mark) => mark switch
    {
        MapMark.Here => "here",
        MapMark.Elsewhere => "elsewhere",
        _ => "never",
    };

    private static string Arrow(MapMark mark) => mark switch
    {
        MapMark.Here => "==>",
        MapMark.Elsewhere => "-->",
        _ => "-.->",
    };

    private static string Style(MapMark mark) => mark switch
    {
        MapMark.Here => "bold",
        MapMark.Elsewhere => "solid",
        _ => "dotted",
    };
}
