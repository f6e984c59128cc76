namespace Backstage.Player;

/// <summary>Conformance cases in a folder on disk.</summary>
internal sealed class DiskFiles(string root) : IConformanceFiles
{
    public IReadOnlyList<string> Folders(string folder)
    {
        var path = System.IO.Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.GetDirectories(path).Select(name => System.IO.Path.GetFileName(name)).ToList() : [];
    }

    public IReadOnlyList<string> Files(string folder)
    {
        var path = System.IO.Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.GetFiles(path).Select(name => System.IO.Path.GetFileName(name)).ToList() : [];
    }

    public byte[]? Read(string path)
    {
        var full = System.IO.Path.Combine(root, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }
}
