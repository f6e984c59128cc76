namespace Tests;

/// <summary>What only a process of its own shows: pipes that close, signals, a real terminal.</summary>
[NonParallelizable]
public sealed class ProgramProcessTests
{
    private const string Tale = "Once.\n* [And then?] Then.\n    * * [And then?] The end came.\n-> END\n";
    private string _folder = "";
    private string _story = "";

    [SetUp]
    public void MakeStory()
    {
        Shell.SkipWithout("bash");
        _folder = Directory.CreateTempSubdirectory("backstage-test").FullName;
        _story = Path.Combine(_folder, "tale.ink");
        File.WriteAllText(_story, Tale);
    }

    [TearDown]
    public void RemoveFolder()
    {
        if (_folder.Length > 0)
            Directory.Delete(_folder, true);
    }

    [Test]
    public void Piped_choices_are_taken_and_echoed()
    {
        var (code, output, error) = Shell.Run($"{Shell.Backstage} play '{_story}'", "1\n1\n");

        Assert.That(code, Is.Zero, error);
        Assert.That(output, Is.EqualTo("Once.\n\n1. And then?\n> 1\n\nThen.\n\n1. And then?\n> 1\n\nThe end came.\n\nThe end.\n"));
        Assert.That(error, Is.Empty);
    }

    [Test]
    public void Closed_pipe_ends_quietly()
    {
        var (code, output, error) = Shell.Run($"{Shell.Backstage} play '{_story}' | head -n 1; exit ${{PIPESTATUS[0]}}", "1\n1\n");

        Assert.That(code, Is.Zero);
        Assert.That(output, Is.EqualTo("Once.\n"));
        Assert.That(error, Is.Empty);
    }

    [Test]
    public void Device_that_is_full_is_reported_without_a_trace()
    {
        if (!File.Exists("/dev/full"))
            Assert.Ignore("skipped: this system has no /dev/full");

        var (_, _, error) = Shell.Run($"{Shell.Backstage} play '{_story}' > /dev/full", "1\n");

        Assert.That(error, Does.Not.Contain("   at "));
    }

    [Test]
    public void File_that_may_not_be_read_is_explained()
    {
        var (code, _, error) = Shell.Run($"{Shell.Backstage} play /proc/self/mem");

        Assert.That(code, Is.EqualTo(3));
        Assert.That(error, Does.StartWith("backstage: ").And.Not.Contain("   at "));
    }

    [Test]
    public void Terminal_shows_prompts_and_ctrl_c_leaves()
    {
        Shell.SkipWithout("tmux");
        var session = "backstage-test-" + Environment.ProcessId;
        var tmux = $"tmux -L {session}";
        try
        {
            Shell.Run($"{tmux} -f /dev/null new-session -d -s t -x 60 -y 20 bash --norc");
            Shell.Run($"{tmux} send-keys -t t \"PS1=; clear; {Shell.Backstage.Replace("'", "")} play --plain {_story}; echo code=\\$?\" Enter");
            Assert.That(WaitFor(tmux, "1. And then?\n>"), Does.Contain("Once.\n\n1. And then?"));

            Shell.Run($"{tmux} send-keys -t t 1 Enter");
            Assert.That(WaitFor(tmux, "Then.\n"), Does.Contain("> 1\n\nThen.\n\n1. And then?"));

            Shell.Run($"{tmux} send-keys -t t C-c");
            Assert.That(WaitFor(tmux, "code="), Does.Contain("code=130"));
        }
        finally
        {
            Shell.Run($"{tmux} kill-server");
        }
    }

    // A screen shows what it shows when it is painted: asks again until it does, or until patience ends.
    private static string WaitFor(string tmux, string text)
    {
        var screen = "";
        for (var tries = 0; tries < 100; tries++)
        {
            screen = Shell.Run($"{tmux} capture-pane -p -t t").Out;
            if (screen.Contains(text, StringComparison.Ordinal))
                return screen;
            Thread.Sleep(100);
        }

        return screen;
    }
}
