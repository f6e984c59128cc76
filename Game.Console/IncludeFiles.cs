namespace Backstage.Player;

/// <summary>Reads INCLUDEd files; their names count from the folder of the root file.</summary>
internal sealed class IncludeFiles(string rootFile) : Ink.IFileHandler
{
    private readonly string _folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(rootFile)) ?? ".";

    public string ResolveInkFilename(string includeName) => System.IO.Path.Combine(_folder, includeName);

    public string LoadInkFileContents(string fullFilename)
    {
        try
        {
            return StoryFiles.Read(fullFilename);
        }
        catch (CommandError error)
        {
            // The compiler reports this at the INCLUDE that asked for the file.
            throw new IOException(error.Message, error);
        }
    }
}
