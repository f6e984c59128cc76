using Backstage;
using Ink;
using Ink.Runtime;

namespace Tests;

/// <summary>The episode in Stories/in-their-shoes, played from its source.</summary>
public sealed class EpisodeTests
{
    private const int MostDecisions = 400;
    private const string WholeDay = "the whole day";
    private static readonly Lazy<string> Compiled = new(Compile);

    [Test]
    public void Compiles_without_a_message() => Assert.That(Compiled.Value, Is.Not.Empty);

    [TestCase(WholeDay, "together", "understudy", "partners")]
    [TestCase("miles-jax", "together")]
    [TestCase("carly-vanessa-sasha", "understudy")]
    [TestCase("julie-scarlett", "partners")]
    public void Aired_choices_meet_every_beat_in_order(string storyline, params string[] endings)
    {
        var session = Begin(storyline, 1);
        while (!session.Now.IsEnd && session.Decisions.Count < MostDecisions)
            session.Choose(Index(session, choice => choice.Tags.Contains("aired")));

        var tags = session.Turns.SelectMany(turn => turn.Lines).SelectMany(line => line.Tags).ToList();
        Assert.That(session.HadErrors, Is.False);
        Assert.That(
            SceneTags.Values(tags, "beat"),
            Is.EqualTo(AiredBeats.Read().Where(beat => storyline == WholeDay || beat.Storyline == storyline).Select(beat => beat.Id)));
        Assert.That(Endings(session).Select(ending => ending.Split('|')[0].Trim()), Is.EquivalentTo(endings));
    }

    [TestCase(WholeDay, 100, 3)]
    [TestCase("miles-jax", 200, 1)]
    [TestCase("carly-vanessa-sasha", 200, 1)]
    [TestCase("julie-scarlett", 200, 1)]
    public void Every_way_through_reaches_its_endings(string storyline, int plays, int endings)
    {
        var reached = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 1; seed <= plays; seed++)
        {
            var picker = new ChoicePicker((uint)seed);
            var session = Begin(storyline, seed);
            while (!session.Now.IsEnd && session.Decisions.Count < MostDecisions)
                session.Choose(picker.Next(session.Now.Choices.Count));

            var way = "--choices " + string.Join(',', session.Decisions.Select(index => index + 1));
            Assert.That(session.Turns.SelectMany(turn => turn.Issues), Is.Empty, way);
            Assert.That(Endings(session), Has.Count.EqualTo(endings), way);
            foreach (var ending in Endings(session))
                reached[ending] = reached.GetValueOrDefault(ending) + 1;
        }

        TestContext.Out.WriteLine(string.Join('\n', reached.Select(pair => $"{pair.Key}: {pair.Value}")));
        Assert.That(reached, Has.Count.GreaterThan(endings));
    }

    // Takes the first choice of the story: which of the ways to play it is.
    private static PlaySession Begin(string storyline, int seed)
    {
        var session = new PlaySession(new Story(Compiled.Value), seed);
        session.Choose(Index(session, choice => storyline == WholeDay
            ? choice.Tags.Contains("aired")
            : SceneTags.Value(choice.Tags, "storyline") == storyline));
        return session;
    }

    private static List<string> Endings(PlaySession session) =>
        session.Turns.SelectMany(turn => turn.Lines).SelectMany(line => SceneTags.Values(line.Tags, "ending")).ToList();

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
