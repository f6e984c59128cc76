namespace Ink;

// The one class that reads files: the reference's API has it, for host programs that ask for it.
#pragma warning disable RS0030
/// <summary>Includes files from the current directory of the process.</summary>
public class DefaultFileHandler : IFileHandler
{
    /// <inheritdoc/>
    public string ResolveInkFilename(string includeName) => Path.Combine(Directory.GetCurrentDirectory(), includeName);

    /// <inheritdoc/>
    public string LoadInkFileContents(string fullFilename) => File.ReadAllText(fullFilename);
}
