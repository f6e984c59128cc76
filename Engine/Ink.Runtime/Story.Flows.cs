namespace Ink.Runtime;

// Several strands of one story side by side, which share the variables.
public sealed partial class Story
{
    /// <summary>The name of the flow that is played now.</summary>
    public string currentFlowName => state.currentFlowName;

    /// <summary>Whether that is the flow in which a story begins.</summary>
    public bool currentFlowIsDefaultFlow => state.currentFlowIsDefaultFlow;

    /// <summary>The names of all flows that were begun and not removed, without the default flow's.</summary>
    public List<string> aliveFlowNames => state.aliveFlowNames;

    /// <summary>Goes to another flow, which is begun at the story's beginning when it is new.</summary>
    /// <param name="flowName">The flow's name.</param>
    /// <exception cref="StoryException">The story is in the middle of asynchronous work.</exception>
    public void SwitchFlow(string flowName)
    {
        ArgumentNullException.ThrowIfNull(flowName);
        RefuseWhileContinuing("SwitchFlow");
        RefuseWhileSaving("switch flows");
        _machine.SwitchFlow(flowName);
        _state.ForgetText();
    }

    /// <summary>Ends a flow; when it is the current one, the default flow becomes current.</summary>
    /// <param name="flowName">The flow's name.</param>
    /// <exception cref="StoryException">It is the default flow, or there is no such flow.</exception>
    public void RemoveFlow(string flowName)
    {
        ArgumentNullException.ThrowIfNull(flowName);
        if (flowName == FlowState.DefaultName)
            throw new StoryException("The default flow can't be removed.");
        if (!aliveFlowNames.Contains(flowName))
            throw new StoryException($"There is no flow '{flowName}' to remove.");
        if (currentFlowName == flowName)
            SwitchToDefaultFlow();
        _machine.State.Remove(flowName);
    }

    /// <summary>Goes back to the flow in which the story began.</summary>
    public void SwitchToDefaultFlow() => SwitchFlow(FlowState.DefaultName);
}
