using System.Reflection;

namespace Tests;

/// <summary>Data that lies beside the repository, in ../shared or where BACKSTAGE_SHARED says; tests do without when it isn't there.</summary>
internal static class SharedData
{
    private static readonly string? Root = FindRoot();

    /// <summary>The full name of a file or folder of the shared data; null when it isn't there.</summary>
    public static string? Find(string name)
    {
        if (Root is null)
            return null;
        var full = Path.Combine(Root, name);
        return File.Exists(full) || Directory.Exists(full) ? full : null;
    }

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("BACKSTAGE_SHARED") is { Length: > 0 } chosen)
            return Directory.Exists(chosen) ? chosen : null;
        var repository = typeof(SharedData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "RepositoryRoot").Value!;
        var beside = Path.GetFullPath(Path.Combine(repository, "..", "shared"));
        return Directory.Exists(beside) ? beside : null;
    }
}
