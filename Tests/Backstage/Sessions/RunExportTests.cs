using Backstage;

namespace Tests.Sessions;

/// <summary>Runs written down to be read.</summary>
public sealed class RunExportTests
{
    [Test]
    public void Text_holds_scenes_decisions_and_the_ending()
    {
        Assert.That(RunExport.Text(Run()), Is.EqualTo("""
            The Booth
            Run 1


            Scene: 08 The slip
            Recording studio, in Jax's shoes

            Miles lets the mouthpiece drop.

            > Suggest a break

            Nobody breaks.
            The lamp is still on.

            > Stay


            Scene: 16 The truth
            in Miles's shoes

            Miles unhooks the strap.

            > Argue

            Louder.

            The end: Solo track

            """));
    }

    [Test]
    public void Markdown_and_html_hold_the_same()
    {
        Assert.That(RunExport.Markdown(Run()), Does.Contain("## 08 The slip").And.Contain("> **Suggest a break**").And.Contain("## The end: Solo track"));
        Assert.That(RunExport.Html(Run()), Does.Contain("<h2>08 The slip</h2>").And.Contain("You chose: Suggest a break").And.EndsWith("</html>\n"));
    }

    private static PlayedRun Run()
    {
        using var session = TestStories.Library(TestStories.Booth, new MemoryRuns()).Begin(1);
        session.Take("Suggest a break");
        session.Take("Stay");
        session.Take("Argue");
        return session.ToPlayedRun();
    }
}
