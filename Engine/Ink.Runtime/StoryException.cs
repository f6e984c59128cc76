namespace Ink.Runtime;

/// <summary>A story could not be loaded or played on: its content, its state or the call does not fit.</summary>
public class StoryException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public StoryException()
    {
    }

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong and where.</param>
    public StoryException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what went wrong, with the exception that told so.</summary>
    /// <param name="message">What went wrong and where.</param>
    /// <param name="innerException">What led to it.</param>
    internal StoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
