using Backstage;
using Ink;
using Ink.Runtime;

namespace Tests;

/// <summary>The episode in Stories/in-their-shoes, played from its source.</summary>
public sealed class EpisodeTests
{
    private const int MostDecisions = 400;
    private static readonly Lazy<string> Compiled = new(Compile);

    [Test]
    public void Compiles_without_a_message() => Assert.That(Compiled.Value, Is.Not.Empty);

    [TestCase("carly-vanessa-sasha", "understudy")]
    public void Aired_choices_meet_every_beat_in_order(string storyline, string aired)
    {
        var session = new PlaySession(new Story(Compiled.Value), 1);
        session.Choose(Index(session, choice => SceneTags.Value(choice.Tags, "storyline") == storyline));

        while (!session.Now.IsEnd && session.Decisions.Count < MostDecisions)
            session.Choose(Index(session, choice => choice.Tags.Contains("aired")));

        var tags = session.Turns.SelectMany(turn => turn.Lines).SelectMany(line => line.Tags).ToList();
        Assert.That(session.HadErrors, Is.False);
        Assert.That(
            SceneTags.Values(tags, "beat"),
            Is.EqualTo(AiredBeats.Read().Where(beat => beat.Storyline == storyline).Select(beat => beat.Id)));
        Assert.That(SceneTags.Values(tags, "ending").Select(ending => ending.Split('|')[0].Trim()), Is.EqualTo(new[] { aired }));
    }

    [TestCase("carly-vanessa-sasha", 300)]
    public void Every_way_through_ends_in_one_ending(string storyline, int plays)
    {
        var endings = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 1; seed <= plays; seed++)
        {
            var picker = new ChoicePicker((uint)seed);
            var session = new PlaySession(new Story(Compiled.Value), seed);
            session.Choose(Index(session, choice => SceneTags.Value(choice.Tags, "storyline") == storyline));
            while (!session.Now.IsEnd && session.Decisions.Count < MostDecisions)
                session.Choose(picker.Next(session.Now.Choices.Count));

            var issues = session.Turns.SelectMany(turn => turn.Issues).Select(issue => issue.Message).ToList();
            var way = string.Join(',', session.Decisions.Select(index => index + 1));
            Assert.That(issues, Is.Empty, way);
            var reached = session.Turns.SelectMany(turn => turn.Lines).SelectMany(line => SceneTags.Values(line.Tags, "ending")).ToList();
            Assert.That(reached, Has.Count.EqualTo(1), way);
            endings[reached[0]] = endings.GetValueOrDefault(reached[0]) + 1;
        }

        TestContext.Out.WriteLine(string.Join('\n', endings.Select(pair => $"{pair.Key}: {pair.Value}")));
        Assert.That(endings, Has.Count.GreaterThan(1));
    }

    private static int Index(PlaySession session, Predicate<OfferedChoice> wanted)
    {
        var choices = session.Now.Choices.ToList();
        var index = choices.FindIndex(wanted);
        Assert.That(index, Is.Not.Negative, $"after {session.Decisions.Count} decisions none of these is the one: {string.Join(" / ", choices.Select(choice => choice.Text))}");
        return index;
    }

    private static string Compile()
    {
        var messages = new List<string>();
        var main = Repository.PathTo("Stories/in-their-shoes/main.ink");
        var story = new Compiler(File.ReadAllText(main), new Compiler.Options
        {
            sourceFilename = "main.ink",
            fileHandler = new Backstage.Player.IncludeFiles(main),
            errorHandler = (message, _) => messages.Add(message),
        }).Compile();
        Assert.That(messages, Is.Empty);
        return story!.ToJson();
    }
}
