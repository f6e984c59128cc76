using System.Globalization;
using Newtonsoft.Json;

namespace Ink.Runtime;

/// <summary>Writes a compiled story in the JSON runtime format, as the reference compiler does.</summary>
internal sealed class StoryJsonWriter
{
    // Each container takes up to two levels of JSON: its array and the object with its named content.
    private const int MaxContainerDepth = JsonInput.MaxDepth / 2;

    private readonly JsonTextWriter _json;
    private int _depth;

    private StoryJsonWriter(JsonTextWriter json) => _json = json;

    /// <summary>The story as JSON.</summary>
    public static string Write(CompiledStory story)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(story, text);
        return text.ToString();
    }

    /// <summary>Writes the story as JSON; the target stays open.</summary>
    /// <exception cref="StoryException">The content is nested too deep to be read again.</exception>
    public static void Write(CompiledStory story, TextWriter target)
    {
        using var json = new JsonTextWriter(target) { CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        json.WritePropertyName("inkVersion");
        json.WriteValue(CompiledStory.CurrentVersion);
        json.WritePropertyName("root");
        new StoryJsonWriter(json).WriteContainer(story.Root, isNamedByParent: true);
        json.WritePropertyName("listDefs");
        WriteLists(json, story.Lists);
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteLists(JsonTextWriter json, IReadOnlyList<ListDefinition> lists)
    {
        json.WriteStartObject();
        foreach (var list in lists)
        {
            json.WritePropertyName(list.name);
            json.WriteStartObject();
            foreach (var (item, value) in list.ValueByName)
            {
                json.WritePropertyName(item);
                json.WriteValue(value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteContainer(Container container, bool isNamedByParent)
    {
        if (++_depth > MaxContainerDepth)
            throw new StoryException($"The story's content is nested more than {MaxContainerDepth} levels deep, too deep to be written.");
        _json.WriteStartArray();
        foreach (var item in container.Content)
        {
            if (item is Container inner)
                WriteContainer(inner, isNamedByParent: false);
            else
                ContentObjectWriter.Write(_json, item);
        }

        var name = isNamedByParent ? null : container.Name;
        if (container.NamedOnly.Count == 0 && container.Flags == CountFlags.None && name is null)
        {
            _json.WriteNull();
        }
        else
        {
            _json.WriteStartObject();
            foreach (var (key, inner) in container.NamedOnly)
            {
                _json.WritePropertyName(key);
                WriteContainer(inner, isNamedByParent: true);
            }

            if (container.Flags != CountFlags.None)
            {
                _json.WritePropertyName("#f");
                _json.WriteValue((int)container.Flags);
            }

            if (name is not null)
            {
                _json.WritePropertyName("#n");
                _json.WriteValue(name);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _depth--;
    }
}
