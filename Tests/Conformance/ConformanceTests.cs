using Backstage;
using Backstage.Player;

namespace Tests;

/// <summary>The shared conformance cases, a group a test; `backstage conform` runs the same with a process for each core.</summary>
[NonParallelizable]
public sealed class ConformanceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [TestCase("ink-proof")]
    [TestCase("unit")]
    [TestCase("compiled")]
    [TestCase("saves")]
    [TestCase("stories")]
    public void Every_case_agrees_with_the_reference(string group)
    {
        var folder = Repository.SharedOrSkip("conformance");
        var explained = ConformanceSuite.ReadExplained(File.ReadAllText(Repository.PathTo("Tests/Conformance/explained-differences.txt")));
        var suite = new ConformanceSuite(new DiskFiles(folder), explained);

        var report = new ConformanceReport(ConformanceRun.All(suite, suite.Matching(group), Limit, Environment.ProcessorCount));

        foreach (var line in report.Lines(true))
            TestContext.Out.WriteLine(line);
        Assert.That(report.Passed, Is.Positive);
        Assert.That(report.Failed, Is.Zero, string.Join('\n', report.Lines(false).Take(20)));
    }

    [Test]
    public void Every_explained_difference_is_one_and_names_a_case()
    {
        var folder = Repository.SharedOrSkip("conformance");
        var explained = ConformanceSuite.ReadExplained(File.ReadAllText(Repository.PathTo("Tests/Conformance/explained-differences.txt")));
        var suite = new ConformanceSuite(new DiskFiles(folder), explained);

        foreach (var (name, reason) in explained)
        {
            Assert.That(suite.Cases, Does.Contain(name));
            Assert.That(reason, Is.Not.Empty, name);
            Assert.That(suite.Run(name).Outcome, Is.EqualTo(CaseOutcome.Explained), $"{name} no longer differs: take it off the list");
        }
    }
}
