using System.Globalization;
using System.Text;
using Ink.Runtime;

namespace Tests;

/// <summary>Plays a story and writes down what a reader sees: text, tags, numbered choices, and where each was taken.</summary>
internal static class TranscriptText
{
    private const int MostLines = 1000;

    /// <summary>Plays from the story's present state.</summary>
    /// <param name="story">The story.</param>
    /// <param name="input">One-based numbers of choices.</param>
    /// <param name="atChoice">What happens to the story whenever choices are offered; null for nothing.</param>
    public static string Play(Story story, IReadOnlyList<int> input, Func<Story, int, Story>? atChoice = null)
    {
        var text = new StringBuilder();
        var lines = 0;
        for (var taken = 0; ; taken++)
        {
            while (story.canContinue && lines++ < MostLines)
            {
                text.Append(story.Continue());
                if (story.currentTags.Count > 0)
                    text.Append("# tags: ").AppendJoin(", ", story.currentTags).Append('\n');
            }

            if (story.currentChoices.Count == 0)
                break;
            AppendChoices(text, story.currentChoices);
            if (taken == input.Count)
            {
                text.Append("(no more input)");
                break;
            }

            if (atChoice is not null)
                story = atChoice(story, input[taken] - 1);
            story.ChooseChoiceIndex(input[taken] - 1);
        }

        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
        return text.ToString();
    }

    private static void AppendChoices(StringBuilder text, List<Choice> choices)
    {
        text.Append('\n');
        for (var index = 0; index < choices.Count; index++)
        {
            text.Append((index + 1).ToString(CultureInfo.InvariantCulture)).Append(": ").Append(choices[index].text);
            if (choices[index].tags is { Count: > 0 } tags)
                text.Append(" # ").AppendJoin(" # ", tags);
            text.Append('\n');
        }

        text.Append("?> ");
    }
}
