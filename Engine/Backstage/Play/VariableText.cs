using System.Globalization;
using Ink.Runtime;

namespace Backstage;

/// <summary>Sets a story's global variables from text, such as a command line gives it.</summary>
public static class VariableText
{
    /// <summary>
    /// Sets a variable to the value that the text means for it: text for a string, items for a list ("a", "List.a, List.b", "()" for none),
    /// else a whole number, a number with a point, true or false.
    /// </summary>
    /// <param name="story">The story.</param>
    /// <param name="name">The variable.</param>
    /// <param name="text">The value.</param>
    /// <returns>What is wrong, in one sentence; null when the variable was set.</returns>
    public static string? Set(Story story, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(text);
        if (!story.variablesState.GlobalVariableExistsWithName(name))
            return $"the story has no variable '{name}'";
        switch (story.variablesState[name])
        {
            case string:
                story.variablesState[name] = text;
                return null;
            case InkList list:
                return SetList(story, name, list, text);
            case Ink.Runtime.Path:
                return $"'{name}' holds a divert target, which can't be set from here";
        }

        if (text is "true" or "false")
            story.variablesState[name] = text == "true";
        else if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            story.variablesState[name] = whole;
        else if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number))
            story.variablesState[name] = number;
        else
            return $"'{text}' is neither a number nor true or false, which is what '{name}' holds";
        return null;
    }

    private static string? SetList(Story story, string name, InkList old, string text)
    {
        var list = new InkList();
        if (old.originNames is { Count: > 0 } origins)
            list.SetInitialOriginNames(origins);
        foreach (var item in text.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryFind(story, old, item, out var found))
                return $"no list of the story has an item '{item}'";
            list = list.Union(new InkList(found));
        }

        story.variablesState[name] = list;
        return null;
    }

    // An item of a list the variable already belongs to wins over one of the same name elsewhere.
    private static bool TryFind(Story story, InkList old, string name, out KeyValuePair<InkListItem, int> found)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        var listName = point < 0 ? null : name[..point];
        var itemName = name[(point + 1)..];
        var lists = story.listDefinitions.lists.OrderBy(list => old.originNames?.Contains(list.name) == true ? 0 : 1);
        foreach (var list in lists)
        {
            if (listName is not null && list.name != listName)
                continue;
            var item = new InkListItem(list.name, itemName);
            if (list.TryGetValueForItem(item, out var value))
            {
                found = KeyValuePair.Create(item, value);
                return true;
            }
        }

        found = default;
        return false;
    }
}
