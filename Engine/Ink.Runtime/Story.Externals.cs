using System.Diagnostics.CodeAnalysis;

namespace Ink.Runtime;

// Functions of the host program that ink calls (EXTERNAL).
public sealed partial class Story
{
    private readonly Dictionary<string, ExternalBinding> _externals = [];
    private bool _externalsAreValid;

    /// <summary>A function of the host program that ink calls, with its arguments as ink has them.</summary>
    /// <param name="args">The arguments: int, float, bool, string or <see cref="InkList"/>.</param>
    /// <returns>The result, of one of those types; null for none.</returns>
    public delegate object? ExternalFunction(object[] args);

    /// <summary>Whether an external function that isn't bound is replaced by the ink function of the same name.</summary>
    public bool allowExternalFunctionFallbacks
    {
        get => _machine.AllowFallbacks;
        set => _machine.AllowFallbacks = value;
    }

    /// <summary>Finds the function that is bound to an external function's name.</summary>
    /// <param name="functionName">The name.</param>
    /// <param name="externalFunction">The function, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetExternalFunction(string functionName, [MaybeNullWhen(false)] out ExternalFunction externalFunction)
    {
        if (_externals.TryGetValue(functionName, out var bound))
        {
            externalFunction = bound.Function;
            return true;
        }

        externalFunction = null;
        return false;
    }

    /// <summary>Binds an external function of any number of arguments.</summary>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="func">The function.</param>
    /// <param name="lookaheadSafe">
    /// Whether it may be called early, while the story looks past the end of a line for glue, and once more later.
    /// False for functions that do something when called.
    /// </param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunctionGeneral(string funcName, ExternalFunction func, bool lookaheadSafe = true)
    {
        ArgumentNullException.ThrowIfNull(func);
        RefuseWhileContinuing("BindExternalFunction");
        var binding = new ExternalBinding(func, lookaheadSafe);
        if (!_externals.TryAdd(funcName, binding))
            throw new StoryException($"The external function '{funcName}' is bound already.");
        if (_program.ExternalIds.TryGetValue(funcName, out var id))
            _machine.Bind(id, binding);
    }

    /// <summary>Takes back what was bound to a name.</summary>
    /// <param name="funcName">The name by which ink declares the function.</param>
    /// <exception cref="StoryException">Nothing is bound to it.</exception>
    public void UnbindExternalFunction(string funcName)
    {
        if (!_externals.Remove(funcName))
            throw new StoryException($"The external function '{funcName}' is not bound.");
        if (_program.ExternalIds.TryGetValue(funcName, out var id))
            _machine.Bind(id, null);
    }

    /// <summary>
    /// Checks that every external function of the story is bound, or has an ink function in its place when
    /// <see cref="allowExternalFunctionFallbacks"/> is set. Done by the first <see cref="Continue"/>.
    /// </summary>
    /// <exception cref="StoryException">Some are missing and <see cref="onError"/> isn't handled.</exception>
    public void ValidateExternalBindings()
    {
        List<string>? missing = null;
        for (var i = 0; i < _program.Externals.Length; i++)
        {
            if (_machine.BindingOf(i) is null && !(allowExternalFunctionFallbacks && _program.ExternalFallbacks[i] is not null))
                (missing ??= []).Add(_program.Externals[i]);
        }

        if (missing is null)
        {
            _externalsAreValid = true;
            return;
        }

        var plural = missing.Count > 1 ? "s" : "";
        var why = allowExternalFunctionFallbacks ? ", and no fallback ink function found." : " (ink fallbacks disabled)";
        throw new StoryException($"ERROR: Missing function binding for external{plural}: '{string.Join("', '", missing)}' {why}");
    }
}
