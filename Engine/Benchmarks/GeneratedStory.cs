using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>Makes ink sources of any size, always the same for the same size.</summary>
internal static class GeneratedStory
{
    private const int Variables = 200;

    /// <summary>A story that uses the whole language, one chapter a knot.</summary>
    /// <param name="characters">How long the source is to be, roughly.</param>
    public static string Long(int characters)
    {
        var ink = new StringBuilder("# title: Generated\nLIST mood = calm, cross, (tired)\nCONST LIMIT = 7\n");
        for (var number = 0; number < Variables; number++)
            ink.Append(CultureInfo.InvariantCulture, $"VAR v{number} = {number % 10}\n");
        ink.Append("-> chapter_0\n");
        var chapter = 0;
        while (ink.Length < characters)
            AppendChapter(ink, chapter++);
        ink.Append(CultureInfo.InvariantCulture, $"=== chapter_{chapter}\nAnd that was all of it.\n-> END\n");
        ink.Append("=== function rises(ref what, by)\n~ what = MIN(what + by, LIMIT)\n=== aside(where)\nSomebody whispers about {where}.\n->->\n");
        return ink.ToString();
    }

    /// <summary>The functions that are measured by themselves.</summary>
    public static string Functions() => """
        LIST things = a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20
        VAR held = ()
        -> END
        === function fib(n)
        { n < 2:
            ~ return n
        }
        ~ return fib(n - 1) + fib(n - 2)
        === function lists(times)
        ~ held = ()
        ~ return round(times, 0)
        === function round(times, sum)
        { times <= 0:
            ~ return sum
        }
        ~ held += things(times mod 20 + 1)
        ~ held -= things((times * 7) mod 20 + 1)
        { held ? a3:
            ~ sum += LIST_COUNT(held ^ (a1, a2, a3, a4, a5))
        }
        { LIST_MAX(held) > a10:
            ~ sum += LIST_VALUE(LIST_MIN(held))
        }
        ~ sum += LIST_COUNT(LIST_INVERT(held))
        ~ return round(times - 1, sum)
        """;

    /// <summary>So many global variables, each used once.</summary>
    public static string Globals(int count)
    {
        var ink = new StringBuilder();
        for (var number = 0; number < count; number++)
            ink.Append(CultureInfo.InvariantCulture, $"VAR global_{number} = {number}\n");
        for (var number = 0; number < count; number += 100)
            ink.Append(CultureInfo.InvariantCulture, $"{{global_{number}}}\n");
        return ink.Append("-> END\n").ToString();
    }

    /// <summary>One LIST with so many items, each tested once.</summary>
    public static string ListItems(int count)
    {
        var ink = new StringBuilder("LIST all = ");
        for (var number = 0; number < count; number++)
            ink.Append(CultureInfo.InvariantCulture, $"{(number == 0 ? "" : ", ")}item_{number}");
        ink.Append("\nVAR held = (item_0, item_1)\n");
        for (var number = 0; number < count; number++)
            ink.Append(CultureInfo.InvariantCulture, $"{{held ? item_{number}: {number}}}\n");
        return ink.Append("-> END\n").ToString();
    }

    /// <summary>One line of so many inline pieces.</summary>
    public static string Pieces(int count)
    {
        var ink = new StringBuilder("VAR x = 1\n");
        for (var number = 0; number < count; number++)
            ink.Append("{x:a|b} {x}");
        return ink.Append("\n-> END\n").ToString();
    }

    /// <summary>Tunnels so many deep, with a line at each level.</summary>
    public static string Tunnels(int count) => string.Create(CultureInfo.InvariantCulture, $$"""
        -> down({{count}}) ->
        Out.
        -> END
        === down(n)
        Level {n}.
        { n > 0:
            -> down(n - 1) ->
        }
        Back at {n}.
        ->->

        """);

    private static void AppendChapter(StringBuilder ink, int chapter)
    {
        var one = chapter * 7 % Variables;
        var two = chapter * 13 % Variables;
        ink.Append(CultureInfo.InvariantCulture, $$"""
            === chapter_{{chapter}}
            # scene: {{chapter}}
            The door of room {{chapter}} is {v{{one}} > 4:open|shut}, and {&nobody|somebody|everybody} is in. {v{{two}}:There are {v{{two}}} chairs.}
            { mood ? tired:
                It has been a long day, the {chapter_{{chapter}}}th of its kind.
            - else:
                It has been a day.
            }
            * [Sit down] You sit down<>
                , and the chair says what chairs say.
                ~ v{{one}}++
                ** "Good evening[."]," you say to the room.
                    "Good evening," says the room, {v{{one}} mod 2 == 0:not very warmly|after a while}.
                ** (quiet_{{chapter}}) [Say nothing]
                    Nothing is said.
                -- {quiet_{{chapter}}:The silence holds.|Well, that is done.}
            * {v{{two}} < LIMIT} [Look into the cupboard] There are {v{{one}} + v{{two}}} cups in it.
                ~ rises(v{{two}}, 2)
                ~ mood = calm
            + [Walk on] You walk on, {~briskly|slowly|backwards}.
                -> aside("room {{chapter}}") ->
                ~ mood = LIST_MAX(LIST_ALL(mood) - mood)
            - {stopping:
                - The corridor smells of floor polish.
                - The corridor still smells of floor polish.
            }
            -> chapter_{{chapter + 1}}

            """);
    }
}
