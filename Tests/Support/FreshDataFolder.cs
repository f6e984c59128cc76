using NUnit.Framework.Interfaces;

[assembly: Tests.FreshDataFolder]

namespace Tests;

/// <summary>Gives every test, and every program it starts, a data folder of its own: no test reads or writes the user's runs.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class FreshDataFolderAttribute : Attribute, ITestAction
{
    public ActionTargets Targets => ActionTargets.Test;

    public void BeforeTest(ITest test) =>
        Environment.SetEnvironmentVariable("BACKSTAGE_DATA", Path.Combine(Path.GetTempPath(), "backstage-data-" + Path.GetRandomFileName()));

    public void AfterTest(ITest test)
    {
        if (Environment.GetEnvironmentVariable("BACKSTAGE_DATA") is { } folder && Directory.Exists(folder))
            Directory.Delete(folder, true);
    }
}
