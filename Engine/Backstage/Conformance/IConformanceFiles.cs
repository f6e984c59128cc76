namespace Backstage;

/// <summary>
/// Where conformance cases are read from; the engine itself opens no file. Paths are relative to the folder of cases and use '/'.
/// </summary>
public interface IConformanceFiles
{
    /// <summary>The names of the folders directly inside a folder, without their path; none when there is no such folder.</summary>
    /// <param name="folder">The folder; "" for the folder of cases itself.</param>
    IReadOnlyList<string> Folders(string folder);

    /// <summary>The names of the files directly inside a folder, without their path; none when there is no such folder.</summary>
    /// <param name="folder">The folder; "" for the folder of cases itself.</param>
    IReadOnlyList<string> Files(string folder);

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The bytes, or null when there is no such file.</returns>
    byte[]? Read(string path);
}
