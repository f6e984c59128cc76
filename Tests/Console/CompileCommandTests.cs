using System.Text.Json.Nodes;

namespace Tests;

/// <summary>`backstage compile`: what it writes, says and returns.</summary>
public sealed class CompileCommandTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("backstage-test").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Story_is_written_beside_its_source()
    {
        var (code, terminal) = Compile("Hello.\n-> END\n");

        Assert.That(code, Is.Zero);
        Assert.That(terminal.Printed + terminal.Complaints, Is.Empty);
        Assert.That(new Ink.Runtime.Story(File.ReadAllText(Path.Combine(_folder, "story.ink.json"))).Continue(), Is.EqualTo("Hello.\n"));
    }

    [Test]
    public void Story_can_be_printed() =>
        Assert.That(JsonNode.Parse(Compile("Hello.\n-> END\n", "-o", "-").Terminal.Printed)?["inkVersion"], Is.Not.Null);

    [Test]
    public void Every_error_is_shown_with_its_line()
    {
        var (code, terminal) = Compile("VAR lamp = 1\n-> cellar\n=== cellar_door\n{lmap}\n-> END\n");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(File.Exists(Path.Combine(_folder, "story.ink.json")), Is.False);
        Assert.That(terminal.Complaints, Does.Contain(" --> story.ink:2:4\n  |\n2 | -> cellar\n  |    ^^^^^^"));
        Assert.That(terminal.Complaints, Does.Contain(" --> story.ink:4:2\n").And.Contain("did you mean 'lamp'?").And.EndWith("2 errors\n"));
    }

    [Test]
    public void Messages_can_be_read_by_programs()
    {
        var (code, terminal) = Compile("-> cellar\n", "--format", "json");

        var json = JsonNode.Parse(terminal.Printed)!;
        Assert.That(code, Is.EqualTo(1));
        Assert.That((bool?)json["success"], Is.False);
        Assert.That((string?)json["diagnostics"]![0]!["severity"], Is.EqualTo("error"));
        Assert.That((int?)json["diagnostics"]![0]!["line"], Is.EqualTo(1));
        Assert.That((string?)json["diagnostics"]![0]!["code"], Does.StartWith("INK2"));
    }

    [Test]
    public void Figures_are_given_on_demand() =>
        Assert.That(
            Compile("Two words.\n* One -> END\n=== k\n= s\n-> END\n", "--stats").Terminal.Printed,
            Does.Contain("words: 3\nknots: 1\nstitches: 1\n").And.Contain("choices: 1\n"));

    [Test]
    public void Included_files_are_found_beside_the_root()
    {
        File.WriteAllText(Path.Combine(_folder, "more.ink"), "=== more\nMore.\n-> END\n");

        Assert.That(Compile("INCLUDE more.ink\n-> more\n").Code, Is.Zero);
        Assert.That(Compile("INCLUDE nothing.ink\n").Terminal.Complaints, Does.Contain("nothing.ink"));
    }

    [TestCase("--format xml", 2)]
    [TestCase("-o /nowhere/at/all/story.json", 3)]
    public void Wrong_option_is_explained(string options, int expected)
    {
        var (code, terminal) = Compile("Hello.\n-> END\n", options.Split(' '));

        Assert.That(code, Is.EqualTo(expected));
        Assert.That(terminal.Complaints, Does.StartWith("backstage: "));
    }

    private (int Code, FakeTerminal Terminal) Compile(string source, params string[] options)
    {
        var file = Path.Combine(_folder, "story.ink");
        File.WriteAllText(file, source);
        var terminal = new FakeTerminal();
        return (Backstage.Player.Program.Run(["compile", file, .. options], terminal), terminal);
    }
}
