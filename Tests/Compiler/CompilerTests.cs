using Ink;
using Ink.Runtime;

namespace Tests;

/// <summary>The compiler's front door: options, messages, includes, figures.</summary>
public sealed class CompilerTests
{
    [Test]
    public void Source_becomes_a_story_that_can_be_played()
    {
        var story = new Compiler("Hello, {name}!\nVAR name = \"Carly\"\n-> END\n").Compile()!;

        Assert.That(story.ContinueMaximally(), Is.EqualTo("Hello, Carly!\n"));
    }

    [Test]
    public void Error_handler_hears_errors_warnings_and_notes_with_file_and_line()
    {
        var heard = new List<(string, ErrorType)>();

        var story = new Compiler("-> nowhere\nTODO: more\n=== stage\ntext\n", new Compiler.Options
        {
            sourceFilename = "main.ink",
            errorHandler = (message, type) => heard.Add((message, type)),
        }).Compile();

        Assert.That(story, Is.Null);
        Assert.That(heard, Is.EquivalentTo(new[]
        {
            ("TODO: 'main.ink' line 2: more", ErrorType.Author),
            ("ERROR: 'main.ink' line 1: Divert target not found: '-> nowhere'", ErrorType.Error),
            ("WARNING: 'main.ink' line 4: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?", ErrorType.Warning),
        }));
    }

