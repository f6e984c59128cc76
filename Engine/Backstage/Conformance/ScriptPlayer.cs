using System.Globalization;
using System.Text.Json.Nodes;
using Ink.Runtime;

namespace Backstage;

/// <summary>Carries out the actions of a script and compares what each gives.</summary>
/// <param name="makeStory">Makes the story afresh, without host functions.</param>
/// <param name="script">The whole script, with its externals.</param>
internal sealed class ScriptPlayer(Func<StoryUnderTest> makeStory, JsonNode script)
{
    private readonly HostFunctions _hosts = new();
    private readonly Dictionary<string, string> _slots = [];
    private readonly List<string> _observed = [];
    private readonly Dictionary<string, Story.VariableObserver> _observers = [];
    private StoryUnderTest _subject = null!;

    /// <summary>Does all actions; the first difference, or null.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="results">What each is to give.</param>
    /// <param name="messages">Where the messages are compared.</param>
    /// <param name="loadFirst">A state to load before, or null.</param>
    /// <param name="withPlace">Whether messages bear a file and line.</param>
    public string? Difference(JsonArray actions, JsonArray results, MessageComparison messages, string? loadFirst = null, bool withPlace = true)
    {
        NewStory();
        if (loadFirst is not null)
            _subject.Story.state.LoadJson(loadFirst);
        for (var index = 0; index < actions.Count; index++)
        {
            var action = actions[index]!;
            var what = $"action {(index + 1).ToString(CultureInfo.InvariantCulture)} ({(string?)action["do"]})";
            if (index >= results.Count)
                return $"{what}: no result is given";
            if (Compare(action, results[index]!, what, messages, withPlace) is { } difference)
                return difference;
        }

        return null;
    }

    private string? Compare(JsonNode action, JsonNode expected, string what, MessageComparison messages, bool withPlace)
    {
        var actual = new JsonObject();
        string? thrown = null;
        try
        {
            Do(action, actual);
        }
        catch (Exception exception) when (exception is not CaseFileException)
        {
            thrown = $"{exception.GetType().Name}: {exception.Message}";
        }

        var issues = _subject.TakeIssues();
        if (expected["throws"] is not null)
            return thrown is not null || issues.Any(issue => issue.Severity == "error") ? null : $"{what}: expected to fail";
        if (thrown is not null)
            return $"{what}: {thrown}";

        messages.Add(what, Message.Expected(expected["issues"]), issues, withPlace);
        foreach (var (key, value) in expected.AsObject())
        {
            if (key is "do" or "issues")
                continue;
            if (!actual.TryGetPropertyValue(key, out var found))
                return $"{what}: no '{key}' was given";
            if (JsonDifference.Find(value, found) is { } difference)
                return $"{what}, {key}: {difference}";
        }

        return null;
    }

    private void NewStory()
    {
        _subject = makeStory();
        _observers.Clear();
        foreach (var (name, spec) in script["externals"] as JsonObject ?? [])
            _hosts.Bind(_subject.Story, name, spec!);
    }

