using System.Reflection;
using Ink;

namespace Tests;

/// <summary>Every code of the compiler has a page, and what the page says is so.</summary>
public sealed class DiagnosticPagesTests
{
    private static readonly string Folder = Repository.PathTo("Engine/Ink.Compiler/Diagnostics/Pages");

    private static IEnumerable<string> Pages => Directory.GetFiles(Folder, "*.md").Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<DiagnosticCode> Codes => typeof(InkCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(known => known.GetValue(null))
        .OfType<DiagnosticCode>();

    [Test]
    public void Every_code_has_a_page_named_after_it_and_every_page_a_code()
    {
        var expected = Codes.Select(code => $"{code.Id}-{code.Title.Replace(' ', '-')}.md").Order(StringComparer.Ordinal);

        Assert.That(Pages, Is.EqualTo(expected));
    }

    [Test]
    public void No_two_kinds_share_a_code()
    {
        Assert.That(Codes.Select(code => code.Id), Is.Unique);
    }

    [TestCaseSource(nameof(Pages))]
    public void Example_of_a_page_produces_its_code_and_the_mended_one_compiles(string page)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Folder, page)).ReplaceLineEndings("\n");
        var code = page[..page.IndexOf('-')];

        var example = Compile(InkUnder("## Example", text));
        var mended = Compile(InkUnder("## Mended", text));

        Assert.That(text, Does.StartWith($"# {code}: {Codes.Single(known => known.Id == code).Title}\n"));
        Assert.That(example.Diagnostics.Select(diagnostic => diagnostic.Code), Does.Contain(code));
        Assert.That(mended.Diagnostics, Is.Empty);
    }

    private static Compilation Compile(string source) => new Compiler(source, new Compiler.Options
    {
        sourceFilename = "story.ink",
        fileHandler = new MemoryFiles(("rooms.ink", "VAR rooms = 3\n")),
    }).CompileSource();

    private static string InkUnder(string heading, string page)
    {
        const string Fence = "```ink\n";
        var start = page.IndexOf(Fence, page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + Fence.Length;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
