using System.Text.RegularExpressions;
using Ink.Runtime;

namespace Backstage.Player;

/// <summary>
/// Lets a story play whose program is not here: external functions without a fallback in ink are bound to one that returns 0.
/// </summary>
internal static partial class ExternalStubs
{
    /// <summary>Binds whatever is missing.</summary>
    /// <returns>The names bound.</returns>
    public static IReadOnlyList<string> Bind(Story story)
    {
        story.allowExternalFunctionFallbacks = true;
        try
        {
            story.ValidateExternalBindings();
            return [];
        }
        catch (StoryException exception)
        {
            var names = Quoted().Matches(exception.Message).Select(match => match.Groups[1].Value).ToList();
            foreach (var name in names)
                story.BindExternalFunctionGeneral(name, _ => 0);
            return names;
        }
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
