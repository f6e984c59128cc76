using Backstage;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.Sessions;

/// <summary>What holds for any way of playing.</summary>
public sealed class SessionLawTests
{
    private static readonly StoryEdition Endless = TestStories.Edition(TestStories.Endless);

    private static Arbitrary<List<int>> Choices => Gen.ListOf(Gen.Choose(0, 6)).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public Property Undo_then_redo_changes_nothing() => Prop.ForAll(Choices, Gen.Choose(0, 100).ToArbitrary(), (choices, back) =>
    {
        var session = Play(choices);
        var (text, state) = (session.Turns.Text(), session.StateJson());
        var steps = Math.Min(back, session.Position);

        for (var i = 0; i < steps; i++)
            session.Undo();
        for (var i = 0; i < steps; i++)
            session.Redo();

        return session.Turns.Text() == text && session.StateJson() == state;
    });

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public Property Going_back_is_as_if_one_had_not_gone_on() => Prop.ForAll(Choices, Gen.Choose(0, 100).ToArbitrary(), (choices, place) =>
    {
        var session = Play(choices);
        var position = session.Position == 0 ? 0 : place % (session.Position + 1);
        var shorter = Play(choices.Take(position));

        session.GoTo(position);

        return session.StateJson() == shorter.StateJson() && session.Turns.Text() == shorter.Turns.Text();
    });

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public Property Playing_again_gives_the_same() => Prop.ForAll(Choices, choices =>
        Play(choices).Turns.Text() == Play(choices).Turns.Text());

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public Property Any_play_is_found_again_after_saving_and_loading() => Prop.ForAll(Choices, moves =>
    {
        var store = new MemoryRuns();
        var library = new RunLibrary(Endless, store);
        string text;
        int position;
        int number;
        using (var session = library.Begin(9))
        {
            foreach (var move in moves)
            {
                if (move == 6)
                    session.Undo();
                else if (move == 5)
                    session.Redo();
                else
                    session.Choose(move % session.Now.Choices.Count);
            }

            (text, position, number) = (session.Turns.Text(), session.Position, session.Number);
        }

        if (number == 0)
            return true;
        using var again = new RunLibrary(Endless, store).Resume(number);
        return again.Turns.Text() == text && again.Position == position;
    });

    [Test]
    public void Far_turns_are_reached_again_in_a_long_run()
    {
        var session = Play(Enumerable.Range(0, 500));
        var texts = session.Turns.Select(turn => new[] { turn }.Text()).ToList();

        foreach (var place in new[] { 0, 1, 15, 16, 17, 250, 467, 468, 499, 500 })
        {
            session.GoTo(place);
            Assert.That(session.StateJson(), Is.EqualTo(Play(Enumerable.Range(0, place)).StateJson()));
            Assert.That(new[] { session.Now }.Text(), Is.EqualTo(texts[place]));
        }
    }

    private static PlaySession Play(IEnumerable<int> choices)
    {
        var session = new PlaySession(Endless.MakeStory(), 9);
        foreach (var choice in choices)
            session.Choose(choice % session.Now.Choices.Count);
        return session;
    }
}
