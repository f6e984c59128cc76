using Backstage;
using Ink;

namespace Tests;

/// <summary>Small stories for tests of sessions and maps.</summary>
internal static class TestStories
{
    /// <summary>A knot that loops for ever, with chance, variables and sticky choices: there is always a decision.</summary>
    public const string Endless = """
        VAR steps = 0
        -> road
        === road
        ~ steps = steps + 1
        Step {steps}: the {~left|right|middle} lane, {RANDOM(1, 6)}. {&Rain.|Sun.}
        + [Walk on] You walk.
            -> road
        + [Rest] You rest {RANDOM(1, 100)} minutes.
            -> road
        + {steps > 3} [Sing a {~low|high} song]
            -> song ->
            -> road
        === song
        La{steps % 2 == 0: la}.
        ->->
        """;

    /// <summary>Two scenes in one storyline, with an aired way, two endings and a confessional's worth of tags.</summary>
    public const string Booth = """
        # title: The Booth
        -> slip
        === slip
        # storyline: miles-jax
        # scene: 08 The slip
        # place: Recording studio
        # pov: Jax
        Miles lets the mouthpiece drop.
        * [Tell him the take is fine # aired]
            "It's fine," you say.
        * [Say what is wrong with it]
            You say it.
        * [Suggest a break]
            Nobody breaks.
        - The lamp is still on.
        * [Pull the plug # aired]
            -> truth
        * [Stay]
            -> truth
        === truth
        # storyline: miles-jax
        # scene: 16 The truth
        # pov: Miles
        Miles unhooks the strap.
        * [Argue # aired]
            Louder. # ending: solo \| Solo track
            -> END
        * [Tell him you know]
            "I know." # ending: no_secret \| Nothing left to hide
            -> END
        """;

    /// <summary>A story without tags.</summary>
    public const string Lighthouse = """
        -> shore
        === shore
        The boat is gone.
        * [Go up] -> door
        * [Call] Nobody.
            -> door
        === door
        {knock()}
        * [Go round to the cellar] -> cellar
        * [Force the door] -> lamp
        === cellar
        Dark.
        -> END
        === lamp
        Light.
        -> END
        === tower
        Nobody comes here.
        * [Jump] -> END
        === function knock()
        A knock.
        ~ return
        """;

    /// <summary>An edition of a story from its source.</summary>
    public static StoryEdition Edition(string source, string name = "test") => new(new Compiler(source).Compile()!, name);

    /// <summary>The runs of a story in a store.</summary>
    public static RunLibrary Library(string source, IRunStore? store, string name = "test") => new(Edition(source, name), store);

    /// <summary>Takes the choice that says so.</summary>
    public static Turn Take(this RunSession session, string text)
    {
        var index = session.Now.Choices.ToList().FindIndex(choice => choice.Text == text);
        Assert.That(index, Is.GreaterThanOrEqualTo(0), $"no choice '{text}' among: {string.Join(" / ", session.Now.Choices.Select(choice => choice.Text))}");
        return session.Choose(index);
    }

    /// <summary>All text of the turns, and the choices at the end: what a player has on the screen.</summary>
    public static string Text(this IEnumerable<Turn> turns)
    {
        var all = turns.ToList();
        return string.Join('\n', all.SelectMany(turn => turn.Lines).Select(line => line.Text).Concat(all[^1].Choices.Select(choice => "> " + choice.Text)));
    }
}
