using Backstage.Player;
using FsCheck;
using FsCheck.Fluent;

namespace Tests;

public sealed class PainterTests
{
    private static readonly string[] Pieces = ["word ", "日本", "👩‍🚀", "●", "━━━", "é", "   ", "x", "\e[2J", "❤️.", "│ "];

    private static readonly TextStyle[] Styles =
    [
        TextStyle.Plain,
        TextStyle.Plain.With(TextAttributes.Bold),
        new TextStyle(Colour.FromHex("82aaff"), Colour.FromHex("15171c")),
        new TextStyle(Colour.Palette(9), Colour.Default, TextAttributes.Reverse),
    ];

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Diffs_add_up_to_the_full_picture() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var (width, height) = (random.Next(1, 60), random.Next(1, 12));
            var painter = new Painter(new StyleCodes(ColourLevel.True));
            var screen = new VtScreen(width, height);
            for (var picture = 0; picture < 6; picture++)
            {
                var grid = Draw(random, width, height);
                screen.Write(painter.Paint(grid));
                var fresh = new VtScreen(width, height);
                fresh.Write(new Painter(new StyleCodes(ColourLevel.True)).Paint(grid));
                if (screen.Text != grid.ToString() || !SamePens(screen, fresh, width, height))
                    return false;
            }

            return true;
        });

    [Test]
    public void The_same_picture_again_writes_nothing()
    {
        var painter = new Painter(new StyleCodes(ColourLevel.True));
        painter.Paint(Draw(new Random(1), 40, 10));

        Assert.That(painter.Paint(Draw(new Random(1), 40, 10)), Is.Empty);
    }

    [Test]
    public void After_a_contested_sign_the_cursor_is_set_by_number()
    {
        var grid = new CellGrid(20, 1, TextStyle.Plain);
        grid.Write(0, 0, "●a", TextStyle.Plain);

        Assert.That(new Painter(new StyleCodes(ColourLevel.None)).Paint(grid), Does.Contain("●\e[2Ga"));
    }

    [Test]
    public void A_terminal_without_colours_gets_none()
    {
        var codes = new StyleCodes(ColourLevel.None);

        Assert.That(codes.Of(new TextStyle(Colour.FromHex("ff0000"), Colour.Palette(4), TextAttributes.Bold)), Is.EqualTo("\e[0;1m"));
    }

    [TestCase((int)ColourLevel.Sixteen, 10, "\e[0;92m")]
    [TestCase((int)ColourLevel.TwoHundredFiftySix, 200, "\e[0;38;5;200m")]
    public void Palette_colours_are_written_by_number(int level, int number, string code) =>
        Assert.That(new StyleCodes((ColourLevel)level).Of(new TextStyle(Colour.Palette(number), Colour.Default)), Is.EqualTo(code));

    private static CellGrid Draw(Random random, int width, int height)
    {
        var grid = new CellGrid(width, height, Styles[random.Next(2)]);
        for (var piece = 0; piece < 12; piece++)
            grid.Write(random.Next(width), random.Next(height), Pieces[random.Next(Pieces.Length)], Styles[random.Next(Styles.Length)]);
        return grid;
    }

    private static bool SamePens(VtScreen one, VtScreen other, int width, int height) =>
        Enumerable.Range(0, width * height).All(at => one.Pen(at % width, at / width) == other.Pen(at % width, at / width));
}
