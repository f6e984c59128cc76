using Backstage.Player;

namespace Tests;

public sealed class GraphemeTests
{
    [TestCase("plain", 5)]
    [TestCase("naïve café", 10)]
    [TestCase("e\u0301", 1)]
    [TestCase("日本", 4)]
    [TestCase("👩‍🚀", 2)]
    [TestCase("🇳🇴", 2)]
    [TestCase("❤️", 2)]
    [TestCase("☕", 2)]
    [TestCase("한국", 4)]
    [TestCase("\u200B\u200D\uFEFF", 0)]
    public void Width_counts_cells_and_not_letters(string text, int cells) => Assert.That(Graphemes.Width(text), Is.EqualTo(cells));

    [TestCase("\e[31mred\e]52;c;YQ==\a", "[31mred]52;c;YQ==")]
    [TestCase("a\u202Eb\u2066c\u009B31md\r\n", "abc31md")]
    [TestCase("a\tb", "a b")]
    public void What_drives_a_terminal_never_becomes_a_cell(string text, string shown)
    {
        var grid = new CellGrid(40, 1, TextStyle.Plain);

        grid.Write(0, 0, text, TextStyle.Plain);

        Assert.That(grid.RowText(0), Is.EqualTo(shown));
    }

    [Test]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var grid = new CellGrid(4, 1, TextStyle.Plain);

        // An attribute could not hold it.
        grid.Write(0, 0, "\uD83D!", TextStyle.Plain);

        Assert.That(grid.RowText(0), Is.EqualTo("\uFFFD!"));
    }

    [Test]
    public void A_letter_under_a_thousand_marks_takes_one_small_cell()
    {
        var grid = new CellGrid(4, 1, TextStyle.Plain);

        grid.Write(0, 0, "a" + new string('\u0301', 1000), TextStyle.Plain);

        Assert.That(grid[0, 0].Text, Has.Length.LessThanOrEqualTo(32));
    }

    [Test]
    public void Writing_over_half_of_a_wide_cluster_blanks_the_other_half()
    {
        var grid = new CellGrid(4, 1, TextStyle.Plain);
        grid.Write(0, 0, "日本", TextStyle.Plain);

        grid.Write(1, 0, "x", TextStyle.Plain);

        Assert.That(grid.RowText(0), Is.EqualTo(" x本"));
    }

    [TestCase("short", 10, "short")]
    [TestCase("a long one", 7, "a long…")]
    [TestCase("日本語", 4, "日…")]
    public void Text_that_does_not_fit_ends_with_an_ellipsis(string text, int width, string fitted) =>
        Assert.That(Graphemes.Fit(text, width), Is.EqualTo(fitted));
}
