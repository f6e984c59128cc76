using System.Runtime.CompilerServices;

namespace Ink.Runtime;

/// <summary>Makes a program of a compiled story: lays its containers out as flat code and resolves every name and path once.</summary>
internal sealed partial class Linker
{
    private readonly CompiledStory _story;
    private readonly ListTable _lists;
    private readonly List<Container> _containers = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _lastDescendants = [];
    private int[] _containerCode = [];
    private int[] _firstItem = [];
    private int[] _itemCode = [];

    private readonly List<Instruction> _code = [];
    private readonly List<int> _codeContainer = [];
    private readonly List<int> _codeItem = [];
    private readonly List<SourcePlace> _places = [];
    private bool _anyPlace;

    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textIds = new(StringComparer.Ordinal);
    private readonly List<InkValue> _constants = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _nameIds = new(StringComparer.Ordinal);
    private readonly List<string> _globals = [];
    private readonly Dictionary<string, int> _globalSlots = new(StringComparer.Ordinal);
    private readonly List<string> _externals = [];
    private readonly Dictionary<string, int> _externalIds = new(StringComparer.Ordinal);
    private readonly Queue<(Container Container, SourcePlace Place)> _outOfLine = new();

    private Linker(CompiledStory story)
    {
        _story = story;
        _lists = new ListTable(story.Lists);
    }

    /// <summary>Links a story.</summary>
    /// <exception cref="StoryException">Containers are nested too deeply.</exception>
    public static InkProgram Link(CompiledStory story) => new Linker(story).Link();

    private InkProgram Link()
    {
        Number(_story.Root, -1);
        CollectGlobals();
        LayOut();
        ResolveJumps();
        MarkFinalNewlines();

        var containers = new ProgramContainer[_containers.Count];
        for (var i = 0; i < containers.Length; i++)
            containers[i] = new ProgramContainer(_containers[i], _parents[i], _lastDescendants[i], _containers[i].Flags, _containerCode[i], _firstItem[i]);

        var countPlaces = new int[containers.Length];
        var counted = 0;
        for (var i = 0; i < containers.Length; i++)
            countPlaces[i] = containers[i].IsCounted ? ++counted : 0;

        return new InkProgram
        {
            Compiled = _story,
            Code = [.. _code],
            CodeContainer = [.. _codeContainer],
            CodeItem = [.. _codeItem],
            Containers = containers,
            ItemCode = _itemCode,
            Texts = [.. _texts],
            Constants = [.. _constants],
            VisitLists = [.. _visitLists],
            Choices = [.. _choices],
            Jumps = [.. _jumps],
            Names = [.. _names],
            NameIds = _nameIds,
            Globals = [.. _globals],
            GlobalSlots = _globalSlots,
            Externals = [.. _externals],
            ExternalIds = _externalIds,
            ExternalFallbacks = [.. _externals.Select(name => _story.Root.FindNamed(name) is { } knot ? TargetOf(knot) : null)],
            Lists = _lists,
            GlobalDeclarations = _story.Root.FindNamed("global decl") is { } declarations ? TargetOf(declarations) : null,
            Places = _anyPlace ? [.. _places] : null,
            LineCache = new string?[_texts.Count],
            LastDescendants = _lastDescendants,
            CountPlaces = countPlaces,
            CountedContainers = counted,
        };
    }

    private int Number(Container container, int parent)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new StoryException("The story's content is nested too deeply to be played.");
        var id = _containers.Count;
        _containers.Add(container);
        _parents.Add(parent);
        _lastDescendants.Add(id);
        container.ProgramId = id;
        foreach (var item in container.Content)
        {
            if (item is Container inner)
                Number(inner, id);
        }

        foreach (var named in container.NamedOnly.Values)
            Number(named, id);
        return _lastDescendants[id] = _containers.Count - 1;
    }

    /// <summary>A name is a global's if the story declares it anywhere.</summary>
    private void CollectGlobals()
    {
        foreach (var container in _containers)
        {
            foreach (var item in container.Content)
            {
                if (item is VariableAssignmentContent { IsGlobal: true, IsNewDeclaration: true } declaration
                    && _globalSlots.TryAdd(declaration.Name, _globals.Count))
                {
                    _globals.Add(declaration.Name);
                }
            }
        }
    }

    private void LayOut()
    {
        _containerCode = new int[_containers.Count];
        _firstItem = new int[_containers.Count];
        var slots = 0;
        for (var i = 0; i < _containers.Count; i++)
        {
            _firstItem[i] = slots;
            slots += _containers[i].Content.Count + 1;
        }

        _itemCode = new int[slots];

        // Each item is one instruction, each container at most one more: lists that never grow spare the collector large arrays.
        var most = slots + _containers.Count;
        _code.EnsureCapacity(most);
        _codeContainer.EnsureCapacity(most);
        _codeItem.EnsureCapacity(most);
        _places.EnsureCapacity(most);
        _outOfLine.Enqueue((_story.Root, _story.Root.Place));
        while (_outOfLine.TryDequeue(out var next))
        {
            EmitContainer(next.Container, next.Place);
            Add(new Instruction(OpCode.EndOfContent), next.Container.ProgramId, next.Container.Content.Count, next.Place);
        }
    }

    /// <summary>Lays out a container; an item without a place of its own has its container's.</summary>
    private void EmitContainer(Container container, SourcePlace place)
    {
        var id = container.ProgramId;
        _containerCode[id] = _code.Count;
        if ((container.Flags & (CountFlags.Visits | CountFlags.Turns)) != 0)
            Add(new Instruction(OpCode.Enter, id), id, -1, place);
        var firstItem = _firstItem[id];
        var content = container.Content;
        for (var i = 0; i < content.Count; i++)
        {
            _itemCode[firstItem + i] = _code.Count;
            var item = content[i];
            var itemPlace = item.Place.IsKnown ? item.Place : place;
            if (item is Container inner)
                EmitContainer(inner, itemPlace);
            else
                Add(InstructionOf(item, id), id, i, itemPlace);
        }

        _itemCode[firstItem + content.Count] = _code.Count;
        foreach (var named in container.NamedOnly.Values)
            _outOfLine.Enqueue((named, named.Place.IsKnown ? named.Place : place));
    }

    private void Add(Instruction instruction, int container, int item, SourcePlace place)
    {
        _code.Add(instruction);
        _codeContainer.Add(container);
        _codeItem.Add(item);
        _anyPlace |= place.IsKnown;
        _places.Add(place);
    }

    private int NameId(string name)
    {
        if (_nameIds.TryGetValue(name, out var id))
            return id;
        _names.Add(name);
        return _nameIds[name] = _names.Count - 1;
    }

    private int TextId(string text)
    {
        if (_textIds.TryGetValue(text, out var id))
            return id;
        _texts.Add(text);
        return _textIds[text] = _texts.Count - 1;
    }

    private int ExternalId(string name)
    {
        if (_externalIds.TryGetValue(name, out var id))
            return id;
        _externals.Add(name);
        return _externalIds[name] = _externals.Count - 1;
    }

    private int ConstantId(InkValue value)
    {
        _constants.Add(value);
        return _constants.Count - 1;
    }
}
