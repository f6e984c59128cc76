using System.Text;
using Backstage;

namespace Tests;

/// <summary>Conformance cases that exist only in a test.</summary>
internal sealed class MemoryCases : IConformanceFiles
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    public MemoryCases With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public IReadOnlyList<string> Folders(string folder) => Inside(folder).Where(rest => rest.Contains('/')).Select(rest => rest.Split('/')[0]).Distinct().ToList();

    public IReadOnlyList<string> Files(string folder) => Inside(folder).Where(rest => !rest.Contains('/')).ToList();

    public byte[]? Read(string path) => _files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

    private IEnumerable<string> Inside(string folder) =>
        _files.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(name => name[(folder.Length + 1)..]);
}
