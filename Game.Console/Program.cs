using System.CommandLine;
using System.CommandLine.Help;

namespace Backstage.Player;

/// <summary>The program: turns arguments into one of the commands, and whatever goes wrong into an exit code and two lines.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = new SystemTerminal();
        Console.CancelKeyPress += (_, _) =>
        {
            terminal.Out.Write('\n');
            terminal.Out.Flush();
            Environment.Exit(ExitCode.Interrupted);
        };
        var exitCode = Run(args, terminal);
        terminal.Out.Flush();
        return exitCode;
    }

    /// <summary>Runs the program on a terminal; never throws.</summary>
    internal static int Run(IReadOnlyList<string> args, ITerminal terminal)
    {
        try
        {
            // A story may be called @something.ink: arguments are never read from files.
            var parsed = Build(terminal).Parse(WithCommand(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
                throw new CommandError(ExitCode.WrongUsage, parsed.Errors[0].Message, $"See: backstage {CommandName(parsed)}--help");
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error });
        }
        catch (CommandError error)
        {
            return Report(terminal, error.Message, error.Hint, error.ExitCode);
        }
        catch (IOException exception)
        {
            return Report(terminal, exception.Message, "", ExitCode.FileTrouble);
        }
        catch (Exception exception)
        {
            return Report(
                terminal,
                $"The program made a mistake: {exception.GetType().Name}: {exception.Message}",
                "Please report it, with the story and what you typed.",
                ExitCode.StoryHasProblems);
        }
    }

    // "backstage story.ink" is short for "backstage play story.ink".
    private static IReadOnlyList<string> WithCommand(IReadOnlyList<string> args) =>
        args is [var first, ..] && !first.StartsWith('-') && (System.IO.Path.HasExtension(first) || Directory.Exists(first))
            ? ["play", .. args]
            : args;

    private static string CommandName(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static RootCommand Build(ITerminal terminal)
    {
        var root = new RootCommand("Plays, compiles and checks ink stories. Without a command: plays the episode.");
        PlayCommand.AddTo(root, terminal);
        root.Add(CompileCommand.Make(terminal));
        root.Add(MapCommand.Make(terminal));
        root.Add(RunsCommand.Make(terminal));
        root.Add(TestCommand.Make(terminal));
        root.Add(ConformCommand.Make(terminal));
        root.Add(ProseCommand.Make(terminal));
        return root;
    }

    private static int Report(ITerminal terminal, string what, string hint, int exitCode)
    {
        terminal.Out.Flush();
        terminal.Error.WriteLine("backstage: " + what);
        if (hint.Length > 0)
            terminal.Error.WriteLine(hint);
        terminal.Error.Flush();
        return exitCode;
    }
}
