namespace Ink;

/// <summary>A stretch of a source file's comment-free text, half-open, in UTF-16 units.</summary>
/// <param name="File">The file's index among the sources of a compilation.</param>
/// <param name="Start">The first position, zero-based.</param>
/// <param name="Length">How many units.</param>
internal readonly record struct TextSpan(int File, int Start, int Length)
{
    public int End => Start + Length;
}
