namespace Ink.Runtime;

internal sealed partial class StoryMachine
{
    /// <summary>Prints text. False: the line was complete before it, and looking ahead has been taken back.</summary>
    private bool Print(InkThread thread, string text, TextClass kind, int textId, int code)
    {
        var output = Output;
        switch (kind)
        {
            case TextClass.Whitespace:
                if (EndsLookAhead(output, visible: false, text))
                    return false;
                output.Whitespace(text, code);
                return true;
            case TextClass.Newline:
                return !PrintNewline(thread, code) || AfterNewline(output);
            case TextClass.Mixed:
                return PrintPieces(thread, text, code);
            default:
                if (EndsLookAhead(output, visible: true, text))
                    return false;
                if (output.Count >= Limits.OutputItems)
                    throw new StoryException("a line has grown too long.");
                if (thread.Top.Kind == FrameKind.Function)
                    FunctionHasPrinted(thread, output);
                output.Visible(text, textId, code, kind == TextClass.Clean);
                return true;
        }
    }

    /// <summary>Prints a value as text. False: the line was complete before it.</summary>
    private bool PrintValue(InkThread thread, in InkValue value, int code)
    {
        if (value.Kind == ValueKind.Void)
            return true;
        var text = value.ToString();
        return Print(thread, text, TextClasses.Of(text), -1, code);
    }

    /// <summary>Text that begins or ends with newlines among blanks counts as those newlines and the text between.</summary>
    private bool PrintPieces(InkThread thread, string text, int code)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '\t' or '\n')
            start++;
        var head = text.AsSpan(0, start);
        if (!PrintBlanks(thread, head, code))
            return false;
        if (start == text.Length)
            return true;
        var end = text.Length;
        while (text[end - 1] is ' ' or '\t' or '\n')
            end--;
        // Blanks that no newline separates from the text belong to it.
        var innerStart = head.Contains('\n') ? head.LastIndexOf('\n') + 1 : 0;
        var tail = text.AsSpan(end);
        var innerEnd = tail.Contains('\n') ? end + tail.IndexOf('\n') : text.Length;
        var inner = text[innerStart..innerEnd];
        if (inner.Length > 0 && !Print(thread, inner, TextClass.Visible, -1, code))
            return false;
        return PrintBlanks(thread, tail, code);
    }

    /// <summary>Prints blanks with newlines among them as blanks, one newline, blanks; nothing when there is no newline.</summary>
    private bool PrintBlanks(InkThread thread, ReadOnlySpan<char> blanks, int code)
    {
        var newline = blanks.IndexOf('\n');
        if (newline < 0)
            return true;
        if (PrintNewline(thread, code) && !AfterNewline(Output))
            return false;
        return true;
    }

    /// <summary>
    /// A newline from a value: the machine cannot stop inside the instruction, so it begins to look ahead from here only
    /// if nothing else follows in the same value.
    /// </summary>
    private bool AfterNewline(OutputStream output)
    {
        if (output.StringDepth > 0 || !_lookAhead.Active)
            return true;
        _lookAhead.TakeBack(_state);
        return false;
    }

    private bool PrintNewline(InkThread thread, int code)
    {
        ref var top = ref thread.Top;
        return Output.Newline(top.Kind == FrameKind.Function ? top.FunctionStart : -1, code);
    }

    /// <summary>Whether what comes now shows that the newline before it stands; then everything since is taken back.</summary>
    private bool EndsLookAhead(OutputStream output, bool visible, string text)
    {
        if (!_lookAhead.Active || output.StringDepth > 0)
            return false;
        if (!visible && (text.Length == 0 || !output.IsTagOpen))
            return false;
        _lookAhead.TakeBack(_state);
        return true;
    }

    /// <summary>Visible text ends the trimming at the start of the functions it is printed in.</summary>
    private static void FunctionHasPrinted(InkThread thread, OutputStream output)
    {
        if (thread.Top.FunctionStart == -1 || thread.Top.FunctionStart <= output.StringStart)
            return;
        // Below one that has printed all have.
        for (var i = thread.FrameCount - 1; i >= 0 && thread.Frames[i].Kind == FrameKind.Function && thread.Frames[i].FunctionStart != -1; i--)
            thread.Frames[i].FunctionStart = -1;
    }

    /// <summary>Ends a tag: in a string it becomes a value for the choice, else it stays in the output.</summary>
    private void EndTag(int code)
    {
        var output = Output;
        if (output.StringDepth == 0)
            output.EndTag(code);
        else if (output.EndTagInString() is { } text)
            _evaluation.Push(InkValue.FromTag(text));
    }
}
