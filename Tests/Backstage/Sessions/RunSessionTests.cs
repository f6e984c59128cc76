using Backstage;

namespace Tests.Sessions;

/// <summary>Playing runs: what is written when, going back, deciding otherwise, stores that fail.</summary>
public sealed class RunSessionTests
{
    [Test]
    public void Run_is_kept_from_its_first_decision_on()
    {
        var store = new MemoryRuns();
        using var session = TestStories.Library(TestStories.Booth, store).Begin(1);
        var before = store.List().Count;

        session.Choose(0);

        Assert.That((before, store.List().Count, session.Number), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public void Decision_is_written_before_the_text_that_follows_it_is_played()
    {
        // Given a story that calls the host at its second turn
        var store = new MemoryRuns();
        var written = -1;
        var story = new Ink.Compiler("EXTERNAL look()\n* [On] Then {look()}.\n* * [End] -> END\n").Compile()!;
        var edition = new StoryEdition(story, "calls", null, made => made.BindExternalFunction("look", () =>
        {
            written = JournalReader.Read(store.Read(1))!.Decisions.Count;
            return 1;
        }));
        using var session = new RunLibrary(edition, store).Begin(1);

        session.Choose(0);

        Assert.That(written, Is.EqualTo(1));
    }

    [Test]
    public void Run_is_continued_where_it_stood_with_all_its_text()
    {
        var store = new MemoryRuns();
        string text;
        using (var session = TestStories.Library(TestStories.Endless, store).Begin(11))
        {
            for (var i = 0; i < 25; i++)
                session.Choose(i % 2);
            text = session.Turns.Text();
        }

        var library = TestStories.Library(TestStories.Endless, store);
        using var again = library.Resume(library.Latest()!.Number);

        Assert.That(again.Turns.Text(), Is.EqualTo(text));
        Assert.That(again.Position, Is.EqualTo(25));
        Assert.That(again.TakeNotices(), Is.Empty);
    }

    [Test]
    public void State_kept_every_ten_decisions_is_the_state_that_replaying_reaches()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Endless, store);
        using (var session = library.Begin(3))
        {
            for (var i = 0; i < 30; i++)
                session.Choose(i % 2);
        }

        var journal = JournalReader.Read(store.Read(1))!;

        Assert.That(journal.States.Select(state => state.Decision), Is.EqualTo(new[] { 10, 20, 30 }));
        foreach (var state in journal.States)
        {
            var part = journal with { Decisions = journal.Decisions.Take(state.Decision).ToList() };
            Assert.That(RunReplay.Play(library.Edition, 1, part).Session.StateJson(), Is.EqualTo(state.Json));
        }
    }

    [Test]
    public void Taking_back_and_deciding_otherwise_begins_a_new_run_and_keeps_the_old()
    {
        var store = new MemoryRuns();
        using var session = TestStories.Library(TestStories.Booth, store).Begin(1);
        session.Take("Tell him the take is fine");
        session.Take("Pull the plug");
        session.Take("Argue");
        var old = JournalReader.Read(store.Read(1))!;

        session.GoTo(1);
        session.Take("Stay");

        var branch = JournalReader.Read(store.Read(2))!;
        Assert.That((session.Number, session.From), Is.EqualTo((2, new RunOrigin(1, 1))));
        Assert.That(branch.Decisions.Select(decision => decision.Text), Is.EqualTo(new[] { "Tell him the take is fine", "Stay" }));
        Assert.That(JournalReader.Read(store.Read(1))!.Decisions, Is.EqualTo(old.Decisions));
        Assert.That(session.TakeNotices().Single().Message, Is.EqualTo("New run 2 from decision 2. Run 1 is kept."));
    }

    [Test]
    public void Deciding_the_same_again_walks_on_in_the_same_run()
    {
        var store = new MemoryRuns();
        using var session = TestStories.Library(TestStories.Booth, store).Begin(1);
        session.Take("Tell him the take is fine");
        session.Take("Stay");

        session.GoTo(0);
        session.Take("Tell him the take is fine");

        Assert.That((session.Number, session.Position, session.CanRedo), Is.EqualTo((1, 1, true)));
        Assert.That(store.List(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Place_to_which_decisions_were_taken_back_is_kept_and_they_can_be_taken_again()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Booth, store);
        using (var session = library.Begin(1))
        {
            session.Take("Tell him the take is fine");
            session.Take("Stay");
            session.Undo();
        }

        using var again = library.Resume(1);

        Assert.That((again.Position, again.CanRedo, again.Decisions.Count), Is.EqualTo((1, true, 2)));
        Assert.That(again.Redo()!.Lines[0].Text, Is.EqualTo("Miles unhooks the strap."));
    }

    [Test]
    public void Any_decision_of_any_run_can_be_decided_again()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Booth, store);
        using (var session = library.Begin(1))
        {
            session.Take("Say what is wrong with it");
            session.Take("Stay");
            session.Take("Argue");
        }

