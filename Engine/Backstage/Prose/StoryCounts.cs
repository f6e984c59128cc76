using Ink.Runtime;

namespace Backstage;

/// <summary>How big a story is, counted on its compiled form.</summary>
/// <param name="Words">Words of text, those of options among them and those of tags not.</param>
/// <param name="ChoicePoints">Places that offer options: the options of one weave between two gathers count as one.</param>
/// <param name="Options">Options, without those that are taken by themselves when no other is left.</param>
/// <param name="EndingIds">What stands behind "ending:" in tags, up to a bar, each once, in order.</param>
/// <param name="OptionsThatMatter">Options that change something which another passage reads.</param>
/// <param name="IdleOptions">The paths of the others.</param>
public sealed record StoryCounts(
    int Words,
    int ChoicePoints,
    int Options,
    IReadOnlyList<string> EndingIds,
    int OptionsThatMatter,
    IReadOnlyList<string> IdleOptions)
{
    private const string EndingTag = "ending:";

    /// <summary>Counts a story.</summary>
    /// <param name="story">The story; where it stands does not matter.</param>
    public static StoryCounts Of(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var root = story.Program.Compiled.Root;
        var words = 0;
        var endings = new List<string>();
        var options = new List<ChoicePointContent>();
        var inTag = 0;
        foreach (var item in ContentWalk.All(root))
        {
            switch (item)
            {
                case CommandContent { Command: Command.BeginTag }:
                    inTag++;
                    break;
                case CommandContent { Command: Command.EndTag }:
                    inTag--;
                    break;
                case TextContent text when inTag > 0:
                    AddEnding(text.Text, endings);
                    break;
                case TextContent text:
                    words += WordCount(text.Text);
                    break;
                case ChoicePointContent choice when (choice.Flags & ChoiceFlags.IsInvisibleDefault) == 0:
                    options.Add(choice);
                    break;
            }
        }

        var effects = new OptionEffects(root);
        var idle = options.Where(option => !effects.Matters(option)).Select(ContentPaths.Absolute).ToList();
        var points = options.Select(option => ContentTargets.Of(option)?.Parent).Distinct().Count();
        return new StoryCounts(words, points, options.Count, endings, options.Count - idle.Count, idle);
    }

    /// <summary>The words of a text: runs of characters between blanks that hold a letter or a digit.</summary>
    /// <param name="text">The text.</param>
    public static int WordCount(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }

    private static void AddEnding(string tag, List<string> endings)
    {
        var text = tag.Trim();
        if (!text.StartsWith(EndingTag, StringComparison.Ordinal))
            return;
        var id = text[EndingTag.Length..].Split('|')[0].Trim();
        if (!endings.Contains(id))
            endings.Add(id);
    }
}
