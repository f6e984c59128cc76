using Ink;
using Ink.Runtime;

namespace Backstage;

/// <summary>Plays a story from one decision to the next and says what came, with names for its places and choices.</summary>
internal sealed class TurnPlayer
{
    private readonly Story _story;
    private readonly ProgramIndex _index;
    private readonly List<PlayIssue> _issues = [];
    private int _linesThisTurn;

    public TurnPlayer(Story story)
    {
        _story = story;
        _index = ProgramIndex.Of(story.Program);
        story.onError += (message, type) => _issues.Add(new PlayIssue(type == ErrorType.Error, message, _linesThisTurn));
    }

    /// <summary>Plays the turn that begins where the story stands.</summary>
    public Turn PlayFirst() => Play(null);

    /// <summary>Takes a choice and plays the turn that follows it.</summary>
    public Turn PlayAfter(int choice) => Play(choice);

    private Turn Play(int? choice)
    {
        var lines = new List<PlayedLine>();
        var place = "";
        _issues.Clear();
        _linesThisTurn = 0;
        try
        {
            if (choice is { } index)
            {
                place = PlaceOf(_story.currentChoices[index]);
                _story.ChooseChoiceIndex(index);
            }

            while (_story.canContinue)
            {
                if (lines.Count == PlaySession.MostLinesATurn)
                {
                    _issues.Add(new PlayIssue(true, $"The story went on for {PlaySession.MostLinesATurn} lines without a choice, and was stopped.", lines.Count));
                    return new Turn(lines, [], [.. _issues]);
                }

                var text = _story.Continue();
                lines.Add(new PlayedLine(text.TrimEnd('\n'), [.. _story.currentTags]) { Place = _index.PlaceOfLine(_story.state.Machine) });
                _linesThisTurn = lines.Count;
            }
        }
        catch (StoryException exception)
        {
            _issues.Add(new PlayIssue(true, exception.Message, lines.Count));
        }

        return new Turn(lines, Offered(), [.. _issues]) { EndPlace = lines.Count > 0 ? lines[^1].Place : place };
    }

    private string PlaceOf(Choice choice) => choice.Target is { Container: >= 0 } target ? _index.PlaceOf(target.Container) : "";

    private List<OfferedChoice> Offered()
    {
        var offered = new List<OfferedChoice>();
        foreach (var choice in _story.currentChoices)
        {
            var way = _index.WayId(choice.pathStringOnChoice);
            var id = way + "#" + TextHash.Of(choice.text);
            // A thread that runs twice offers the same choice twice.
            var same = offered.Count(other => other.Id == id || other.Id.StartsWith(id + "+", StringComparison.Ordinal));
            offered.Add(new OfferedChoice(choice.text, [.. choice.tags ?? []])
            {
                WayId = way,
                Id = same == 0 ? id : id + "+" + Numbers.Text(same),
                Place = PlaceOf(choice),
            });
        }

        return offered;
    }
}
