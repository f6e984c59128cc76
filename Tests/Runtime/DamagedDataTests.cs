using Ink.Runtime;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Tests.Runtime;

/// <summary>Stories and saves that are damaged but still JSON: they are refused, or played with errors; nothing else happens.</summary>
public sealed class DamagedDataTests
{
    private const int Tries = 250;

    private const string Source =
        """
        LIST L = a, (b), c
        VAR x = 1
        VAR to = -> knot
        EXTERNAL host(n)
        -> knot
        === knot ===
        ~ temp t = f(x, L)
        Text {t} {x > 2: more|less} {~p|q} {&r|s} <>
        glued {host(2)}. # tag {x}
        <- side(-> knot)
        * [Once # t] Taken. -> tunnel ->
          {READ_COUNT(-> knot)} {TURNS_SINCE(to)}
          -> to
        + {x < 9} Again {LIST_RANDOM(L)}
          ~ x += RANDOM(1, 3)
          -> knot
        * -> END
        === side(-> back) ===
        + [Side] {LIST_RANGE(LIST_ALL(L), a, b)} -> back
        === tunnel ===
        {"a" + x}
        ->->
        === function f(n, ref l) ===
        ~ l += c
        ~ return n * 2 + LIST_COUNT(l) - POW(n, 2)
        === function host(n) ===
        ~ return n
        """;

    private static readonly string[] Pieces = ["^x", "->->", "~ret", "ev", "/ev", "str", "/str", "#", "/#", "thread", "done", "out", "pop", "du", "seq", "<>", "\n"];

    [Test]
    public void Damaged_story_is_refused_or_played()
    {
        var json = new Ink.Compiler(Source).Compile()!.ToJson();
        for (var seed = 0; seed < Tries; seed++)
        {
            var random = new Random(seed);
            var damaged = Damage(json, random);
            Try(seed, damaged, () => Play(new Story(damaged), random));
        }
    }

    [Test]
    public void Damaged_save_is_refused_or_played()
    {
        var compiled = StoryJsonReader.Read(new Ink.Compiler(Source).Compile()!.ToJson());
        for (var seed = 0; seed < Tries; seed++)
        {
            var random = new Random(seed);
            var story = new Story(compiled);
            Play(story, random, turns: random.Next(4));
            var damaged = Damage(story.state.ToJson(), random);
            Try(seed, damaged, () =>
            {
                story.state.LoadJson(damaged);
                Play(story, random);
                story.state.ToJson();
            });
        }
    }

    private static void Try(int seed, string json, Action action)
    {
        try
        {
            action();
        }
        catch (StoryException)
        {
            // Refused, as it may be.
        }
        catch (Exception exception) when (exception is not AssertionException)
        {
            Assert.Fail($"Seed {seed}: {exception}\n{json}");
        }
    }

    private static void Play(Story story, Random random, int turns = 5)
    {
        const int EnoughLines = 100;
        story.Limits.Steps = 5000;
        story.allowExternalFunctionFallbacks = true;
        story.onError += (_, _) => { };
        for (var turn = 0; turn <= turns; turn++)
        {
            for (var line = 0; line < EnoughLines && story.canContinue; line++)
            {
                story.Continue();
                Assert.That(story.currentTags, Is.Not.Null);
            }

            var choices = story.currentChoices;
            if (choices.Count == 0 || turn == turns)
                break;
            story.ChooseChoiceIndex(random.Next(choices.Count));
        }

        foreach (var variable in story.variablesState)
            Assert.That(() => story.variablesState[variable]?.ToString(), Throws.Nothing);
    }

    // Removes, repeats, replaces or moves a few values anywhere in the JSON.
    private static string Damage(string json, Random random)
    {
        var root = JObject.Parse(json);
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            var values = root.Descendants().Where(token => token is not JProperty).ToArray();
            var one = values[random.Next(values.Length)];
            var other = values[random.Next(values.Length)].DeepClone();
            switch (random.Next(5))
            {
                case 0:
                    (one.Parent is JProperty property ? property : one).Remove();
                    break;
                case 1:
                    one.Replace(other);
                    break;
                case 2 when one.Parent is JArray:
                    one.AddBeforeSelf(other);
                    break;
                case 3:
                    one.Replace(new JValue(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    one.Replace(new JValue(random.Next(4) switch { 0 => int.MaxValue, 1 => int.MinValue, 2 => 0, _ => random.Next(-9, 99) }));
                    break;
            }
        }

        return root.ToString(Formatting.None);
    }
}
