namespace Ink.Runtime;

/// <summary>A place in a program that a divert can go to; as a value, what a variable with a divert target holds.</summary>
/// <param name="path">The absolute path, as saves and messages show it.</param>
/// <param name="code">The index of the first instruction there.</param>
/// <param name="container">The container, when the place is a container's start; else the one that holds it.</param>
/// <param name="isContainer">Whether the place is a container's start.</param>
internal sealed class DivertTarget(string path, int code, int container, bool isContainer)
{
    public string Path { get; } = path;

    public int Code { get; } = code;

    public int Container { get; } = container;

    public bool IsContainer { get; } = isContainer;
}
