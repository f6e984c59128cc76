using Backstage;
using Backstage.Player;

namespace Tests.Saves;

/// <summary>Runs in a folder on disk.</summary>
public sealed class RunFolderTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("backstage-runs").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Runs_are_numbered_and_read_back()
    {
        var store = new RunFolder(Path.Combine(_folder, "deep", "er"));

        using (var first = store.Create("one\n"u8.ToArray()))
        using (var second = store.Create("two\n"u8.ToArray()))
        {
            first.Append("more\n"u8.ToArray());
            Assert.That((first.Run, second.Run), Is.EqualTo((1, 2)));
        }

        Assert.That(store.List().Select(run => (run.Number, run.Length)), Is.EqualTo(new[] { (1, 9L), (2, 4L) }));
        Assert.That(store.Read(1), Is.EqualTo("one\nmore\n"u8.ToArray()));
        Assert.That(store.Read(7), Is.Null);
        Assert.That(store.Open(7), Is.Null);
    }

    [Test]
    public void Run_in_use_is_neither_opened_nor_deleted_and_is_free_afterwards()
    {
        var store = new RunFolder(_folder);
        var other = new RunFolder(_folder);
        var held = store.Create("one\n"u8.ToArray());

        Assert.That(other.Open(1), Is.Null);
        Assert.That(() => other.Delete(1), Throws.TypeOf<StoreException>().With.Property("Trouble").EqualTo(StoreTrouble.InUse));
        Assert.That(other.Read(1), Is.EqualTo("one\n"u8.ToArray()));

        held.Dispose();
        using (var again = other.Open(1))
            Assert.That(again, Is.Not.Null);
        other.Delete(1);
        Assert.That(store.List(), Is.Empty);
    }

    [Test]
    public void Numbers_given_out_at_the_same_time_are_all_different()
    {
        var numbers = new System.Collections.Concurrent.ConcurrentBag<int>();

        Parallel.For(0, 40, i =>
        {
            using var file = new RunFolder(_folder).Create("x\n"u8.ToArray());
            numbers.Add(file.Run);
            new RunFolder(_folder).AppendSeen("line\n"u8.ToArray());
        });

        Assert.That(numbers.Order(), Is.EqualTo(Enumerable.Range(1, 40)));
        Assert.That(new RunFolder(_folder).ReadSeen(), Has.Length.EqualTo(200));
        Assert.That(Directory.GetFiles(_folder, "new-*"), Is.Empty);
    }

    [Test]
    public void Seen_lines_are_appended_after_a_torn_one()
    {
        var store = new RunFolder(_folder);
        File.WriteAllText(Path.Combine(_folder, "seen.jsonl"), "{\"torn");

        store.AppendSeen("{}\n"u8.ToArray());

        Assert.That(File.ReadAllText(Path.Combine(_folder, "seen.jsonl")), Is.EqualTo("{\"torn\n{}\n"));
    }

    [Test]
    public void Folder_that_can_not_be_made_is_a_trouble_with_a_sentence()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var store = new RunFolder(Path.Combine(file, "runs"));

        Assert.That(() => store.Create("x"u8.ToArray()), Throws.TypeOf<StoreException>());
        Assert.That(store.List(), Is.Empty);
    }

    [Test]
    public void Full_disk_is_told_by_name()
    {
        if (!File.Exists("/dev/full"))
            Assert.Ignore("skipped: this system has no /dev/full");
        File.CreateSymbolicLink(Path.Combine(_folder, "run-0001.jsonl"), "/dev/full");
        var store = new RunFolder(_folder);

        using var file = store.Open(1)!;

        Assert.That(() => file.Append("x\n"u8.ToArray()), Throws.TypeOf<StoreException>().With.Property("Trouble").EqualTo(StoreTrouble.Full));
    }

    [Test]
    public void Foreign_files_are_left_alone()
    {
        foreach (var name in new[] { "run-x.jsonl", "run-.jsonl", "run-0000.jsonl", "run-1.txt", "run--1.jsonl" })
            File.WriteAllText(Path.Combine(_folder, name), "");

        Assert.That(new RunFolder(_folder).List(), Is.Empty);
    }

    [TestCase("The Booth!", "the-booth")]
    [TestCase("../../etc/passwd", "etc-passwd")]
    [TestCase("CON", "con")]
    public void Ids_of_stories_are_fit_for_folders(string title, string id) => Assert.That(StoryEdition.IdFor(title), Is.EqualTo(id));

    [TestCase("Ящик")]
    [TestCase("Café")]
    [TestCase("")]
    public void Ids_of_other_scripts_tell_titles_apart(string title) =>
        Assert.That(StoryEdition.IdFor(title), Does.Match("^[a-z0-9-]+-[0-9a-f]{8}$"));
}
