namespace Backstage;

/// <summary>Finds INCLUDEd files against the folder of the root file, as section 1 of the format demands.</summary>
internal sealed class CaseIncludes(CaseFiles files, string folder) : Ink.IFileHandler
{
    public string ResolveInkFilename(string includeName)
    {
        var parts = new List<string>();
        foreach (var part in (folder + "/" + includeName.Replace('\\', '/')).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    public string LoadInkFileContents(string fullFilename) =>
        files.TextOrNull(fullFilename) ?? throw new FileNotFoundException($"no file {fullFilename}");
}
