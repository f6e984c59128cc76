using System.Globalization;

namespace Ink.Runtime;

/// <summary>Writes a state in the reference's save format, version 10.</summary>
internal readonly struct StateJsonWriter
{
    private readonly JsonText _json;
    private readonly MachineState _state;
    private readonly InkProgram _program;
    private readonly SavedPaths _paths;

    private StateJsonWriter(JsonText json, MachineState state)
    {
        _json = json;
        _state = state;
        _program = state.Program;
        _paths = state.Program.SavedPaths;
    }

    /// <summary>The state as JSON.</summary>
    public static string Write(MachineState state)
    {
        var json = JsonText.Rent();
        new StateJsonWriter(json, state).WriteState();
        var text = json.Written.ToString();
        json.Return();
        return text;
    }

    /// <summary>Writes the state as JSON; the target stays open.</summary>
    public static void Write(MachineState state, TextWriter target)
    {
        var json = JsonText.Rent();
        new StateJsonWriter(json, state).WriteState();
        target.Write(json.Written);
        json.Return();
    }

    private void WriteState()
    {
        var variables = _state.Variables;
        _json.BeginObject();
        _json.Name("flows");
        WriteFlows();
        _json.Property("currentFlowName", _state.Flow.Name);
        _json.Name("variablesState");
        WriteGlobals();
        _json.Name("evalStack");
        _json.BeginArray();
        foreach (ref readonly var value in _state.Evaluation.Values)
            ValueJson.Write(_json, value);
        _json.EndArray();
        _json.Name("visitCounts");
        WriteCounts(variables.AllVisits, none: 0);
        _json.Name("turnIndices");
        WriteCounts(variables.AllTurns, VariableStore.NeverVisited);
        _json.Property("turnIdx", variables.TurnIndex);
        _json.Property("storySeed", variables.StorySeed);
        _json.Property("previousRandom", variables.PreviousRandom);
        _json.Property("inkSaveVersion", StoryState.kInkSaveStateVersion);
        _json.Property("inkFormatVersion", Story.inkVersionCurrent);
        _json.EndObject();
    }

    // The default flow first, then the others by name: the order in which they were begun does not matter to any reader.
    private void WriteFlows()
    {
        _json.BeginObject();
        if (_state.OtherFlows is not { Count: > 0 } others)
        {
            WriteFlow(_state.Flow);
        }
        else
        {
            var flows = new List<FlowState>(others.Values) { _state.Flow };
            flows.Sort(static (one, other) =>
                one.Name == other.Name ? 0
                : one.Name == FlowState.DefaultName ? -1
                : other.Name == FlowState.DefaultName ? 1
                : string.CompareOrdinal(one.Name, other.Name));
            foreach (var flow in flows)
                WriteFlow(flow);
        }

        _json.EndObject();
    }

    private void WriteFlow(FlowState flow)
    {
        _json.Name(flow.Name);
        _json.BeginObject();
        _json.Name("callstack");
        _json.BeginObject();
        _json.Name("threads");
        _json.BeginArray();
        for (var i = 0; i < flow.CallStack.ThreadCount; i++)
            WriteThread(flow.CallStack[i]);
        _json.EndArray();
        _json.Property("threadCounter", flow.CallStack.ThreadCounter);
        _json.EndObject();

        _json.Name("outputStream");
        WriteOutput(flow.Output);
        WriteChoiceThreads(flow);
        _json.Name("currentChoices");
        _json.BeginArray();
        foreach (var choice in flow.Choices)
            WriteChoice(choice);
        _json.EndArray();
        _json.EndObject();
    }

    private void WriteThread(InkThread thread)
    {
        _json.BeginObject();
        _json.Name("callstack");
        _json.BeginArray();
        for (var i = 0; i < thread.FrameCount; i++)
            WriteFrame(thread, i);
        _json.EndArray();
        _json.Property("threadIndex", thread.Index);
        if (thread.Previous >= 0)
        {
            _json.Name("previousContentObject");
            WritePath(thread.Previous);
        }

        _json.EndObject();
    }

    private void WriteFrame(InkThread thread, int index)
    {
        ref readonly var frame = ref thread.Frames[index];
        _json.BeginObject();
        if (frame.Code >= 0)
        {
            var (container, item) = SavedPlaces.Of(_program, frame.Code);
            _json.Name("cPath");
            _json.Value(_paths.Of(container), "");
            _json.Property("idx", item);
        }

        _json.Name("exp");
        _json.Value(frame.IsEvaluating);
        _json.Property("type", (int)frame.Kind);

        var end = index == thread.FrameCount - 1 ? thread.TemporaryCount : thread.Frames[index + 1].FirstTemporary;
        if (end > frame.FirstTemporary)
        {
            _json.Name("temp");
            _json.BeginObject();
            for (var i = frame.FirstTemporary; i < end; i++)
            {
                _json.Name(_program.Names[thread.Temporaries[i].Name]);
                ValueJson.Write(_json, thread.Temporaries[i].Value);
            }

            _json.EndObject();
        }

        _json.EndObject();
    }

    // The path of the item an instruction belongs to.
    private void WritePath(int code)
    {
        var container = _paths.Of(_program.CodeContainer[code]);
        var item = _program.CodeItem[code];
        if (item < 0)
            _json.Value(container, "");
        else
            _json.Value(container, (container.Length == 0 ? "" : ".") + ValueText.OfInt(item));
    }

    private void WriteOutput(OutputStream output)
    {
        _json.BeginArray();
        foreach (ref readonly var item in output.Items)
        {
            switch (item.Kind)
            {
                case OutputKind.Glue:
                    _json.Value(ContentNames.Glue);
                    break;
                case OutputKind.BeginString:
                    _json.Value(ContentNames.Of(Command.BeginString));
                    break;
                case OutputKind.BeginTag:
                    _json.Value(ContentNames.Of(Command.BeginTag));
                    break;
                case OutputKind.EndTag:
                    _json.Value(ContentNames.Of(Command.EndTag));
                    break;
                case OutputKind.Tag:
                    ValueJson.WriteSingle(_json, "#", item.Text ?? "");
                    break;
                default:
                    ValueJson.WriteText(_json, item.Text ?? "");
                    break;
            }
        }

        _json.EndArray();
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
                _json.Name("choiceThreads");
                _json.BeginObject();
                any = true;
            }

            _json.Name(choice.originalThreadIndex.ToString(CultureInfo.InvariantCulture));
            WriteThread(thread);
        }

        if (any)
            _json.EndObject();
    }

    private void WriteChoice(Choice choice)
    {
        _json.BeginObject();
        _json.Property("text", choice.text);
        _json.Property("index", choice.index);
        _json.Property("originalChoicePath", choice.sourcePath ?? "");
        _json.Property("originalThreadIndex", choice.originalThreadIndex);
        _json.Property("targetPath", choice.pathStringOnChoice);
        if (choice.isInvisibleDefault)
        {
            // The reference leaves it out and shows the choice after loading; it ignores what it doesn't know.
            _json.Name("isInvisibleDefault");
            _json.Value(true);
        }

        if (choice.tags is { Count: > 0 } tags)
        {
            _json.Name("tags");
            _json.BeginArray();
            foreach (var tag in tags)
                _json.Value(tag);
            _json.EndArray();
        }

        _json.EndObject();
    }

    private void WriteGlobals()
    {
        _json.BeginObject();
        var defaults = VariablesState.dontSaveDefaultValues ? _program.Defaults : null;
        for (var slot = 0; slot < _program.Globals.Length; slot++)
        {
            ref readonly var value = ref _state.Variables.Global(slot);
            if (value.IsNone || (defaults is not null && value.SameAs(defaults[slot])))
                continue;
            _json.Name(_program.Globals[slot]);
            ValueJson.Write(_json, value);
        }

        _json.EndObject();
    }

    private void WriteCounts(ReadOnlySpan<int> counts, int none)
    {
        _json.BeginObject();

        // Place 0 is that of containers which nobody counts.
        for (var place = 1; place < counts.Length; place++)
        {
            if (counts[place] == none)
                continue;
            _json.EscapedName(_paths.OfCounted(place));
            _json.Value(counts[place]);
        }

        _json.EndObject();
    }
}
