using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ink;

namespace Backstage.Player;

/// <summary>backstage compile: ink source to a compiled story, and everything that is wrong with it.</summary>
internal sealed class CompileCommand
{
    // For a terminal or a file, never for a page: quotation marks may stay as they are.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _source = new("source") { Description = "An .ink file, or a folder with a main.ink." };
    private readonly Option<string?> _output = new("-o", "--output") { Description = "The file to write; without it the source's name with .json behind it; - for standard output." };
    private readonly Option<bool> _countAllVisits = new("--count-all-visits") { Description = "Count the visits of everything that can be visited, for a host program that asks." };
    private readonly Option<bool> _stats = new("--stats") { Description = "Say how many words, knots and choices there are." };
    private readonly Option<string?> _format = new("--format") { Description = "How messages are printed: text or json." };

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new CompileCommand();
        var command = new Command("compile", "Compiles ink source to story JSON. Example: backstage compile story.ink -o story.json --stats");
        command.Add(self._source);
        foreach (var option in (Option[])[self._output, self._countAllVisits, self._stats, self._format])
            command.Add(option);
        command.SetAction(parsed => self.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, ITerminal terminal)
    {
        var format = parsed.GetValue(_format) ?? "text";
        if (format is not ("text" or "json"))
            throw new CommandError(ExitCode.WrongUsage, $"--format: there is no format '{format}'.", "There are: text, json");

        var path = StoryFiles.Find(parsed.GetValue(_source));
        var compilation = StoryOpener.CompileFile(path, parsed.GetValue(_countAllVisits));
        var output = parsed.GetValue(_output) ?? path + ".json";
        if (compilation.Succeeded)
        {
            var json = compilation.CreateStory().ToJson();
            if (output == "-" && format == "text")
                terminal.Out.WriteLine(json);
            else
                StoryFiles.Write(output, json);
        }

        if (format == "json")
            terminal.Out.WriteLine(Json(compilation, output, parsed.GetValue(_stats)));
        else
            Print(compilation, terminal, parsed.GetValue(_stats));
        return compilation.Succeeded ? ExitCode.Fine : ExitCode.StoryHasProblems;
    }

    private static void Print(Compilation compilation, ITerminal terminal, bool withStats)
    {
        foreach (var diagnostic in compilation.Diagnostics)
            terminal.Error.WriteLine(DiagnosticText.Render(diagnostic) + "\n");
        if (compilation.Diagnostics.Count > 0)
            terminal.Error.WriteLine(StoryOpener.Summary(compilation));
        if (!withStats)
            return;
        foreach (var (name, value) in Figures(compilation.Stats))
            terminal.Out.WriteLine($"{name}: {value}");
    }

    private static string Json(Compilation compilation, string output, bool withStats)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", compilation.Succeeded);
            if (compilation.Succeeded)
                json.WriteString("output", output);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in compilation.Diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
            if (withStats)
            {
                json.WriteStartObject("stats");
                foreach (var (name, value) in Figures(compilation.Stats))
                    json.WriteNumber(name, value);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.SeverityName(diagnostic.Severity));
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, int Value)> Figures(Stats stats) =>
    [
        ("words", stats.words),
        ("knots", stats.knots),
        ("stitches", stats.stitches),
        ("functions", stats.functions),
        ("choices", stats.choices),
        ("gathers", stats.gathers),
        ("diverts", stats.diverts),
    ];
}
