using Ink;

namespace Tests;

/// <summary>INCLUDEd files that exist only in a test.</summary>
internal sealed class MemoryFiles(params (string Name, string Text)[] files) : IFileHandler
{
    public string ResolveInkFilename(string includeName) => includeName;

    public string LoadInkFileContents(string fullFilename) =>
        Array.Find(files, file => file.Name == fullFilename).Text ?? throw new FileNotFoundException(fullFilename);
}
