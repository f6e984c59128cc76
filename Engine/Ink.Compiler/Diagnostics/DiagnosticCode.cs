namespace Ink;

/// <summary>The kind of a diagnostic: a code that is never given to another kind, and its title.</summary>
internal sealed record DiagnosticCode(string Id, string Title);
