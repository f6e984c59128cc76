namespace Ink.Runtime;

/// <summary>The operators and built-in functions on values ("Writing with ink", parts 3.1 and 5).</summary>
internal static class Operators
{
    /// <summary>The longest text a story can build, in UTF-16 units.</summary>
    public const int LongestText = 16 * 1024 * 1024;

    private static readonly string[] Symbols =
    [
        "+", "-", "/", "*", "%", "_", "==", ">", "<", ">=", "<=", "!=", "!", "&&", "||", "MIN", "MAX", "POW", "FLOOR", "CEILING",
        "INT", "FLOAT", "?", "!?", "^", "LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_COUNT", "LIST_VALUE", "LIST_INVERT",
    ];

    public static string Symbol(Operator op) => Symbols[(int)op];

    public static int ArgumentCount(Operator op) => op switch
    {
        Operator.Negate or Operator.Not or Operator.Floor or Operator.Ceiling or Operator.Int or Operator.Float
            or Operator.ListMin or Operator.ListMax or Operator.ListAll or Operator.ListCount or Operator.ListValue
            or Operator.ListInvert => 1,
        _ => 2,
    };

    /// <summary>Whether a value counts as true in a condition.</summary>
    /// <exception cref="StoryException">It is a divert target.</exception>
    public static bool IsTrue(in InkValue value) => value.Kind switch
    {
        ValueKind.Bool or ValueKind.Int => value.Int != 0,
        ValueKind.Float => value.Float != 0f,
        ValueKind.String => value.String.Length > 0,
        ValueKind.List => value.List.Count > 0,
        ValueKind.DivertTarget => throw new StoryException(
            $"Shouldn't use a divert target (to {value.Target.Path}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)"),
        _ => false,
    };