    [Test]
    public void Without_a_handler_all_errors_are_thrown_at_once()
    {
        var thrown = Assert.Throws<CompilationException>(() => new Compiler("-> a\n-> b\n").Compile())!;

        Assert.That(thrown.Message, Does.Contain("'-> a'").And.Contain("'-> b'"));
        Assert.That(thrown.Diagnostics, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_story_that_is_only_warned_of_is_compiled()
    {
        var heard = new List<string>();

        var story = new Compiler("-> k\n=== k\nText.\n", new Compiler.Options { errorHandler = (message, _) => heard.Add(message) }).Compile();

        Assert.That(story, Is.Not.Null);
        Assert.That(heard, Has.Count.EqualTo(1));
    }

    [Test]
    public void Mistakes_on_every_line_are_all_found()
    {
        var compilation = new Compiler("{1 + }\n* {x\n~ 5\n== k extra\n-> \n").CompileSource();

        Assert.That(compilation.Succeeded, Is.False);
        Assert.That(compilation.Diagnostics.Where(found => found.Severity == ErrorType.Error).Select(found => found.Line), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
    }

    [Test]
    public void Line_and_column_count_from_one_in_the_text_as_written()
    {
        var found = new Compiler("/* a\nb */ first\r\n  /* c */ -> nowhere\r\n").CompileSource().Diagnostics.Single();

        Assert.That((found.Line, found.Column), Is.EqualTo((3, 14)));
        Assert.That(found.Span.Length, Is.EqualTo("nowhere".Length));
    }

    [TestCase("-> stag\n=== stage\n-> END", "did you mean 'stage'?")]
    [TestCase("{conis}\nVAR coins = 3", "did you mean 'coins'?")]
    [TestCase("{LIST_CONUT(x)}\nVAR x = 1", "did you mean 'LIST_COUNT'?")]
    [TestCase("LIST moods = calm\n~ temp m = (clam)", "did you mean 'calm'?")]
    [TestCase("CONST there = -> k\n-> there\n=== k\n-> END", "'there' is a constant; only a variable can be diverted to by name")]
    public void Unknown_names_come_with_a_hint(string source, string hint)
    {
        Assert.That(new Compiler(source).CompileSource().Diagnostics[0].Hint, Is.EqualTo(hint));
    }

    [Test]
    public void Included_files_are_found_from_the_root_and_named_in_messages()
    {
        var files = new MemoryFiles(("parts/one.ink", "INCLUDE parts/two.ink\nOne.\n"), ("parts/two.ink", "Two.\n-> nowhere\n"));

        var compilation = new Compiler("INCLUDE parts/one.ink\n-> END\n", new Compiler.Options { sourceFilename = "main.ink", fileHandler = files }).CompileSource();

        Assert.That(compilation.Diagnostics.Select(found => (found.File, found.Line)), Is.EqualTo(new[] { ("parts/two.ink", 2) }));
    }

    [Test]
    public void A_file_that_includes_itself_is_an_error()
    {
        var files = new MemoryFiles(("a.ink", "INCLUDE b.ink\n"), ("b.ink", "INCLUDE a.ink\n"));

        var compilation = new Compiler("INCLUDE a.ink\n", new Compiler.Options { fileHandler = files }).CompileSource();

        Assert.That(compilation.Diagnostics.Single().Code, Is.EqualTo("INK1023"));
    }

    [Test]
    public void The_same_file_may_be_included_twice_in_a_row()
    {
        var files = new MemoryFiles(("a.ink", "CONST A = 1\nA.\n"));

        var story = new Compiler("INCLUDE a.ink\nINCLUDE a.ink\n-> END", new Compiler.Options { fileHandler = files }).Compile()!;

        Assert.That(story.ContinueMaximally(), Is.EqualTo("A.\nA.\n"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error_at_its_include()
    {
        var found = new Compiler("\nINCLUDE missing.ink\n", new Compiler.Options { fileHandler = new MemoryFiles() }).CompileSource().Diagnostics.Single();

        Assert.That((found.Code, found.Line, found.Message), Is.EqualTo(("INK1023", 2, "Failed to load: 'missing.ink'")));
    }

    [Test]
    public void Knots_of_included_files_come_after_those_of_the_file_that_includes_them()
    {
        var files = new MemoryFiles(("a.ink", "INCLUDE b.ink\n=== a\n-> END\n"), ("b.ink", "=== b\n-> END\n"));

        var content = new Compiler("INCLUDE a.ink\n=== main\n-> END\n", new Compiler.Options { fileHandler = files }).CompileSource().Content!;

        Assert.That(content.Root.NamedOnly.Keys, Is.EqualTo(new[] { "main", "a", "b" }));
    }

    [Test]
    public void Figures_count_what_the_source_holds()
    {
        const string Source = """
            One two {three}. -> a
            * four [five] six
            - seven
            -> END
            VAR three = 3
            === a
            -> s
            = s
            -> END
            === function f
            ~ return
            """;

        var stats = new Compiler(Source).CompileSource().Stats;

        Assert.That(
            (stats.words, stats.knots, stats.stitches, stats.functions, stats.choices, stats.gathers, stats.diverts),
            Is.EqualTo((7, 2, 1, 1, 1, 1, 4)));
    }

    [Test]
    public void Visits_of_everything_are_counted_when_asked_for()
    {
        const string Source = "-> k\n=== k\n- (g) text\n+ choice\n-> s\n= s\n-> END\n";

        var root = new Compiler(Source, new Compiler.Options { countAllVisits = true }).CompileSource().Content!.Root;

        var knot = root.FindNamed("k")!;
        var gather = ((Container)knot.Content[0]).FindNamed("g")!;
        Assert.That(root.Flags, Is.EqualTo(CountFlags.Visits));
        Assert.That(knot.Flags, Is.EqualTo(CountFlags.Visits));
        Assert.That(knot.FindNamed("s")!.Flags, Is.EqualTo(CountFlags.Visits));
        Assert.That(gather.Flags, Is.EqualTo(CountFlags.Visits | CountFlags.StartOnly));
        Assert.That(gather.FindNamed("c-0")!.Flags, Is.EqualTo(CountFlags.Visits | CountFlags.StartOnly));
    }

    [Test]
    public void Byte_order_mark_and_carriage_returns_change_nothing()
    {
        var plain = new Compiler("a\n* b\n  c\n- -> END\n").Compile()!.ToJson();

        Assert.That(new Compiler("\uFEFFa\r\n* b\r\n  c\r\n- -> END\r\n").Compile()!.ToJson(), Is.EqualTo(plain));
    }
}
