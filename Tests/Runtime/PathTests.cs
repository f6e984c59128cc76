using Path = Ink.Runtime.Path;

namespace Tests.Runtime;

public sealed class PathTests
{
    [TestCase("knot.stitch.0", false, 3)]
    [TestCase(".^.^.3.b", true, 4)]
    [TestCase("", false, 0)]
    [TestCase(".", true, 0)]
    public void Path_keeps_its_text(string text, bool isRelative, int length)
    {
        var path = new Path(text);

        Assert.That(path.ToString(), Is.EqualTo(text));
        Assert.That(path.isRelative, Is.EqualTo(isRelative));
        Assert.That(path.length, Is.EqualTo(length));
    }

    [TestCase("a.b.c", ".^.d", "a.b.d")]
    [TestCase("a.b.c", ".^.^.^", "")]
    [TestCase("a", ".^.^.^.x", "x")]
    [TestCase("a.b", "c.0", "a.b.c.0")]
    public void Appending_goes_up_for_each_leading_parent(string path, string appended, string expected)
    {
        Assert.That(new Path(path).PathByAppendingPath(new Path(appended)).componentsString, Is.EqualTo(expected));
    }

    [Test]
    public void Tail_leaves_out_the_first_component()
    {
        Assert.That(new Path("a.b.c").tail, Is.EqualTo(new Path("b.c")));
        Assert.That(new Path("a").tail, Is.EqualTo(Path.self));
    }

    [Test]
    public void Paths_are_equal_by_their_components()
    {
        var path = new Path("a").PathByAppendingPath(new Path("1"));

        Assert.That(path, Is.EqualTo(new Path("a.1")));
        Assert.That(path.GetHashCode(), Is.EqualTo(new Path("a.1").GetHashCode()));
        Assert.That(new Path("a.1"), Is.Not.EqualTo(new Path(".a.1")));
        Assert.That(new Path("a.1").containsNamedComponent, Is.True);
        Assert.That(new Path("0.1").containsNamedComponent, Is.False);
    }
}
