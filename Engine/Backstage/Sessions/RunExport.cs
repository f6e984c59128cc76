using System.Text;

namespace Backstage;

/// <summary>Writes a run down to be read: its text, scene by scene, with the decisions that were taken.</summary>
public static class RunExport
{
    /// <summary>As plain text.</summary>
    /// <param name="run">The run.</param>
    public static string Text(PlayedRun run) => Write(run, new PlainPage());

    /// <summary>As Markdown.</summary>
    /// <param name="run">The run.</param>
    public static string Markdown(PlayedRun run) => Write(run, new MarkdownPage());

    /// <summary>As one HTML file that needs nothing else.</summary>
    /// <param name="run">The run.</param>
    public static string Html(PlayedRun run) => Write(run, new HtmlPage());

    private static string Write(PlayedRun run, Page page)
    {
        ArgumentNullException.ThrowIfNull(run);
        page.Begin(run.Header.Title, run.Label);
        for (var i = 0; i <= run.Position; i++)
        {
            if (i > 0)
                page.Decision(run.Decisions[i - 1].Text);
            foreach (var line in run.Turns[i].Lines)
                WriteLine(page, line);
        }

        if (run.IsEnded)
            page.Ending(run.Endings is { Count: > 0 } endings ? string.Join(", ", endings.Select(ending => ending.Name)) : "The end");
        page.End();
        return page.Result.ToString();
    }

    private static void WriteLine(Page page, PlayedLine line)
    {
        if (SceneTags.Value(line.Tags, "scene") is { } scene)
        {
            var shoes = SceneTags.Value(line.Tags, "pov");
            page.Scene(scene, string.Join(", ", new[] { SceneTags.Value(line.Tags, "place"), shoes is null ? null : $"in {shoes}'s shoes" }.OfType<string>()));
        }

        if (SceneTags.Value(line.Tags, "confessional") is { } person)
            page.Confessional(person);
        if (line.Text.Length > 0)
            page.Line(line.Text);
    }

    /// <summary>What a format makes of the parts of a run.</summary>
    private abstract class Page
    {
        public StringBuilder Result { get; } = new();

        public abstract void Begin(string title, string run);

        public abstract void Scene(string name, string setting);

        public abstract void Confessional(string person);

        public abstract void Line(string text);

        public abstract void Decision(string text);

        public abstract void Ending(string name);

        public virtual void End()
        {
        }

        protected void Add(string text) => Result.Append(text);
    }

    private sealed class PlainPage : Page
    {
        public override void Begin(string title, string run) => Add($"{Markup.Plain(title)}\n{Markup.Plain(run)}\n\n");

        public override void Scene(string name, string setting) => Add($"\nScene: {Markup.Plain(name)}\n{(setting.Length == 0 ? "" : Markup.Plain(setting) + "\n")}\n");

        public override void Confessional(string person) => Add($"Confessional: {Markup.Plain(person)}\n");

        public override void Line(string text) => Add(Markup.Plain(text) + "\n");

        public override void Decision(string text) => Add($"\n> {Markup.Plain(text)}\n\n");

        public override void Ending(string name) => Add($"\nThe end: {Markup.Plain(name)}\n");
    }

    private sealed class MarkdownPage : Page
    {
        public override void Begin(string title, string run) => Add($"# {Markup.Markdown(title)}\n\n{Markup.Markdown(run)}\n\n");

        public override void Scene(string name, string setting) => Add($"## {Markup.Markdown(name)}\n\n{(setting.Length == 0 ? "" : $"*{Markup.Markdown(setting)}*\n\n")}");

        public override void Confessional(string person) => Add($"**Confessional: {Markup.Markdown(person)}**\n\n");

        public override void Line(string text) => Add(Markup.Markdown(text) + "\n\n");

        public override void Decision(string text) => Add($"> **{Markup.Markdown(text)}**\n\n");

        public override void Ending(string name) => Add($"## The end: {Markup.Markdown(name)}\n");
    }

    private sealed class HtmlPage : Page
    {
        public override void Begin(string title, string run) => Add($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{{Markup.Xml(title)}}: {{Markup.Xml(run)}}</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0 auto; padding: 1.5rem; max-width: 40rem; font: 1.05rem/1.6 Georgia, serif; background: #fbf8f1; color: #26262b; }
            .decision { margin: 1.5rem 0; padding-left: .75rem; border-left: 4px solid #1f51bd; font-weight: bold; }
            .setting { color: #5f5d58; }
            @media (prefers-color-scheme: dark) { body { background: #15171c; color: #e2ded5; } .setting { color: #a3a29f; } .decision { border-color: #82aaff; } }
            </style>
            </head>
            <body>
            <main>
            <h1>{{Markup.Xml(title)}}</h1>
            <p class="setting">{{Markup.Xml(run)}}</p>

            """);

        public override void Scene(string name, string setting) => Add($"<h2>{Markup.Xml(name)}</h2>\n{(setting.Length == 0 ? "" : $"<p class=\"setting\">{Markup.Xml(setting)}</p>\n")}");

        public override void Confessional(string person) => Add($"<h3>Confessional: {Markup.Xml(person)}</h3>\n");

        public override void Line(string text) => Add($"<p>{Markup.Xml(text)}</p>\n");

        public override void Decision(string text) => Add($"<p class=\"decision\">You chose: {Markup.Xml(text)}</p>\n");

        public override void Ending(string name) => Add($"<h2>The end: {Markup.Xml(name)}</h2>\n");

        public override void End() => Add("</main>\n</body>\n</html>\n");
    }
}
