using System.Globalization;

namespace Ink.Runtime;

// Binding functions with typed parameters: ink's values are turned into the parameters' types.
public sealed partial class Story
{
    /// <summary>Binds an external function that takes nothing and returns a value.</summary>
    /// <inheritdoc cref="BindExternalFunctionGeneral" path="/param|/exception"/>
    public void BindExternalFunction(string funcName, Func<object?> func, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(func);
        Bind(funcName, 0, _ => func(), lookaheadSafe);
    }

    /// <summary>Binds an external function that takes and returns nothing.</summary>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="act">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction(string funcName, Action act, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(act);
        Bind(funcName, 0, _ => Run(act), lookaheadSafe);

        static object? Run(Action act)
        {
            act();
            return null;
        }
    }

    /// <summary>Binds an external function that takes one argument and returns a value.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="func">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T>(string funcName, Func<T, object?> func, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(func);
        Bind(funcName, 1, args => func(Coerce<T>(args[0])), lookaheadSafe);
    }

    /// <summary>Binds an external function that takes one argument and returns nothing.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="act">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T>(string funcName, Action<T> act, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(act);
        Bind(
            funcName,
            1,
            args =>
            {
                act(Coerce<T>(args[0]));
                return null;
            },
            lookaheadSafe);
    }

    /// <summary>Binds an external function that takes two arguments and returns a value.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="func">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2>(string funcName, Func<T1, T2, object?> func, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(func);
        Bind(funcName, 2, args => func(Coerce<T1>(args[0]), Coerce<T2>(args[1])), lookaheadSafe);
    }

    /// <summary>Binds an external function that takes two arguments and returns nothing.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="act">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2>(string funcName, Action<T1, T2> act, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(act);
        Bind(
            funcName,
            2,
            args =>
            {
                act(Coerce<T1>(args[0]), Coerce<T2>(args[1]));
                return null;
            },
            lookaheadSafe);
    }

    /// <summary>Binds an external function that takes three arguments and returns a value.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <typeparam name="T3">The type of the third argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="func">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2, T3>(string funcName, Func<T1, T2, T3, object?> func, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(func);
        Bind(funcName, 3, args => func(Coerce<T1>(args[0]), Coerce<T2>(args[1]), Coerce<T3>(args[2])), lookaheadSafe);
    }

    /// <summary>Binds an external function that takes three arguments and returns nothing.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <typeparam name="T3">The type of the third argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="act">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2, T3>(string funcName, Action<T1, T2, T3> act, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(act);
        Bind(
            funcName,
            3,
            args =>
            {
                act(Coerce<T1>(args[0]), Coerce<T2>(args[1]), Coerce<T3>(args[2]));
                return null;
            },
            lookaheadSafe);
    }

    /// <summary>Binds an external function that takes four arguments and returns a value.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <typeparam name="T3">The type of the third argument.</typeparam>
    /// <typeparam name="T4">The type of the fourth argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="func">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2, T3, T4>(string funcName, Func<T1, T2, T3, T4, object?> func, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(func);
        Bind(funcName, 4, args => func(Coerce<T1>(args[0]), Coerce<T2>(args[1]), Coerce<T3>(args[2]), Coerce<T4>(args[3])), lookaheadSafe);
    }

    /// <summary>Binds an external function that takes four arguments and returns nothing.</summary>
    /// <typeparam name="T1">The type of the first argument.</typeparam>
    /// <typeparam name="T2">The type of the second argument.</typeparam>
    /// <typeparam name="T3">The type of the third argument.</typeparam>
    /// <typeparam name="T4">The type of the fourth argument.</typeparam>
    /// <param name="funcName">The name by which ink declares it.</param>
    /// <param name="act">The function.</param>
    /// <param name="lookaheadSafe">Whether it may be called early, while the story looks past the end of a line for glue, and once more later.</param>
    /// <exception cref="StoryException">The name is bound already.</exception>
    public void BindExternalFunction<T1, T2, T3, T4>(string funcName, Action<T1, T2, T3, T4> act, bool lookaheadSafe = false)
    {
        ArgumentNullException.ThrowIfNull(act);
        Bind(
            funcName,
            4,
            args =>
            {
                act(Coerce<T1>(args[0]), Coerce<T2>(args[1]), Coerce<T3>(args[2]), Coerce<T4>(args[3]));
                return null;
            },
            lookaheadSafe);
    }

    // The value as a parameter of type T: as it is, or converted as between ink's own types (numbers and bools to each
    // other, rounding to the nearest int; anything to a string).
    private static T Coerce<T>(object? value)
    {
        object? converted = value switch
        {
            null => default(T),
            T => value,
            float number when typeof(T) == typeof(int) => (int)Math.Round(number),
            bool truth when typeof(T) == typeof(int) => truth ? 1 : 0,
            int number when typeof(T) == typeof(float) => (float)number,
            bool truth when typeof(T) == typeof(float) => truth ? 1f : 0f,
            int number when typeof(T) == typeof(double) => (double)number,
            float number when typeof(T) == typeof(double) => (double)number,
            int number when typeof(T) == typeof(bool) => number != 0,
            float number when typeof(T) == typeof(bool) => number != 0f,
            not null when typeof(T) == typeof(string) => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => throw new StoryException($"The external function takes a value of type {typeof(T).Name}, but was called with one of type {value.GetType().Name}."),
        };
        return (T)converted!;
    }

    private void Bind(string funcName, int parameterCount, ExternalFunction func, bool lookaheadSafe) =>
        BindExternalFunctionGeneral(
            funcName,
            args => args.Length == parameterCount
                ? func(args)
                : throw new StoryException($"The external function '{funcName}' takes {parameterCount} arguments, but was called with {args.Length}."),
            lookaheadSafe);
}
