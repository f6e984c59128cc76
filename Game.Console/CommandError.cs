namespace Backstage.Player;

/// <summary>What the exit codes of the program mean.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int StoryHasProblems = 1;
    public const int WrongUsage = 2;
    public const int FileTrouble = 3;
    public const int Interrupted = 130;
}

/// <summary>Ends a command: one line saying what is wrong, one with a hint, and an exit code.</summary>
internal sealed class CommandError(int exitCode, string what, string hint = "") : Exception(what)
{
    public int ExitCode { get; } = exitCode;

    public string Hint { get; } = hint;
}
