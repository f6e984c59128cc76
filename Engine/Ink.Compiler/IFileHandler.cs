namespace Ink;

/// <summary>Finds and reads the files that a story includes.</summary>
public interface IFileHandler
{
    /// <summary>The full name of an included file.</summary>
    /// <param name="includeName">The name as written after INCLUDE. It is relative to the story's root file, also in files that are included themselves.</param>
    /// <returns>What <see cref="LoadInkFileContents"/> is to be given. The same file must always get the same name, so that a file including itself is noticed.</returns>
    string ResolveInkFilename(string includeName);

    /// <summary>The text of a file.</summary>
    /// <param name="fullFilename">A name that <see cref="ResolveInkFilename"/> gave.</param>
    /// <returns>The ink source. Any exception is reported as an error at the INCLUDE.</returns>
    string LoadInkFileContents(string fullFilename);
}
