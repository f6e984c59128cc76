namespace Backstage;

/// <summary>A run with its text: what a journal's decisions bring when they are played.</summary>
/// <param name="Number">The run's number; 0 while it has none.</param>
/// <param name="Header">How the run began.</param>
/// <param name="Decisions">The decisions that were played.</param>
/// <param name="Turns">The turns: the first, and one after each decision.</param>
public sealed record PlayedRun(int Number, JournalHeader Header, IReadOnlyList<JournalDecision> Decisions, IReadOnlyList<Turn> Turns)
{
    /// <summary>How many of the decisions stand: where the player is.</summary>
    public int Position { get; init; } = Decisions.Count;

    /// <summary>The name that the player gave it; null when none was given.</summary>
    public string? Name { get; init; }

    /// <summary>The first decision that the story no longer has, after it was edited; null when all could be played.</summary>
    public JournalDecision? Missing { get; init; }

    /// <summary>What to call the run: its name, else "Run 4".</summary>
    public string Label => Name ?? (Number > 0 ? "Run " + Numbers.Text(Number) : "This run");

    /// <summary>Whether the story has ended where the player is.</summary>
    public bool IsEnded => Turns[Position].IsEnd;

    /// <summary>The endings that were reached up to where the player is, in order, each once.</summary>
    public IReadOnlyList<ReachedEnding> Endings => EndingsOf(Turns.Take(Position + 1));

    /// <summary>The words of the text up to where the player is, without choices.</summary>
    public int Words => Turns.Take(Position + 1).Sum(turn => turn.Lines.Sum(line => WordsIn(line.Text)));

    /// <summary>The shoes that were worn up to where the player is: the values of "pov" tags, each once.</summary>
    public IReadOnlyList<string> Shoes => Turns.Take(Position + 1)
        .SelectMany(turn => turn.Lines).SelectMany(line => SceneTags.Values(line.Tags, "pov")).Distinct().ToList();

    /// <summary>How many decisions up to where the player is offered the aired way, and how many of them took another.</summary>
    public (int Changed, int Aired) AiredDecisions
    {
        get
        {
            var (changed, aired) = (0, 0);
            for (var i = 0; i < Position; i++)
            {
                if (!Turns[i].Choices.Any(IsAired))
                    continue;
                aired++;
                if (Turns[i].Choices.FirstOrDefault(choice => choice.Id == Decisions[i].Id) is not { } taken || !IsAired(taken))
                    changed++;
            }

            return (changed, aired);
        }
    }

    /// <summary>Whether a choice is the one that aired: it bears the tag "aired".</summary>
    /// <param name="choice">The choice.</param>
    public static bool IsAired(OfferedChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Tags.Contains("aired");
    }

    /// <summary>The endings in some turns: "ending" tags, else the place where the story stopped.</summary>
    internal static IReadOnlyList<ReachedEnding> EndingsOf(IEnumerable<Turn> turns)
    {
        var found = new List<ReachedEnding>();
        Turn? last = null;
        foreach (var turn in turns)
        {
            last = turn;
            foreach (var line in turn.Lines)
            {
                foreach (var tag in SceneTags.Values(line.Tags, "ending"))
                {
                    var ending = new ReachedEnding(SceneTags.EndingId(tag), SceneTags.EndingName(tag));
                    if (!found.Exists(other => other.Id == ending.Id))
                        found.Add(ending);
                }
            }
        }

        if (found.Count == 0 && last is { IsEnd: true })
            found.Add(ReachedEnding.At(last.EndPlace));
        return found;
    }

    private static int WordsIn(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (!isBlank && !inWord)
                words++;
            inWord = !isBlank;
        }

        return words;
    }
}

/// <summary>An ending that was reached.</summary>
/// <param name="Id">Its id: what stands before the bar of its tag; for a story without ending tags, the knot or stitch it ended in.</param>
/// <param name="Name">What the reader is told.</param>
public sealed record ReachedEnding(string Id, string Name)
{
    /// <summary>The ending of a story without ending tags that stopped at a place.</summary>
    internal static ReachedEnding At(string place) =>
        new("at:" + place, place.Length == 0 ? "The end" : SceneTags.FromIdentifier(place[(place.LastIndexOf('.') + 1)..]));
}
