using System.Globalization;
using System.Runtime.CompilerServices;
using Ink.Runtime;

namespace Ink;

/// <summary>
/// Weaves. Choices and gathers are numbered within their weave: c-0, c-1, g-0.
/// <code>
/// * a     c-0, ends in a divert to the gather
/// * b     c-1, likewise
/// - c     g-0
/// </code>
/// A gather without choices before it is entered by itself and stands within what comes before.
/// </summary>
internal sealed partial class Emitter
{
    /// <summary>How deep containers may stand in each other: what story JSON can hold, with some room.</summary>
    private const int DeepestLevel = 450;

    private int _level;
    private bool _isTooDeep;

    /// <summary>Emits a weave and tells where its flow runs out: these ends the next gather outside takes up.</summary>
    private List<LooseEnd> EmitWeave(WeaveSyntax weave, Container root, bool isBlock)
    {
        var looseEnds = new List<LooseEnd>();
        if (_isTooDeep || !RuntimeHelpers.TryEnsureSufficientExecutionStack() || _level > DeepestLevel)
        {
            if (!_isTooDeep)
                _diagnostics.Error(InkCodes.TooDeep, weave.Span, "Choices, gathers and braces are nested too deeply");
            _isTooDeep = true;
            return looseEnds;
        }

        _level += 2;
        var current = root;
        var end = new LooseEnd(root, null);
        var choices = 0;
        var gathers = 0;
        var hasChoiceSinceGather = false;
        var isAfterGather = false;
        foreach (var item in weave.Items)
        {
            switch (item)
            {
                case ChoiceSyntax choice:
                    // A gather goes on to its choices, so it is no loose end. Where a weave below it came in between, the
                    // reference takes the first end of that weave off instead, and paths and play must be the same.
                    if (end.Point is ChoiceSyntax)
                        looseEnds.Add(end);
                    else if (isAfterGather && looseEnds.Count > 0)
                        looseEnds.RemoveAt(0);
                    isAfterGather = false;
                    end = new LooseEnd(choice.Container, choice);
                    EmitChoice(choice, current, Numbered("c-", choices++), end);
                    hasChoiceSinceGather = true;
                    break;

                case GatherSyntax or FinalGatherSyntax:
                    var gather = (WeavePointSyntax)item;
                    if (end.Point is ChoiceSyntax)
                        looseEnds.Add(end);
                    var name = gather.Label?.Name ?? Numbered("g-", gathers++);
                    EnterGather(gather, name, hasChoiceSinceGather ? null : current, root);
                    SetPlace(gather);
                    foreach (var looseEnd in looseEnds)
                        Add(looseEnd.Container, new DivertContent(DivertKind.Plain) { Target = gather.Container });
                    looseEnds.Clear();
                    current = gather.Container;
                    end = new LooseEnd(current, gather);
                    hasChoiceSinceGather = false;
                    isAfterGather = true;
                    break;

                case WeaveSyntax inner:
                    var container = new Container();
                    end.Container.Add(container);
                    var innerEnds = EmitWeave(inner, container, isBlock);
                    looseEnds.AddRange(innerEnds);
                    end = new LooseEnd(current, null) { IsTakenUp = true };
                    break;

                default:
                    EmitContent(item, end.Container);
                    if (item is not NewlineSyntax)
                        end.Pass(item);
                    break;
            }
        }

        if (!end.IsTakenUp)
            looseEnds.Add(end);
        if (isBlock)
            CheckBlockChoices(looseEnds);
        _level -= 2;
        return looseEnds;
    }

    private void EnterGather(WeavePointSyntax gather, string name, Container? current, Container root)
    {
        var container = gather.Container;
        SetPlace(gather);
        container.Place = _place;
        if (_countAllVisits)
            container.Flags |= CountFlags.Visits | CountFlags.StartOnly;
        if (current is null)
        {
            if (root.FindNamed(name) is null)
                root.AddNamed(name, container);
        }
        else
        {
            container.Name = name;
            current.Add(container);
        }

        if (gather is FinalGatherSyntax)
            AddCommand(container, Command.Done);
    }

    private static readonly string[] ChoiceNames = MakeNames("c-");
    private static readonly string[] GatherNames = MakeNames("g-");

    private static string[] MakeNames(string prefix)
    {
        var names = new string[64];
        for (var i = 0; i < names.Length; i++)
            names[i] = prefix + i.ToString(CultureInfo.InvariantCulture);
        return names;
    }

    private static string Numbered(string prefix, int number)
    {
        var names = prefix == "c-" ? ChoiceNames : GatherNames;
        return number < names.Length ? names[number] : prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
