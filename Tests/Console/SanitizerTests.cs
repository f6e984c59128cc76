using Backstage.Player;
using FsCheck;
using FsCheck.Fluent;

namespace Tests;

public sealed class SanitizerTests
{
    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property No_control_character_but_the_newline_comes_out() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<char>().ArrayOf().ToArbitrary(),
        letters => Sanitizer.Clean(new string(letters)).All(letter => letter == '\n' || !char.IsControl(letter)));

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property What_is_written_is_as_clean_as_what_is_cleaned()
    {
        var dangerous = Gen.Elements('\u001b', '\u009b', '\u0007', '\r', '\n', '\t', '\b', '\u007f', '\u202e', '\u2066', '\ud800', '\udc00', '[', 'm', 'é', ' ');
        return Prop.ForAll(dangerous.ArrayOf().ToArbitrary(), letters =>
        {
            using var raw = new StringWriter();
            using var writer = new SafeWriter(raw);
            writer.Write(letters);
            writer.WriteLine(new string(letters));
            writer.Write(letters.AsSpan());
            foreach (var letter in letters)
                writer.Write(letter);
            var written = raw.ToString();
            return written.All(letter => letter == '\n' || (!char.IsControl(letter) && letter is not ('\u202e' or '\u2066')));
        });
    }

    [Test]
    public void Escape_sequence_becomes_visible() =>
        Assert.That(Sanitizer.Clean("\u001b[31mred\u001b[0m"), Is.EqualTo("␛[31mred␛[0m"));

    [Test]
    public void Direction_override_becomes_visible() =>
        Assert.That(Sanitizer.Clean("yes\u202Eon"), Is.EqualTo("yes\uFFFDon"));

    [Test]
    public void Ordinary_text_is_left_alone()
    {
        const string text = "Ida ist 3 Äpfel groß. 二倍 🍎 👩‍👩‍👧 שלום\nSecond line";
        Assert.That(Sanitizer.Clean(text), Is.SameAs(text));
    }

    [Test]
    public void Line_stays_one_line() =>
        Assert.That(Sanitizer.CleanLine("one\ntwo\r\nthree\u2028four"), Is.EqualTo("one two three four"));

    [Test]
    public void Lone_half_of_a_pair_is_replaced() =>
        Assert.That(Sanitizer.Clean("a\ud83cb\udf4e"), Is.EqualTo("a\uFFFDb\uFFFD"));
}
