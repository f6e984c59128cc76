using Ink.Runtime;

namespace Backstage;

/// <summary>What the diverts, choices and counts of compiled content refer to; null where that is known only in play.</summary>
internal static class ContentTargets
{
    public static ContentItem? Of(DivertContent divert) => Find(divert, divert.Target, divert.TargetPath);

    public static ContentItem? Of(ChoicePointContent choice) => Find(choice, choice.Target, choice.TargetPath);

    public static ContentItem? Of(ReadCountContent count) => Find(count, count.Target, count.TargetPath);

    public static ContentItem? Of(DivertTargetContent target) => Find(target, target.Target, target.TargetPath);

    private static ContentItem? Find(ContentItem from, ContentItem? target, string? path) =>
        target ?? (path is null ? null : ContentPaths.Resolve(from, path));
}
