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

    private readonly StoryMachine _machine;

    internal VariablesState(Story story, StoryMachine machine)
    {
        _story = story;
        _machine = machine;
    }

#nullable disable annotations // Callers cast the value to what the author knows it to be: no warning of null.
    /// <summary>A global variable's value.</summary>
    /// <param name="variableName">The variable's name.</param>
    /// <value>An int, float, bool, string, <see cref="InkList"/> or path string; null when reading a variable that doesn't exist.</value>
    /// <exception cref="StoryException">When setting: the story declares no such variable, or the value is of a type that ink doesn't know.</exception>
    public object this[string variableName]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(variableName);
            return _machine.Program.GlobalSlots.TryGetValue(variableName, out var slot)
                ? HostValues.ToHost(_machine.State.Variables.Global(slot), _machine.Program)
                : null;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(variableName);
            if (!_machine.Program.GlobalSlots.TryGetValue(variableName, out var slot))
                throw new StoryException($"Can't assign to '{variableName}': the story declares no such variable.");
            if (value is null || HostValues.FromHost(value, _machine.Program) is not { } inkValue)
                throw new StoryException($"Can't assign {value?.GetType().Name ?? "null"} to '{variableName}': ink takes int, float, bool, string, InkList and Path.");
            _machine.SetGlobal(slot, inkValue);
            _story.GlobalWasSet(slot);
        }
    }
#nullable restore annotations

    /// <summary>Whether the story declares a global variable of that name.</summary>
    /// <param name="name">The name.</param>
    public bool GlobalVariableExistsWithName(string name) => name is not null && _machine.Program.GlobalSlots.ContainsKey(name);

    /// <summary>The names of the global variables.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_machine.Program.Globals).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
