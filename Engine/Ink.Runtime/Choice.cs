namespace Ink.Runtime;

/// <summary>A choice as it is offered to the player ("Writing with ink", part 1.2).</summary>
public class Choice
{
    /// <summary>Where the story goes on when the choice is taken; null until the story has set it.</summary>
    public Path? targetPath;

    /// <summary>The path of the content that offered the choice; null until the story has set it.</summary>
    public string? sourcePath;

    /// <summary>Whether this is a fallback choice, taken by the story itself when there is no other.</summary>
    public bool isInvisibleDefault;

    /// <summary>The thread of the call stack that offered the choice, as the save format numbers threads.</summary>
    public int originalThreadIndex;

    /// <summary>The tags in the choice's text, in order; null when there are none.</summary>
    public List<string>? tags;

    /// <summary>The thread to go on with; null when it isn't kept apart from the flow's own.</summary>
    internal InkThread? Thread;

    /// <summary>Where the story goes on, in its program; null when the story has no such place.</summary>
    internal DivertTarget? Target;

    /// <summary>A choice with nothing set.</summary>
    public Choice()
    {
    }

    /// <summary>The text that the player sees.</summary>
    public string text { get; set; } = "";

    /// <summary>The position among the current choices, from 0: what <see cref="Story.ChooseChoiceIndex"/> takes.</summary>
    public int index { get; set; }

    /// <summary><see cref="targetPath"/> as text; empty while there is none.</summary>
    public string pathStringOnChoice
    {
        get => targetPath?.ToString() ?? "";
        set => targetPath = new Path(value);
    }

    /// <summary>A choice with the same values and its own list of tags.</summary>
    public Choice Clone() => new()
    {
        text = text,
        index = index,
        targetPath = targetPath,
        sourcePath = sourcePath,
        isInvisibleDefault = isInvisibleDefault,
        originalThreadIndex = originalThreadIndex,
        tags = tags is null ? null : [.. tags],
    };
}
