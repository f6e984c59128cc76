namespace Ink.Runtime;

/// <summary>Text to print, or to push when strings are being evaluated. JSON: "^text", or "\n" for a newline.</summary>
internal sealed class TextContent(string text) : ContentItem
{
    public string Text { get; } = text;

    public bool IsNewline => Text == "\n";
}

/// <summary>A whole number. JSON: 5.</summary>
internal sealed class IntContent(int value) : ContentItem
{
    public int Value { get; } = value;
}

/// <summary>A single-precision number. JSON: 5.0, always with a point or an exponent.</summary>
internal sealed class FloatContent(float value) : ContentItem
{
    public float Value { get; } = value;
}

/// <summary>true or false. JSON: the same.</summary>
internal sealed class BoolContent(bool value) : ContentItem
{
    public bool Value { get; } = value;
}

/// <summary>A list value. JSON: {"list": {"Origin.item": value, …}, "origins": [names, when there are no items]}.</summary>
internal sealed class ListContent(IReadOnlyList<KeyValuePair<InkListItem, int>> items, IReadOnlyList<string>? initialOrigins = null) : ContentItem
{
    /// <summary>The items with their values, in the order in which they were written.</summary>
    public IReadOnlyList<KeyValuePair<InkListItem, int>> Items { get; } = items;

    /// <summary>For a list without items: the names of the lists it belongs to; else null.</summary>
    public IReadOnlyList<string>? InitialOrigins { get; } = initialOrigins;
}

/// <summary>A divert target as a value. JSON: {"^->": path}.</summary>
internal sealed class DivertTargetContent : ContentItem
{
    /// <summary>The target's path, as in the JSON; null while only <see cref="Target"/> is known.</summary>
    public string? TargetPath { get; set; }

    /// <summary>The target itself, where the compiler knows it; the linker then needs no path.</summary>
    public ContentItem? Target { get; set; }
}

/// <summary>A reference to a variable, for a ref parameter. JSON: {"^var": name, "ci": context}.</summary>
/// <param name="name">The variable's name.</param>
/// <param name="contextIndex">-1: not yet known, 0: global, n: the temporary of the n-th call stack element.</param>
internal sealed class VariablePointerContent(string name, int contextIndex = -1) : ContentItem
{
    public string Name { get; } = name;

    public int ContextIndex { get; } = contextIndex;
}

/// <summary>No value, what a function without return value gives. JSON: "void".</summary>
internal sealed class VoidContent : ContentItem;

/// <summary>Glue: joins the text on both sides, without newline. JSON: "&lt;&gt;".</summary>
internal sealed class GlueContent : ContentItem;

/// <summary>A tag as written by compilers before story version 21. JSON: {"#": text}.</summary>
internal sealed class LegacyTagContent(string text) : ContentItem
{
    public string Text { get; } = text;
}
