using System.Security.Cryptography;
using System.Text;
using Ink.Runtime;

namespace Backstage;

/// <summary>A story as runs of it know it: who it is, and the very text of it that is played now.</summary>
public sealed class StoryEdition
{
    private readonly InkProgram _program;
    private readonly Action<Story>? _prepare;
    private StoryOutline? _outline;
    private string? _hash;

    /// <summary>Takes a compiled story.</summary>
    /// <param name="story">The story; its content is used, not its state.</param>
    /// <param name="name">What to call it when it has no "title" tag, such as its file's name.</param>
    /// <param name="origin">Where it comes from, such as a full file name: without a title, two files of one name are two stories. Null when the name is enough.</param>
    /// <param name="prepare">Done to every story made for playing, such as binding external functions; null for nothing.</param>
    public StoryEdition(Story story, string name, string? origin = null, Action<Story>? prepare = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(name);
        _program = story.Program;
        _prepare = prepare;
        var tags = story.globalTags ?? [];
        var title = SceneTags.Value(tags, "title");
        Title = string.IsNullOrEmpty(title) ? name : title;
        Author = SceneTags.Value(tags, "author");
        Id = IdFor(Title);
        if (string.IsNullOrEmpty(title) && origin is not null)
            Id += "-" + TextHash.Of(origin);
    }

    /// <summary>The version of the engine, as journals note it.</summary>
    public static string EngineVersion { get; } = typeof(Story).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>What tells this story from others, whatever its edition: small letters, digits and dashes, fit for a folder's name.</summary>
    public string Id { get; }

    /// <summary>What a person knows it by.</summary>
    public string Title { get; }

    /// <summary>Who wrote it; null when it doesn't say.</summary>
    public string? Author { get; }

    /// <summary>Tells this text of the story from every other: sixteen hexadecimal digits of its content's SHA-256.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoryJsonWriter.Write(_program.Compiled))))[..16];

    /// <summary>What the story holds: scenes, decisions and endings.</summary>
    public StoryOutline Outline => _outline ??= OutlineReader.Read(_program);

    /// <summary>The id of a story called so: its letters and digits in small, joined by dashes.</summary>
    /// <param name="title">A title or file name.</param>
    public static string IdFor(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var id = new StringBuilder();
        foreach (var letter in title)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                id.Append(char.ToLowerInvariant(letter));
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
            if (id.Length == 48)
                break;
        }

        var ascii = id.ToString().Trim('-');
        // Nothing is left of a title in another script: then a hash tells it.
        return title.Any(letter => letter > 127) || ascii.Length == 0 ? $"{(ascii.Length == 0 ? "story" : ascii)}-{TextHash.Of(title)}" : ascii;
    }

    /// <summary>The scene that a run stands in; null before its first line.</summary>
    /// <param name="run">The run.</param>
    public OutlineScene? SceneAt(PlayedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var tracker = new SceneTracker(Outline);
        foreach (var line in run.Turns.Take(run.Position + 1).SelectMany(turn => turn.Lines))
            tracker.Follow(line);
        return tracker.Scene is { } scene ? Outline.Find(scene) : null;
    }

    /// <summary>A story of this edition at its beginning, ready to be played.</summary>
    public Story MakeStory()
    {
        var story = new Story(_program);
        _prepare?.Invoke(story);
        return story;
    }
}
