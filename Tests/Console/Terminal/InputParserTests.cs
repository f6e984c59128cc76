using System.Text;
using Backstage.Player;

namespace Tests;

public sealed class InputParserTests
{
    private const string Mixture = "a\e[A\e[1;5Cé日😀\e[<0;10;5M\e[200~paste\e[A\e[201~\eOP\e[15~\e]11;rgb:ffff/eeee/0000\e\\\eax\r";

    [Test]
    public void Keys_mouse_paste_and_background_are_told_apart()
    {
        var events = Parse(Mixture);

        Assert.That(events, Is.EqualTo(new TerminalEvent[]
        {
            Letter("a"),
            new TerminalEvent.KeyPress(Key.Up),
            new TerminalEvent.KeyPress(Key.Right, default, KeyModifiers.Control),
            Letter("é"),
            Letter("日"),
            Letter("😀"),
            new TerminalEvent.Mouse(MouseAction.Press, 9, 4, 0, KeyModifiers.None),
            new TerminalEvent.Paste("paste\e[A"),
            new TerminalEvent.KeyPress(Key.F1),
            new TerminalEvent.KeyPress(Key.F5),
            new TerminalEvent.Background(0xFFEE00),
            new TerminalEvent.KeyPress(Key.Letter, new Rune('a'), KeyModifiers.Alt),
            Letter("x"),
            new TerminalEvent.KeyPress(Key.Enter),
        }));
    }

    [Test]
    public void Any_cut_of_the_bytes_gives_the_same_events()
    {
        var bytes = Encoding.UTF8.GetBytes(Mixture);
        var whole = new InputParser().Feed(bytes);

        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var parser = new InputParser();
            Assert.That(parser.Feed(bytes.AsSpan(0, cut)).Concat(parser.Feed(bytes.AsSpan(cut))), Is.EqualTo(whole), $"cut at {cut}");
        }
    }

    [Test]
    public void Lone_escape_waits_and_is_a_key_when_nothing_follows()
    {
        var parser = new InputParser();

        Assert.That(parser.Feed("\e"u8), Is.Empty);
        Assert.That(parser.IsWaiting, Is.True);
        Assert.That(parser.Flush(), Is.EqualTo(new TerminalEvent[] { new TerminalEvent.KeyPress(Key.Escape) }));
    }

    [TestCase("\e[99;99;99")]
    [TestCase("\e]52;c;YQ")]
    [TestCase("\eP1$r")]
    public void Broken_off_sequence_is_swallowed_and_never_typed(string bytes) => Assert.That(Parse(bytes), Is.Empty);

    [Test]
    public void Paste_without_end_does_not_fill_the_memory()
    {
        var parser = new InputParser();
        parser.Feed("\e[200~"u8);
        for (var piece = 0; piece < 300; piece++)
            parser.Feed(new byte[4096]);

        Assert.That(parser.Feed("x"u8).OfType<TerminalEvent.Paste>(), Is.Empty);
    }

    [Test]
    public void Garbage_neither_throws_nor_types_control_characters()
    {
        var random = new Random(3);
        var bytes = new byte[64];
        for (var round = 0; round < 5000; round++)
        {
            random.NextBytes(bytes);
            for (var at = 0; round % 2 == 0 && at < bytes.Length; at += 3)
                bytes[at] = "\e[]O;<~M0"u8[random.Next(9)];
            var parser = new InputParser();
            var events = parser.Feed(bytes).Concat(parser.Flush());
            Assert.That(events.OfType<TerminalEvent.KeyPress>().Any(key => Rune.IsControl(key.Typed) && key.Key == Key.Letter), Is.False);
        }
    }

    private static List<TerminalEvent> Parse(string bytes)
    {
        var parser = new InputParser();
        return [.. parser.Feed(Encoding.UTF8.GetBytes(bytes)), .. parser.Flush()];
    }

    private static TerminalEvent.KeyPress Letter(string letter) => new(Key.Letter, letter.EnumerateRunes().First());
}
