using System.Text;

namespace Backstage;

/// <summary>
/// Draws a map as one HTML file that needs nothing else: headings and lists that a screen reader reads, scenes that open and close
/// by keyboard, the picture of <see cref="MapSvg"/> beside them. No scripts.
/// </summary>
public static class MapHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --page: #fbf8f1; --text: #26262b; --dim: #5f5d58; --notice: #6b4e00; --accent: #1f51bd; --line: #8d897e; }
        @media (prefers-color-scheme: dark) { :root { --page: #15171c; --text: #e2ded5; --dim: #a3a29f; --notice: #f0d58a; --accent: #82aaff; --line: #5d6370; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { margin: 0 0 .25rem; } h2 { margin: 2rem 0 .5rem; } h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
        p { margin: .25rem 0; } .dim { color: var(--dim); } .new { color: var(--notice); }
        table { border-collapse: collapse; } th, td { padding: .2rem 1rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line); }
        ol.scenes { list-style: none; padding: 0; } ol.scenes > li { border-bottom: 1px solid var(--line); }
        summary { padding: .4rem 0; cursor: pointer; font-weight: 600; } summary:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .never { padding: .4rem 0; color: var(--dim); } ul { margin: .25rem 0 .75rem; padding-left: 1.5rem; } ul.ways { list-style: none; padding-left: .5rem; }
        .here { border-left: 4px solid var(--accent); padding-left: .75rem; } a { color: var(--accent); }
        .skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
        figure { margin: 1rem 0; overflow-x: auto; } svg { max-width: 100%; height: auto; }
        """;

    /// <summary>The page.</summary>
    /// <param name="map">The map.</param>
    /// <param name="revealAll">For authors: tells what was never reached, too.</param>
    public static string Draw(StoryMap map, bool revealAll = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        var words = new MapWords(revealAll);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append(Numbers.Culture, $"<title>{Markup.Xml(map.Title)}: the map</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#scenes\">Skip to the scenes</a>\n<header>\n")
            .Append(Numbers.Culture, $"<h1>{Markup.Xml(map.Title)}</h1>\n<p>{(map.Run is null ? "" : Markup.Xml(map.Run) + ": ")}{Markup.Xml(MapWords.Total(map))}</p>\n")
            .Append("<p class=\"dim\">● this run, ○ another run, ◌ never yet, * as it aired</p>\n</header>\n<main>\n");
        AppendStorylines(html, map);
        AppendScenes(html, map, words);
        AppendEndings(html, map, words);
        html.Append("<section aria-labelledby=\"picture\">\n<h2 id=\"picture\">The map as a picture</h2>\n<details>\n<summary>Show the picture; it holds nothing that is not above</summary>\n<figure>\n")
            .Append(MapSvg.Draw(map, revealAll))
            .Append("</figure>\n</details>\n</section>\n</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void AppendStorylines(StringBuilder html, StoryMap map)
    {
        if (map.Storylines.Count == 0)
            return;
        html.Append("<section aria-labelledby=\"storylines\">\n<h2 id=\"storylines\">Storylines</h2>\n<table>\n<thead><tr><th scope=\"col\">Storyline</th><th scope=\"col\">Seen of the scenes reached</th></tr></thead>\n<tbody>\n");
        foreach (var storyline in map.Storylines)
            html.Append(Numbers.Culture, $"<tr><th scope=\"row\">{Markup.Xml(storyline.Name)}</th><td>{storyline.Percent}%</td></tr>\n");
        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void AppendScenes(StringBuilder html, StoryMap map, MapWords words)
    {
        html.Append(Numbers.Culture, $"<section aria-labelledby=\"scenes\">\n<h2 id=\"scenes\" tabindex=\"-1\">{(map.HasSceneTags ? "Scenes" : "Knots, in the order in which they were first reached")}</h2>\n<ol class=\"scenes\">\n");
        foreach (var scene in map.Scenes)
        {
            html.Append(scene.IsHere ? "<li class=\"here\">\n" : "<li>\n");
            if (!words.Tells(scene))
                html.Append(Numbers.Culture, $"<p class=\"never\"><span aria-hidden=\"true\">◌ </span>{Markup.Xml(scene.Outline.Number)} <span aria-hidden=\"true\">{MapWords.Hidden}</span> not reached yet</p>\n");
            else
                AppendScene(html, scene, words);
            html.Append("</li>\n");
        }

        html.Append("</ol>\n</section>\n");
    }

    private static void AppendScene(StringBuilder html, MapScene scene, MapWords words)
    {
        html.Append(Numbers.Culture, $"<details{(scene.IsHere ? " open=\"\"" : "")}>\n<summary><span aria-hidden=\"true\">{(scene.IsHere ? "◉" : MapWords.Sign(scene.Mark))} </span>{Markup.Xml(words.Heading(scene))}");
        if (scene.Decisions.Count > 0)
            html.Append(Numbers.Culture, $" <span class=\"dim\">{scene.Percent}% seen</span>");
        if (scene.NewWays > 0)
            html.Append(Numbers.Culture, $" <span class=\"new\">{scene.NewWays} new</span>");
        html.Append(scene.IsHere ? " (you are here)</summary>\n" : "</summary>\n");
        var setting = new[] { scene.Outline.Place, scene.Outline.Shoes.Count == 0 ? null : $"in {MapWords.Shoes(scene.Outline)}'s shoes" }.OfType<string>().ToList();
        if (setting.Count > 0)
            html.Append(Numbers.Culture, $"<p class=\"dim\">{Markup.Xml(string.Join(", ", setting))}</p>\n");
        foreach (var decision in scene.Decisions)
        {
            html.Append(Numbers.Culture, $"<h3>Decision {decision.Number}{(decision.IsHere ? " (you stand here)" : "")}</h3>\n<ul class=\"ways\">\n");
            foreach (var way in decision.Ways)
                AppendWay(html, way, words);
            html.Append("</ul>\n");
        }

        html.Append("</details>\n");
    }

    private static void AppendWay(StringBuilder html, MapWay way, MapWords words)
    {
        var text = words.Text(way);
        var shown = text == MapWords.Hidden ? $"<span aria-hidden=\"true\">{text}</span>" : Markup.Xml(text);
        var told = text == MapWords.Hidden ? "a way not offered yet" : MapWords.Say(way.Mark);
        var aired = words.IsAired(way) ? " <span class=\"dim\">* as aired</span>" : "";
        var led = way.LeadsTo.Count > 0 ? $" <span class=\"dim\">led to {Markup.Xml(string.Join(", ", way.LeadsTo))}</span>" : "";
        html.Append(Numbers.Culture, $"<li{(way.Mark == MapMark.Never ? " class=\"new\"" : "")}><span aria-hidden=\"true\">{MapWords.Sign(way.Mark)} </span>{shown} <span class=\"dim\">({told})</span>{aired}{led}</li>\n");
    }

    private static void AppendEndings(StringBuilder html, StoryMap map, MapWords words)
    {
        html.Append(Numbers.Culture, $"<section aria-labelledby=\"endings\">\n<h2 id=\"endings\">Endings: {map.EndingsReached} of {map.Endings.Count}</h2>\n<ul>\n");
        foreach (var ending in map.Endings)
        {
            var name = words.Name(ending);
            var shown = name == MapWords.Hidden ? $"<span aria-hidden=\"true\">{name}</span> not reached yet" : Markup.Xml(name);
            var runs = ending.Runs.Count == 0 ? "" : $" <span class=\"dim\">(run {string.Join(", ", ending.Runs.Select(Numbers.Text))})</span>";
            html.Append(Numbers.Culture, $"<li>{shown}{runs}{(ending.IsAired ? " <span class=\"dim\">* as aired</span>" : "")}</li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }
}
