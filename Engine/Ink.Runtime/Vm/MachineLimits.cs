namespace Ink.Runtime;

/// <summary>What a story may use before it is stopped with an error: a story with a fault must neither hang nor exhaust memory.</summary>
internal sealed class MachineLimits
{
    /// <summary>Instructions in one Continue.</summary>
    public long Steps { get; set; } = 50_000_000;

    /// <summary>Calls within each other.</summary>
    public int CallDepth { get; set; } = 100_000;

    /// <summary>Threads that wait for each other.</summary>
    public int Threads { get; set; } = 2_000;

    /// <summary>Calls within each other in all threads and choices together: each of these keeps all its calls.</summary>
    public int KeptCalls { get; set; } = 4_000_000;

    /// <summary>Choices offered at once.</summary>
    public int Choices { get; set; } = 20_000;

    /// <summary>Pieces of text in one line.</summary>
    public int OutputItems { get; set; } = 2_000_000;

    /// <summary>Values that one expression works on.</summary>
    public int EvaluationHeight { get; set; } = 1_000_000;
}
