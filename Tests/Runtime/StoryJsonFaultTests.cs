using System.Text;
using Ink.Runtime;

namespace Tests.Runtime;

/// <summary>Whatever is given as a compiled story is read or refused with a message, never worse.</summary>
public sealed class StoryJsonFaultTests
{
    private const string Small =
        """{"inkVersion":21,"root":[["^Hi","\n","ev",1,2.5,true,{"VAR?":"x"},{"list":{"L.a":1}},"/ev",{"->":"k","c":true},{"*":"k.c-0","flg":4},{"k":["done",{"c-0":[{"#":"t"},null],"#f":1}],"#n":"g"}],"done",null],"listDefs":{"L":{"a":1}}}""";

    [TestCase("", "ends too early")]
    [TestCase("{", "ends too early")]
    [TestCase("[]", "an object is expected")]
    [TestCase("5", "an object is expected")]
    [TestCase("null", "an object is expected")]
    [TestCase("{}", "no \"inkVersion\"")]
    [TestCase("""{"inkVersion":21}""", "no \"root\"")]
    [TestCase("""{"inkVersion":22,"root":[null]}""", "newer than this engine, which reads story formats 18 to 21")]
    [TestCase("""{"inkVersion":17,"root":[null]}""", "too old for this engine, which reads story formats 18 to 21")]
    [TestCase("""{"inkVersion":true,"root":[null]}""", "a whole number is expected")]
    [TestCase("""{"inkVersion":21,"root":{}}""", "an array is expected")]
    [TestCase("""{"inkVersion":21,"root":[]}""", "last element")]
    [TestCase("""{"inkVersion":21,"root":["done"]}""", "last element")]
    [TestCase("""{"inkVersion":21,"root":[null,"done",null]}""", "something follows the last element")]
    [TestCase("""{"inkVersion":21,"root":["fly",null]}""", "no command 'fly'")]
    [TestCase("""{"inkVersion":21,"root":[{"fly":1},null]}""", "no property 'fly'")]
    [TestCase("""{"inkVersion":21,"root":[{"c":true},null]}""", "doesn't say what it is")]
    [TestCase("""{"inkVersion":21,"root":[{"->":"a","*":"b"},null]}""", "both '->' and '*'")]
    [TestCase("""{"inkVersion":21,"root":[{"->":5},null]}""", "a string is expected")]
    [TestCase("""{"inkVersion":21,"root":[{"*":"a","flg":-1},null]}""", "0 to 31")]
    [TestCase("""{"inkVersion":21,"root":[{"*":"a","flg":"x"},null]}""", "a whole number is expected")]
    [TestCase("""{"inkVersion":21,"root":[{"x()":"f","exArgs":-1},null]}""", "negative")]
    [TestCase("""{"inkVersion":21,"root":[{"list":{"a":1}},null]}""", "List.item")]
    [TestCase("""{"inkVersion":21,"root":[{"#f":99}]}""", "0 to 7")]
    [TestCase("""{"inkVersion":21,"root":[9007199254740992,null]}""", "more than 32 bits")]
    [TestCase("""{"inkVersion":21,"root":[99999999999999999999999999,null]}""", "more than 32 bits")]
    [TestCase("""{"inkVersion":21,"root":[null],"listDefs":{"L":{"a":"b"}}}""", "a whole number is expected")]
    [TestCase("""{"inkVersion":21,"root":[null]} {}""", "something follows its end")]
    [TestCase("""{"inkVersion":21,"root":[/* hm */null]}""", "well-formed")]
    public void Wrong_text_is_refused_with_the_reason(string json, string reason)
    {
        Assert.That(() => new Story(json), Throws.TypeOf<StoryException>().With.Message.Contains(reason));
    }

    [Test]
    public void Message_says_the_place()
    {
        var json = "{\"inkVersion\":21,\n\"root\":[\"done\",\n  \"fly\", null]}";

        Assert.That(() => new Story(json), Throws.TypeOf<StoryException>().With.Message.Contains("line 3, column 7 at root[1]"));
    }

    [TestCase("[", 100_000)]
    [TestCase("{\"a\":", 100_000)]
    [TestCase("[{\"a\":", 100_000)]
    public void Absurd_nesting_is_refused(string opening, int times)
    {
        var json = new StringBuilder("{\"inkVersion\":21,\"root\":[");
        for (var i = 0; i < times; i++)
            json.Append(opening);

        Assert.That(() => new Story(json.ToString()), Throws.TypeOf<StoryException>());
    }

    [Test]
    public void Every_truncation_is_refused()
    {
        for (var length = 0; length < Small.Length; length++)
        {
            var json = Small[..length];
            Assert.That(() => StoryJsonReader.Read(json), Throws.TypeOf<StoryException>(), json);
        }
    }

    [Test]
    public void Any_changed_character_is_read_or_refused()
    {
        const string Odd = "{}[]\",:0-x^#\\ \u0000n";
        for (var place = 0; place < Small.Length; place++)
        {
            foreach (var odd in Odd)
            {
                var json = string.Concat(Small.AsSpan(0, place), [odd], Small.AsSpan(place + 1));
                try
                {
                    StoryJsonReader.Read(json);
                }
                catch (StoryException)
                {
                    // As it should be.
                }
            }
        }
    }

    [Test]
    public void Order_of_properties_and_a_byte_order_mark_do_not_matter()
    {
        var story = StoryJsonReader.Read("\uFEFF{\"root\":[{\"c\":true,\"->\":\"x\"},{\"flg\":20,\"*\":\"y\"},{\"re\":true,\"temp=\":\"z\"},{\"#n\":\"n\",\"#f\":1}],\"extra\":[[1,{}]],\"inkVersion\":18}");

        Assert.That(StoryJsonWriter.Write(story), Is.EqualTo(
            "{\"inkVersion\":21,\"root\":[{\"->\":\"x\",\"c\":true},{\"*\":\"y\",\"flg\":20},{\"temp=\":\"z\",\"re\":true},{\"#f\":1}],\"listDefs\":{}}"));
        Assert.That(story.Version, Is.EqualTo(18));
    }

    [TestCase(8f, "8.0")]
    [TestCase(-0.5f, "-0.5")]
    [TestCase(1e10f, "1E+10")]
    [TestCase(1f / 3, "0.33333334")]
    [TestCase(float.PositiveInfinity, "3.4E+38")]
    [TestCase(float.NegativeInfinity, "-3.4E+38")]
    [TestCase(float.NaN, "0.0")]
    public void Float_always_shows_that_it_is_one(float number, string expected)
    {
        Assert.That(JsonNumbers.Text(number), Is.EqualTo(expected));
    }

    [Test]
    public void Hierarchy_shows_every_item_and_every_container()
    {
        Assert.That(ContentHierarchy.Describe(StoryJsonReader.Read(Small).Root), Is.EqualTo(
            """
            []
                [g]
                    "^Hi"
                    "\n"
                    "ev"
                    1
                    2.5
                    true
                    {"VAR?":"x"}
                    {"list":{"L.a":1}}
                    "/ev"
                    {"->":"k","c":true}
                    {"*":"k.c-0","flg":4}
                    => [k] counts visits
                        "done"
                        => [c-0]
                            {"#":"t"}
                "done"

            """));
    }
}
