namespace Ink;

/// <summary>Includes files from the current directory of the process.</summary>
public class DefaultFileHandler : IFileHandler
{
    /// <inheritdoc/>
    public string ResolveInkFilename(string includeName) => Path.Combine(Directory.GetCurrentDirectory(), includeName);

    /// <inheritdoc/>
    public string LoadInkFileContents(string fullFilename) => File.ReadAllText(fullFilename);
}
