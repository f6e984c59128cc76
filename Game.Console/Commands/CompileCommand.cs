using System.CommandLine;

namespace Backstage.Player;

/// <summary>backstage compile: ink source to a compiled story, and everything that is wrong with it.</summary>
internal static class CompileCommand
{
    public static Command Make(ITerminal terminal)
    {
        _ = terminal;
        return new Command("compile", "Compiles ink source to story JSON.");
    }
}
