using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>
/// Reads a compiled story in the JSON runtime format. Containers are read with a stack of our own,
/// so that nesting costs no call depth.
/// </summary>
internal static class StoryJsonReader
{
    private const string Subject = "compiled ink story";

    /// <summary>The story in a text.</summary>
    /// <exception cref="StoryException">It is not a compiled story, or of a version that this engine doesn't read.</exception>
    public static CompiledStory Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var input = new JsonInput(json, Subject);
        input.Next();
        input.ExpectObject();

        int? version = null;
        Container? root = null;
        List<ListDefinition> lists = [];
        while (input.NextProperty(out var name))
        {
            switch (name)
            {
                case "inkVersion":
                    version = ReadVersion(input);
                    break;
                case "root":
                    root = ReadContainers(input);
                    break;
                case "listDefs":
                    lists = ReadLists(input);
                    break;
                default:
                    // Debug information and whatever else may stand beside the story.
                    input.Skip();
                    break;
            }
        }

        input.End();
        if (version is null)
            throw input.Fault("it has no \"inkVersion\"");
        if (root is null)
            throw input.Fault("it has no \"root\"");
        return new CompiledStory(root, lists, version.Value);
    }

    private static int ReadVersion(JsonInput input)
    {
        // Some tools write the version as a string.
        var version = input.Token == JsonToken.String && int.TryParse(input.String(), out var number) ? number : input.Int();
        if (version > CompiledStory.CurrentVersion)
            throw VersionFault(version, "newer than this engine");
        if (version < CompiledStory.OldestVersion)
            throw VersionFault(version, "too old for this engine");
        return version;
    }

    private static StoryException VersionFault(int version, string verdict) => new(
        $"The version of ink that the story was built with (story format {version}) is {verdict}, "
        + $"which reads story formats {CompiledStory.OldestVersion} to {CompiledStory.CurrentVersion}.");

    private static Container ReadContainers(JsonInput input)
    {
        input.ExpectArray();
        var open = new Stack<OpenContainer>();
        var current = new OpenContainer(new Container(), name: null);
        while (true)
        {
            if (current.IsInNamedContent)
            {
                if (!input.NextProperty(out var name))
                {
                    current.IsInNamedContent = false;
                    ExpectArrayEnd(input);
                }
                else if (input.Token == JsonToken.StartArray)
                {
                    open.Push(current);
                    current = new OpenContainer(new Container(), name);
                    continue;
                }
                else
                {
                    ReadFlagOrName(input, current.Container, name);
                    continue;
                }
            }
            else if (!ReadElement(input, ref current, open))
            {
                continue;
            }

            // The array's end: the container is complete.
            if (open.Count == 0)
                return current.Container;
            var done = current;
            current = open.Pop();
            if (done.Name is { } own)
                current.Container.AddNamed(own, done.Container);
            else
                current.Container.Add(done.Container);
        }
    }

    // Reads the next element of the current container's array; true when that was the last.
    private static bool ReadElement(JsonInput input, ref OpenContainer current, Stack<OpenContainer> open)
    {
        switch (input.Next())
        {
            case JsonToken.StartArray:
                open.Push(current);
                current = new OpenContainer(new Container(), name: null);
                return false;

            case JsonToken.EndArray:
                throw input.Fault("a container's last element must be null or an object with its name, flags and named content");

            case JsonToken.Null:
                ExpectArrayEnd(input);
                return true;

            case JsonToken.StartObject:
                if (!input.NextProperty(out var name))
                {
                    ExpectArrayEnd(input);
                    return true;
                }

                if (input.Token == JsonToken.StartArray)
                {
                    current.IsInNamedContent = true;
                    open.Push(current);
                    current = new OpenContainer(new Container(), name);
                }
                else if (name is "#f" or "#n")
                {
                    current.IsInNamedContent = true;
                    ReadFlagOrName(input, current.Container, name);
                }
                else
                {
                    current.Container.Add(ContentObjectReader.ReadObject(input, name));
                }

                return false;

            default:
                current.Container.Add(ContentObjectReader.Read(input));
                return false;
        }
    }

    private static void ReadFlagOrName(JsonInput input, Container container, string property)
    {
        switch (property)
        {
            case "#f":
                var flags = input.Int();
                if (flags is < 0 or > 7)
                    throw input.Fault("a container's flags are a number from 0 to 7");
                container.Flags = (CountFlags)flags;
                break;
            case "#n":
                container.Name = input.String();
                break;
            default:
                throw input.Fault($"'{property}' should be a container");
        }
    }

    private static void ExpectArrayEnd(JsonInput input)
    {
        if (input.Next() != JsonToken.EndArray)
            throw input.Fault("something follows the last element of a container");
    }

    private static List<ListDefinition> ReadLists(JsonInput input)
    {
        input.ExpectObject();
        var lists = new List<ListDefinition>();
        while (input.NextProperty(out var list))
        {
            input.ExpectObject();
            var items = new Dictionary<string, int>();
            while (input.NextProperty(out var item))
                items[item] = input.Int();
            lists.Add(new ListDefinition(list, items));
        }

        return lists;
    }

    /// <summary>A container whose array is being read.</summary>
    private struct OpenContainer(Container container, string? name)
    {
        public readonly Container Container = container;

        /// <summary>The name by which the parent will know it, when it is not one of the parent's elements.</summary>
        public readonly string? Name = name;

        /// <summary>Whether the last element is reached: the object with flags, name and named content.</summary>
        public bool IsInNamedContent;
    }
}
