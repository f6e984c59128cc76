using Backstage;

namespace Tests.Journals;

/// <summary>A decision found again after the story was edited.</summary>
public sealed class ChoiceMatchTests
{
    private const string Before = """
        Night.
        * [Go left] Left. -> on
        * [Go right] Right. -> on
        - (on) On.
        * [Sleep] -> END
        * [Wake] -> END
        """;

    [TestCase("Dusk first.\nNight.\n* [Go left] Left. -> on\n* [Go right] Right. -> on\n- (on) On.\n* [Sleep] -> END\n* [Wake] -> END", 2, TestName = "Line_above_changes_nothing")]
    [TestCase("Night.\n* [Climb] Up. -> on\n* [Go left] Left. -> on\n* [Go right] Right. -> on\n- (on) On.\n* [Dream] -> END\n* [Sleep] -> END\n* [Wake] -> END", 2, TestName = "Choice_put_before_others_changes_nothing")]
    [TestCase("Night.\n* [Go to the right] Right. -> on\n- (on) On.\n* [Sleep] -> END\n* [Wake] -> END", 0, TestName = "Reworded_choice_that_moved_is_another")]
    [TestCase("Night.\n* [Go left] Left. -> on\n* [Go right now] Right. -> on\n- (on) On.\n* [Sleep] -> END\n* [Wake] -> END", 2, TestName = "Reworded_choice_in_its_place_is_the_same")]
    [TestCase("Night.\n* [Go left] Left. -> on\n- (on) On.\n* [Sleep] -> END\n* [Wake] -> END", 0, TestName = "Choice_taken_out_is_missing")]
    [TestCase("Night.\n* [Go left] Left. -> on\n* [Go right] Right. -> on\n- (on) On.\n* [Sleep] -> END\n* [Walk the dog until it rains] -> END", 1, TestName = "Choice_replaced_is_missing")]
    public void Story_edited(string after, int decisionsLeft)
    {
        // Given
        var store = new MemoryRuns();
        using (var session = TestStories.Library(Before, store).Begin(1))
        {
            session.Take("Go right");
            session.Take("Wake");
        }

        var old = store.Read(1)!;

        // When
        using var resumed = TestStories.Library(after, store).Resume(1);

        // Then
        Assert.That(resumed.Position, Is.EqualTo(decisionsLeft));
        Assert.That(store.Read(1), Is.EqualTo(old));
        Assert.That(resumed.Missing?.Text, Is.EqualTo(decisionsLeft switch { 0 => "Go right", 1 => "Wake", _ => null }));
    }

    [Test]
    public void Missing_decision_is_named_and_deciding_there_begins_a_new_run()
    {
        var store = new MemoryRuns();
        using (var session = TestStories.Library(Before, store).Begin(1))
        {
            session.Take("Go right");
            session.Take("Wake");
        }

        var old = store.Read(1)!;
        using var resumed = TestStories.Library(Before.Replace("* [Wake] -> END", "", StringComparison.Ordinal), store).Resume(1);
        resumed.Take("Sleep");

        var told = resumed.TakeNotices();
        Assert.That(told.Select(notice => notice.Kind), Is.EqualTo(new[] { SessionNoticeKind.DecisionMissing, SessionNoticeKind.NewRun }));
        Assert.That(told[0].Message, Does.Contain("\"Wake\", decision 2 of run 1"));
        Assert.That((resumed.Number, resumed.From), Is.EqualTo((2, new RunOrigin(1, 1))));
        Assert.That(store.Read(1), Is.EqualTo(old));
    }

    [Test]
    public void Edit_that_loses_nothing_goes_on_in_the_same_journal_and_says_which_story_it_is_now()
    {
        var store = new MemoryRuns();
        using (var session = TestStories.Library(Before, store).Begin(1))
            session.Take("Go right");
        var after = TestStories.Library("Dusk.\n" + Before, store);

        using (var resumed = after.Resume(1))
            resumed.Take("Wake");

        var journal = JournalReader.Read(store.Read(1))!;
        Assert.That(store.List(), Has.Count.EqualTo(1));
        Assert.That((journal.Decisions.Count, journal.Hash), Is.EqualTo((2, after.Edition.Hash)));
        Assert.That(journal.Header.Hash, Is.Not.EqualTo(journal.Hash));
    }

    [TestCase("Spend one (3 coins)", "Spend one (2 coins)", true)]
    [TestCase("Go left", "Go right", false)]
    [TestCase("", "", true)]
    public void Likeness_tells_reworded_from_another(string one, string other, bool same) =>
        Assert.That(ChoiceMatch.IsReworded(one, other), Is.EqualTo(same));
}
