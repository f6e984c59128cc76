using System.Text;

namespace Backstage.Player;

/// <summary>The only way to the terminal: cleans everything that is written.</summary>
internal sealed class SafeWriter(TextWriter inner) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Sanitizer.Clean(value.ToString()));

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
            inner.Write(Sanitizer.Clean(value));
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => inner.Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.Write('\n');
    }

    public override void Flush() => inner.Flush();
}
