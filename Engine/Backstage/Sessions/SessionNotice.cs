namespace Backstage;

/// <summary>What a session has to tell the player, once.</summary>
public enum SessionNoticeKind
{
    /// <summary>Nothing can be written any more; play goes on, and writing is tried again at every decision.</summary>
    NotSaved,

    /// <summary>What could not be written before is written now.</summary>
    SavedAgain,

    /// <summary>A decision was taken where another had been taken: a new run goes on, the old one is kept.</summary>
    NewRun,

    /// <summary>Another player or window has the run open: what is decided here becomes a run of its own.</summary>
    OpenElsewhere,

    /// <summary>The story was edited, and a decision of the run no longer exists.</summary>
    DecisionMissing,

    /// <summary>The run could not be played again as it was, and goes on from a state that was kept.</summary>
    FromKeptState,
}

/// <summary>What a session has to tell the player, once.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">The sentence.</param>
public sealed record SessionNotice(SessionNoticeKind Kind, string Message);
