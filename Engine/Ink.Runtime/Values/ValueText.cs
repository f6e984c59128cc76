using System.Globalization;

namespace Ink.Runtime;

/// <summary>The one place where values become text.</summary>
internal static class ValueText
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 128).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    public static string Of(in InkValue value) => value.Kind switch
    {
        ValueKind.Bool => value.Bool ? "true" : "false",
        ValueKind.Int => OfInt(value.Int),
        ValueKind.Float => OfFloat(value.Float),
        ValueKind.String or ValueKind.Tag => value.String,
        ValueKind.List => value.List.ToString(),
        ValueKind.DivertTarget => "DivertTargetValue(" + value.Target.Path + ")",
        ValueKind.VariablePointer => "VariablePointerValue(" + value.PointerName + ")",
        _ => "",
    };

    public static string OfInt(int number) =>
        (uint)number < (uint)SmallNumbers.Length ? SmallNumbers[number] : number.ToString(CultureInfo.InvariantCulture);

    public static string OfFloat(float number) => number.ToString(CultureInfo.InvariantCulture);
}
