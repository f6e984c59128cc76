using Ink;
using Newtonsoft.Json.Linq;

namespace Tests;

/// <summary>
/// The container tree has the reference's shape: saves, visit counts and shuffles depend on these paths. The shared
/// stories compare whole stories; these show one thing at a time.
/// </summary>
public sealed class CompiledShapeTests
{
    [TestCase(
        "Hello",
        """[["^Hello","\n",["done",{"#n":"g-0"}],null],"done",null]""",
        TestName = "The_story_ends_in_a_gather_of_its_own")]
    [TestCase(
        "* [only]\n- after",
        """[["ev","str","^only","/str","/ev",{"*":"0.c-0","flg":20},{"c-0":["\n",{"->":"0.g-0"},{"#f":5}],"g-0":["^after","\n",["done",{"#n":"g-1"}],null]}],"done",null]""",
        TestName = "Choices_and_gathers_are_numbered_in_their_weave")]
    [TestCase(
        "+ a",
        """[[["ev",{"^->":"0.0.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","/ev",{"*":"0.c-0","flg":2},{"s":["^a",{"->":"$r","var":true},null]}],{"c-0":["ev",{"^->":"0.c-0.$r2"},"/ev",{"temp=":"$r"},{"->":"0.0.s"},[{"#n":"$r2"}],"\n",{"->":"0.g-0"},null],"g-0":["done",null]}],"done",null]""",
        TestName = "What_a_choice_shows_and_prints_stands_in_s")]
    [TestCase(
        "* ->\n  text",
        """[[{"*":"0.c-0","flg":24},{"c-0":["\n","^text","\n",{"->":"0.g-0"},{"#f":5}],"g-0":["done",null]}],"done",null]""",
        TestName = "A_fallback_choice_shows_nothing")]
    [TestCase(
        "- (a) one\n- two",
        """[[["^one","\n",["^two","\n",["done",{"#n":"g-1"}],{"#n":"g-0"}],{"#n":"a"}],null],"done",null]""",
        TestName = "Gathers_without_choices_between_stand_in_each_other")]
    [TestCase(
        "{true: a|b}",
        """[["ev",true,"/ev",[{"->":".^.b","c":true},{"b":["^ a",{"->":"0.5"},null]}],[{"->":".^.b"},{"b":["^b",{"->":"0.5"},null]}],"nop","\n",["done",{"#n":"g-0"}],null],"done",null]""",
        TestName = "Branches_end_in_a_divert_behind_the_conditional")]
    [TestCase(
        "{!a}",
        """[[["ev","visit",1,"MIN","/ev","ev","du",0,"==","/ev",{"->":".^.s0","c":true},"ev","du",1,"==","/ev",{"->":".^.s1","c":true},"nop",{"s0":["pop","^a",{"->":"0.0.17"},null],"s1":["pop",{"->":"0.0.17"},null],"#f":5}],"\n",["done",{"#n":"g-0"}],null],"done",null]""",
        TestName = "Once_has_an_empty_element_at_the_end")]
    [TestCase(
        "{shuffle once:\n- a\n}",
        """[[["ev","visit",1,"MIN","du",1,"==",{"->":".^.10","c":true},1,"seq","nop","/ev","ev","du",0,"==","/ev",{"->":".^.s0","c":true},"ev","du",1,"==","/ev",{"->":".^.s1","c":true},"nop",{"s0":["pop","\n","^a","\n",{"->":"0.0.24"},null],"s1":["pop",{"->":"0.0.24"},null],"#f":5}],"\n",["done",{"#n":"g-0"}],null],"done",null]""",
        TestName = "Shuffled_once_skips_the_draw_at_the_end")]
    [TestCase(
        "-> k\n=== k\n= s\n-> END",
        """[[{"->":"k"},["done",{"#n":"g-0"}],null],"done",{"k":[{"->":"k.s"},{"s":["end",null]}]}]""",
        TestName = "A_knot_that_begins_with_a_stitch_enters_it")]
    [TestCase(
        "-> t ->\n-> DONE\n=== t\n->-> u\n=== u\n-> END",
        """[[{"->t->":"t"},"done",["done",{"#n":"g-0"}],null],"done",{"t":["ev",{"^->":"u"},"/ev","->->",null],"u":["end",null]}]""",
        TestName = "A_tunnel_may_return_elsewhere")]
    [TestCase(
        "VAR x = 2\n~ x = f(x)\n=== function f(y)\n~ return y * -1",
        """[["ev",{"VAR?":"x"},{"f()":"f"},"/ev",{"VAR=":"x","re":true},"\n",["done",{"#n":"g-0"}],null],"done",{"f":[{"temp=":"y"},"ev",{"VAR?":"y"},-1,"*","/ev","~ret",null],"global decl":["ev",2,{"VAR=":"x"},"/ev","end",null]}]""",
        TestName = "A_line_of_logic_that_calls_ends_like_a_line_of_text")]
    [TestCase(
        "{1 - 2 + 3} {2 * 3 / 4}",
        """[["ev",1,2,"-",3,"+","out","/ev","^ ","ev",2,3,4,"/","*","out","/ev","\n",["done",{"#n":"g-0"}],null],"done",null]""",
        TestName = "Division_binds_closer_than_multiplication")]
    [TestCase(
        "text    -> k\n=== k\n-> END",
        """[["^text ",{"->":"k"},"\n",["done",{"#n":"g-0"}],null],"done",{"k":["end",null]}]""",
        TestName = "One_blank_stays_before_a_divert")]
    [TestCase(
        "* {true}\n  [x]",
        """[["ev","str","^x","/str",true,"/ev",{"*":"0.c-0","flg":21},{"c-0":["\n",{"->":"0.g-0"},{"#f":5}],"g-0":["done",null]}],"done",null]""",
        TestName = "A_choice_goes_on_in_the_line_after_its_condition")]
    public void Shape(string source, string expected)
    {
        var story = new Compiler(source, new Compiler.Options { errorHandler = (message, _) => TestContext.Out.WriteLine(message) }).Compile()!;

        var root = JObject.Parse(story.ToJson())["root"]!;

        Assert.That(JToken.DeepEquals(root, JToken.Parse(expected)), Is.True, root.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Test]
    public void Only_what_is_asked_for_is_counted()
    {
        const string Source = "{a} {TURNS_SINCE(-> b)}\n~ temp t = -> c\n-> d\n=== a\n-> END\n=== b\n-> END\n=== c\n-> END\n=== d\n-> END";

        var root = new Compiler(Source).CompileSource().Content!.Root;

        Assert.That(new[] { "a", "b", "c", "d" }.Select(knot => (int)root.FindNamed(knot)!.Flags), Is.EqualTo(new[] { 1, 2, 3, 0 }));
    }
}
