using System.Globalization;

namespace Backstage.Player;

/// <summary>Finds runs that a command line names, and says in plain words what went wrong.</summary>
internal static class RunNumber
{
    /// <summary>The number that a text means.</summary>
    public static int Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new CommandError(ExitCode.WrongUsage, $"'{text}' is no number of a run.", "See them all: backstage runs");

    /// <summary>The run of that number, played.</summary>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public static PlayedRun Find(RunLibrary library, string text) =>
        library.Played(Parse(text)) ?? throw new CommandError(ExitCode.WrongUsage, $"There is no run {text} of {library.Edition.Title}.", "See them all: backstage runs");

    /// <summary>The trouble as an end of the command.</summary>
    public static CommandError Error(StoreException trouble) => new(ExitCode.FileTrouble, trouble.Message, $"Runs are kept in the user's data folder, or where --data or {DataFolder.Variable} says.");
}
