namespace Ink.Runtime;

/// <summary>What an instruction does. "a, b -> c" is the evaluation stack before and after; A and B are its operands.</summary>
internal enum OpCode : byte
{
    /// <summary>Counts the visit of container A.</summary>
    Enter,

    /// <summary>The end of content that nothing follows: leaves the function or the thread, else content has run out.</summary>
    EndOfContent,

    /// <summary>Prints, or pushes while evaluating, text A of class B.</summary>
    Text,

    /// <summary>Prints a newline.</summary>
    Newline,

    /// <summary>Prints a newline after which more text is certain: the line is complete.</summary>
    FinalNewline,

    /// <summary>-> constant A</summary>
    Constant,

    /// <summary>-> the whole number A</summary>
    Int,

    /// <summary>-> a pointer to the variable whose name is name A, in context B</summary>
    Pointer,

    /// <summary>Joins the text on both sides.</summary>
    Glue,

    EvalStart,
    EvalEnd,

    /// <summary>a -> ; prints it</summary>
    EvalOutput,

    /// <summary>a -> a, a</summary>
    Duplicate,

    /// <summary>a -></summary>
    Pop,

    /// <summary>Text goes into a string up to EndString.</summary>
    BeginString,

    /// <summary>-> the string</summary>
    EndString,
    BeginTag,
    EndTag,

    /// <summary>A tag of a story before version 21: text A.</summary>
    LegacyTag,
    NoOp,

    /// <summary>-> value of global slot A</summary>
    LoadGlobal,

    /// <summary>-> value of the temporary called name A</summary>
    LoadTemporary,

    /// <summary>a -> ; into global slot A</summary>
    StoreGlobal,

    /// <summary>a -> ; into the temporary called name A; a new one if B is 1</summary>
    StoreTemporary,

    /// <summary>-> how often container A was visited</summary>
    LoadVisits,

    /// <summary>Goes to instruction A, with visit list B.</summary>
    Divert,

    /// <summary>a -> ; goes to instruction A, with visit list B, if a is true</summary>
    DivertIf,

    /// <summary>Calls the function at instruction A, with visit list B.</summary>
    CallFunction,

    /// <summary>Calls the tunnel at instruction A, with visit list B.</summary>
    CallTunnel,

    /// <summary>Any other divert: jump A of the table of rare jumps.</summary>
    Jump,

    /// <summary>arguments -> result; calls host function A with B arguments</summary>
    CallExternal,

    /// <summary>[start text], [choice-only text], [condition] -> ; offers choice A</summary>
    ChoicePoint,

    /// <summary>Leaves a function.</summary>
    ReturnFunction,

    /// <summary>a -> ; leaves a tunnel, to a if that is a divert target</summary>
    ReturnTunnel,

    /// <summary>The next divert starts a thread.</summary>
    StartThread,
    Done,
    End,

    /// <summary>-> number of choices offered so far</summary>
    ChoiceCount,

    /// <summary>-> number of turns</summary>
    Turns,

    /// <summary>target -> turns since it was last visited</summary>
    TurnsSince,

    /// <summary>target -> times it was visited</summary>
    ReadCount,

    /// <summary>min, max -> a random number</summary>
    Random,

    /// <summary>seed -> nothing</summary>
    SeedRandom,

    /// <summary>-> visits of the enclosing container A, from 0</summary>
    VisitIndex,

    /// <summary>visits, elements -> index of the shuffle element; A is the enclosing container</summary>
    ShuffleIndex,

    /// <summary>list name, number -> the item</summary>
    ListFromInt,

    /// <summary>list, min, max -> list</summary>
    ListRange,

    /// <summary>list -> one of its items</summary>
    ListRandom,

    /// <summary>a -> operator A of it</summary>
    Unary,

    /// <summary>a, b -> operator A of both</summary>
    Binary,
    Add,
    Subtract,
    Equal,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
}

/// <summary>One step of a program.</summary>
/// <param name="Op">What it does.</param>
/// <param name="A">First operand.</param>
/// <param name="B">Second operand.</param>
internal readonly record struct Instruction(OpCode Op, int A = 0, int B = 0);
