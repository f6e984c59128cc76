using Ink.Runtime;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace Tests.Runtime;

/// <summary>Laws of saving, tried on random plays of many stories.</summary>
public sealed class SavedPlayProperties
{
    private const int Turns = 12;
    private const int LinesInATurn = 200;

    private static readonly CompiledStory[] Stories = [.. FindStories()];

    [Property(MaxTest = 40, QuietOnSuccess = true)]
    public void Loading_a_save_and_saving_again_gives_the_same_save(int seed)
    {
        var (play, compiled) = Begin(seed);
        PlayOn(play, new Random(seed), Turns, story =>
        {
            var save = story.state.ToJson();
            var again = Open(compiled);
            again.state.LoadJson(save);

            Assert.That(again.state.ToJson(), Is.EqualTo(save));
            Assert.That(again.canContinue, Is.EqualTo(story.canContinue));
            Assert.That(again.currentText, Is.EqualTo(story.currentText));
            Assert.That(again.currentTags, Is.EqualTo(story.currentTags));
            Assert.That(again.currentChoices.Select(choice => choice.text), Is.EqualTo(story.currentChoices.Select(choice => choice.text)));
        });
    }

    [Property(MaxTest = 40, QuietOnSuccess = true)]
    public void Story_goes_on_from_a_save_as_without_saving(int seed)
    {
        var (story, compiled) = Begin(seed);
        var random = new Random(seed);
        PlayOn(story, random, random.Next(Turns), _ => { });
        for (var line = random.Next(4); line > 0 && story.canContinue; line--)
            story.Continue();
        var again = Open(compiled);
        again.state.LoadJson(story.state.ToJson());

        var next = random.Next();
        Assert.That(PlayOn(again, new Random(next), Turns, _ => { }), Is.EqualTo(PlayOn(story, new Random(next), Turns, _ => { })));
    }

    [Property(MaxTest = 20, QuietOnSuccess = true)]
    public void Story_plays_the_same_from_its_JSON(int seed)
    {
        var (story, compiled) = Begin(seed);
        var again = Prepare(new Story(StoryJsonWriter.Write(compiled)));

        Assert.That(PlayOn(again, new Random(seed), Turns, _ => { }), Is.EqualTo(PlayOn(story, new Random(seed), Turns, _ => { })));
    }

    [Test]
    public void Stories_on_several_threads_share_one_program()
    {
        foreach (var compiled in Stories)
        {
            var program = Linker.Link(compiled);
            var alone = Enumerable.Range(0, 8).Select(seed => Play(program, seed)).ToArray();

            var together = new string[32];
            Parallel.For(0, together.Length, play => together[play] = Play(program, play % alone.Length));

            for (var play = 0; play < together.Length; play++)
                Assert.That(together[play], Is.EqualTo(alone[play % alone.Length]));
        }

        static string Play(InkProgram program, int seed) =>
            PlayOn(Prepare(new Story(program)), new Random(seed), Turns, story => story.state.LoadJson(story.state.ToJson()));
    }

    private static (Story Story, CompiledStory Compiled) Begin(int seed)
    {
        var compiled = Stories[(int)((uint)seed % Stories.Length)];
        return (Open(compiled), compiled);
    }

    private static Story Open(CompiledStory compiled) => Prepare(new Story(compiled));

    private static Story Prepare(Story story)
    {
        story.allowExternalFunctionFallbacks = true;
        story.state.storySeed = 42;
        foreach (var external in story.Program.Externals)
            story.BindExternalFunctionGeneral(external, arguments => arguments.Length > 0 ? arguments[0] : 0);
        story.onError += (_, _) => { };
        return story;
    }

    // Plays some turns, looking at the story after each; returns all that was shown.
    private static string PlayOn(Story story, Random random, int turns, Action<Story> look)
    {
        var shown = new System.Text.StringBuilder();
        for (var turn = 0; turn <= turns; turn++)
        {
            for (var line = 0; line < LinesInATurn && story.canContinue; line++)
            {
                shown.Append(story.Continue()).AppendJoin('#', story.currentTags);
                if (random.Next(8) == 0)
                    look(story);
            }

            look(story);
            var choices = story.currentChoices;
            if (choices.Count == 0 || turn == turns)
                break;
            shown.AppendJoin('|', choices.Select(choice => choice.text));
            story.ChooseChoiceIndex(random.Next(choices.Count));
        }

        return shown.ToString();
    }

    private static IEnumerable<CompiledStory> FindStories()
    {
        yield return StoryJsonReader.Read(new Ink.Compiler(Hub).Compile()!.ToJson());
        if (SharedData.Find("conformance/stories") is { } stories)
        {
            foreach (var file in Directory.EnumerateFiles(stories, "story.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return StoryJsonReader.Read(File.ReadAllText(file));
        }

        if (SharedData.Find("conformance/compiled") is { } compiled)
        {
            foreach (var file in Directory.EnumerateFiles(compiled, "*.json").Order(StringComparer.Ordinal))
                yield return StoryJsonReader.Read(File.ReadAllText(file));
        }
    }

    // A story of its own, so that the laws are tried where there is no other.
    private const string Hub =
        """
        LIST Things = lamp, (rope), coin
        VAR score = 0
        VAR half = 0.5
        -> hub
        === hub ===
        ~ half = half + 0.25
        You have {Things}, {half}, {~one|two|three}. # at: hub
        <- offers
        + [Rest] You rest.
          -> tired -> hub
        * -> over
        === offers ===
        * [Take the lamp # light] Taken.
          ~ Things += lamp
          ~ score++
          -> hub
        + {Things ? lamp} {score < 5} [Rub the lamp]
          ~ score = score + RANDOM(1, 2)
          ~ Things = LIST_INVERT(Things)
          -> hub
        -> DONE
        === tired ===
        You sleep {tired > 1: again|<>}.
        ->->
        === over ===
        Score {score}.
        -> END
        """;
}
