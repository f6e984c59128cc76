using System.Text;
using Backstage;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.Journals;

/// <summary>Journals as they are found on a disk, whole or not.</summary>
public sealed class JournalReaderTests
{
    private static readonly JournalHeader Header = new("booth", "The Booth", "00ff", "0.1.0", 7);

    [Test]
    public void What_is_written_is_read_back()
    {
        var header = Header with { From = new RunOrigin(3, 1), Start = "{\"a\":[1,2.50,\"}\"]}" };
        byte[] bytes =
        [
            .. JournalText.Whole(header, [new JournalDecision(0, "a#1", "One \"\u2028\n")], "First"),
            .. JournalText.Decision(2, new JournalDecision(2, "b#2", "Zwei")),
            .. JournalText.State(2, "{\"turnIdx\":1.0,\"x\":{}}"),
            .. JournalText.Position(1),
            .. JournalText.Edition("beef", "0.2.0"),
        ];

        var journal = JournalReader.Read(bytes)!;

        Assert.That(journal.Header, Is.EqualTo(header));
        Assert.That(journal.Decisions, Is.EqualTo(new[] { new JournalDecision(0, "a#1", "One \"\u2028\n"), new JournalDecision(2, "b#2", "Zwei") }));
        Assert.That(journal.States, Is.EqualTo(new[] { new JournalState(2, "{\"turnIdx\":1.0,\"x\":{}}") }));
        Assert.That((journal.Name, journal.Position, journal.Hash, journal.Engine), Is.EqualTo(("First", 1, "beef", "0.2.0")));
        Assert.That((journal.EndsTorn, journal.DamagedLines.Count), Is.EqualTo((false, 0)));
    }

    [Test]
    public void Torn_last_line_is_dropped_and_what_is_written_after_it_is_read()
    {
        var whole = JournalText.Whole(Header, [new JournalDecision(0, "a#1", "One")]);
        var torn = JournalText.Decision(2, new JournalDecision(1, "b#2", "Two"))[..^9];
        byte[] again = [.. whole, .. torn, (byte)'\n', .. JournalText.Decision(2, new JournalDecision(1, "b#2", "Two"))];

        var first = JournalReader.Read([.. whole, .. torn])!;
        var second = JournalReader.Read(again)!;

        Assert.That((first.Decisions.Count, first.EndsTorn), Is.EqualTo((1, true)));
        Assert.That((second.Decisions.Count, second.EndsTorn), Is.EqualTo((2, false)));
        Assert.That(second.DamagedLines, Is.EqualTo(new[] { 3 }));
    }

    [Test]
    public void Decision_written_twice_counts_once_and_nothing_is_read_behind_a_gap()
    {
        var one = new JournalDecision(0, "a#1", "One");
        byte[] bytes =
        [
            .. JournalText.Whole(Header, [one, one]),
            .. JournalText.Decision(2, one),
            .. JournalText.Decision(4, one),
            .. JournalText.Decision(3, one),
        ];

        Assert.That(JournalReader.Read(bytes)!.Decisions, Has.Count.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("null\n")]
    [TestCase("{\"journal\":2,\"story\":\"x\",\"hash\":\"y\",\"seed\":1}\n")]
    [TestCase("{\"journal\":1,\"story\":7")]
    public void What_has_no_header_is_no_journal(string text) => Assert.That(JournalReader.Read(Encoding.UTF8.GetBytes(text)), Is.Null);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Any_bytes_are_read_without_a_fault() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), noise =>
    {
        _ = JournalReader.Read(noise);
        return JournalReader.Read([.. JournalText.Header(Header), .. noise]) is not null || noise.Length == 0;
    });

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Any_prefix_holds_every_decision_that_was_acknowledged() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        Gen.NonEmptyListOf(Gen.Choose(0, 2)).ToArbitrary(),
        (cut, choices) =>
        {
            // Given a run of which one knows how long its journal was when each decision was acknowledged
            var store = new MemoryRuns();
            var acknowledged = new List<long> { 0 };
            using (var session = TestStories.Library(TestStories.Endless, store).Begin(5))
            {
                foreach (var choice in choices)
                {
                    session.Choose(choice % session.Now.Choices.Count);
                    acknowledged.Add(store.List()[0].Length);
                    if (choice == 2 && session.Position > 1)
                    {
                        session.Undo();
                        session.Redo();
                    }
                }
            }

            // When the file is cut anywhere
            var bytes = store.Read(1)!;
            var length = cut % (bytes.Length + 1);
            var journal = JournalReader.Read(bytes.AsSpan(0, length));

            // Then all that had been acknowledged by then is there
            var expected = acknowledged.FindLastIndex(end => end <= length);
            return (journal?.Decisions.Count ?? 0) >= expected;
        });
}
