using System.Globalization;
using Backstage;
using Ink.Runtime;

namespace Tests;

/// <summary>
/// Every feature of ink by its name: each folder under Golden/ is a story with its transcript, and every one has to pass all these laws.
/// UPDATE_GOLDEN=1 writes the transcripts anew; read the diff like code.
/// </summary>
public sealed class GoldenTests
{
    private static IEnumerable<TestCaseData> Transcripts => GoldenCase.All("story.ink")
        .Where(data => !File.Exists(System.IO.Path.Combine(((GoldenCase)data.Arguments[0]!).Folder, "diagnostics.txt")));

    private static IEnumerable<TestCaseData> Diagnostics => GoldenCase.All("diagnostics.txt");

    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    [TestCaseSource(nameof(Transcripts))]
    public void Story_prints_its_transcript(object golden)
    {
        var story = (GoldenCase)golden;

        var printed = TranscriptText.Play(GoldenCase.Prepare(story.Compile()!), story.Input);

        if (Updating)
            File.WriteAllText(story.TranscriptFile, printed);
        Assert.That(printed, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void Compiled_form_plays_the_same(object golden)
    {
        var story = (GoldenCase)golden;
        var json = story.Compile()!.ToJson();

        var printed = TranscriptText.Play(GoldenCase.Prepare(new Story(json)), story.Input);

        Assert.That(printed, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
        Assert.That(new Story(json).ToJson(), Is.EqualTo(json));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void Saving_and_loading_at_each_choice_changes_nothing(object golden)
    {
        var story = (GoldenCase)golden;
        var json = story.Compile()!.ToJson();

        var printed = TranscriptText.Play(GoldenCase.Prepare(new Story(json)), story.Input, (played, _) =>
        {
            var loaded = new Story(json) { allowExternalFunctionFallbacks = true };
            loaded.state.LoadJson(played.state.ToJson());
            Assert.That(loaded.state.ToJson(), Is.EqualTo(played.state.ToJson()));
            return loaded;
        });

        Assert.That(printed, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void Going_another_way_and_back_changes_nothing(object golden)
    {
        var story = (GoldenCase)golden;

        var printed = TranscriptText.Play(GoldenCase.Prepare(story.Compile()!), story.Input, (played, choice) =>
        {
            var state = played.state.ToJson();
            played.ChooseChoiceIndex((choice + 1) % played.currentChoices.Count);
            played.ContinueMaximally();
            played.state.LoadJson(state);
            return played;
        });

        Assert.That(printed, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void Undo_then_redo_changes_nothing(object golden)
    {
        var story = (GoldenCase)golden;
        var straight = new PlaySession(GoldenCase.Prepare(story.Compile()!), 42);
        var winding = new PlaySession(GoldenCase.Prepare(story.Compile()!), 42);

        foreach (var number in story.Input)
        {
            straight.Choose(number - 1);
            winding.Choose(number - 1);
            winding.Undo();
            winding.Redo();
            winding.Undo();
            winding.Choose(number - 1);
        }

        Assert.That(winding.Turns.Select(Print), Is.EqualTo(straight.Turns.Select(Print)));
        Assert.That(winding.Decisions, Is.EqualTo(story.Input.Select(number => number - 1)));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void Playing_again_after_a_reset_is_the_same(object golden)
    {
        var story = (GoldenCase)golden;
        var played = story.Compile()!;
        TranscriptText.Play(GoldenCase.Prepare(played), story.Input);

        played.ResetState();
        var again = TranscriptText.Play(GoldenCase.Prepare(played), story.Input);

        Assert.That(again, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
    }

    [TestCaseSource(nameof(Transcripts))]
    [SetCulture("de-DE")]
    public void Culture_changes_nothing(object golden)
    {
        var story = (GoldenCase)golden;
        Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo("de-DE"));

        var json = story.Compile()!.ToJson();
        var printed = TranscriptText.Play(GoldenCase.Prepare(new Story(json)), story.Input);

        Assert.That(printed, Is.EqualTo(File.ReadAllText(story.TranscriptFile)));
    }

    [TestCaseSource(nameof(Diagnostics))]
    public void Story_is_refused_with_these_messages(object golden)
    {
        var story = (GoldenCase)golden;
        var file = System.IO.Path.Combine(story.Folder, "diagnostics.txt");
        var messages = new List<string>();

        story.Compile(messages);

        var found = string.Concat(messages.Select(message => message + "\n"));
        if (Updating)
            File.WriteAllText(file, found);
        Assert.That(found, Is.EqualTo(File.ReadAllText(file)));
    }

    [Test]
    public void There_is_a_golden_story_for_every_feature()
    {
        Assert.That(Transcripts.Count(), Is.GreaterThan(40));
    }

    private static string Print(Turn turn) =>
        string.Join('\n', turn.Lines.Select(line => line.Text + " # " + string.Join(" # ", line.Tags)))
        + "\n" + string.Join('\n', turn.Choices.Select(choice => choice.Text));
}
