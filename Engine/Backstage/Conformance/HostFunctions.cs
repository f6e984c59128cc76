using System.Globalization;
using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Backstage;

/// <summary>The functions that cases bind as externals (format, section 2), with a note of every call.</summary>
internal sealed class HostFunctions
{
    private readonly List<string> _calls = [];

    /// <summary>The calls since this was last asked.</summary>
    public IReadOnlyList<string> TakeCalls()
    {
        var taken = _calls.ToList();
        _calls.Clear();
        return taken;
    }

    public void Bind(Story story, string name, JsonNode spec)
    {
        var operation = (string?)spec["op"] ?? "void";
        story.BindExternalFunctionGeneral(
            name,
            arguments =>
            {
                _calls.Add($"{name}({string.Join(",", arguments.Select(ValueJson.Plain))})");
                return Call(story, operation, arguments)!;
            },
            (bool?)spec["lookaheadSafe"] ?? false);
    }

    private static object? Call(Story story, string operation, object[] arguments) => operation switch
    {
        "void" => null,
        "first" => arguments[0],
        "multiply" => Number(arguments[0]) * Whole(arguments[1]),
        "times" => string.Concat(Enumerable.Repeat(ValueJson.Plain(arguments[0]), Math.Clamp(Whole(arguments[1]), 0, 1000))),
        "add" => arguments[0] is int one && arguments[1] is int other ? one + other : Number(arguments[0]) + Number(arguments[1]),
        "const5" => 5,
        "true" => true,
        "false" => false,
        "incThenInk" => story.EvaluateFunction("inkInc", Whole(arguments[0]) + 1),
        _ => throw new CaseFileException($"the case wants an unknown host function '{operation}'"),
    };

    private static float Number(object value) => Convert.ToSingle(value, CultureInfo.InvariantCulture);

    private static int Whole(object value) => value is float number ? (int)number : Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
