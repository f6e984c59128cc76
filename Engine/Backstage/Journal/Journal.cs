namespace Backstage;

/// <summary>Where a run left another: it shares that one's decisions up to there.</summary>
/// <param name="Run">The number of the other run.</param>
/// <param name="Decision">How many decisions are shared.</param>
public sealed record RunOrigin(int Run, int Decision);

/// <summary>What the first line of a journal says: which story is played, and how.</summary>
/// <param name="Story">The story's id.</param>
/// <param name="Title">The story's title, or its file's name; what a person knows it by.</param>
/// <param name="Hash">The hash of the compiled story when the run began.</param>
/// <param name="Engine">The version of the engine that began the run.</param>
/// <param name="Seed">What decides all chance.</param>
public sealed record JournalHeader(string Story, string Title, string Hash, string Engine, int Seed)
{
    /// <summary>The version of the journal's format that this engine writes.</summary>
    public const int Format = 1;

    /// <summary>The run that this one left; null for one that began by itself.</summary>
    public RunOrigin? From { get; init; }

    /// <summary>The state in which play began, in the save format; null for the story's own beginning.</summary>
    public string? Start { get; init; }
}

/// <summary>A decision as it was taken.</summary>
/// <param name="Choice">Zero-based, among the choices that were offered.</param>
/// <param name="Id">The stable id of the choice: path and hash of its text.</param>
/// <param name="Text">What the choice said.</param>
public sealed record JournalDecision(int Choice, string Id, string Text)
{
    /// <summary>The choice point's part of <see cref="Id"/>.</summary>
    public string WayId => Id.LastIndexOf('#') is var mark and >= 0 ? Id[..mark] : Id;

    /// <summary>The text's part of <see cref="Id"/>.</summary>
    internal string TextId => Id.LastIndexOf('#') is var mark and >= 0 ? Id[(mark + 1)..] : "";
}

/// <summary>A state that a journal holds.</summary>
/// <param name="Decision">How many decisions lead to it.</param>
/// <param name="Json">The state, in the save format.</param>
public sealed record JournalState(int Decision, string Json);

/// <summary>What a journal holds, read back.</summary>
/// <param name="Header">Its first line.</param>
/// <param name="Decisions">All decisions ever taken in the run, in order.</param>
public sealed record Journal(JournalHeader Header, IReadOnlyList<JournalDecision> Decisions)
{
    /// <summary>How many of the decisions stand; those after it were taken back and can be taken again.</summary>
    public int Position { get; init; }

    /// <summary>The states that were kept on the way, in order.</summary>
    public IReadOnlyList<JournalState> States { get; init; } = [];

    /// <summary>The name that the player gave the run; null when none was given.</summary>
    public string? Name { get; init; }

    /// <summary>The hash of the story that the last decisions were taken in.</summary>
    public string Hash { get; init; } = Header.Hash;

    /// <summary>The version of the engine that the last decisions were taken with.</summary>
    public string Engine { get; init; } = Header.Engine;

    /// <summary>Whether the file ends in mid-line: what is appended has to begin with a newline.</summary>
    public bool EndsTorn { get; init; }

    /// <summary>The lines that could not be read, one-based, without a torn last one.</summary>
    public IReadOnlyList<int> DamagedLines { get; init; } = [];
}
