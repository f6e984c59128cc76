namespace Ink.Runtime;

/// <summary>The paths of a program's containers as saves have them. Each is made once, when a save first needs it.</summary>
internal sealed class SavedPaths
{
    private readonly InkProgram _program;
    private readonly string?[] _paths;
    private readonly int[] _countedContainers;

    public SavedPaths(InkProgram program)
    {
        _program = program;
        _paths = new string?[program.Containers.Length];
        _countedContainers = new int[program.CountedContainers + 1];
        for (var container = 0; container < program.CountPlaces.Length; container++)
            _countedContainers[program.CountPlaces[container]] = container;
    }

    /// <summary>A container's path, escaped for JSON. Two threads that race make the same string.</summary>
    public string Of(int container) => _paths[container] ??= JsonText.Escape(_program.ContainerPath(container));

    /// <summary>The path of the container whose counts stand at a place of the variable store, escaped for JSON.</summary>
    public string OfCounted(int place) => Of(_countedContainers[place]);
}
