namespace Ink.Runtime;

/// <summary>
/// A fault that ends play at once, thrown out of Continue even where errors are handled: as with the reference, no text
/// of the line that met it appears.
/// </summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught inside the machine only.
internal sealed class StoryFault(string message) : StoryException(message);
#pragma warning restore CA1032, CA1064
