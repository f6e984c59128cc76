using Backstage.Player;

namespace Tests;

public sealed class TerminalProfileTests
{
    [Test]
    public void No_color_wins_over_everything() =>
        Assert.That(Profile(("NO_COLOR", "1"), ("COLORTERM", "truecolor"), ("TERM", "xterm-256color")).Colours, Is.EqualTo(ColourLevel.None));

    [TestCase("xterm-256color", "truecolor", ColourLevel.True)]
    [TestCase("screen-256color", "", ColourLevel.TwoHundredFiftySix)]
    [TestCase("xterm", "", ColourLevel.Sixteen)]
    [TestCase("vt100", "", ColourLevel.None)]
    public void Colours_come_from_colorterm_and_term(string term, string colourTerm, object colours) =>
        Assert.That(Profile(("TERM", term), ("COLORTERM", colourTerm)).Colours, Is.EqualTo(colours));

    [TestCase("", true)]
    [TestCase("dumb", true)]
    [TestCase("xterm", false)]
    public void A_dumb_terminal_has_no_full_screen(string term, bool isDumb) => Assert.That(Profile(("TERM", term)).IsDumb, Is.EqualTo(isDumb));

    [Test]
    public void Signs_need_a_utf_8_locale()
    {
        Assert.That(Profile(("TERM", "xterm"), ("LANG", "en_US.UTF-8")).HasUnicode, Is.True);
        Assert.That(Profile(("TERM", "xterm"), ("LC_ALL", "C"), ("LANG", "en_US.UTF-8")).HasUnicode, Is.False);
        Assert.That(Profile(("TERM", "linux"), ("LANG", "en_US.UTF-8")).HasUnicode, Is.False);
    }

    private static TerminalProfile Profile(params (string Name, string Value)[] environment) =>
        TerminalProfile.From(name => environment.FirstOrDefault(variable => variable.Name == name).Value);
}
