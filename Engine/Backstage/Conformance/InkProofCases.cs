namespace Backstage;

/// <summary>ink-proof/: a source or compiled story, the player's input, and the transcript (format, section 4).</summary>
internal sealed class InkProofCases(CaseFiles files) : CaseGroup(files)
{
    public override string Name => "ink-proof";

    public override CaseResult Run(string name)
    {
        var status = Files.JsonOrNull("ink-proof/STATUS.json")?[name["ink-proof/".Length..]];
        var expect = (string?)status?["expect"] ?? "transcript.txt";
        if (expect == "ignore")
            return new CaseResult(name, CaseOutcome.Ignored, (string?)status!["note"] ?? "marked ignore");

        var json = Files.TextOrNull(name + "/story.json");
        if (json is null)
        {
            var compiled = CompiledCase.Compile(Files, name, "story.ink", false);
            if (compiled.Story is null && expect != "no-crash")
                return CaseResult.Failure(name, $"does not compile: {compiled.FirstError}");
            json = compiled.Story?.ToJson();
        }

        var transcript = json is null ? "" : Transcript(new Ink.Runtime.Story(json), Files.TextOrNull(name + "/input.txt") ?? "");
        if (expect == "no-crash")
            return Judge(name, null);
        return Judge(name, TextDifference.Find("transcript line", Lines(Files.Text($"{name}/{expect}")), Lines(transcript)));
    }

    private static string Transcript(Ink.Runtime.Story story, string input)
    {
        var subject = new StoryUnderTest(story);
        return new TranscriptPlayer(subject).Play(input);
    }

    private static string[] Lines(string text)
    {
        var even = text.Replace("\r\n", "\n");
        return (even.EndsWith('\n') ? even[..^1] : even).Split('\n');
    }
}