        using var branch = library.BranchFrom(1, 2);
        branch.Take("Tell him you know");

        Assert.That((branch.Number, branch.From), Is.EqualTo((2, new RunOrigin(1, 2))));
        Assert.That(branch.ToPlayedRun().Endings.Single().Name, Is.EqualTo("Nothing left to hide"));
    }

    [Test]
    public void Two_windows_on_one_run_do_not_touch_each_others_journals()
    {
        var store = new MemoryRuns();
        using (var session = TestStories.Library(TestStories.Booth, store).Begin(1))
            session.Take("Suggest a break");
        using var first = TestStories.Library(TestStories.Booth, store).Resume(1);
        using var second = TestStories.Library(TestStories.Booth, store).Resume(1);

        second.Take("Stay");
        first.Take("Pull the plug");

        Assert.That(first.TakeNotices(), Is.Empty);
        Assert.That(second.TakeNotices().Select(notice => notice.Kind), Is.EqualTo(new[] { SessionNoticeKind.OpenElsewhere, SessionNoticeKind.NewRun }));
        Assert.That((first.Number, second.Number), Is.EqualTo((1, 2)));
        Assert.That(JournalReader.Read(store.Read(1))!.Decisions.Select(decision => decision.Text), Is.EqualTo(new[] { "Suggest a break", "Pull the plug" }));
        Assert.That(JournalReader.Read(store.Read(2))!.Decisions.Select(decision => decision.Text), Is.EqualTo(new[] { "Suggest a break", "Stay" }));
    }

    [Test]
    public void Full_disk_is_told_once_and_all_is_written_when_there_is_room_again()
    {
        // Given a run on a disk that fills up in the middle of a line
        var store = new MemoryRuns();
        using var session = TestStories.Library(TestStories.Endless, store).Begin(2);
        session.Choose(0);
        store.Fault = new StoreException(StoreTrouble.Full, "No space left on the disk.");
        store.BytesBeforeFault = 17;

        // When one plays on
        session.Choose(1);
        session.Choose(0);
        var told = session.TakeNotices();
        var saved = session.IsSaved;
        store.Fault = null;
        session.Choose(1);

        // Then it was said once, and nothing is missing in the end
        Assert.That(told.Select(notice => notice.Message), Is.EqualTo(new[] { "No space left on the disk." }));
        Assert.That(saved, Is.False);
        Assert.That(session.TakeNotices().Select(notice => notice.Kind), Is.EqualTo(new[] { SessionNoticeKind.SavedAgain }));
        Assert.That(JournalReader.Read(store.Read(1))!.Decisions, Is.EqualTo(session.Decisions));
    }

    [Test]
    public void Runs_left_while_the_disk_was_full_are_written_too()
    {
        var store = new MemoryRuns { Fault = new StoreException(StoreTrouble.ReadOnly, "This folder is read-only.") };
        using var session = TestStories.Library(TestStories.Booth, store).Begin(2);
        session.Take("Suggest a break");
        session.Undo();
        session.Take("Say what is wrong with it");
        var unsaved = store.List().Count;

        store.Fault = null;
        var isSaved = session.TrySave();

        Assert.That((unsaved, isSaved), Is.EqualTo((0, true)));
        Assert.That(store.List().Select(run => JournalReader.Read(store.Read(run.Number))!.Decisions.Single().Text), Is.EqualTo(new[] { "Suggest a break", "Say what is wrong with it" }));
    }

    [Test]
    public void Run_on_a_disk_that_can_not_be_written_is_played_on_unsaved()
    {
        var store = new MemoryRuns();
        using (var session = TestStories.Library(TestStories.Booth, store).Begin(2))
            session.Take("Suggest a break");
        store.Fault = new StoreException(StoreTrouble.ReadOnly, "This folder is read-only.");

        using var resumed = TestStories.Library(TestStories.Booth, store).Resume(1);
        resumed.Take("Stay");
        var told = resumed.TakeNotices();
        store.Fault = null;
        resumed.Take("Argue");

        Assert.That(told.Select(notice => notice.Kind).Distinct(), Does.Contain(SessionNoticeKind.NotSaved));
        Assert.That(told.Count(notice => notice.Kind == SessionNoticeKind.NotSaved), Is.EqualTo(1));
        Assert.That(JournalReader.Read(store.Read(2))!.Decisions, Has.Count.EqualTo(3));
    }

    [Test]
    public void Without_a_store_one_plays_all_the_same()
    {
        using var session = TestStories.Library(TestStories.Booth, null).Begin(2);

        session.Take("Suggest a break");
        session.Undo();

        Assert.That((session.Number, session.IsSaved, session.Position), Is.EqualTo((0, true, 0)));
    }

    [Test]
    public void Run_that_the_engine_plays_otherwise_goes_on_from_a_state_that_was_kept()
    {
        // Given a journal of which an early decision can't be found, as if an older engine had offered something else
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Endless, store);
        using (var session = library.Begin(4))
        {
            for (var i = 0; i < 13; i++)
                session.Choose(1);
        }

        var text = System.Text.Encoding.UTF8.GetString(store.Read(1)!);
        var third = text.Split('\n').First(line => line.Contains("\"n\":3,", StringComparison.Ordinal));
        store.Put(1, System.Text.Encoding.UTF8.GetBytes(text.Replace(third, third.Replace("Rest", "Moult", StringComparison.Ordinal).Replace("#", "#f", StringComparison.Ordinal), StringComparison.Ordinal)));

        using var resumed = library.Resume(1);

        Assert.That(resumed.TakeNotices().Single().Kind, Is.EqualTo(SessionNoticeKind.FromKeptState));
        Assert.That((resumed.Position, resumed.From), Is.EqualTo((3, new RunOrigin(1, 10))));
        Assert.That(resumed.Now.Lines[^1].Text, Does.StartWith("Step 14:"));
    }

    [Test]
    public void Lines_read_before_are_known_and_choices_taken_before_too()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Booth, store);
        using (var session = library.Begin(1))
            session.Take("Suggest a break");

        var fresh = TestStories.Library(TestStories.Booth, store);
        using var second = fresh.Begin(1);
        var taken = second.Now.Choices.Select(fresh.Seen.HasTaken).ToList();
        second.Take("Say what is wrong with it");

        Assert.That(taken, Is.EqualTo(new[] { false, false, true }));
        Assert.That((second.WasRead(0, 0), second.WasRead(1, 0), second.WasRead(1, 1)), Is.EqualTo((true, false, true)));
    }

    [Test]
    public void What_was_seen_is_made_again_from_the_journals_and_outlives_them()
    {
        var store = new MemoryRuns();
        using (var session = TestStories.Library(TestStories.Booth, store).Begin(1))
        {
            session.Take("Suggest a break");
            session.Take("Stay");
            session.Take("Argue");
        }

        var kept = TestStories.Library(TestStories.Booth, store);
        kept.Delete(1);
        var afterDelete = TestStories.Library(TestStories.Booth, store).Seen;
        Assert.That(afterDelete.Endings.Values, Is.EqualTo(new[] { "Solo track" }));
        Assert.That(afterDelete.Shoes, Is.EquivalentTo(new[] { "Jax", "Miles" }));

        using (var session = TestStories.Library(TestStories.Booth, store).Begin(1))
            session.Take("Suggest a break");
        store.SeenBytes = null;
        Assert.That(TestStories.Library(TestStories.Booth, store).Seen.Taken, Has.Count.EqualTo(1));
        store.SeenBytes = [(byte)'{', (byte)'\n'];
        Assert.That(TestStories.Library(TestStories.Booth, store).Seen.Taken, Has.Count.EqualTo(1));
    }

    [Test]
    public void Exported_run_is_imported_as_a_new_one()
    {
        var store = new MemoryRuns();
        var library = TestStories.Library(TestStories.Booth, store);
        using (var session = library.Begin(1))
        {
            session.Take("Suggest a break");
            session.Rename("Lazy");
            session.Take("Stay");
            session.Undo();
        }

        var number = library.Import(library.Export(1));
        using var imported = library.Resume(number);

        Assert.That((number, imported.Name, imported.Position, imported.Decisions.Count), Is.EqualTo((2, "Lazy", 1, 2)));
        Assert.That(() => library.Import("nonsense"u8), Throws.TypeOf<StoreException>());
        Assert.That(() => TestStories.Library(TestStories.Endless, store).Import(library.Export(1)), Throws.TypeOf<StoreException>().With.Message.Contains("another story"));
    }
}
