using Ink.Runtime;
using Newtonsoft.Json.Linq;

namespace Tests.Runtime;

/// <summary>Compiled stories are read from JSON and written back as they were.</summary>
public sealed class StoryJsonTests
{
    private static IEnumerable<TestCaseData> ReferenceStories()
    {
        var any = false;
        foreach (var (folder, pattern) in new[] { ("stories", "story.json"), ("compiled", "*.json"), ("ink-proof", "story.json") })
        {
            var root = SharedData.Find("conformance/" + folder);
            if (root is null)
                continue;
            foreach (var file in Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                // B004 holds a number of more than 32 bits, which no story has.
                if (file.Contains("B004", StringComparison.Ordinal))
                    continue;
                any = true;
                yield return new TestCaseData(file).SetArgDisplayNames(System.IO.Path.GetRelativePath(root, file));
            }
        }

        if (!any)
            yield return new TestCaseData("").SetArgDisplayNames("conformance").Ignore("The conformance data isn't there.");
    }

    [TestCaseSource(nameof(ReferenceStories))]
    public void Reading_and_writing_gives_the_same_story(string file)
    {
        var json = File.ReadAllText(file).TrimStart('\uFEFF');

        var written = StoryJsonWriter.Write(StoryJsonReader.Read(json));

        if (json.StartsWith("{\"inkVersion\":21", StringComparison.Ordinal))
        {
            Assert.That(written, Is.EqualTo(json.TrimEnd()));
        }
        else
        {
            // Written by hand: blanks, the version, and "^\n" for a newline differ.
            var expected = JToken.Parse(json.Replace("\"^\\n\"", "\"\\n\"", StringComparison.Ordinal));
            expected["inkVersion"] = 21;
            Assert.That(JToken.DeepEquals(JToken.Parse(written), expected), written);
        }
    }
}
