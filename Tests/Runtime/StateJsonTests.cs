using Ink.Runtime;
using Newtonsoft.Json.Linq;

namespace Tests.Runtime;

/// <summary>Saved states: what they keep, what older ones look like, what a changed story makes of them.</summary>
public sealed class StateJsonTests
{
    private const string Source =
        """
        VAR x = 1
        VAR f = 1.5
        LIST L = a, (b), c
        VAR d = -> knot
        -> start
        === start ===
        ~ temp loc = 3
        Hello {x} there.
        ~ x = 5
        ~ f = 2.0
        -> tun ->
        <- side
        * [One] First. -> knot
        + (lab) Two
          ~ loc++
          -> knot
        * -> knot
        === tun ===
        In tunnel.
        ->->
        === side ===
        * [Side] side text
          -> knot
        === knot ===
        End {x} {f} {L} {TURNS_SINCE(-> start)} {start.lab}.
        -> DONE
        """;

    // What engines wrote before there were flows (8) and before tags in text (9), for the story above at its choice.
    private const string Version8 =
        """{"choiceThreads":{"2":{"callstack":[{"cPath":"side.0","idx":5,"exp":false,"type":0,"temp":{"loc":3}}],"threadIndex":2,"previousContentObject":"side.0.4"},"3":{"callstack":[{"cPath":"start.0","idx":27,"exp":false,"type":0,"temp":{"loc":3}}],"threadIndex":3,"previousContentObject":"start.0.26"},"4":{"callstack":[{"cPath":"start.0.28","idx":8,"exp":false,"type":0,"temp":{"loc":3,"$r":{"^->":"start.0.28.$r1"}}}],"threadIndex":4,"previousContentObject":"start.0.28.7"},"5":{"callstack":[{"cPath":"start.0","idx":29,"exp":false,"type":0,"temp":{"loc":3,"$r":{"^->":"start.0.28.$r1"}}}],"threadIndex":5,"previousContentObject":"start.0.28.8"}},"callstackThreads":{"threads":[{"callstack":[{"exp":false,"type":0,"temp":{"loc":3,"$r":{"^->":"start.0.28.$r1"}}}],"threadIndex":0,"previousContentObject":"start.0.29"}],"threadCounter":5},"variablesState":{"x":5,"f":2},"evalStack":[],"outputStream":["^In tunnel.","\n"],"currentChoices":[{"text":"Side","index":0,"originalChoicePath":"side.0.5","originalThreadIndex":2,"targetPath":"side.0.c-0"},{"text":"One","index":1,"originalChoicePath":"start.0.27","originalThreadIndex":3,"targetPath":"start.0.c-0"},{"text":"Two","index":2,"originalChoicePath":"start.0.28.8","originalThreadIndex":4,"targetPath":"start.0.c-1"}],"visitCounts":{},"turnIndices":{"start":-1},"turnIdx":-1,"storySeed":42,"previousRandom":0,"inkSaveVersion":8,"inkFormatVersion":19}""";

    private const string Version9 =
        """{"flows":{"DEFAULT_FLOW":{"callstack":{"threads":[{"callstack":[{"exp":false,"type":0,"temp":{"loc":3,"$r":{"^->":"start.0.28.$r1"}}}],"threadIndex":0,"previousContentObject":"start.0.29"}],"threadCounter":5},"outputStream":["^In tunnel.","\n"],"choiceThreads":{"2":{"callstack":[{"cPath":"side.0","idx":5,"exp":false,"type":0,"temp":{"loc":3}}],"threadIndex":2,"previousContentObject":"side.0.4"},"3":{"callstack":[{"cPath":"start.0","idx":27,"exp":false,"type":0,"temp":{"loc":3}}],"threadIndex":3,"previousContentObject":"start.0.26"},"4":{"callstack":[{"cPath":"start.0.28","idx":8,"exp":false,"type":0,"temp":{"loc":3,"$r":{"^->":"start.0.28.$r1"}}}],"threadIndex":4,"previousContentObject":"start.0.28.7"}},"currentChoices":[{"text":"Side","index":0,"originalChoicePath":"side.0.5","originalThreadIndex":2,"targetPath":"side.0.c-0"},{"text":"One","index":1,"originalChoicePath":"start.0.27","originalThreadIndex":3,"targetPath":"start.0.c-0"},{"text":"Two","index":2,"originalChoicePath":"start.0.28.8","originalThreadIndex":4,"targetPath":"start.0.c-1"}]}},"currentFlowName":"DEFAULT_FLOW","variablesState":{"x":5,"f":2},"evalStack":[],"visitCounts":{},"turnIndices":{"start":-1},"turnIdx":-1,"storySeed":42,"previousRandom":0,"inkSaveVersion":9,"inkFormatVersion":20}""";

