using System.Globalization;
using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Reads one flow of a saved state. Its parts may come in any order, so choices find their threads at the end.</summary>
internal sealed class FlowJsonReader
{
    private readonly JsonInput _input;
    private readonly MachineState _state;
    private readonly InkProgram _program;
    private readonly FlowState _flow;
    private readonly Dictionary<int, InkThread> _choiceThreads = [];
    private readonly List<InkThread> _threads = [];
    private int _threadCounter;

    /// <param name="input">The text, in which the reader stands at one of the flow's properties.</param>
    /// <param name="state">The state that is being read; it gets warnings.</param>
    /// <param name="name">The flow's name.</param>
    public FlowJsonReader(JsonInput input, MachineState state, string name)
    {
        _input = input;
        _state = state;
        _program = state.Program;
        _flow = new FlowState(name);
    }

    /// <summary>Whether any part of the flow has been read.</summary>
    public bool HasAny { get; private set; }

    /// <summary>Reads a property's value, if it is one of a flow's.</summary>
    public bool TakeProperty(string name)
    {
        switch (name)
        {
            // Before there were flows the call stack had another name.
            case "callstack" or "callstackThreads":
                ReadCallStack();
                break;
            case "outputStream":
                ReadOutput();
                break;
            case "choiceThreads":
                _input.ExpectObject();
                while (_input.NextProperty(out var number))
                {
                    if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
                        throw _input.Fault("a thread's number is expected");
                    _choiceThreads[index] = ReadThread();
                }

                break;
            case "currentChoices":
                _input.ExpectArray();
                while (_input.NextElement())
                    ReadChoice();
                break;
            default:
                return false;
        }

        HasAny = true;
        return true;
    }

    /// <summary>The flow, complete.</summary>
    public FlowState Finish()
    {
        if (_threads.Count == 0)
            throw _input.Fault("a flow has no thread");
        _flow.CallStack.ReleaseAll();
        foreach (var thread in _threads)
            _flow.CallStack.Add(thread);
        _flow.CallStack.ThreadCounter = _threadCounter;
        foreach (var choice in _flow.Choices)
            choice.Thread = ThreadOf(choice.originalThreadIndex);
        return _flow;
    }

    // Each choice owns its thread: one that several share is copied.
    private InkThread ThreadOf(int index)
    {
        if (_choiceThreads.Remove(index, out var own))
            return own;
        var thread = _threads.Find(thread => thread.Index == index)
            ?? _flow.Choices.Find(choice => choice.Thread?.Index == index)?.Thread
            ?? throw _input.Fault($"a choice needs thread {ValueText.OfInt(index)}, which isn't there");
        var copy = new InkThread();
        thread.CopyTo(copy);
        return copy;
    }

    private void ReadCallStack()
    {
        _input.ExpectObject();
        while (_input.NextProperty(out var name))
        {
            switch (name)
            {
                case "threads":
                    _input.ExpectArray();
                    while (_input.NextElement())
                        _threads.Add(ReadThread());
                    break;
                case "threadCounter":
                    _threadCounter = _input.Int();
                    break;
                default:
                    _input.Skip();
                    break;
            }
        }
    }

    private InkThread ReadThread()
    {
        _input.ExpectObject();
        var thread = new InkThread();
        while (_input.NextProperty(out var name))
        {
            switch (name)
            {
                case "callstack":
                    _input.ExpectArray();
                    while (_input.NextElement())
                        ReadFrame(thread);
                    break;
                case "threadIndex":
                    thread.Index = _input.Int();
                    break;
                case "previousContentObject":
                    // It only tells which containers a jump newly enters: without it all of them count.
                    thread.Previous = _program.Find(_input.String())?.Code ?? InkThread.Nowhere;
                    break;
                default:
                    _input.Skip();
                    break;
            }
        }

        if (thread.FrameCount == 0)
            throw _input.Fault("a thread has an empty call stack");
        return thread;
    }

