namespace Ink.Runtime;

// Telling the host program of changes of global variables.
public sealed partial class Story
{
    private readonly Dictionary<string, List<VariableObserver>> _observers = [];

    /// <summary>Is told the new value of a global variable.</summary>
    /// <param name="variableName">The variable's name.</param>
    /// <param name="newValue">Its value: int, float, bool, string, <see cref="InkList"/> or a path string.</param>
    public delegate void VariableObserver(string variableName, object newValue);

    /// <summary>Has an observer told whenever a global variable has got another value, once per <see cref="Continue"/> at most.</summary>
    /// <param name="variableName">The variable's name.</param>
    /// <param name="observer">Who is told.</param>
    /// <exception cref="StoryException">The story declares no such variable.</exception>
    public void ObserveVariable(string variableName, VariableObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        if (!variablesState.GlobalVariableExistsWithName(variableName))
            throw new StoryException($"The variable '{variableName}' can't be observed: the story doesn't declare it.");
        if (!_observers.TryGetValue(variableName, out var observers))
            _observers[variableName] = observers = [];
        observers.Add(observer);
    }

    /// <summary>Has one observer told of several global variables.</summary>
    /// <param name="variableNames">The variables' names.</param>
    /// <param name="observer">Who is told.</param>
    /// <exception cref="StoryException">The story doesn't declare one of them.</exception>
    public void ObserveVariables(IList<string> variableNames, VariableObserver observer)
    {
        ArgumentNullException.ThrowIfNull(variableNames);
        foreach (var name in variableNames)
            ObserveVariable(name, observer);
    }

    /// <summary>Ends observing.</summary>
    /// <param name="observer">Who is to be told no more; null for all observers.</param>
    /// <param name="specificVariableName">The variable; null for all variables.</param>
    public void RemoveVariableObserver(VariableObserver? observer = null, string? specificVariableName = null)
    {
        foreach (var (name, observers) in _observers)
        {
            if (specificVariableName is not null && name != specificVariableName)
                continue;
            if (observer is null)
                observers.Clear();
            else
                observers.Remove(observer);
        }
    }

    /// <summary>Tells the observers of the globals written since the Continue began.</summary>
    private void NotifyObservers()
    {
        var variables = _machine.State.Variables;
        if (variables.ChangedCount == 0)
            return;
        var changed = variables.Changed.ToArray();
        variables.StopWatching();
        foreach (var slot in changed)
            Notify(slot);
    }

    private void Notify(int slot)
    {
        var name = _program.Globals[slot];
        if (!_observers.TryGetValue(name, out var observers) || observers.Count == 0)
            return;
        var value = HostValues.ToHost(_machine.State.Variables.Global(slot), _program)!;
        foreach (var observer in observers.ToArray())
            observer(name, value);
    }

    /// <summary>Tells the observers of a global that the host program has set, unless a Continue is running and will.</summary>
    internal void GlobalWasSet(int slot)
    {
        if (_continueDepth == 0)
            Notify(slot);
    }
}
