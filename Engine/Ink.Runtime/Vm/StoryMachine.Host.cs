namespace Ink.Runtime;

/// <summary>A function of the host program that a story can call.</summary>
/// <param name="Function">The function: values as the host sees them in and out.</param>
/// <param name="IsLookAheadSafe">Whether it may be called while the machine looks for glue, perhaps more than once.</param>
internal sealed record ExternalBinding(Story.ExternalFunction Function, bool IsLookAheadSafe);

internal sealed partial class StoryMachine
{
    private const int MostHostCalls = 200;

    private readonly ExternalBinding?[] _externals;
    private int _hostCalls;

    /// <summary>Whether an unbound function may be replaced by the ink function of its name.</summary>
    public bool AllowFallbacks { get; set; }

    public ExternalBinding? BindingOf(int external) => _externals[external];

    public void Bind(int external, ExternalBinding? binding) => _externals[external] = binding;

    /// <summary>Runs an ink function for the host and gives what it returns; its text goes to the output it is given.</summary>
    /// <param name="function">Where the function begins.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="continueLine">Runs one Continue of the story and returns its text.</param>
    /// <param name="text">All the text the function printed.</param>
    public InkValue EvaluateFunction(DivertTarget function, ReadOnlySpan<InkValue> arguments, Func<string> continueLine, out string text)
    {
        if (_hostCalls >= MostHostCalls)
            throw new StoryException("The story and its host program call each other without end.");
        var flow = Flow;
        var outputBefore = flow.Output;
        var lookAheadBefore = _lookAhead;
        var stack = flow.CallStack;
        _hostCalls++;
        flow.Output = new OutputStream();
        _lookAhead = new LookAhead();
        var height = _evaluation.Count;
        stack.Current.Push(FrameKind.HostFunction, function.IsContainer ? _program.CodeOf(function.Container, 0) : function.Code, 0, height);
        var depth = stack.Current.FrameCount;
        foreach (ref readonly var argument in arguments)
            _evaluation.Push(argument);

        var lines = new System.Text.StringBuilder();
        try
        {
            while (CanContinue)
                lines.Append(continueLine());
        }
        finally
        {
            flow.Output = outputBefore;
            _lookAhead = lookAheadBefore;
            _hostCalls--;
        }

        text = lines.ToString();
        var thread = flow.CallStack.Current;
        if (thread.FrameCount < depth || thread.Top.Kind != FrameKind.HostFunction)
            return InkValue.Void;
        var result = _evaluation.Count > height ? _evaluation.Pop() : InkValue.Void;
        _evaluation.Truncate(height);
        thread.Pop();
        return result;
    }

    private bool CallExternal(InkThread thread, int external, int argumentCount, int at)
    {
        var name = _program.Externals[external];
        var binding = _externals[external];
        if (binding is not null && !binding.IsLookAheadSafe)
        {
            if (Output.StringDepth > 0)
            {
                throw new StoryException(
                    $"External function {name} could not be called because 1) it wasn't marked as lookaheadSafe when BindExternalFunction was called and 2) the story is in the middle of string generation, either because choice text is being generated, or because you have ink like \"hello {{func()}}\". You can work around this by generating the result of your function into a temporary variable before the string or choice gets generated: ~ temp x = {name}()");
            }

            if (_lookAhead.Active)
            {
                _lookAhead.TakeBack(_state);
                return false;
            }
        }

        if (binding is null)
        {
            if (!AllowFallbacks)
            {
                throw new StoryException(
                    $"Trying to call EXTERNAL function '{name}' which has not been bound (and ink fallbacks disabled).");
            }

            if (_program.ExternalFallbacks[external] is not { } fallback)
            {
                throw new StoryException(
                    $"Trying to call EXTERNAL function '{name}' which has not been bound, and fallback ink function could not be found.");
            }

            thread.Previous = at;
            Call(thread, FrameKind.Function, _program.CodeOf(fallback.Container, 0));
            Visit(_program.VisitsOfDivert(fallback, _program.CodeContainer[at]));
            return true;
        }

        _evaluation.Need(argumentCount);
        var arguments = new object?[argumentCount];
        for (var i = argumentCount - 1; i >= 0; i--)
            arguments[i] = HostValues.ToHost(_evaluation.Pop(), _program);
        var result = binding.Function(arguments!);
        _at = at;
        _evaluation.Push(result is null ? InkValue.Void : HostValues.FromHost(result, _program)
            ?? throw new StoryException($"Could not create ink value from returned object of type {result.GetType()}"));
        thread = CallStack.Current;
        thread.Previous = at;
        thread.Top.Code = at + 1;
        return true;
    }
}
