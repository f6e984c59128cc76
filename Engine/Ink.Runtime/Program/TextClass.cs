namespace Ink.Runtime;

/// <summary>What kind of text a piece is: line breaking and glue depend on it.</summary>
internal enum TextClass : byte
{
    /// <summary>Blanks and tabs only, or nothing.</summary>
    Whitespace,

    /// <summary>Exactly one newline.</summary>
    Newline,

    /// <summary>Has something visible, and no newline at either end.</summary>
    Visible,

    /// <summary>As <see cref="Visible"/>, and printing it alone needs no cleaning: no blank at an end, no two together.</summary>
    Clean,

    /// <summary>Begins or ends with newlines among blanks: to be split.</summary>
    Mixed,
}

/// <summary>Tells what kind of text a piece is.</summary>
internal static class TextClasses
{
    public static TextClass Of(string text)
    {
        if (text.Length == 1 && text[0] == '\n')
            return TextClass.Newline;
        var visible = false;
        var clean = true;
        var newline = false;
        var lastBlank = true;
        foreach (var c in text)
        {
            var blank = c is ' ' or '\t';
            if (c == '\n')
                newline = true;
            if (blank && lastBlank || c == '\t')
                clean = false;
            if (!blank)
                visible = true;
            lastBlank = blank;
        }

        if (newline)
            return TextClass.Mixed;
        if (!visible)
            return TextClass.Whitespace;
        return clean && !lastBlank ? TextClass.Clean : TextClass.Visible;
    }
}
