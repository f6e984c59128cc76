namespace Backstage.Player;

/// <summary>Where the program keeps runs: the platform's folder for a user's data, unless told otherwise.</summary>
internal static class DataFolder
{
    /// <summary>The variable that names another folder.</summary>
    public const string Variable = "BACKSTAGE_DATA";

    /// <summary>The folder: the one given, else BACKSTAGE_DATA, else XDG_DATA_HOME/backstage, else the platform's own.</summary>
    public static string Find(string? given)
    {
        if (!string.IsNullOrEmpty(given))
            return System.IO.Path.GetFullPath(given);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
            return System.IO.Path.GetFullPath(chosen);
        // The XDG rules say that a relative folder is to be ignored.
        if (Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg && System.IO.Path.IsPathRooted(xdg))
            return System.IO.Path.Combine(xdg, "backstage");
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return System.IO.Path.Combine(own.Length == 0 ? "." : own, "backstage");
    }

    /// <summary>The runs of a story in that folder.</summary>
    public static RunFolder Runs(string folder, StoryEdition edition) => new(System.IO.Path.Combine(folder, "runs", edition.Id));
}
