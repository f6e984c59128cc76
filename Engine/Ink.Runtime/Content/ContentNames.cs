using System.Diagnostics.CodeAnalysis;

namespace Ink.Runtime;

/// <summary>The names of commands and operators in the JSON runtime format, in the order of their enums.</summary>
internal static class ContentNames
{
    public const string Newline = "\n";
    public const string Glue = "<>";
    public const string Void = "void";

    private static readonly string[] Commands =
    [
        "ev", "out", "/ev", "du", "pop", "~ret", "->->", "str", "/str", "nop", "choiceCnt", "turn", "turns", "readc", "rnd", "srnd",
        "visit", "seq", "thread", "done", "end", "listInt", "range", "lrnd", "#", "/#",
    ];

    private static readonly string[] Operators =
    [
        "+", "-", "/", "*", "%", "_", "==", ">", "<", ">=", "<=", "!=", "!", "&&", "||", "MIN", "MAX", "POW", "FLOOR", "CEILING",
        "INT", "FLOAT", "?", "!?", "L^", "LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_COUNT", "LIST_VALUE", "LIST_INVERT",
    ];

    // Commands by their number, operators by theirs after the last command's.
    private static readonly Dictionary<string, int> Numbers = NumberAll();

    public static string Of(Command command) => Commands[(int)command];

    public static string Of(Operator op) => Operators[(int)op];

    /// <summary>The item that a name stands for: a command, an operator, glue or nothing's value.</summary>
    public static bool TryMake(string name, [NotNullWhen(true)] out ContentItem? item)
    {
        if (Numbers.TryGetValue(name, out var number))
        {
            item = number < Commands.Length
                ? new CommandContent((Command)number)
                : new OperatorContent((Operator)(number - Commands.Length));
            return true;
        }

        item = name switch
        {
            Glue => new GlueContent(),
            Void => new VoidContent(),
            Newline => new TextContent(Newline),
            _ => null,
        };
        return item is not null;
    }

    private static Dictionary<string, int> NumberAll()
    {
        var numbers = new Dictionary<string, int>();
        foreach (var name in Commands)
            numbers.Add(name, numbers.Count);
        foreach (var name in Operators)
            numbers.Add(name, numbers.Count);
        return numbers;
    }
}
