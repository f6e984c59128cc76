namespace Ink.Runtime;

// Calling functions that are written in ink.
public sealed partial class Story
{
    private Func<string>? _continue;

    /// <summary>Raised before an ink function is called by the host program: its name and the arguments.</summary>
    public event Action<string, object[]>? onEvaluateFunction;

    /// <summary>Raised after it: its name, the arguments, the text it printed and its result.</summary>
    public event Action<string, object[], string, object?>? onCompleteEvaluateFunction;

    /// <summary>Whether the story has a function (or another knot) of that name.</summary>
    /// <param name="functionName">The name.</param>
    public bool HasFunction(string functionName) => functionName is not null && _program.Compiled.Root.FindNamed(functionName) is not null;

#nullable disable annotations // Callers cast the value to what the author knows it to be: no warning of null.
    /// <summary>Calls a function written in ink; what it prints is dropped.</summary>
    /// <param name="functionName">The function's name.</param>
    /// <param name="arguments">Its arguments: numbers, strings, bools, lists or <see cref="Path"/>s.</param>
    /// <returns>An int, float, bool, string, <see cref="InkList"/> or path string; null when the function returns nothing.</returns>
    /// <exception cref="StoryException">There is no such function, or an error occurred in it.</exception>
    /// <exception cref="ArgumentException">An argument is of a type that ink doesn't know.</exception>
    public object EvaluateFunction(string functionName, params object[] arguments) => EvaluateFunction(functionName, out _, arguments);

    /// <summary>Calls a function written in ink.</summary>
    /// <param name="functionName">The function's name.</param>
    /// <param name="textOutput">What the function prints.</param>
    /// <param name="arguments">Its arguments: numbers, strings, bools, lists or <see cref="Path"/>s.</param>
    /// <returns>An int, float, bool, string, <see cref="InkList"/> or path string; null when the function returns nothing.</returns>
    /// <exception cref="StoryException">There is no such function, or an error occurred in it.</exception>
    /// <exception cref="ArgumentException">An argument is of a type that ink doesn't know.</exception>
    public object EvaluateFunction(string functionName, out string textOutput, params object[] arguments)
    {
        RefuseWhileContinuing("EvaluateFunction");
        if (string.IsNullOrWhiteSpace(functionName))
            throw new StoryException("The name of the function to evaluate is empty.");
        if (_program.Compiled.Root.FindNamed(functionName) is not { } knot)
            throw new StoryException($"Function doesn't exist: '{functionName}'");
        onEvaluateFunction?.Invoke(functionName, arguments);
        var result = _machine.EvaluateFunction(_program.TargetOf(knot), ToValues(arguments), _continue ??= Continue, out textOutput);
        _state.ForgetText();
        var value = result.Kind == ValueKind.DivertTarget ? result.Target.Path : HostValues.ToHost(result, _program);
        onCompleteEvaluateFunction?.Invoke(functionName, arguments, textOutput, value);
        return value;
    }
#nullable restore annotations
}
