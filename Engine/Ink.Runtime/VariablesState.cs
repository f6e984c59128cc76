using System.Collections;

namespace Ink.Runtime;

/// <summary>The global variables of a story by name, as the host program reads and sets them.</summary>
public sealed class VariablesState : IEnumerable<string>
{
#pragma warning disable CA2211 // The reference lets host programs set it.
    /// <summary>Whether saves leave out variables that have the value their VAR line gives them. True unless set.</summary>
    public static bool dontSaveDefaultValues = true;
#pragma warning restore CA2211

    private readonly Story _story;

    internal VariablesState(Story story)
    {
        _story = story;
    }

#nullable disable annotations // Callers cast the value to what the author knows it to be: no warning of null.
    /// <summary>A global variable's value.</summary>
    /// <param name="variableName">The variable's name.</param>
    /// <value>An int, float, bool, string, <see cref="InkList"/> or path string; null when reading a variable that doesn't exist.</value>
    /// <exception cref="StoryException">When setting: the story declares no such variable, or the value is of a type that ink doesn't know.</exception>
    public object this[string variableName]
    {
        get => throw Unlinked();
        set => throw Unlinked();
    }
#nullable restore annotations

    /// <summary>Whether the story declares a global variable of that name.</summary>
    /// <param name="name">The name.</param>
    public bool GlobalVariableExistsWithName(string name) => throw Unlinked();

    /// <summary>The names of the global variables.</summary>
    public IEnumerator<string> GetEnumerator() => throw Unlinked();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private InvalidOperationException Unlinked() => new($"The variables of a story with {_story.listDefinitions.lists.Count} lists are not linked.");
}
