using System.Globalization;
using System.Text;
using Ink.Runtime;

namespace Backstage;

/// <summary>
/// Plays a compiled story as the reference's command line player does, print for print (format, section 4).
/// </summary>
internal sealed class TranscriptPlayer(StoryUnderTest subject)
{
    private const int LineLimit = 20_000;
    private readonly StringBuilder _out = new();
    private int _lines;

    /// <summary>Everything the player would print, given its standard input.</summary>
    public string Play(string input)
    {
        var commands = new StringReader(input);
        var story = subject.Story;
        try
        {
            do
            {
                PrintText(story);
            }
            while (story.currentChoices.Count > 0 && _lines < LineLimit && Ask(story, commands));
        }
        catch (StoryException exception)
        {
            _out.Append(exception.Message).Append('\n');
        }

        return _out.ToString();
    }

    private void PrintText(Story story)
    {
        while (story.canContinue && _lines++ < LineLimit)
        {
            _out.Append(story.Continue());
            if (story.currentTags.Count > 0)
                _out.Append("# tags: ").AppendJoin(", ", story.currentTags).Append('\n');
            var issues = subject.TakeIssues();
            foreach (var issue in issues.Where(issue => issue.Severity == "error").Concat(issues.Where(issue => issue.Severity != "error")))
                _out.Append(issue.Raw).Append('\n');
        }
    }

    // True once a choice was taken; false when the input ended or the player was told to stop.
    private bool Ask(Story story, StringReader commands)
    {
        var choices = story.currentChoices;
        _out.Append('\n');
        for (var index = 0; index < choices.Count; index++)
            _out.Append((index + 1).ToString(CultureInfo.InvariantCulture)).Append(": ").Append(choices[index].text).Append('\n');
        while (true)
        {
            _out.Append("?> ");
            if (commands.ReadLine() is not { } line)
            {
                _out.Append("<User input stream closed.>\n");
                return false;
            }

            var word = line.Trim();
            if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                if (number >= 1 && number <= choices.Count)
                {
                    story.ChooseChoiceIndex(number - 1);
                    return true;
                }

                if (number > choices.Count)
                    _out.Append("Choice out of range\n");
            }
            else if (word is "quit" or "exit")
            {
                return false;
            }
            else if (word == "help")
            {
                _out.Append("Type a choice number, or quit.\n");
            }
            else
            {
                _out.Append("Unexpected input. Type 'help' or a choice number.\n");
            }
        }
    }
}
