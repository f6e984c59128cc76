using System.Reflection;

namespace Tests;

/// <summary>Files of this repository, found from the folder that the build wrote into the test assembly.</summary>
internal static class Repository
{
    /// <summary>The folder with BackstageIF.sln.</summary>
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>The full name of a file or folder, whether or not it is there.</summary>
    public static string PathTo(string name) => Path.Combine(Root, name);

    /// <summary>The full name of a file or folder of the shared data; the test is skipped, and says so, when it isn't there.</summary>
    public static string SharedOrSkip(string name)
    {
        var found = SharedData.Find(name);
        if (found is null)
            Assert.Ignore($"skipped: {name} of the shared data is not beside the repository; BACKSTAGE_SHARED may name its folder");
        return found!;
    }
}
