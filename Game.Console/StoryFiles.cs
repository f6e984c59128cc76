using System.Text;

namespace Backstage.Player;

/// <summary>Finds and reads stories on disk, and says in plain words what went wrong.</summary>
internal static class StoryFiles
{
    private const int LargestFile = 256 * 1024 * 1024;
    private const string EpisodePath = "Stories/in-their-shoes/main.ink";

    /// <summary>The file that a name means: itself, or the story inside a folder; without a name, the episode.</summary>
    public static string Find(string? name)
    {
        if (name is null)
            return FindEpisode();
        if (Directory.Exists(name))
            return FindInFolder(name);
        if (!File.Exists(name))
            throw new CommandError(ExitCode.FileTrouble, $"There is no file or folder '{name}'.", "Give an .ink file, a compiled .json file, or a folder with a main.ink.");
        return name;
    }

    /// <summary>The text of a file, without its byte order mark.</summary>
    public static string Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.UTF8, true);
            var text = new StringBuilder();
            var buffer = new char[64 * 1024];
            while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
            {
                text.Append(buffer, 0, count);
                if (text.Length > LargestFile)
                    throw new CommandError(ExitCode.FileTrouble, $"'{path}' is too large for a story.", "Is it the right file?");
            }

            return text.ToString();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandError(ExitCode.FileTrouble, $"'{path}' can't be read: {exception.Message}", "Look at its name and who may read it.");
        }
    }

    /// <summary>Writes a text to a file: all of it, or the old file stays.</summary>
    public static void Write(string path, string text)
    {
        var part = path + ".part";
        try
        {
            File.WriteAllText(part, text, new UTF8Encoding(false));
            File.Move(part, path, true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandError(ExitCode.FileTrouble, $"'{path}' can't be written: {exception.Message}", "Give another place with -o.");
        }
    }

    private static string FindInFolder(string folder)
    {
        var main = System.IO.Path.Combine(folder, "main.ink");
        if (File.Exists(main))
            return main;
        string[] sources;
        try
        {
            sources = Directory.GetFiles(folder, "*.ink");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandError(ExitCode.FileTrouble, $"'{folder}' can't be read: {exception.Message}", "Look at who may read it.");
        }

        return sources.Length == 1
            ? sources[0]
            : throw new CommandError(
                ExitCode.FileTrouble,
                sources.Length == 0 ? $"There is no story in '{folder}'." : $"'{folder}' has {sources.Length} .ink files and none of them is called main.ink.",
                sources.Length == 0 ? "A story is an .ink file or a compiled .json file." : "Name the one to play.");
    }

    // Beside the program when it was installed, in the repository when it was built there.
    private static string FindEpisode() =>
        Repository.Find(EpisodePath)
        ?? throw new CommandError(ExitCode.FileTrouble, "The episode is not beside the program.", "Name a story: backstage play story.ink");
}
