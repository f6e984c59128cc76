namespace Ink.Runtime;

/// <summary>A command of the runtime. JSON: its short name as a string.</summary>
internal sealed class CommandContent(Command command) : ContentItem
{
    public Command Command { get; } = command;
}

/// <summary>The commands of the JSON runtime format.</summary>
internal enum Command
{
    /// <summary>"ev": what follows is evaluated, not printed.</summary>
    EvalStart,

    /// <summary>"out": prints the value on top of the evaluation stack.</summary>
    EvalOutput,

    /// <summary>"/ev".</summary>
    EvalEnd,

    /// <summary>"du": pushes the top value once more.</summary>
    Duplicate,

    /// <summary>"pop": drops the top value.</summary>
    PopEvaluatedValue,

    /// <summary>"~ret": leaves a function.</summary>
    PopFunction,

    /// <summary>"->->": leaves a tunnel, to the divert target on the evaluation stack if there is one.</summary>
    PopTunnel,

    /// <summary>"str": text up to "/str" is gathered into one value.</summary>
    BeginString,

    /// <summary>"/str".</summary>
    EndString,

    /// <summary>"nop".</summary>
    NoOp,

    /// <summary>"choiceCnt": CHOICE_COUNT().</summary>
    ChoiceCount,

    /// <summary>"turn": TURNS().</summary>
    Turns,

    /// <summary>"turns": TURNS_SINCE(target).</summary>
    TurnsSince,

    /// <summary>"readc": READ_COUNT(target).</summary>
    ReadCount,

    /// <summary>"rnd": RANDOM(min, max).</summary>
    Random,

    /// <summary>"srnd": SEED_RANDOM(n).</summary>
    SeedRandom,

    /// <summary>"visit": the visit count of the enclosing container, from 0.</summary>
    VisitIndex,

    /// <summary>"seq": the index of the next element of a shuffle.</summary>
    SequenceShuffleIndex,

    /// <summary>"thread": the next divert starts a thread.</summary>
    StartThread,

    /// <summary>"done": ends this thread of content.</summary>
    Done,

    /// <summary>"end": ends the story.</summary>
    End,

    /// <summary>"listInt": a list's item from a number, as in Name(2).</summary>
    ListFromInt,

    /// <summary>"range": LIST_RANGE(list, min, max).</summary>
    ListRange,

    /// <summary>"lrnd": LIST_RANDOM(list).</summary>
    ListRandom,

    /// <summary>"#": a tag begins.</summary>
    BeginTag,

    /// <summary>"/#": a tag ends.</summary>
    EndTag,
}

/// <summary>An operator or built-in function on values. JSON: its name as a string ("^" is written "L^").</summary>
internal sealed class OperatorContent(Operator op) : ContentItem
{
    public Operator Operator { get; } = op;
}

/// <summary>The operators and built-in functions on values, with the number of values each takes (see "Writing with ink", parts 3 and 5).</summary>
internal enum Operator
{
    /// <summary>"+"</summary>
    Add,

    /// <summary>"-"</summary>
    Subtract,

    /// <summary>"/"</summary>
    Divide,

    /// <summary>"*"</summary>
    Multiply,

    /// <summary>"%"</summary>
    Modulo,

    /// <summary>"_", the sign</summary>
    Negate,

    /// <summary>"=="</summary>
    Equal,

    /// <summary>"&gt;"</summary>
    Greater,

    /// <summary>"&lt;"</summary>
    Less,

    /// <summary>"&gt;="</summary>
    GreaterOrEqual,

    /// <summary>"&lt;="</summary>
    LessOrEqual,

    /// <summary>"!="</summary>
    NotEqual,

    /// <summary>"!"</summary>
    Not,

    /// <summary>"&amp;&amp;"</summary>
    And,

    /// <summary>"||"</summary>
    Or,

    /// <summary>"MIN"</summary>
    Min,

    /// <summary>"MAX"</summary>
    Max,

    /// <summary>"POW"</summary>
    Pow,

    /// <summary>"FLOOR"</summary>
    Floor,

    /// <summary>"CEILING"</summary>
    Ceiling,

    /// <summary>"INT"</summary>
    Int,

    /// <summary>"FLOAT"</summary>
    Float,

    /// <summary>"?"</summary>
    Has,

    /// <summary>"!?"</summary>
    Hasnt,

    /// <summary>"L^", the intersection</summary>
    Intersect,

    /// <summary>"LIST_MIN"</summary>
    ListMin,

    /// <summary>"LIST_MAX"</summary>
    ListMax,

    /// <summary>"LIST_ALL"</summary>
    ListAll,

    /// <summary>"LIST_COUNT"</summary>
    ListCount,

    /// <summary>"LIST_VALUE"</summary>
    ListValue,

    /// <summary>"LIST_INVERT"</summary>
    ListInvert,
}
