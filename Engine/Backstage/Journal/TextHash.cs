using System.Globalization;

namespace Backstage;

/// <summary>Short fingerprints of text that stay the same between processes and versions (FNV-1a over UTF-16 units).</summary>
internal static class TextHash
{
    /// <summary>64 bits, for telling read lines apart.</summary>
    public static ulong Of64(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
            hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }

    /// <summary>32 bits as eight hexadecimal digits, for the ids of choices.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var hash = Of64(text);
        return ((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
    }
}
