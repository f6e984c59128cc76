using FsCheck;
using FsCheck.Fluent;
using Ink;

namespace Tests;

/// <summary>Whatever is given to the compiler, it comes back, in good time, with a story or with messages.</summary>
public sealed class CompilerRobustnessTests
{
    private const int Many = 100_000;

    private static readonly string[] Sources = Directory
        .GetFiles(Repository.PathTo("Tests/Golden"), "story.ink", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .ToArray();

    private static readonly string[] Pieces =
        ["{", "}", "(", ")", "[", "]", "->", "->->", "<-", "|", "#", "~ ", "\"", "\\", "==", "= ", "- ", "* ", "+ ", ":", "<>", "//", "/*", "*/", "\n", "VAR ", "LIST ", "temp ", "else:", "\0", "\uFEFF", "\uD800"];

    [TestCase("{")]
    [TestCase("}")]
    [TestCase("(")]
    [TestCase("[")]
    [TestCase("\"")]
    [TestCase("{\"")]
    [TestCase("{(")]
    [TestCase("{x:")]
    [TestCase("{x|")]
    [TestCase("{\"a|")]
    [TestCase("{\"a|b\" ")]
    [TestCase("{x || \"")]
    [TestCase("{\n- \"")]
    [TestCase("{x:\n")]
    [TestCase("{\n- ")]
    [TestCase("{\n- x:\n")]
    [TestCase("{ {\n")]
    [TestCase("~ f(")]
    [TestCase("{f(")]
    [TestCase("{not ")]
    [TestCase("{- -")]
    [TestCase("* [")]
    [TestCase("* {")]
    [TestCase("-> a")]
    [TestCase("-> a -> ")]
    [TestCase("->->")]
    [TestCase("* ")]
    [TestCase("- ")]
    [TestCase("=")]
    [TestCase("== ")]
    [TestCase("#")]
    [TestCase("\\")]
    [TestCase("/*")]
    [TestCase("LIST a = (")]
    [TestCase("a, ")]
    [CancelAfter(60_000)]
    public void A_hundred_thousand_of_anything_end_in_a_message_or_a_story(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, Many));

        Assert.DoesNotThrow(() => new Compiler(source).CompileSource());
        Assert.DoesNotThrow(() => new Compiler("{" + source).CompileSource());
        Assert.DoesNotThrow(() => new Compiler("VAR x = 1\n~ x = " + source).CompileSource());
    }

    [TestCase("{x || \"", "\"}")]
    [TestCase("{\"", "\" || x}")]
    [TestCase("{\"a|", "\"}")]
    [TestCase("{\"", "\"|b}")]
    [TestCase("{\n- \"", "\" text\n}")]
    [CancelAfter(20_000)]
    public void Levels_that_can_be_read_in_two_ways_do_not_multiply(string open, string close)
    {
        var source = string.Concat(Enumerable.Repeat(open, 100)) + "x" + string.Concat(Enumerable.Repeat(close, 100));

        Assert.DoesNotThrow(() => new Compiler("VAR x = 1\n" + source).CompileSource());
    }

    [Test]
    public void Deep_parentheses_are_a_clear_error()
    {
        var found = new Compiler("{" + new string('(', Many) + "1" + new string(')', Many) + "}").CompileSource().Diagnostics;

        Assert.That(found.Select(diagnostic => diagnostic.Code), Does.Contain("INK1024"));
    }

    [Test]
    public void A_sum_of_many_terms_is_no_depth()
    {
        var compilation = new Compiler("{0" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + "}").CompileSource();

        Assert.That(compilation.Succeeded, Is.True);
    }

    [Test]
    public void Weaves_may_be_hundreds_of_levels_deep()
    {
        static string Levels(int count) => string.Concat(Enumerable.Range(1, count).Select(depth => new string('*', depth) + " choice\n")) + "- -> END\n";

        Assert.That(new Compiler(Levels(200)).Compile()!.ToJson(), Is.Not.Empty);
        Assert.That(new Compiler(Levels(2_000)).CompileSource().Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "INK1024" }));
    }

    [Test]
    public void Cut_off_anywhere_a_story_still_compiles_or_is_refused()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<NonNegativeInt, NonNegativeInt>((which, at) =>
        {
            var source = Sources[which.Get % Sources.Length];

            CompilesOrIsRefused(source[..(at.Get % (source.Length + 1))]);
        }));
    }

    [Test]
    public void With_anything_put_in_anywhere_a_story_still_compiles_or_is_refused()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<NonNegativeInt, NonNegativeInt[]>((which, changes) =>
        {
            var source = Sources[which.Get % Sources.Length];
            var random = new System.Random(which.Get);
            foreach (var piece in changes)
            {
                var position = random.Next(source.Length + 1);
                source = piece.Get % 3 == 0
                    ? source.Remove(position, Math.Min(1, source.Length - position))
                    : source.Insert(position, Pieces[piece.Get % Pieces.Length]);
            }

            CompilesOrIsRefused(source);
        }));
    }

    [Test]
    [CancelAfter(60_000)]
    public void Size_costs_time_in_proportion()
    {
        const int Count = 16_000;
        var globals = string.Concat(Enumerable.Range(0, Count).Select(i => $"VAR g{i} = {i}\n~ g{i} = g{(i * 7) % Count}\n"));
        var list = "LIST l = " + string.Join(", ", Enumerable.Range(0, Count).Select(i => $"i{i}")) + "\n"
            + string.Concat(Enumerable.Range(0, Count).Select(i => $"{{l ? i{i}: yes}}\n"));
        var line = string.Concat(Enumerable.Range(0, Count).Select(_ => "{x} and "));

        Assert.That(new Compiler(globals).CompileSource().Succeeded, Is.True);
        Assert.That(new Compiler(list).CompileSource().Succeeded, Is.True);
        Assert.That(new Compiler("VAR x = 1\n" + line).CompileSource().Succeeded, Is.True);
    }

    private static void CompilesOrIsRefused(string source)
    {
        var compilation = new Compiler(source).CompileSource();

        Assert.That(compilation.Succeeded, Is.EqualTo(!compilation.Diagnostics.Any(found => found.Severity == ErrorType.Error)));
        foreach (var diagnostic in compilation.Diagnostics)
        {
            Assert.That(diagnostic.Line, Is.GreaterThanOrEqualTo(1));
            Assert.That(diagnostic.Column, Is.GreaterThanOrEqualTo(1));
        }
    }
}
