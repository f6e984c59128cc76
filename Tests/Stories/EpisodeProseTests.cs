using System.Globalization;
using Backstage;
using Backstage.Player;

namespace Tests;

/// <summary>The size and shape the episode has to have, measured.</summary>
public sealed class EpisodeProseTests
{
    private const int Plays = 10_000;
    private const int LongestPassage = 130;

    [Test]
    public void Is_as_big_as_an_evening_and_its_options_have_consequences()
    {
        var counts = StoryCounts.Of(StoryOpener.CompileFile(Main).CreateStory());
        TestContext.Out.WriteLine($"{counts.Words} words, {counts.ChoicePoints} choice points, {counts.Options} options, {counts.OptionsThatMatter} of them with a consequence");
        TestContext.Out.WriteLine("without: " + string.Join(", ", counts.IdleOptions));

        Assert.Multiple(() =>
        {
            Assert.That(counts.Words, Is.GreaterThanOrEqualTo(30_000));
            Assert.That(counts.ChoicePoints, Is.GreaterThanOrEqualTo(60));
            Assert.That(counts.Options, Is.GreaterThanOrEqualTo(180));
            Assert.That(counts.EndingIds, Has.Count.EqualTo(18));
            Assert.That(counts.OptionsThatMatter * 3, Is.GreaterThanOrEqualTo(counts.Options * 2));
        });
    }

    [Test]
    public void Ten_thousand_random_plays_and_the_walkthroughs_meet_everything_and_no_fault()
    {
        var random = new RandomPlays(StoryOpener.CompileFile(Main, countAllVisits: true).CreateStory());
        for (var seed = 1; seed <= Plays; seed++)
            random.Play(seed);
        Assert.That(random.Faults, Is.Empty);
        foreach (var file in Directory.GetFiles(Repository.PathTo("Stories/in-their-shoes/walkthroughs"), "*.choices"))
            random.Play(Choices(file));

        TestContext.Out.WriteLine(string.Join('\n', random.Endings.Select(pair => $"{pair.Value} {pair.Key}")));
        TestContext.Out.WriteLine($"longest passage: {random.Longest}");
        Assert.Multiple(() =>
        {
            Assert.That(random.Faults, Is.Empty);
            Assert.That(random.Endings, Has.Count.EqualTo(18));
            Assert.That(random.Longest.Words, Is.LessThanOrEqualTo(LongestPassage), random.Longest.ToString());
            Assert.That(random.NeverEntered, Is.Empty);
        });
    }

    private static string Main => Repository.PathTo("Stories/in-their-shoes/main.ink");

    private static List<int> Choices(string file) =>
        [.. File.ReadLines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
}