    private void ReadFrame(InkThread thread)
    {
        _input.ExpectObject();
        string? path = null;
        var index = 0;
        var kind = FrameKind.Tunnel;
        var isEvaluating = false;
        thread.Push(kind, InkThread.Nowhere, functionStart: -1, _state.Evaluation.Count);
        while (_input.NextProperty(out var name))
        {
            switch (name)
            {
                case "cPath":
                    path = _input.String();
                    break;
                case "idx":
                    index = _input.Int();
                    break;
                case "exp":
                    isEvaluating = _input.Bool();
                    break;
                case "type":
                    kind = ReadKind();
                    break;
                case "temp":
                    ReadTemporaries(thread);
                    break;
                default:
                    _input.Skip();
                    break;
            }
        }

        ref var frame = ref thread.Top;
        frame.Kind = kind;
        frame.IsEvaluating = isEvaluating;
        if (path is not null)
            frame.Code = FindPlace(path, index);
    }

    private FrameKind ReadKind()
    {
        var kind = _input.Int();
        if (kind is < (int)FrameKind.Tunnel or > (int)FrameKind.HostFunction)
            throw _input.Fault("a call's type is 0, 1 or 2");
        return (FrameKind)kind;
    }

    private int FindPlace(string path, int index)
    {
        var code = SavedPlaces.Find(_program, path, index, out var nearby);
        if (nearby is not null)
        {
            _state.Warnings.Add(
                $"RUNTIME WARNING: The story has changed since the state was saved: it has no place '{path}' any more. "
                + $"The nearest one, '{nearby}', is taken instead.");
        }

        return code;
    }

    private void ReadTemporaries(InkThread thread)
    {
        _input.ExpectObject();
        while (_input.NextProperty(out var name))
        {
            var value = ValueJson.Read(_input, _program);
            if (!_program.NameIds.TryGetValue(name, out var id))
                continue;

            // A name that stands twice counts once: frames hold each temporary once.
            var place = thread.FindTemporary(thread.FrameCount - 1, id);
            if (place >= 0)
                thread.Temporaries[place].Value = value;
            else
                thread.AddTemporary(id, value);
        }
    }

    private void ReadOutput()
    {
        _input.ExpectArray();
        while (_input.NextElement())
        {
            switch (ContentObjectReader.Read(_input))
            {
                case TextContent text:
                    _flow.Output.Restore(KindOf(text.Text), text.Text);
                    break;
                case GlueContent:
                    _flow.Output.Restore(OutputKind.Glue, null);
                    break;
                case CommandContent { Command: Command.BeginString }:
                    _flow.Output.Restore(OutputKind.BeginString, null);
                    break;
                case CommandContent { Command: Command.BeginTag }:
                    _flow.Output.Restore(OutputKind.BeginTag, null);
                    break;
                case CommandContent { Command: Command.EndTag }:
                    _flow.Output.Restore(OutputKind.EndTag, null);
                    break;
                case LegacyTagContent tag:
                    _flow.Output.Restore(OutputKind.Tag, tag.Text);
                    break;
                default:
                    throw _input.Fault("text, glue or a tag is expected");
            }
        }
    }

    private static OutputKind KindOf(string text) => TextClasses.Of(text) switch
    {
        TextClass.Newline => OutputKind.Newline,
        TextClass.Whitespace => OutputKind.Whitespace,
        _ => OutputKind.Text,
    };

    private void ReadChoice()
    {
        _input.ExpectObject();
        var choice = new Choice();
        while (_input.NextProperty(out var name))
        {
            switch (name)
            {
                case "text":
                    choice.text = _input.String();
                    break;
                case "index":
                    choice.index = _input.Int();
                    break;
                case "originalChoicePath":
                    choice.sourcePath = _input.String();
                    break;
                case "originalThreadIndex":
                    choice.originalThreadIndex = _input.Int();
                    break;
                case "targetPath":
                    choice.pathStringOnChoice = _input.String();
                    choice.Target = _program.Find(choice.pathStringOnChoice);
                    break;
                case "isInvisibleDefault":
                    choice.isInvisibleDefault = _input.Bool();
                    break;
                case "tags" when _input.Token != JsonToken.Null:
                    choice.tags = [];
                    _input.ExpectArray();
                    while (_input.NextElement())
                        choice.tags.Add(_input.String());
                    break;
                default:
                    _input.Skip();
                    break;
            }
        }

        _flow.Choices.Add(choice);
    }
}
