namespace Ink.Runtime;

/// <summary>A flow: a call stack with its own output and choices; several share the variables ("Running your ink", flows).</summary>
internal sealed class FlowState(string name)
{
    /// <summary>The flow that a story starts with.</summary>
    public const string DefaultName = "DEFAULT_FLOW";

    public string Name { get; } = name;

    public CallStack CallStack { get; } = new();

    public OutputStream Output { get; set; } = new();

    /// <summary>The choices generated so far, with the invisible ones.</summary>
    public List<Choice> Choices { get; } = [];

    public void Reset()
    {
        CallStack.Reset();
        CallStack.ThreadCounter = 0;
        Output.Clear();
        ClearChoices(0);
    }

    /// <summary>Drops the choices after the first ones; their threads can be used again.</summary>
    public void ClearChoices(int keep)
    {
        for (var i = keep; i < Choices.Count; i++)
        {
            if (Choices[i].Thread is { } thread)
            {
                CallStack.Release(thread);
                Choices[i].Thread = null;
            }
        }

        Choices.RemoveRange(keep, Choices.Count - keep);
    }

    public void CopyTo(FlowState other)
    {
        CallStack.CopyTo(other.CallStack);
        Output.CopyTo(other.Output);
        other.ClearChoices(0);
        foreach (var choice in Choices)
        {
            var copy = choice.Clone();
            copy.Target = choice.Target;
            if (choice.Thread is { } thread)
                thread.CopyTo(copy.Thread = other.CallStack.Rent());
            other.Choices.Add(copy);
        }
    }
}
