namespace Ink;

/// <summary>The codes of all messages of the compiler. Each has a page in Diagnostics/Pages. A code is never used again for something else.</summary>
internal static class InkCodes
{
    // INK1xxx: syntax.
    public static readonly DiagnosticCode ExpectedEndOfLine = new("INK1001", "expected end of line");
    public static readonly DiagnosticCode BadBraces = new("INK1002", "no logic between braces");
    public static readonly DiagnosticCode UnclosedBrace = new("INK1003", "closing brace missing");
    public static readonly DiagnosticCode UnclosedBracket = new("INK1004", "closing bracket missing");
    public static readonly DiagnosticCode UnclosedParenthesis = new("INK1005", "closing parenthesis missing");
    public static readonly DiagnosticCode UnclosedString = new("INK1006", "closing quote missing");
    public static readonly DiagnosticCode ExpectedExpression = new("INK1007", "expected an expression");
    public static readonly DiagnosticCode ExpectedName = new("INK1008", "expected a name");
    public static readonly DiagnosticCode ReservedName = new("INK1009", "reserved word used as name");
    public static readonly DiagnosticCode ExpectedTarget = new("INK1010", "expected a divert target");
    public static readonly DiagnosticCode EmptyDivert = new("INK1011", "divert without target");
    public static readonly DiagnosticCode MisplacedTunnelReturn = new("INK1012", "misplaced tunnel return");
    public static readonly DiagnosticCode BadLogicLine = new("INK1013", "line of logic that does nothing");
    public static readonly DiagnosticCode BadDeclaration = new("INK1014", "malformed declaration");
    public static readonly DiagnosticCode BadFlowHeader = new("INK1015", "malformed knot or stitch header");
    public static readonly DiagnosticCode EmptyFlow = new("INK1016", "knot or stitch without content");
    public static readonly DiagnosticCode BadBranch = new("INK1017", "malformed branch");
    public static readonly DiagnosticCode BadSequence = new("INK1018", "impossible combination of sequence kinds");
    public static readonly DiagnosticCode NotInString = new("INK1019", "divert or tag in a string");
    public static readonly DiagnosticCode NumberOutOfRange = new("INK1020", "number out of range");
    public static readonly DiagnosticCode GatherInBlock = new("INK1021", "gather between braces");
    public static readonly DiagnosticCode OldInclude = new("INK1022", "old include syntax");
    public static readonly DiagnosticCode IncludeFailed = new("INK1023", "include cannot be read");
    public static readonly DiagnosticCode TooDeep = new("INK1024", "nested too deeply");
    public static readonly DiagnosticCode NestedIncrement = new("INK1025", "increment within an expression");

    // INK2xxx: structure.
    public static readonly DiagnosticCode UnknownTarget = new("INK2001", "unknown divert target");
    public static readonly DiagnosticCode UnknownVariable = new("INK2002", "unknown variable");
    public static readonly DiagnosticCode UnknownFunction = new("INK2003", "unknown function");
    public static readonly DiagnosticCode UnknownAssignment = new("INK2004", "assignment to an unknown variable");
    public static readonly DiagnosticCode UnknownListItem = new("INK2005", "unknown list item");
    public static readonly DiagnosticCode AmbiguousListItem = new("INK2006", "list item of several lists");
    public static readonly DiagnosticCode NameTaken = new("INK2007", "name already in use");
    public static readonly DiagnosticCode ConstantRedefined = new("INK2008", "constant redefined");
    public static readonly DiagnosticCode BadInitialValue = new("INK2009", "initial value is no constant");
    public static readonly DiagnosticCode ArgumentCount = new("INK2010", "wrong number of arguments");
    public static readonly DiagnosticCode BadArgument = new("INK2011", "wrong kind of argument");
    public static readonly DiagnosticCode NotAFunction = new("INK2012", "knot called as a function");
    public static readonly DiagnosticCode DivertToFunction = new("INK2013", "divert to a function");
    public static readonly DiagnosticCode ForbiddenInFunction = new("INK2014", "not allowed in a function");
    public static readonly DiagnosticCode ReturnOutsideFunction = new("INK2015", "return outside a function");
    public static readonly DiagnosticCode FunctionStitch = new("INK2016", "stitch declared as a function");
    public static readonly DiagnosticCode ChoiceNeedsDivert = new("INK2017", "choice between braces without divert");
    public static readonly DiagnosticCode BadDivertTarget = new("INK2018", "divert target used as another value");
    public static readonly DiagnosticCode VariableNotATarget = new("INK2019", "parameter not marked as divert target");
    public static readonly DiagnosticCode ArrowBeforeVariable = new("INK2020", "arrow before a variable");
    public static readonly DiagnosticCode DuplicateParameter = new("INK2021", "parameter declared twice");
    public static readonly DiagnosticCode ReferenceTarget = new("INK2022", "target with reference parameters stored");

    /// <summary>Errors in the structure that the reference finds while it builds the story, before names are resolved.</summary>
    public static readonly HashSet<string> FoundWhileBuilding =
        [UnknownListItem.Id, ArgumentCount.Id, BadArgument.Id, ForbiddenInFunction.Id, ReturnOutsideFunction.Id, BadDivertTarget.Id, FunctionStitch.Id, ChoiceNeedsDivert.Id];

    // INK4xxx: advice.
    public static readonly DiagnosticCode LooseEnd = new("INK4001", "loose end");
    public static readonly DiagnosticCode BlankChoice = new("INK4002", "blank choice");
    public static readonly DiagnosticCode ElseAsText = new("INK4003", "else without dash");
    public static readonly DiagnosticCode ReturnAsText = new("INK4004", "return without tilde");
    public static readonly DiagnosticCode FunctionAsReadCount = new("INK4005", "function used as read count");
    public static readonly DiagnosticCode AuthorNote = new("INK4006", "note of the author");
}
