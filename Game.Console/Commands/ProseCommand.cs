using System.CommandLine;
using System.Globalization;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>backstage prose: how big a story is, how long its passages are, what it repeats.</summary>
internal sealed class ProseCommand
{
    private const int MostRows = 20;

    private readonly Argument<string> _story = new("story") { Description = "An .ink file, or a folder with a main.ink." };
    private readonly Option<int> _plays = new("--plays") { Description = "How many random plays to measure.", DefaultValueFactory = _ => 500 };
    private readonly Option<int> _longest = new("--longest") { Description = "How many words a passage may have between two decisions, page turns or scenes.", DefaultValueFactory = _ => 130 };
    private readonly Option<int> _repeats = new("--repeats") { Description = "How many places make a phrase of four words a repetition.", DefaultValueFactory = _ => 4 };

    /// <summary>Makes the command.</summary>
    public static Command Make(ITerminal terminal)
    {
        var self = new ProseCommand();
        var command = new Command("prose", "Counts a story's words and options, measures its passages, finds what it repeats. Example: backstage prose story.ink --plays 1000");
        command.Add(self._story);
        foreach (var option in (Option[])[self._plays, self._longest, self._repeats])
            command.Add(option);
        command.SetAction(parsed => self.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, ITerminal terminal)
    {
        var plays = parsed.GetValue(_plays);
        if (plays is < 0 or > 1_000_000)
            throw new CommandError(ExitCode.WrongUsage, $"--plays: {plays.ToString(CultureInfo.InvariantCulture)} is not from 0 to 1000000.", "Write it like this: --plays 500");
        var path = StoryFiles.Find(parsed.GetValue(_story));
        var compilation = StoryOpener.CompileFile(path, countAllVisits: true);
        if (!compilation.Succeeded)
            throw new CommandError(ExitCode.StoryHasProblems, $"'{path}' has {StoryOpener.Summary(compilation)}.", "See them with: backstage compile " + path);

        var story = compilation.CreateStory();
        story.allowExternalFunctionFallbacks = true;
        void Say(FormattableString line) => terminal.Out.WriteLine(Sanitizer.CleanLine(FormattableString.Invariant(line)));
        // Counted without all visits: else every option would count as one that is read.
        SayCounts(StoryCounts.Of(StoryOpener.CompileFile(path).CreateStory()), Say);
        var fine = SayPlays(story, plays, parsed.GetValue(_longest), Say);
        SayHabits(path, parsed.GetValue(_repeats), Say);
        return fine ? ExitCode.Fine : ExitCode.StoryHasProblems;
    }

    private static void SayCounts(StoryCounts counts, Action<FormattableString> say)
    {
        say($"words: {counts.Words}");
        say($"choice points: {counts.ChoicePoints}");
        say($"options: {counts.Options}");
        say($"endings: {counts.EndingIds.Count} ({string.Join(", ", counts.EndingIds)})");
        var share = counts.Options == 0 ? 0 : 100.0 * counts.OptionsThatMatter / counts.Options;
        say($"options that change what a later passage reads: {counts.OptionsThatMatter} ({share:F0} %)");
    }

    private static bool SayPlays(Story story, int plays, int longest, Action<FormattableString> say)
    {
        var random = new RandomPlays(story);
        for (var seed = 1; seed <= plays; seed++)
            random.Play(seed);
        say($"random plays: {random.Plays}");
        foreach (var (ending, count) in random.Endings)
            say($"  {count} times {ending}");
        var passage = random.Longest;
        say($"longest passage: {passage.Words} words, in {passage.Scene ?? "no scene"}: {passage.Beginning}");
        if (passage.Words > longest)
            say($"  that is more than {longest}");
        foreach (var fault in random.Faults.Take(MostRows))
            say($"fault: {fault}");
        if (random.NeverEntered.Count > 0)
            say($"never met in these plays: {random.NeverEntered.Count} ({string.Join(", ", random.NeverEntered.Take(MostRows))})");
        return passage.Words <= longest && random.Faults.Count == 0;
    }

    private static void SayHabits(string path, int repeats, Action<FormattableString> say)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        var files = Directory.GetFiles(folder, "*.ink").Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetFileName(file), StoryFiles.Read(file))).ToList();
        foreach (var worn in Habits.WornTurns(files))
            say($"worn turn, {worn.Phrase}: {string.Join(" ", worn.Places.Take(MostRows))}");
        foreach (var phrase in Habits.Phrases(files, repeats).Take(MostRows))
            say($"said {phrase.Places.Count} times, '{phrase.Phrase}': {string.Join(" ", phrase.Places.Take(6))}");
    }
}
