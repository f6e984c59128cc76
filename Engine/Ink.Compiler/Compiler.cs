using Ink.Runtime;

namespace Ink;

/// <summary>
/// Compiles ink source to a story that can be played.
/// <code>
/// var story = new Ink.Compiler("Once upon a time… -> END").Compile();
/// </code>
/// </summary>
public class Compiler
{
    private readonly string _source;
    private readonly Options _options;

    /// <summary>Prepares to compile; nothing is read yet.</summary>
    /// <param name="inkSource">The text of the story's root file.</param>
    /// <param name="options">How to compile; null for all defaults.</param>
    public Compiler(string inkSource, Options? options = null)
    {
        ArgumentNullException.ThrowIfNull(inkSource);
        _source = inkSource;
        _options = options ?? new Options();
    }

    /// <summary>Compiles the source, and hands every message to the error handler.</summary>
    /// <returns>The story, at its beginning; null when the source has errors and a handler was given to hear of them.</returns>
    /// <exception cref="CompilationException">The source has errors and no handler was given.</exception>
    public Story? Compile()
    {
        var compilation = CompileSource();
        if (_options.errorHandler is { } handler)
        {
            foreach (var diagnostic in InStages(compilation.Diagnostics))
                handler(diagnostic.ToString(), diagnostic.Severity);
        }
        else if (!compilation.Succeeded)
        {
            throw new CompilationException(compilation.Diagnostics);
        }

        return compilation.Succeeded ? compilation.CreateStory() : null;
    }

    /// <summary>Compiles the source to all there is to know about it: the messages with their places, the figures, the story.</summary>
    /// <returns>The outcome, whether or not there are errors. The error handler hears nothing.</returns>
    public Compilation CompileSource()
    {
        var sources = new SourceSet(_options.fileHandler);
        var root = sources.Add(_options.sourceFilename, _source);
        var story = InkParser.Parse(root, sources);
        var stats = StatsCounter.Count(story);
        CompiledStory? content = null;

        // What syntax errors leave out would only lead to further errors.
        if (!sources.Diagnostics.HasErrors)
        {
            var symbols = new SymbolTable(story);
            NameConflicts.Check(story, symbols, sources);
            content = Emitter.Emit(story, symbols, sources, _options.countAllVisits);
        }

        return new Compilation(sources.Diagnostics.All, stats, sources.Diagnostics.HasErrors ? null : content);
    }

    /// <summary>
    /// What the reference would tell: where building the story fails, it does not go on to look up names; and some
    /// mistakes it tells more than once. <see cref="CompileSource"/> tells all at once, and each once.
    /// </summary>
    internal static IEnumerable<Diagnostic> InStages(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == ErrorType.Error).ToList();
        var buildingFailed = !errors.Exists(error => error.Code[3] == '1')
            && errors.Exists(error => InkCodes.FoundWhileBuilding.Contains(error.Code));
        foreach (var diagnostic in diagnostics)
        {
            if (buildingFailed && diagnostic.IsOfLastStage)
                continue;
            for (var i = 0; i < diagnostic.Repeats; i++)
                yield return diagnostic;
        }
    }

    /// <summary>How to compile.</summary>
    public class Options
    {
        /// <summary>The name of the source, for messages; null when it has none.</summary>
        public string? sourceFilename;

        /// <summary>Counts the visits of all knots, stitches, choices and gathers, not only of those the story asks for.</summary>
        public bool countAllVisits;

        /// <summary>Receives errors, warnings and notes, each with file and line, in the order in which they are found. Null: errors are thrown.</summary>
        public ErrorHandler? errorHandler;

        /// <summary>Finds and reads included files; null when the story may not include any.</summary>
        public IFileHandler? fileHandler;
    }
}
