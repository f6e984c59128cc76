namespace Ink;

/// <summary>How grave a message of the compiler or of a playing story is.</summary>
public enum ErrorType
{
    /// <summary>A note of the author's, from a TODO in the source.</summary>
    Author,

    /// <summary>Something that is likely a mistake; the story can be played.</summary>
    Warning,

    /// <summary>A mistake; compiling fails, or the line of play that met it ends.</summary>
    Error,
}

/// <summary>Receives the messages of the compiler and of a playing story.</summary>
/// <param name="message">The message, with file and line where known.</param>
/// <param name="type">How grave it is.</param>
public delegate void ErrorHandler(string message, ErrorType type);
