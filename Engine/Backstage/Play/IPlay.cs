namespace Backstage;

/// <summary>A story being played turn by turn, whether or not the run is kept.</summary>
public interface IPlay
{
    /// <summary>The seed that decides all chance.</summary>
    int Seed { get; }

    /// <summary>The turn that stands on the screen.</summary>
    Turn Now { get; }

    /// <summary>The choices that led to <see cref="Now"/>: zero-based indices among the choices of each turn.</summary>
    IReadOnlyList<int> ChoicesTaken { get; }

    /// <summary>Whether any turn up to now met an error.</summary>
    bool HadErrors { get; }

    /// <summary>Takes a choice and plays the turn that follows.</summary>
    /// <param name="index">Zero-based, among the choices of <see cref="Now"/>.</param>
    /// <returns>The new turn.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    Turn Choose(int index);

    /// <summary>Takes back the last decision.</summary>
    /// <returns>The turn that then stands again; null when there was no decision.</returns>
    Turn? Undo();

    /// <summary>Takes the decision again that was taken back last.</summary>
    /// <returns>The turn that followed it; null when there is none.</returns>
    Turn? Redo();

    /// <summary>Begins again, with the same seed.</summary>
    /// <returns>The first turn.</returns>
    Turn Restart();
}
