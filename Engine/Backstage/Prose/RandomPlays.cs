using Ink.Runtime;

namespace Backstage;

/// <summary>The longest passage met: what a player has to read between two decisions, page turns or scenes.</summary>
/// <param name="Words">Its length in words.</param>
/// <param name="Scene">The scene it stands in, from the last "scene:" tag; null before the first.</param>
/// <param name="Beginning">Its first line.</param>
public sealed record LongPassage(int Words, string? Scene, string Beginning);

/// <summary>Plays a story at random, many times, and keeps what was met.</summary>
public sealed class RandomPlays
{
    private const int MostDecisions = 2_000;
    private readonly Story _story;
    private readonly bool[] _entered;
    private readonly SortedDictionary<string, int> _endings = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];
    private string? _scene;

    /// <summary>Prepares to play.</summary>
    /// <param name="story">The story, compiled with all visits counted if <see cref="NeverEntered"/> is to be asked. It is reset for each play.</param>
    public RandomPlays(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        _story = story;
        _entered = new bool[story.Program.Containers.Length];
        story.onError += (message, type) => _faults.Add(message);
    }

    /// <summary>How many plays there were.</summary>
    public int Plays { get; private set; }

    /// <summary>How often each ending was met: the texts behind "ending:" in tags.</summary>
    public IReadOnlyDictionary<string, int> Endings => _endings;

    /// <summary>Errors, warnings, options without text, and plays that met no ending.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The longest passage met.</summary>
    public LongPassage Longest { get; private set; } = new(0, null, "");

    /// <summary>The paths of knots, stitches and options that no play has entered. Needs a story compiled with all visits counted.</summary>
    public IReadOnlyList<string> NeverEntered
    {
        get
        {
            var program = _story.Program;
            var optionTargets = ContentWalk.All(program.Compiled.Root).OfType<ChoicePointContent>().Select(ContentTargets.Of).ToHashSet();
            var never = new List<string>();
            for (var id = 1; id < _entered.Length; id++)
            {
                var container = program.Containers[id].Source;
                if (!_entered[id] && program.Containers[id].IsCounted && (optionTargets.Contains(container) || IsKnotOrStitch(container)))
                    never.Add(program.ContainerPath(id));
            }

            return never;
        }
    }

    /// <summary>Plays with choices drawn from a seed.</summary>
    /// <param name="seed">The seed of choices and of chance.</param>
    public void Play(int seed)
    {
        var picker = new ChoicePicker((uint)seed);
        Play(seed, count => picker.Next(count));
    }

    /// <summary>Plays with given choices, numbered from 1, as far as they go.</summary>
    /// <param name="choices">The choices.</param>
    public void Play(IReadOnlyList<int> choices)
    {
        var at = 0;
        Play(1, count => at < choices.Count ? choices[at++] - 1 : -1);
    }

    private void Play(int seed, Func<int, int> choose)
    {
        Plays++;
        _story.ResetState();
        _story.state.storySeed = seed;
        _scene = null;
        var endings = 0;
        for (var decisions = 0; ; decisions++)
        {
            endings += ReadTurn();
            var choices = _story.currentChoices;
            if (choices.Count == 0)
                break;
            if (choices.Any(choice => choice.text.Length == 0))
                _faults.Add($"An option without text in the play of seed {seed}, decision {decisions + 1}.");
            var choice = choose(choices.Count);
            if (choice < 0 || choice >= choices.Count || decisions >= MostDecisions)
                break;
            _story.ChooseChoiceIndex(choice);
        }

        if (endings == 0)
            _faults.Add($"The play of seed {seed} met no ending.");
        for (var id = 0; id < _entered.Length; id++)
            _entered[id] |= _story.state.Machine.Variables.Visits(id) > 0;
    }

    private int ReadTurn()
    {
        var beginning = "";
        var words = 0;
        var endings = 0;
        while (_story.canContinue)
        {
            var line = _story.Continue();
            foreach (var tag in _story.currentTags)
            {
                if (tag.StartsWith("ending:", StringComparison.Ordinal))
                {
                    endings++;
                    var ending = tag["ending:".Length..].Trim();
                    _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
                }

                if (tag.StartsWith("scene:", StringComparison.Ordinal))
                    _scene = tag["scene:".Length..].Trim();
                if (tag == "page" || tag.StartsWith("scene:", StringComparison.Ordinal))
                    words = 0;
            }

            if (words == 0)
                beginning = line.Trim();
            words += StoryCounts.WordCount(line);
            if (words > Longest.Words)
                Longest = new LongPassage(words, _scene, beginning);
        }

        return endings;
    }

    private static bool IsKnotOrStitch(Container container)
    {
        var parent = container.Parent;
        if (container.Name is not { } name || name == "global decl" || parent is null)
            return false;
        return parent.Parent is null || (parent.Parent.Parent is null && parent.NamedOnly.ContainsKey(name) && parent.Name is not null);
    }
}
