using System.Text;

namespace Ink.Runtime;

/// <summary>Makes a line's final text and tags of its pieces.</summary>
internal static class LineText
{
    [ThreadStatic]
    private static StringBuilder? t_builder;

    /// <summary>The line's text: tags left out, blanks at line ends dropped, several blanks made one.</summary>
    public static string Of(OutputStream output, InkProgram program)
    {
        var items = output.Items;
        if (items.Length == 0)
            return "";
        if (items[0].IsClean)
        {
            if (items.Length == 1)
                return items[0].Text!;
            if (items.Length == 2 && items[1].Kind == OutputKind.Newline)
            {
                var id = items[0].TextId;
                if (id < 0)
                    return items[0].Text + "\n";
                return program.LineCache[id] ??= items[0].Text + "\n";
            }
        }

        var builder = t_builder ??= new StringBuilder();
        builder.Clear();
        var inTag = false;
        var cleaner = new Cleaner(builder);
        foreach (ref readonly var item in items)
        {
            switch (item.Kind)
            {
                case OutputKind.BeginTag:
                    inTag = true;
                    break;
                case OutputKind.EndTag:
                    inTag = false;
                    break;
                case OutputKind.Text or OutputKind.Whitespace or OutputKind.Newline when !inTag:
                    cleaner.Append(item.Text);
                    break;
            }
        }

        var line = builder.ToString();
        if (builder.Capacity > 64 * 1024)
            t_builder = null;
        return line;
    }

    /// <summary>The line's tags, in order; null when there are none.</summary>
    public static List<string>? Tags(OutputStream output)
    {
        List<string>? tags = null;
        StringBuilder? open = null;
        foreach (ref readonly var item in output.Items)
        {
            switch (item.Kind)
            {
                case OutputKind.BeginTag:
                    Close(ref tags, open);
                    open ??= new StringBuilder();
                    open.Clear();
                    break;
                case OutputKind.EndTag:
                    Close(ref tags, open);
                    open = null;
                    break;
                case OutputKind.Tag when open is null && item.Text!.Length > 0:
                    (tags ??= []).Add(item.Text);
                    break;
                case OutputKind.Text or OutputKind.Whitespace or OutputKind.Newline:
                    open?.Append(item.Text);
                    break;
            }
        }

        Close(ref tags, open);
        return tags;
    }

    /// <summary>The text with blanks at line ends dropped and several blanks made one.</summary>
    public static string Clean(string text)
    {
        if (TextClasses.Of(text) == TextClass.Clean)
            return text;
        var builder = new StringBuilder(text.Length);
        new Cleaner(builder).Append(text);
        return builder.ToString();
    }

    private static void Close(ref List<string>? tags, StringBuilder? open)
    {
        if (open is { Length: > 0 })
            (tags ??= []).Add(Clean(open.ToString()));
    }

    /// <summary>Cleans text as it is appended: a blank is written only when something visible follows it on its line.</summary>
    private struct Cleaner(StringBuilder builder)
    {
        private bool _blankWaits;
        private bool _lineHasText;

        public void Append(string? text)
        {
            ReadOnlySpan<char> rest = text;
            while (rest.Length > 0)
            {
                var run = rest.IndexOfAny(' ', '\t', '\n');
                if (run != 0)
                {
                    if (_blankWaits && _lineHasText)
                        builder.Append(' ');
                    _blankWaits = false;
                    _lineHasText = true;
                    builder.Append(run < 0 ? rest : rest[..run]);
                    if (run < 0)
                        return;
                    rest = rest[run..];
                }

                if (rest[0] == '\n')
                {
                    builder.Append('\n');
                    _blankWaits = false;
                    _lineHasText = false;
                }
                else
                {
                    _blankWaits = true;
                }

                rest = rest[1..];
            }
        }
    }
}
