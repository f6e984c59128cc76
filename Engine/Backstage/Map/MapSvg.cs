using System.Text;

namespace Backstage;

/// <summary>Draws a map as an SVG picture like a transit map: a line for each storyline, scenes as stations, their decisions beside them.</summary>
public static class MapSvg
{
    private const int LaneWidth = 28;
    private const int RowHeight = 22;
    private const int WayHeight = 18;
    private const int TextWidth = 640;
    private const int LongestText = 84;

    private static readonly string[] Colours = ["#1f51bd", "#ab2458", "#00616f", "#7a4f00", "#6734b0", "#0c6845", "#ad281d"];

    /// <summary>The picture, with a title and a description for those who can't see it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="revealAll">For authors: tells what was never reached, too.</param>
    public static string Draw(StoryMap map, bool revealAll = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var words = new MapWords(revealAll);
        var lanes = map.Storylines.Count == 0 ? 1 : map.Storylines.Count;
        var left = 24 + (lanes * LaneWidth);
        var body = new StringBuilder();
        var stations = new List<(int Lane, int Y, MapScene Scene)>();
        var y = 58;
        foreach (var scene in map.Scenes)
        {
            stations.Add((Lane(map, scene), y, scene));
            AppendScene(body, scene, words, left, ref y);
        }

        var height = y + 20;
        var svg = new StringBuilder();
        svg.Append(Numbers.Culture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Numbers.Text(left + TextWidth)}\" height=\"{Numbers.Text(height)}\" viewBox=\"0 0 {Numbers.Text(left + TextWidth)} {Numbers.Text(height)}\" role=\"img\" aria-labelledby=\"map-title map-text\" font-family=\"sans-serif\" font-size=\"14\">\n")
            .Append(Numbers.Culture, $"<title id=\"map-title\">{Markup.Xml(map.Title)}: the map</title>\n<desc id=\"map-text\">{Markup.Xml(MapWords.Total(map))}</desc>\n")
            .Append("<rect width=\"100%\" height=\"100%\" fill=\"#fbf8f1\"/>\n")
            .Append(Numbers.Culture, $"<text x=\"16\" y=\"26\" font-weight=\"bold\" fill=\"#26262b\">{Markup.Xml(map.Title + (map.Run is null ? "" : ", " + map.Run))}</text>\n")
            .Append(Numbers.Culture, $"<text x=\"16\" y=\"44\" font-size=\"12\" fill=\"#5f5d58\">{Markup.Xml(MapWords.Total(map))}</text>\n");
        AppendLines(svg, stations, lanes);
        foreach (var (lane, top, scene) in stations)
            AppendStation(svg, LaneX(lane), top, Colours[lane % Colours.Length], scene);
        return svg.Append(body).Append("</svg>\n").ToString();
    }

    private static int LaneX(int lane) => 24 + (lane * LaneWidth);

    // What belongs to no storyline stands on the first line.
    private static int Lane(StoryMap map, MapScene scene)
    {
        for (var lane = 0; lane < map.Storylines.Count; lane++)
        {
            if (scene.Outline.Storyline is { } storyline && SceneTags.EndingId(storyline) == map.Storylines[lane].Id)
                return lane;
        }

        return 0;
    }

    private static void AppendLines(StringBuilder svg, List<(int Lane, int Y, MapScene Scene)> stations, int lanes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            var stops = stations.Where(station => station.Lane == lane).ToList();
            for (var i = 1; i < stops.Count; i++)
            {
                var dashes = stops[i].Scene.Mark == MapMark.Here && stops[i - 1].Scene.Mark == MapMark.Here ? "" : " stroke-dasharray=\"2 4\"";
                svg.Append(Numbers.Culture, $"<line x1=\"{Numbers.Text(LaneX(lane))}\" y1=\"{Numbers.Text(stops[i - 1].Y)}\" x2=\"{Numbers.Text(LaneX(lane))}\" y2=\"{Numbers.Text(stops[i].Y)}\" stroke=\"{Colours[lane % Colours.Length]}\" stroke-width=\"3\"{dashes}/>\n");
            }
        }
    }

    private static void AppendStation(StringBuilder svg, int x, int y, string colour, MapScene scene)
    {
        var fill = scene.Mark == MapMark.Here ? colour : "#fbf8f1";
        var dashes = scene.Mark == MapMark.Never ? " stroke-dasharray=\"2 2\"" : "";
        svg.Append(Numbers.Culture, $"<circle cx=\"{Numbers.Text(x)}\" cy=\"{Numbers.Text(y)}\" r=\"7\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"2\"{dashes}/>\n");
        if (scene.IsHere)
            svg.Append(Numbers.Culture, $"<circle cx=\"{Numbers.Text(x)}\" cy=\"{Numbers.Text(y)}\" r=\"11\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
    }

    private static void AppendScene(StringBuilder svg, MapScene scene, MapWords words, int left, ref int y)
    {
        var counts = words.Tells(scene) && scene.Decisions.Count > 0
            ? $"  {Numbers.Text(scene.Percent)}%" + (scene.NewWays > 0 ? "  ◌" + Numbers.Text(scene.NewWays) : "")
            : "";
        var colour = scene.NewWays > 0 || scene.IsHere ? "#26262b" : "#5f5d58";
        svg.Append(Numbers.Culture, $"<text x=\"{Numbers.Text(left)}\" y=\"{Numbers.Text(y + 5)}\" font-weight=\"bold\" fill=\"{colour}\">{Markup.Xml(words.Heading(scene) + counts)}</text>\n");
        y += RowHeight;
        if (!words.Tells(scene))
            return;
        foreach (var decision in scene.Decisions)
        {
            svg.Append(Numbers.Culture, $"<text x=\"{Numbers.Text(left)}\" y=\"{Numbers.Text(y + 4)}\" font-size=\"12\" fill=\"#5f5d58\">{(decision.IsHere ? "◉ " : "")}{Numbers.Text(decision.Number)}</text>\n");
            foreach (var way in decision.Ways)
            {
                var text = words.Text(way);
                if (text.Length > LongestText)
                    text = text[..(LongestText - 1)] + "…";
                var ink = way.Mark == MapMark.Never ? "#6b4e00" : "#26262b";
                svg.Append(Numbers.Culture, $"<text x=\"{Numbers.Text(left + 28)}\" y=\"{Numbers.Text(y + 4)}\" font-size=\"12\" fill=\"{ink}\">{MapWords.Sign(way.Mark)}{(words.IsAired(way) ? "*" : "")} {Markup.Xml(text)}</text>\n");
                y += WayHeight;
            }
        }

        y += 8;
    }
}
