using System.Globalization;

namespace Ink.Runtime;

/// <summary>A container of the linked program.</summary>
internal readonly record struct ProgramContainer(
    Container Source,
    int Parent,
    int LastDescendant,
    CountFlags Flags,
    int Code,
    int FirstItem)
{
    /// <summary>Whether its visits or turns are counted.</summary>
    public bool IsCounted => (Flags & (CountFlags.Visits | CountFlags.Turns)) != 0;
}

/// <summary>A choice point: what it offers and where it leads.</summary>
internal sealed class ChoiceInfo(ChoiceFlags flags, DivertTarget? target, int code, string missingPath)
{
    private Path? _targetPath;

    public ChoiceFlags Flags { get; } = flags;

    /// <summary>What follows when it is taken; null when the story has no such place.</summary>
    public DivertTarget? Target { get; } = target;

    /// <summary>The choice point's own instruction.</summary>
    public int Code { get; } = code;

    public Path TargetPath => _targetPath ??= new Path(Target?.Path ?? missingPath);

    public string? SourcePath { get; set; }
}

/// <summary>A jump that is none of the frequent kinds.</summary>
/// <param name="Kind">What it does with the place it leaves.</param>
/// <param name="Target">Where it goes; null for a variable, or when there is no such place.</param>
/// <param name="Variable">The variable that holds the target, or null.</param>
/// <param name="IsConditional">Whether it pops a condition first.</param>
/// <param name="External">The host function's number, or -1.</param>
/// <param name="ArgumentCount">The host function's arguments.</param>
/// <param name="Path">The path as written, for messages.</param>
internal sealed record RareJump(
    DivertKind Kind,
    DivertTarget? Target,
    string? Variable,
    bool IsConditional,
    int External,
    int ArgumentCount,
    string Path);

/// <summary>A container to count when a divert goes into it, and whether it is entered at its first item.</summary>
internal readonly record struct DivertVisit(int Container, bool AtStart);

/// <summary>
/// A story made ready to play: flat code in which every path, variable and list item is a number.
/// Immutable; any number of stories on any number of threads share it.
/// </summary>
internal sealed class InkProgram
{
    public required CompiledStory Compiled { get; init; }

    public required Instruction[] Code { get; init; }

    /// <summary>For each instruction: the container that holds its item.</summary>
    public required int[] CodeContainer { get; init; }

    /// <summary>For each instruction: its item's index in that container; -1 for the container's entry.</summary>
    public required int[] CodeItem { get; init; }

    /// <summary>The containers, parents before children; container 0 is the root.</summary>
    public required ProgramContainer[] Containers { get; init; }

    /// <summary>For each container its place among the counted ones, from 1; 0 for the others.</summary>
    public required int[] CountPlaces { get; init; }

    public required int CountedContainers { get; init; }

    /// <summary>For container c and item i: its first instruction, at [Containers[c].FirstItem + i]; one more for the end.</summary>
    public required int[] ItemCode { get; init; }

    public required string[] Texts { get; init; }

    public required InkValue[] Constants { get; init; }

    public required DivertVisit[][] VisitLists { get; init; }

    public required ChoiceInfo[] Choices { get; init; }

    public required RareJump[] Jumps { get; init; }

    /// <summary>The names of temporaries and of variables that pointers refer to.</summary>
    public required string[] Names { get; init; }

    public required Dictionary<string, int> NameIds { get; init; }

    /// <summary>The global variables, in the order in which the story declares them.</summary>
    public required string[] Globals { get; init; }

    public required Dictionary<string, int> GlobalSlots { get; init; }

    public required string[] Externals { get; init; }

    public required Dictionary<string, int> ExternalIds { get; init; }

    /// <summary>For each external: the ink function of that name, or null.</summary>
    public required DivertTarget?[] ExternalFallbacks { get; init; }

    public required ListTable Lists { get; init; }

    /// <summary>Where "global decl" begins, or null.</summary>
    public required DivertTarget? GlobalDeclarations { get; init; }

    /// <summary>The line of each instruction's source, if the story was compiled here; else null.</summary>
    public required SourcePlace[]? Places { get; init; }

    /// <summary>The lines that consist of one text, as Continue() returns them; filled as they are met.</summary>
    public required string?[] LineCache { get; init; }

    /// <summary>The globals' values before play begins, worked out by the first story that is made from the program.</summary>
    public InkValue[]? Defaults { get; set; }

    /// <summary>For each container the highest number of those inside it.</summary>
    public required List<int> LastDescendants { get; init; }

    /// <summary>The containers' paths as saves have them.</summary>
    public SavedPaths SavedPaths => field ??= new SavedPaths(this);

    public string ContainerPath(int container) => ContentPaths.Absolute(Containers[container].Source);

    /// <summary>The absolute path of the item an instruction belongs to.</summary>
    public string PathOf(int code)
    {
        var container = ContainerPath(CodeContainer[code]);
        if (CodeItem[code] < 0)
            return container;
        var index = CodeItem[code].ToString(CultureInfo.InvariantCulture);
        return container.Length == 0 ? index : container + "." + index;
    }

    /// <summary>The first instruction of a container's item; -1 when the container has no such item.</summary>
    public int CodeOf(int container, int item)
    {
        ref readonly var entry = ref Containers[container];
        if (item < 0)
            return entry.Code;
        return item <= entry.Source.Content.Count ? ItemCode[entry.FirstItem + item] : -1;
    }

    /// <summary>The place at a path; null when there is none.</summary>
    public DivertTarget? Find(string path) =>
        ContentPaths.Resolve(Compiled.Root, path) is { } item ? TargetOf(item) : null;

    /// <summary>The place an item of this program stands at.</summary>
    public DivertTarget TargetOf(ContentItem item) => item is Container container
        ? new DivertTarget(item, Containers[container.ProgramId].Code, container.ProgramId)
        : new DivertTarget(item, CodeOf(item.Parent!.ProgramId, item.Index), item.Parent.ProgramId);

    /// <summary>The containers that a divert there goes into, coming from inside a container (-1: from nowhere).</summary>
    public DivertVisit[] VisitsOfDivert(DivertTarget target, int leaving)
    {
        var container = Containers[target.Container].Source;
        var item = target.IsContainer ? container : container.Content[CodeItem[target.Code]];
        return Linker.VisitsOfDivert(item, leaving, LastDescendants);
    }
}
