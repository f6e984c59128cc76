using System.Globalization;
using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Writes a state in the reference's save format, version 10.</summary>
internal sealed class StateJsonWriter
{
    private readonly JsonTextWriter _json;
    private readonly MachineState _state;
    private readonly InkProgram _program;

    private StateJsonWriter(JsonTextWriter json, MachineState state)
    {
        _json = json;
        _state = state;
        _program = state.Program;
    }

    /// <summary>The state as JSON.</summary>
    public static string Write(MachineState state)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(state, text);
        return text.ToString();
    }

    /// <summary>Writes the state as JSON; the target stays open.</summary>
    public static void Write(MachineState state, TextWriter target)
    {
        using var json = new JsonTextWriter(target) { CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        new StateJsonWriter(json, state).WriteState();
        json.Flush();
    }

    private void WriteState()
    {
        _json.WriteStartObject();
        _json.WritePropertyName("flows");
        WriteFlows();
        Property("currentFlowName", _state.Flow.Name);
        _json.WritePropertyName("variablesState");
        WriteGlobals();
        _json.WritePropertyName("evalStack");
        _json.WriteStartArray();
        foreach (ref readonly var value in _state.Evaluation.Values)
            ValueJson.Write(_json, value);
        _json.WriteEndArray();
        _json.WritePropertyName("visitCounts");
        WriteCounts(static (variables, container) => variables.Visits(container), none: 0);
        _json.WritePropertyName("turnIndices");
        WriteCounts(static (variables, container) => variables.TurnOf(container), none: VariableStore.NeverVisited);
        Property("turnIdx", _state.Variables.TurnIndex);
        Property("storySeed", _state.Variables.StorySeed);
        Property("previousRandom", _state.Variables.PreviousRandom);
        Property("inkSaveVersion", StoryState.kInkSaveStateVersion);
        Property("inkFormatVersion", Story.inkVersionCurrent);
        _json.WriteEndObject();
    }

    // The default flow first, then the others by name: the order in which they were begun does not matter to any reader.
    private void WriteFlows()
    {
        _json.WriteStartObject();
        var flows = new List<FlowState> { _state.Flow };
        if (_state.OtherFlows is { } others)
            flows.AddRange(others.Values);
        flows.Sort(static (one, other) =>
            one.Name == other.Name ? 0
            : one.Name == FlowState.DefaultName ? -1
            : other.Name == FlowState.DefaultName ? 1
            : string.CompareOrdinal(one.Name, other.Name));
        foreach (var flow in flows)
        {
            _json.WritePropertyName(flow.Name);
            WriteFlow(flow);
        }

        _json.WriteEndObject();
    }

    private void WriteFlow(FlowState flow)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("callstack");
        _json.WriteStartObject();
        _json.WritePropertyName("threads");
        _json.WriteStartArray();
        for (var i = 0; i < flow.CallStack.ThreadCount; i++)
            WriteThread(flow.CallStack[i]);
        _json.WriteEndArray();
        Property("threadCounter", flow.CallStack.ThreadCounter);
        _json.WriteEndObject();

        _json.WritePropertyName("outputStream");
        WriteOutput(flow.Output);
        WriteChoiceThreads(flow);
        _json.WritePropertyName("currentChoices");
        _json.WriteStartArray();
        foreach (var choice in flow.Choices)
            WriteChoice(choice);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteThread(InkThread thread)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("callstack");
        _json.WriteStartArray();
        for (var i = 0; i < thread.FrameCount; i++)
            WriteFrame(thread, i);
        _json.WriteEndArray();
        Property("threadIndex", thread.Index);
        if (thread.Previous >= 0)
            Property("previousContentObject", _program.PathOf(thread.Previous));
        _json.WriteEndObject();
    }

    private void WriteFrame(InkThread thread, int index)
    {
        ref readonly var frame = ref thread.Frames[index];
        _json.WriteStartObject();
        if (frame.Code >= 0)
        {
            var (container, item) = SavedPlaces.Of(_program, frame.Code);
            Property("cPath", _program.ContainerPath(container));
            Property("idx", item);
        }

        _json.WritePropertyName("exp");
        _json.WriteValue(frame.IsEvaluating);
        Property("type", (int)frame.Kind);

        var end = index == thread.FrameCount - 1 ? thread.TemporaryCount : thread.Frames[index + 1].FirstTemporary;
        if (end > frame.FirstTemporary)
        {
            _json.WritePropertyName("temp");
            _json.WriteStartObject();
            for (var i = frame.FirstTemporary; i < end; i++)
            {
                _json.WritePropertyName(_program.Names[thread.Temporaries[i].Name]);
                ValueJson.Write(_json, thread.Temporaries[i].Value);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteOutput(OutputStream output)
    {
        _json.WriteStartArray();
        foreach (ref readonly var item in output.Items)
        {
            switch (item.Kind)
            {
                case OutputKind.Glue:
                    _json.WriteValue(ContentNames.Glue);
                    break;
                case OutputKind.BeginString:
                    _json.WriteValue(ContentNames.Of(Command.BeginString));
                    break;
                case OutputKind.BeginTag:
                    _json.WriteValue(ContentNames.Of(Command.BeginTag));
                    break;
                case OutputKind.EndTag:
                    _json.WriteValue(ContentNames.Of(Command.EndTag));
                    break;
                case OutputKind.Tag:
                    ValueJson.WriteSingle(_json, "#", item.Text ?? "");
                    break;
                default:
                    ValueJson.WriteText(_json, item.Text ?? "");
                    break;
            }
        }

        _json.WriteEndArray();
    }

    // The threads that choices go on from, by their numbers.
    private void WriteChoiceThreads(FlowState flow)
    {
        var any = false;
        foreach (var choice in flow.Choices)
        {
            if (choice.Thread is not { } thread)
                continue;
            if (!any)
            {
                _json.WritePropertyName("choiceThreads");
                _json.WriteStartObject();
                any = true;
            }

            _json.WritePropertyName(choice.originalThreadIndex.ToString(CultureInfo.InvariantCulture));
            WriteThread(thread);
        }

        if (any)
            _json.WriteEndObject();
    }

    private void WriteChoice(Choice choice)
    {
        _json.WriteStartObject();
        Property("text", choice.text);
        Property("index", choice.index);
        Property("originalChoicePath", choice.sourcePath ?? "");
        Property("originalThreadIndex", choice.originalThreadIndex);
        Property("targetPath", choice.pathStringOnChoice);
        if (choice.isInvisibleDefault)
        {
            // The reference leaves it out and shows the choice after loading; it ignores what it doesn't know.
            _json.WritePropertyName("isInvisibleDefault");
            _json.WriteValue(true);
        }

        if (choice.tags is { Count: > 0 } tags)
        {
            _json.WritePropertyName("tags");
            _json.WriteStartArray();
            foreach (var tag in tags)
                _json.WriteValue(tag);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteGlobals()
    {
        _json.WriteStartObject();
        var defaults = VariablesState.dontSaveDefaultValues ? _program.Defaults : null;
        for (var slot = 0; slot < _program.Globals.Length; slot++)
        {
            ref readonly var value = ref _state.Variables.Global(slot);
            if (value.IsNone || (defaults is not null && value.SameAs(defaults[slot])))
                continue;
            _json.WritePropertyName(_program.Globals[slot]);
            ValueJson.Write(_json, value);
        }

        _json.WriteEndObject();
    }

    private void WriteCounts(Func<VariableStore, int, int> countOf, int none)
    {
        _json.WriteStartObject();
        for (var container = 0; container < _program.Containers.Length; container++)
        {
            if (!_program.Containers[container].IsCounted)
                continue;
            var count = countOf(_state.Variables, container);
            if (count != none)
                Property(_program.ContainerPath(container), count);
        }

        _json.WriteEndObject();
    }

    private void Property(string name, string value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Property(string name, int value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }
}
