namespace Ink.Runtime;

/// <summary>What a divert does with the place it leaves.</summary>
internal enum DivertKind
{
    /// <summary>Goes there for good. JSON: "->".</summary>
    Plain,

    /// <summary>Calls a function. JSON: "f()".</summary>
    Function,

    /// <summary>Calls a tunnel. JSON: "->t->".</summary>
    Tunnel,

    /// <summary>Calls a function of the host program. JSON: "x()", with "exArgs".</summary>
    External,
}

/// <summary>A divert or call. JSON: {"->": path} and its variants, with "c" (conditional), "var" (the path is a variable's name).</summary>
internal sealed class DivertContent(DivertKind kind) : ContentItem
{
    public DivertKind Kind { get; } = kind;

    /// <summary>The target's path, as in the JSON; null for a variable divert, or while only <see cref="Target"/> is known.</summary>
    public string? TargetPath { get; set; }

    /// <summary>The target itself, where the compiler knows it; the linker then needs no path.</summary>
    public ContentItem? Target { get; set; }

    /// <summary>The variable that holds the target, or null.</summary>
    public string? VariableName { get; set; }

    /// <summary>Whether the divert happens only if the value popped from the evaluation stack is true.</summary>
    public bool IsConditional { get; set; }

    /// <summary>For an external function: its name.</summary>
    public string? ExternalName { get; set; }

    /// <summary>For an external function: how many arguments stand on the evaluation stack.</summary>
    public int ExternalArgumentCount { get; set; }
}

/// <summary>How a choice is offered; the "flg" number of the JSON format.</summary>
[Flags]
internal enum ChoiceFlags
{
    None = 0,
    HasCondition = 1,
    HasStartContent = 2,
    HasChoiceOnlyContent = 4,
    IsInvisibleDefault = 8,
    OnceOnly = 16,
}

/// <summary>Offers a choice. JSON: {"*": path of what follows when it is taken, "flg": flags}.</summary>
internal sealed class ChoicePointContent(ChoiceFlags flags) : ContentItem
{
    public ChoiceFlags Flags { get; } = flags;

    /// <summary>The path of what follows when the choice is taken; null while only <see cref="Target"/> is known.</summary>
    public string? TargetPath { get; set; }

    /// <summary>What follows, where the compiler knows it.</summary>
    public ContentItem? Target { get; set; }
}

/// <summary>Pushes a variable's value. JSON: {"VAR?": name}.</summary>
internal sealed class VariableReferenceContent(string name) : ContentItem
{
    public string Name { get; } = name;
}

/// <summary>Pushes how often a container was visited. JSON: {"CNT?": path}.</summary>
internal sealed class ReadCountContent : ContentItem
{
    public string? TargetPath { get; set; }

    public ContentItem? Target { get; set; }
}

/// <summary>Pops a value into a variable. JSON: {"VAR=": name} or {"temp=": name}, with "re" when no new one is made.</summary>
internal sealed class VariableAssignmentContent(string name, bool isGlobal, bool isNewDeclaration) : ContentItem
{
    public string Name { get; } = name;

    public bool IsGlobal { get; } = isGlobal;

    public bool IsNewDeclaration { get; } = isNewDeclaration;
}