    private void Do(JsonNode action, JsonObject result)
    {
        var story = _subject.Story;
        switch ((string?)action["do"])
        {
            case "continue":
                result["text"] = story.Continue();
                result["tags"] = List(story.currentTags);
                break;
            case "continueMaximally":
                result["text"] = story.ContinueMaximally();
                break;
            case "choose":
                story.ChooseChoiceIndex((int)action["index"]!);
                break;
            case "choices":
                result["choices"] = List(story.currentChoices.Select(choice => choice.text));
                result["choiceTags"] = new JsonArray(story.currentChoices.Select(choice => (JsonNode)List(choice.tags)).ToArray());
                break;
            case "canContinue":
                result["value"] = story.canContinue;
                break;
            case "currentText":
                result["text"] = story.currentText;
                break;
            case "currentTags":
                result["tags"] = List(story.currentTags);
                break;
            case "choosePath":
                story.ChoosePathString((string)action["path"]!, (bool?)action["resetCallstack"] ?? true, Arguments(action));
                break;
            case "globalTags":
                result["tags"] = List(story.globalTags);
                break;
            case "tagsAt":
                result["tags"] = List(story.TagsForContentAtPath((string)action["path"]!));
                break;
            case "hasFunction":
                result["value"] = story.HasFunction((string)(action["function"] ?? action["name"])!);
                break;
            case "evaluate":
                result["value"] = ValueJson.Write(story.EvaluateFunction((string)action["function"]!, out var text, Arguments(action)));
                result["text"] = text;
                break;
            case "bind":
                _hosts.Bind(story, (string)action["name"]!, action["spec"]!);
                break;
            case "unbind":
                story.UnbindExternalFunction((string)action["name"]!);
                break;
            case "allowFallbacks":
                story.allowExternalFunctionFallbacks = (bool)action["value"]!;
                break;
            case "externalCalls":
                result["calls"] = List(_hosts.TakeCalls());
                break;
            case "newStory":
                NewStory();
                break;
            default:
                DoWithState(action, result, story);
                break;
        }
    }

    private void DoWithState(JsonNode action, JsonObject result, Story story)
    {
        var name = (string?)action["name"] ?? "";
        switch ((string?)action["do"])
        {
            case "getVar":
                result["value"] = ValueJson.Write(story.variablesState[name]);
                break;
            case "setVar":
                story.variablesState[name] = ValueJson.Read(action["value"], story)!;
                break;
            case "vars":
                result["value"] = ValueJson.Variables(story);
                break;
            case "switchFlow":
                story.SwitchFlow(name);
                break;
            case "removeFlow":
                story.RemoveFlow(name);
                break;
            case "switchToDefaultFlow":
                story.SwitchToDefaultFlow();
                break;
            case "currentFlow":
                result["value"] = story.currentFlowName;
                result["isDefault"] = story.currentFlowIsDefaultFlow;
                result["alive"] = List(story.aliveFlowNames);
                break;
            case "save":
                _slots[(string)action["slot"]!] = story.state.ToJson();
                break;
            case "load":
                story.state.LoadJson(_slots[(string)action["slot"]!]);
                break;
            case "reset":
                story.ResetState();
                _subject.Seed(42);
                break;
            case "resetCallstack":
                story.ResetCallstack();
                break;
            case "visitCount":
                result["value"] = story.state.VisitCountAtPathString((string)action["path"]!);
                break;
            case "turnIndex":
                result["value"] = story.state.currentTurnIndex;
                break;
            case "seed":
                _subject.Seed((int)action["value"]!);
                break;
            case "getSeed":
                result["storySeed"] = story.state.storySeed;
                result["previousRandom"] = story.state.previousRandom;
                break;
            case "currentPath":
                result["value"] = story.state.currentPathString;
                break;
            case "observe":
                Observe(story, name);
                break;
            case "removeObservers":
                _observers.Remove(name);
                story.RemoveVariableObserver(null, name);
                break;
            case "observed":
                result["calls"] = List(_observed);
                _observed.Clear();
                break;
            case "evalStackEmpty":
                result["value"] = CaseFiles.Parse(story.state.ToJson(), "the saved state")["evalStack"] is JsonArray { Count: 0 };
                break;
            default:
                throw new CaseFileException($"unknown action '{(string?)action["do"]}'");
        }
    }

    private void Observe(Story story, string name)
    {
        Story.VariableObserver observer = (variable, value) => _observed.Add($"{variable}={ValueJson.TypeAndValue(value)}");
        story.ObserveVariable(name, observer);
        _observers[name] = observer;
    }

    private object[] Arguments(JsonNode action) =>
        action["args"] is JsonArray list ? list.Select(node => ValueJson.Read(node, _subject.Story)!).ToArray() : [];

    private static JsonArray List(IEnumerable<string>? texts) =>
        new((texts ?? []).Select(text => (JsonNode?)text).ToArray());
}