    private List<string> _warnings = [];

    [SetUp]
    public void ForgetWarnings() => _warnings = [];

    [TestCase(Version8)]
    [TestCase(Version9)]
    public void Older_saves_load(string save)
    {
        var story = Compile(Source);
        story.state.LoadJson(save);

        Assert.That(story.currentText, Is.EqualTo("In tunnel.\n"));
        Assert.That(story.currentChoices.Select(choice => choice.text), Is.EqualTo(new[] { "Side", "One", "Two" }));
        story.ChooseChoiceIndex(2);
        Assert.That(story.ContinueMaximally(), Is.EqualTo("Two\nEnd 5 2 b 1 1.\n"));
    }

    [Test]
    public void Save_keeps_what_the_reference_keeps_and_which_choice_is_a_fallback()
    {
        var story = AtChoice();

        var ours = JObject.Parse(story.state.ToJson());

        var fallback = ours.SelectToken("flows.DEFAULT_FLOW.currentChoices[3]")!;
        Assert.That((bool)fallback["isInvisibleDefault"]!, Is.True);
        Assert.That(ours["variablesState"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"x":5,"f":2.0}"""));
        var again = Compile(Source);
        again.state.LoadJson(story.state.ToJson());
        Assert.That(again.currentChoices, Has.Count.EqualTo(3));
    }

    [Test]
    public void Variables_with_their_first_value_are_saved_only_on_demand()
    {
        var story = Compile(Source);
        Assert.That(JObject.Parse(story.state.ToJson())["variablesState"], Is.Empty);
        try
        {
            VariablesState.dontSaveDefaultValues = false;
            Assert.That(
                JObject.Parse(story.state.ToJson())["variablesState"]!.ToString(Newtonsoft.Json.Formatting.None),
                Is.EqualTo("""{"x":1,"f":1.5,"L":{"list":{"L.b":2}},"d":{"^->":"knot"}}"""));
        }
        finally
        {
            VariablesState.dontSaveDefaultValues = true;
        }
    }

    [Test]
    public void Copy_for_a_background_save_stands_still_while_the_story_goes_on()
    {
        var story = AtChoice();
        var before = story.state.ToJson();

        var copy = story.CopyStateForBackgroundThreadSave();
        Assert.That(story.CopyStateForBackgroundThreadSave, Throws.TypeOf<StoryException>());
        story.ChooseChoiceIndex(1);
        story.ContinueMaximally();
        var saved = Task.Run(copy.ToJson).Result;
        story.BackgroundSaveComplete();

        Assert.That(saved, Is.EqualTo(before));
        Assert.That(story.state.ToJson(), Is.Not.EqualTo(before));
        Assert.That(() => story.CopyStateForBackgroundThreadSave(), Throws.Nothing);
    }

    [Test]
    public void Stream_and_string_hold_the_same()
    {
        var story = AtChoice();
        using var stream = new MemoryStream();

        story.state.ToJson(stream);

        Assert.That(stream.ToArray(), Is.EqualTo(System.Text.Encoding.UTF8.GetBytes(story.state.ToJson())));
    }

    [Test]
    public void Numbers_without_a_form_in_JSON_are_saved_as_near_ones()
    {
        var story = Compile("VAR a = 0.0\nVAR b = 1.0\n~ a = 1.0 / a\n~ b = a - a\nHi.\n");
        story.Continue();

        story.state.LoadJson(story.state.ToJson());

        Assert.That(story.variablesState["a"], Is.EqualTo(3.4e38f));
        Assert.That(story.variablesState["b"], Is.EqualTo(0f));
    }

    [TestCase("cPath", "gone.0", "")]
    [TestCase("cPath", "side.99.foo", "side")]
    public void Place_that_the_story_has_no_more_is_approximated_with_a_warning(string property, string path, string nearby)
    {
        var save = JObject.Parse(AtChoice().state.ToJson());
        save.SelectToken("flows.DEFAULT_FLOW.choiceThreads.2.callstack[0]")![property] = path;
        var story = Compile(Source);

        story.state.LoadJson(save.ToString());
        story.ChooseChoiceIndex(0);

        Assert.That(story.ContinueMaximally(), Is.EqualTo("side text\nEnd 5 2 b 1 0.\n"));
        Assert.That(_warnings, Has.Count.EqualTo(1));
        Assert.That(_warnings[0], Does.Contain($"'{path}'").And.Contain($"'{nearby}'"));
    }

    [TestCase("flows.DEFAULT_FLOW.currentChoices[0].originalChoicePath", "\"gone.c-0\"")]
    [TestCase("flows.DEFAULT_FLOW.callstack.threads[0].previousContentObject", "\"gone.1\"")]
    [TestCase("flows.DEFAULT_FLOW.choiceThreads.2.callstack[0].idx", "999")]
    [TestCase("flows.DEFAULT_FLOW.choiceThreads.2.callstack[0].temp", """{"gone":{"^->":"gone"}}""")]
    [TestCase("variablesState", """{"x":5,"f":2.0,"gone":7}""")]
    [TestCase("visitCounts", """{"gone":3}""")]
    [TestCase("currentFlowName", "\"gone\"")]
    [TestCase("inkSaveVersion", "11")]
    [TestCase("inkFormatVersion", "5")]
    [TestCase("unheardOf", """[{"a":[1]}]""")]
    public void Small_differences_do_no_harm(string path, string value)
    {
        var save = JObject.Parse(AtChoice().state.ToJson());
        Set(save, path, value);
        var story = Compile(Source);

        story.state.LoadJson(save.ToString());
        story.ChooseChoiceIndex(0);

        Assert.That(story.ContinueMaximally(), Is.EqualTo("side text\nEnd 5 2 b 1 0.\n"));
    }

    [Test]
    public void Variables_and_list_items_of_another_story_are_borne()
    {
        var save = JObject.Parse(AtChoice().state.ToJson());
        Set(save, "variablesState", """{"x":"^text","L":{"list":{"L.zz":9,"M.q":1}},"d":{"^->":"gone"}}""");
        var story = Compile(Source);

        story.state.LoadJson(save.ToString());
        story.ChooseChoiceIndex(0);

        Assert.That(story.ContinueMaximally(), Is.EqualTo("side text\nEnd text 1.5 q, zz 1 0.\n"));
        Assert.That(((InkList)story.variablesState["L"]).Count, Is.EqualTo(2));
    }

    [Test]
    public void Counts_of_what_is_not_counted_are_dropped()
    {
        var save = JObject.Parse(AtChoice().state.ToJson());
        Set(save, "visitCounts", """{"tun":7,"side":8}""");
        var story = Compile(Source);

        story.state.LoadJson(save.ToString());

        Assert.That(story.state.VisitCountAtPathString("tun"), Is.Zero);
        Assert.That(JObject.Parse(story.state.ToJson())["visitCounts"], Is.Empty);
    }

    [Test]
    public void Choice_that_leads_nowhere_is_refused_when_it_is_taken()
    {
        var save = JObject.Parse(AtChoice().state.ToJson());
        Set(save, "flows.DEFAULT_FLOW.currentChoices[0].targetPath", "\"gone.c-0\"");
        var story = Compile(Source);

        story.state.LoadJson(save.ToString());

        Assert.That(() => story.ChooseChoiceIndex(0), Throws.TypeOf<StoryException>().With.Message.Contains("gone.c-0"));
    }

    [TestCase("inkSaveVersion", "7", "too old")]
    [TestCase("inkSaveVersion", "\"10\"", "a whole number is expected")]
    [TestCase("inkSaveVersion", null, "no \"inkSaveVersion\"")]
    [TestCase("flows", null, "no flow")]
    [TestCase("flows", "{}", "no flow")]
    [TestCase("flows", "[]", "an object is expected")]
    [TestCase("flows.DEFAULT_FLOW.callstack", null, "no thread")]
    [TestCase("flows.DEFAULT_FLOW.callstack.threads", "[]", "no thread")]
    [TestCase("flows.DEFAULT_FLOW.callstack.threads[0].callstack", "[]", "empty call stack")]
    [TestCase("flows.DEFAULT_FLOW.callstack.threads[0].callstack[0].type", "9", "0, 1 or 2")]
    [TestCase("flows.DEFAULT_FLOW.callstack.threads[0].callstack[0].exp", "0", "true or false")]
    [TestCase("flows.DEFAULT_FLOW.choiceThreads", null, "needs thread 2")]
    [TestCase("flows.DEFAULT_FLOW.outputStream", """["ev"]""", "text, glue or a tag")]
    [TestCase("flows.DEFAULT_FLOW.outputStream", """["fly"]""", "no command 'fly'")]
    [TestCase("flows.DEFAULT_FLOW.currentChoices[0].text", "5", "a string is expected")]
    [TestCase("flows.DEFAULT_FLOW.currentChoices", """[{"text":"a","tags":[5]}]""", "a string is expected")]
    [TestCase("variablesState", """{"x":null}""", "story content is expected")]
    [TestCase("variablesState", """{"x":"ev"}""", "a value is expected")]
    [TestCase("variablesState", """{"x":99999999999}""", "more than 32 bits")]
    [TestCase("evalStack", "5", "an array is expected")]
    [TestCase("visitCounts", """{"start":"x"}""", "a whole number is expected")]
    public void Wrong_save_is_refused_and_changes_nothing(string path, string? value, string reason)
    {
        var story = AtChoice();
        var before = story.state.ToJson();
        var save = JObject.Parse(before);
        Set(save, path, value);

        Assert.That(() => story.state.LoadJson(save.ToString()), Throws.TypeOf<StoryException>().With.Message.Contains(reason));
        Assert.That(story.state.ToJson(), Is.EqualTo(before));
    }

    [Test]
    public void Every_truncation_is_refused()
    {
        var story = AtChoice();
        var save = story.state.ToJson();

        for (var length = 0; length < save.Length; length++)
        {
            var cut = save[..length];
            Assert.That(() => story.state.LoadJson(cut), Throws.TypeOf<StoryException>(), cut);
        }

        Assert.That(story.state.ToJson(), Is.EqualTo(save));
    }

    [Test]
    public void Flows_are_saved_with_their_own_choices_and_text()
    {
        const string Flows =
            """
            Main one.
            Main two.
            -> END
            === side ===
            Side one.
            * [Pick] Picked.
            -> END
            """;
        var story = Compile(Flows);
        story.Continue();
        story.SwitchFlow("S");
        story.ChoosePathString("side");
        story.Continue();
        var again = Compile(Flows);

        again.state.LoadJson(story.state.ToJson());

        Assert.That(again.currentFlowName, Is.EqualTo("S"));
        Assert.That(again.currentText, Is.EqualTo("Side one.\n"));
        Assert.That(again.aliveFlowNames, Is.EqualTo(story.aliveFlowNames));
        again.ChooseChoiceIndex(0);
        Assert.That(again.ContinueMaximally(), Is.EqualTo("Picked.\n"));
        again.SwitchToDefaultFlow();
        Assert.That(again.currentText, Is.EqualTo("Main one.\n"));
        Assert.That(again.Continue(), Is.EqualTo("Main two.\n"));
    }

    [Test]
    public void Loading_tells_the_host_and_not_the_observers()
    {
        var save = AtChoice().state.ToJson();
        var story = Compile(Source);
        var told = new List<string>();
        story.state.onDidLoadState += () => told.Add("loaded");
        story.ObserveVariable("x", (name, value) => told.Add($"{name}={value}"));

        story.state.LoadJson(save);

        Assert.That(told, Is.EqualTo(new[] { "loaded" }));
        Assert.That(story.variablesState["x"], Is.EqualTo(5));
    }

    private static void Set(JObject save, string path, string? value)
    {
        if (save.SelectToken(path) is { } old)
        {
            if (value is null)
                old.Parent!.Remove();
            else
                old.Replace(JToken.Parse(value));
        }
        else
        {
            save[path] = JToken.Parse(value!);
        }
    }

    private Story AtChoice()
    {
        var story = Compile(Source);
        story.ContinueMaximally();
        return story;
    }

    private Story Compile(string source)
    {
        var story = new Ink.Compiler(source).Compile()!;
        story.onError += (message, type) =>
        {
            if (type == Ink.ErrorType.Error)
                Assert.Fail(message);
            else
                _warnings.Add(message);
        };
        return story;
    }
}
