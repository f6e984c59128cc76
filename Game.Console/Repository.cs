namespace Backstage.Player;

/// <summary>Finds files that lie beside the program, or in the repository it was built in.</summary>
internal static class Repository
{
    /// <summary>The file in the nearest folder at or above the program's own that has it; null when none has.</summary>
    /// <param name="path">Relative, with '/'.</param>
    public static string? Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var file = System.IO.Path.Combine(folder, path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
