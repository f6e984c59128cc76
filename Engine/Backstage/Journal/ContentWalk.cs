using Ink.Runtime;

namespace Backstage;

/// <summary>Goes through the content of a story in the order of its source, without recursion: content may nest deeply.</summary>
internal static class ContentWalk
{
    /// <summary>All items below a container, each before what it holds; named content after the ordinary content.</summary>
    public static IEnumerable<ContentItem> All(Container root)
    {
        var waiting = new Stack<ContentItem>();
        Push(waiting, root);
        while (waiting.TryPop(out var item))
        {
            yield return item;
            if (item is Container container)
                Push(waiting, container);
        }
    }

    private static void Push(Stack<ContentItem> waiting, Container container)
    {
        foreach (var named in container.NamedOnly.Values.Reverse())
            waiting.Push(named);
        for (var i = container.Content.Count - 1; i >= 0; i--)
            waiting.Push(container.Content[i]);
    }
}
