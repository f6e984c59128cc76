using Ink.Runtime;

namespace Ink;

/// <summary>The functions that the language brings along.</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, (Operator Operator, int Arguments)> Operators = new()
    {
        ["MIN"] = (Operator.Min, 2),
        ["MAX"] = (Operator.Max, 2),
        ["POW"] = (Operator.Pow, 2),
        ["FLOOR"] = (Operator.Floor, 1),
        ["CEILING"] = (Operator.Ceiling, 1),
        ["INT"] = (Operator.Int, 1),
        ["FLOAT"] = (Operator.Float, 1),
        ["LIST_MIN"] = (Operator.ListMin, 1),
        ["LIST_MAX"] = (Operator.ListMax, 1),
        ["LIST_ALL"] = (Operator.ListAll, 1),
        ["LIST_COUNT"] = (Operator.ListCount, 1),
        ["LIST_VALUE"] = (Operator.ListValue, 1),
        ["LIST_INVERT"] = (Operator.ListInvert, 1),
    };

    private static readonly Dictionary<string, (Command Command, int Arguments, string Usage)> Commands = new()
    {
        ["CHOICE_COUNT"] = (Command.ChoiceCount, 0, "The CHOICE_COUNT() function shouldn't take any arguments"),
        ["TURNS"] = (Command.Turns, 0, "The TURNS() function shouldn't take any arguments"),
        ["RANDOM"] = (Command.Random, 2, "RANDOM should take 2 parameters: a minimum and a maximum integer"),
        ["SEED_RANDOM"] = (Command.SeedRandom, 1, "SEED_RANDOM should take 1 parameter - an integer seed"),
        ["LIST_RANGE"] = (Command.ListRange, 3, "LIST_RANGE should take 3 parameters - a list, a min and a max"),
        ["LIST_RANDOM"] = (Command.ListRandom, 1, "LIST_RANDOM should take 1 parameter - a list"),
    };

    public static bool TryGetOperator(string name, out Operator op, out int arguments)
    {
        var found = Operators.TryGetValue(name, out var builtin);
        (op, arguments) = builtin;
        return found;
    }

    public static bool TryGetCommand(string name, out Command command, out int arguments, out string usage)
    {
        var found = Commands.TryGetValue(name, out var builtin);
        (command, arguments, usage) = builtin;
        return found;
    }

    /// <summary>All names, for hints.</summary>
    public static IEnumerable<string> Names => Operators.Keys.Concat(Commands.Keys).Append("TURNS_SINCE").Append("READ_COUNT");
}