    /// <exception cref="StoryException">The operator does not work on such a value.</exception>
    public static InkValue Unary(Operator op, in InkValue value, InkProgram program)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool or ValueKind.Int:
                return OfInt(op, value.Int);
            case ValueKind.Float:
                return OfFloat(op, value.Float);
            case ValueKind.List:
                return OfList(op, value.List, program);
            case ValueKind.Void or ValueKind.None:
                throw OnVoid(op);
            default:
                throw CannotPerform(op, value.Kind);
        }
    }

    /// <exception cref="StoryException">The operator does not work on such values.</exception>
    public static InkValue Binary(Operator op, in InkValue left, in InkValue right, InkProgram program)
    {
        var kind = Wider(left.Kind, right.Kind);
        switch (kind)
        {
            case ValueKind.Int:
                return OfInts(op, left.Int, right.Int);
            case ValueKind.Float:
                return OfFloats(op, AsFloat(left), AsFloat(right));
            case ValueKind.Void:
                throw OnVoid(op);
        }

        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
            return WithList(op, left, right, program);
        if (kind == ValueKind.String)
            return OfStrings(op, left.ToString(), right.ToString());
        if (kind == ValueKind.DivertTarget && left.Kind == right.Kind && op is Operator.Equal or Operator.NotEqual)
            return InkValue.FromBool(left.SameAs(right) == (op == Operator.Equal));
        throw CannotPerform(op, kind);
    }

    private static float AsFloat(in InkValue value) => value.Kind == ValueKind.Float ? value.Float : value.Int;

    /// <summary>The kind both values are brought to. Lists are dealt with apart.</summary>
    private static ValueKind Wider(ValueKind left, ValueKind right)
    {
        if (left <= ValueKind.Void || right <= ValueKind.Void)
            return ValueKind.Void;
        var wider = left > right ? left : right;
        return wider == ValueKind.Bool ? ValueKind.Int : wider == ValueKind.List && (left == ValueKind.String || right == ValueKind.String) ? ValueKind.String : wider;
    }

    private static InkValue OfInt(Operator op, int value) => op switch
    {
        Operator.Negate => InkValue.FromInt(unchecked(-value)),
        Operator.Not => InkValue.FromBool(value == 0),
        Operator.Floor or Operator.Ceiling or Operator.Int => InkValue.FromInt(value),
        Operator.Float => InkValue.FromFloat(value),
        _ => throw CannotPerform(op, ValueKind.Int),
    };

    private static InkValue OfFloat(Operator op, float value) => op switch
    {
        Operator.Negate => InkValue.FromFloat(-value),
        Operator.Not => InkValue.FromBool(value == 0f),
        Operator.Floor => InkValue.FromFloat(MathF.Floor(value)),
        Operator.Ceiling => InkValue.FromFloat(MathF.Ceiling(value)),
        Operator.Int => InkValue.FromInt((int)value),
        Operator.Float => InkValue.FromFloat(value),
        _ => throw CannotPerform(op, ValueKind.Float),
    };

    private static InkValue OfList(Operator op, ListValue value, InkProgram program) => op switch
    {
        Operator.Not => InkValue.FromInt(value.Count == 0 ? 1 : 0),
        Operator.ListMin => InkValue.FromList(value.Min is { } min ? new ListValue(min) : ListValue.Empty),
        Operator.ListMax => InkValue.FromList(value.Max is { } max ? new ListValue(max) : ListValue.Empty),
        Operator.ListAll => InkValue.FromList(ListOperations.All(program, value)),
        Operator.ListCount => InkValue.FromInt(value.Count),
        Operator.ListValue => InkValue.FromInt(value.Max?.Value ?? 0),
        Operator.ListInvert => InkValue.FromList(ListOperations.Invert(program, value)),
        _ => throw CannotPerform(op, ValueKind.List),
    };

    private static InkValue OfInts(Operator op, int left, int right)
    {
        switch (op)
        {
            case Operator.Add:
                return InkValue.FromInt(unchecked(left + right));
            case Operator.Subtract:
                return InkValue.FromInt(unchecked(left - right));
            case Operator.Multiply:
                return InkValue.FromInt(unchecked(left * right));
            case Operator.Divide:
                // The lowest number by -1 would overflow; ink's whole numbers wrap.
                return InkValue.FromInt(right == -1 ? unchecked(-left) : left / NotZero(right, op));
            case Operator.Modulo:
                return InkValue.FromInt(right == -1 ? 0 : left % NotZero(right, op));
            case Operator.Equal:
                return InkValue.FromBool(left == right);
            case Operator.NotEqual:
                return InkValue.FromBool(left != right);
            case Operator.Greater:
                return InkValue.FromBool(left > right);
            case Operator.Less:
                return InkValue.FromBool(left < right);
            case Operator.GreaterOrEqual:
                return InkValue.FromBool(left >= right);
            case Operator.LessOrEqual:
                return InkValue.FromBool(left <= right);
            case Operator.And:
                return InkValue.FromBool(left != 0 && right != 0);
            case Operator.Or:
                return InkValue.FromBool(left != 0 || right != 0);
            case Operator.Min:
                return InkValue.FromInt(Math.Min(left, right));
            case Operator.Max:
                return InkValue.FromInt(Math.Max(left, right));
            case Operator.Pow:
                return InkValue.FromFloat((float)Math.Pow(left, right));
            default:
                throw CannotPerform(op, ValueKind.Int);
        }
    }

    private static int NotZero(int divisor, Operator op) =>
        divisor != 0 ? divisor : throw new StoryFault(op == Operator.Divide ? "Division by zero." : "Remainder of a division by zero.");

    private static InkValue OfFloats(Operator op, float left, float right) => op switch
    {
        Operator.Add => InkValue.FromFloat(left + right),
        Operator.Subtract => InkValue.FromFloat(left - right),
        Operator.Multiply => InkValue.FromFloat(left * right),
        Operator.Divide => InkValue.FromFloat(left / right),
        Operator.Modulo => InkValue.FromFloat(left % right),
        Operator.Equal => InkValue.FromBool(left == right),
        Operator.NotEqual => InkValue.FromBool(left != right),
        Operator.Greater => InkValue.FromBool(left > right),
        Operator.Less => InkValue.FromBool(left < right),
        Operator.GreaterOrEqual => InkValue.FromBool(left >= right),
        Operator.LessOrEqual => InkValue.FromBool(left <= right),
        Operator.And => InkValue.FromBool(left != 0f && right != 0f),
        Operator.Or => InkValue.FromBool(left != 0f || right != 0f),
        Operator.Min => InkValue.FromFloat(Math.Min(left, right)),
        Operator.Max => InkValue.FromFloat(Math.Max(left, right)),
        Operator.Pow => InkValue.FromFloat((float)Math.Pow(left, right)),
        _ => throw CannotPerform(op, ValueKind.Float),
    };

    private static InkValue OfStrings(Operator op, string left, string right) => op switch
    {
        Operator.Add when left.Length + right.Length > LongestText => throw new StoryException("A text has grown too long."),
        Operator.Add => InkValue.FromString(left + right),
        Operator.Equal => InkValue.FromBool(left == right),
        Operator.NotEqual => InkValue.FromBool(left != right),
        Operator.Has => InkValue.FromBool(left.Contains(right, StringComparison.Ordinal)),
        Operator.Hasnt => InkValue.FromBool(!left.Contains(right, StringComparison.Ordinal)),
        _ => throw CannotPerform(op, ValueKind.String),
    };

    private static InkValue WithList(Operator op, in InkValue left, in InkValue right, InkProgram program)
    {
        if (left.Kind == ValueKind.List && right.Kind == ValueKind.List)
            return OfLists(op, left.List, right.List);
        if (op is Operator.And or Operator.Or)
        {
            var (first, second) = (IsTrue(left), IsTrue(right));
            return InkValue.FromBool(op == Operator.And ? first && second : first || second);
        }

        if (left.Kind == ValueKind.List && right.Kind == ValueKind.Int && op is Operator.Add or Operator.Subtract)
            return InkValue.FromList(ListOperations.Shift(program, left.List, op == Operator.Add ? right.Int : unchecked(-right.Int)));
        throw new StoryException($"Can not call use '{Symbol(op)}' operation on {left.Kind} and {right.Kind}");
    }

    private static InkValue OfLists(Operator op, ListValue left, ListValue right) => op switch
    {
        Operator.Add => InkValue.FromList(ListOperations.Union(left, right)),
        Operator.Subtract => InkValue.FromList(ListOperations.Without(left, right)),
        Operator.Intersect => InkValue.FromList(ListOperations.Intersect(left, right)),
        Operator.Has => InkValue.FromBool(left.ContainsAll(right)),
        Operator.Hasnt => InkValue.FromBool(!left.ContainsAll(right)),
        Operator.Equal => InkValue.FromBool(left.SameItems(right)),
        Operator.NotEqual => InkValue.FromBool(!left.SameItems(right)),
        Operator.Greater => InkValue.FromBool(ListOperations.Greater(left, right)),
        Operator.Less => InkValue.FromBool(ListOperations.Less(left, right)),
        Operator.GreaterOrEqual => InkValue.FromBool(ListOperations.GreaterOrEqual(left, right)),
        Operator.LessOrEqual => InkValue.FromBool(ListOperations.LessOrEqual(left, right)),
        Operator.And => InkValue.FromBool(left.Count > 0 && right.Count > 0),
        Operator.Or => InkValue.FromBool(left.Count > 0 || right.Count > 0),
        _ => throw CannotPerform(op, ValueKind.List),
    };

    private static StoryException CannotPerform(Operator op, ValueKind kind) =>
        new($"Cannot perform operation '{Symbol(op)}' on {kind}");

    private static StoryException OnVoid(Operator op) =>
        new($"Attempting to perform {Symbol(op)} on a void value. Did you forget to 'return' a value from a function you called here?");
}
