namespace Ink;

/// <summary>The sources of a compilation: the root and what it includes, each read once.</summary>
internal sealed class SourceSet
{
    private readonly IFileHandler? _fileHandler;
    private readonly List<SourceFile> _files = [];
    private readonly HashSet<string> _open = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public SourceSet(IFileHandler? fileHandler)
    {
        _fileHandler = fileHandler;
        Diagnostics = new DiagnosticBag(_files);
    }

    public DiagnosticBag Diagnostics { get; }

    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>One string for every name, however often it is written.</summary>
    public string Intern(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        var made = name.ToString();
        _names.Set.Add(made);
        return made;
    }

    public SourceFile Add(string? name, string text)
    {
        var file = new SourceFile(_files.Count, name, text);
        _files.Add(file);
        return file;
    }

    /// <summary>
    /// Reads an included file; null, with a diagnostic, when it cannot be read or is being read already.
    /// Call <see cref="Close"/> when it is parsed.
    /// </summary>
    public SourceFile? Open(string name, TextSpan place)
    {
        if (_fileHandler is null)
        {
            Diagnostics.Error(InkCodes.IncludeFailed, place, $"Failed to load: '{name}'", "no file handler was given, so nothing can be included");
            return null;
        }

        string text;
        string path;
        try
        {
            path = _fileHandler.ResolveInkFilename(name);
            if (!_open.Add(path))
            {
                Diagnostics.Error(InkCodes.IncludeFailed, place, $"Recursive INCLUDE detected: '{name}' is already open.");
                return null;
            }

            try
            {
                text = _fileHandler.LoadInkFileContents(path);
            }
            catch
            {
                _open.Remove(path);
                throw;
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever a host's handler throws means that this file cannot be had.
            Diagnostics.Error(InkCodes.IncludeFailed, place, $"Failed to load: '{name}'", failure.Message);
            return null;
        }

        return Add(name, text);
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close(string name)
    {
        if (_fileHandler is not null)
            _open.Remove(_fileHandler.ResolveInkFilename(name));
    }
}
