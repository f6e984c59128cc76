using System.Globalization;

namespace Ink.Runtime;

/// <summary>
/// A place in a story: names and indices joined by points, such as "knot.stitch.0".
/// A relative path begins with a point; in it "^" stands for the parent.
/// </summary>
public class Path : IEquatable<Path>
{
    private const string ParentComponent = "^";

    private readonly string[] _components;
    private string? _text;

    /// <summary>The path of the story's root.</summary>
    public Path()
    {
        _components = [];
    }

    /// <summary>The path that a text describes.</summary>
    /// <param name="componentsString">Names and indices joined by points; a leading point makes the path relative.</param>
    public Path(string componentsString)
    {
        ArgumentNullException.ThrowIfNull(componentsString);
        isRelative = componentsString.StartsWith('.');
        var body = isRelative ? componentsString[1..] : componentsString;
        _components = body.Length == 0 ? [] : body.Split('.');
    }

    private Path(string[] components, bool relative)
    {
        _components = components;
        isRelative = relative;
    }

    /// <summary>The relative path that stays where it is.</summary>
    public static Path self => new([], relative: true);

    /// <summary>Whether the path starts from the place that refers to it, not from the story's root.</summary>
    public bool isRelative { get; }

    /// <summary>The number of components.</summary>
    public int length => _components.Length;

    /// <summary>All but the first component, as an absolute path; <see cref="self"/> when there are none left.</summary>
    public Path tail => _components.Length >= 2 ? new Path(_components[1..], relative: false) : self;

    /// <summary>Whether some component is a name (or "^"), not an index.</summary>
    public bool containsNamedComponent => Array.Exists(_components, component => !IsIndex(component));

    /// <summary>The path as text, with its leading point when it is relative.</summary>
    public string componentsString => _text ??= (isRelative ? "." : "") + string.Join('.', _components);

    /// <summary>The path one gets by going on from this one; each leading "^" of the other takes off a component.</summary>
    /// <param name="pathToAppend">The path to go on with.</param>
    public Path PathByAppendingPath(Path pathToAppend)
    {
        ArgumentNullException.ThrowIfNull(pathToAppend);
        var upward = 0;
        while (upward < pathToAppend._components.Length && pathToAppend._components[upward] == ParentComponent)
            upward++;
        var kept = Math.Max(0, _components.Length - upward);
        return new Path([.. _components.AsSpan(0, kept), .. pathToAppend._components.AsSpan(upward)], relative: false);
    }

    /// <summary>Same components, and both relative or both absolute.</summary>
    /// <param name="otherPath">The other path.</param>
    public bool Equals(Path? otherPath) =>
        otherPath is not null && isRelative == otherPath.isRelative && _components.AsSpan().SequenceEqual(otherPath._components);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc/>
    public override int GetHashCode() => componentsString.GetHashCode(StringComparison.Ordinal);

    /// <summary>The <see cref="componentsString"/>.</summary>
    public override string ToString() => componentsString;

    private static bool IsIndex(string component) => int.TryParse(component, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
