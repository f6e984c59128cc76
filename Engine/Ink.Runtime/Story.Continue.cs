using System.Diagnostics;
using System.Text;

namespace Ink.Runtime;

// Playing on: the lines of text and their tags.
public sealed partial class Story
{
    private bool _isContinuingAsync;
    private int _continueDepth;
    private long _stepsLeft;

    /// <summary>Raised after each <see cref="Continue"/>, when its text is known.</summary>
    public event Action? onDidContinue;

    /// <summary>Whether there is more text before the next choice or the end.</summary>
    public bool canContinue => state.canContinue;

    /// <summary>The line that the last <see cref="Continue"/> returned.</summary>
    public string currentText => state.currentText;

    /// <summary>The tags of that line, in order; empty when there are none.</summary>
    public List<string> currentTags => state.currentTags;

    /// <summary>Whether the work that <see cref="ContinueAsync"/> began is done, so that <see cref="currentText"/> is complete.</summary>
    public bool asyncContinueComplete => !_isContinuingAsync;

    /// <summary>Plays one line.</summary>
    /// <returns>The line, with its newline when it has one.</returns>
    /// <exception cref="StoryException">There is nothing to continue, or an error occurred and <see cref="onError"/> isn't handled.</exception>
    public string Continue()
    {
        ContinueFor(0);
        return currentText;
    }

    /// <summary>Plays all lines up to the next choice or the end.</summary>
    /// <returns>The lines, joined.</returns>
    /// <exception cref="StoryException">An error occurred and <see cref="onError"/> isn't handled.</exception>
    public string ContinueMaximally()
    {
        RefuseWhileContinuing("ContinueMaximally");
        var text = new StringBuilder();
        while (canContinue)
            text.Append(Continue());
        return text.ToString();
    }

    /// <summary>Plays towards the next line for a limited time; to be called again until <see cref="asyncContinueComplete"/>.</summary>
    /// <param name="millisecsLimitAsync">The time, in milliseconds; 0 or less for no limit.</param>
    /// <exception cref="StoryException">There is nothing to continue, or an error occurred and <see cref="onError"/> isn't handled.</exception>
    public void ContinueAsync(float millisecsLimitAsync) => ContinueFor(millisecsLimitAsync);

    private void ContinueFor(float milliseconds)
    {
        if (!_externalsAreValid)
            ValidateExternalBindings();
        if (!_isContinuingAsync)
        {
            if (!canContinue)
                throw new StoryException("Can't continue: there is no more text before the next choice or the end. Check canContinue first.");
            _machine.State.DidSafeExit = false;
            _machine.BeginLine();
            _state.ForgetText();
            _stepsLeft = _machine.Limits.Steps;
            if (_continueDepth == 0 && _observers.Count > 0)
                _machine.State.Variables.WatchChanges();
        }

        _continueDepth++;
        bool done;
        try
        {
            done = milliseconds > 0 && _continueDepth == 1 ? RunFor(milliseconds) : RunToEnd();
        }
        finally
        {
            _continueDepth--;
        }

        _isContinuingAsync = !done;
        if (!done)
            return;
        if (!_machine.CanContinue)
            _machine.CheckEnd();
        _state.ForgetText();
        onDidContinue?.Invoke();
        ReportIssues();
        if (_continueDepth == 0)
            NotifyObservers();
    }

    private bool RunToEnd()
    {
        if (_machine.Run(ref _stepsLeft) == RunResult.OutOfSteps)
            _machine.StopEndlessLoop();
        return true;
    }

    /// <summary>Runs in slices until the line is complete or the time is over.</summary>
    private bool RunFor(float milliseconds)
    {
        const long Slice = 1000;
        var watch = Stopwatch.StartNew();
        do
        {
            var steps = Math.Min(Slice, _stepsLeft);
            _stepsLeft -= steps;
            if (_machine.Run(ref steps) == RunResult.LineDone)
                return true;
            if (_stepsLeft <= 0)
            {
                _machine.StopEndlessLoop();
                return true;
            }
        }
        while (watch.Elapsed.TotalMilliseconds < milliseconds);
        return false;
    }

    private void ReportIssues()
    {
        var errors = _machine.State.Errors;
        var warnings = _machine.State.Warnings;
        if (errors.Count == 0 && warnings.Count == 0)
            return;
        if (onError is { } handler)
        {
            var reportedErrors = errors.ToArray();
            var reportedWarnings = warnings.ToArray();
            errors.Clear();
            warnings.Clear();
            foreach (var error in reportedErrors)
                handler(error, ErrorType.Error);
            foreach (var warning in reportedWarnings)
                handler(warning, ErrorType.Warning);
            return;
        }

        var first = errors.Count > 0 ? errors[0] : warnings[0];
        throw new StoryException(
            $"Ink had {errors.Count} errors and {warnings.Count} warnings. Assign a handler to story.onError to receive them. The first was: {first}");
    }

    internal void RefuseWhileContinuing(string what)
    {
        if (_isContinuingAsync)
            throw new StoryException($"Can't {what}: a ContinueAsync is under way. Call ContinueAsync until asyncContinueComplete, or Continue, first.");
    }
}
