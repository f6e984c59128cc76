namespace Backstage;

/// <summary>What of a map may be told: names of what was never reached stay hidden, unless all is wanted.</summary>
/// <param name="revealAll">For authors: tells everything.</param>
internal sealed class MapWords(bool revealAll)
{
    /// <summary>What stands for words that are not told yet.</summary>
    public const string Hidden = "·········";

    public string Heading(MapScene scene) => Tells(scene) ? scene.Outline.Heading : (scene.Outline.Number + " " + Hidden).Trim();

    public bool Tells(MapScene scene) => revealAll || scene.IsReached;

    public string Text(MapWay way) => way.Text ?? (revealAll ? way.Outline.Text ?? Hidden : Hidden);

    public bool IsAired(MapWay way) => way.IsAired || (revealAll && way.Outline.IsAired);

    public string Name(MapEnding ending) => revealAll || ending.Mark != MapMark.Never ? ending.Outline.Name : Hidden;

    public static string Sign(MapMark mark) => mark switch
    {
        MapMark.Here => "●",
        MapMark.Elsewhere => "○",
        _ => "◌",
    };

    /// <summary>The mark in words.</summary>
    public static string Say(MapMark mark) => mark switch
    {
        MapMark.Here => "taken in this run",
        MapMark.Elsewhere => "taken in another run",
        _ => "never taken",
    };

    /// <summary>"31% seen, 60 new in 13 scenes, 3 of 18 endings".</summary>
    public static string Total(StoryMap map)
    {
        var scenes = map.HasSceneTags ? "scene" : "knot";
        return $"{Numbers.Text(map.Percent)}% seen, {Numbers.Grouped(map.NewWays)} new in {Numbers.Count(map.ScenesWithNew, scenes)}, {Numbers.Text(map.EndingsReached)} of {Numbers.Count(map.Endings.Count, "ending")}";
    }

    /// <summary>In whose shoes: "Sasha, then Carly"; empty when the scene doesn't say.</summary>
    public static string Shoes(OutlineScene scene) => string.Join(", then ", scene.Shoes);
}
