using Ink;
using Ink.Runtime;

namespace Backstage;

/// <summary>What compiling a case gave: the story, unless there were errors, and the messages.</summary>
internal sealed record CompiledCase(Story? Story, IReadOnlyList<Message> Messages)
{
    /// <summary>The first error's text, for a case that should have compiled.</summary>
    public string FirstError => Of("error") is [var first, ..] ? first.Raw : "no story and no error came";

    public IReadOnlyList<Message> Of(string severity) => Messages.Where(message => message.Severity == severity).ToList();

    /// <summary>Compiles a case; the messages are collected, so that only a bug here can throw.</summary>
    public static CompiledCase Compile(CaseFiles files, string folder, string root, bool countAllVisits)
    {
        var messages = new List<Message>();
        var options = new Compiler.Options
        {
            sourceFilename = root,
            fileHandler = new CaseIncludes(files, folder),
            countAllVisits = countAllVisits,
            errorHandler = (message, type) => messages.Add(Message.From(message, type)),
        };
        var story = new Compiler(files.Text(folder + "/" + root), options).Compile();
        return new CompiledCase(messages.Exists(message => message.Severity == "error") ? null : story, messages);
    }
}

/// <summary>A story set up as section 1 of the format says: a fixed seed, fallbacks allowed, messages collected.</summary>
internal sealed class StoryUnderTest
{
    private readonly List<Message> _issues = [];

    public StoryUnderTest(Story story, bool allowFallbacks = true)
    {
        Story = story;
        Story.onError += (message, type) => _issues.Add(Message.From(message, type, LineIndex));
        Story.allowExternalFunctionFallbacks = allowFallbacks;
        Seed(42);
    }

    public Story Story { get; }

    /// <summary>The zero-based index, within the step, of the line that is being continued.</summary>
    public int LineIndex { get; set; } = -1;

    public void Seed(int seed)
    {
        Story.state.storySeed = seed;
        Story.state.previousRandom = 0;
    }

    /// <summary>The messages since this was last asked.</summary>
    public IReadOnlyList<Message> TakeIssues()
    {
        var taken = _issues.ToList();
        _issues.Clear();
        return taken;
    }
}
