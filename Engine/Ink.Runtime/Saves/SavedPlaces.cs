namespace Ink.Runtime;

/// <summary>Places in saved states: written as container and index, and found again, if need be nearby, in a story that was changed since.</summary>
internal static class SavedPlaces
{
    /// <summary>A place as the save format has it: the container and the index of the item that comes next.</summary>
    public static (int Container, int Index) Of(InkProgram program, int code)
    {
        var container = program.CodeContainer[code];
        var index = program.CodeItem[code];
        if (index >= 0)
            return (container, index);

        // A container's entry: in the container around it the entry is an item like others.
        ref readonly var entered = ref program.Containers[container];
        var isItem = entered.Parent >= 0
            && entered.Source.Index < entered.Source.Parent!.Content.Count
            && ReferenceEquals(entered.Source.Parent.Content[entered.Source.Index], entered.Source);
        return isItem ? (entered.Parent, entered.Source.Index) : (container, 0);
    }

    /// <summary>The code at a container's path and an index.</summary>
    /// <param name="program">The program.</param>
    /// <param name="path">The container's path.</param>
    /// <param name="index">The item's index; one that the container hasn't is its end.</param>
    /// <param name="nearby">The path that was taken instead, when the story has none like that; else null.</param>
    public static int Find(InkProgram program, string path, int index, out string? nearby)
    {
        var container = NearestContainer(program, path, out nearby);
        var last = program.Containers[container].Source.Content.Count;
        return program.CodeOf(container, Math.Clamp(index, 0, last));
    }

    // The container at the path or, when there is none, at the longest beginning of it that there is.
    private static int NearestContainer(InkProgram program, string path, out string? nearby)
    {
        nearby = null;
        for (var length = path.Length; length > 0; length = path.LastIndexOf('.', length - 1, length))
        {
            var beginning = path[..length];
            if (ContentPaths.Resolve(program.Compiled.Root, beginning) is Container container)
            {
                nearby = length == path.Length ? null : beginning;
                return container.ProgramId;
            }
        }

        nearby = path.Length == 0 ? null : "";
        return 0;
    }
}
