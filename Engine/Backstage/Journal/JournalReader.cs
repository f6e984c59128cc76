namespace Backstage;

/// <summary>Reads journals back, whatever became of their files: what was wholly written is found again.</summary>
public static class JournalReader
{
    /// <summary>
    /// Reads a journal. A torn last line is dropped; a line in the middle that can't be read (the rest of a write that failed) is skipped;
    /// where decisions are missing the run ends before the gap.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <returns>The journal; null when its first line can't be read: then nothing was ever played in it.</returns>
    public static Journal? Read(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        var first = JournalLine.Read(end < 0 ? bytes : bytes[..end]);
        if (first is not { Journal: JournalHeader.Format, Story: { } story, Hash: { } hash, Seed: { } seed })
            return null;
        var header = new JournalHeader(story, first.Title ?? story, hash, first.Engine ?? "", seed) { From = first.From, Start = first.Start };
        return new Reading(header).Read(end < 0 ? [] : bytes[(end + 1)..], end < 0);
    }

    /// <summary>What has been read so far.</summary>
    private sealed class Reading(JournalHeader header)
    {
        private readonly List<JournalDecision> _decisions = [];
        private readonly List<JournalState> _states = [];
        private readonly List<int> _damaged = [];
        private int _position;
        private string? _name;
        private string _hash = header.Hash;
        private string _engine = header.Engine;
        private bool _hasGap;

        public Journal Read(ReadOnlySpan<byte> rest, bool endsTorn)
        {
            var number = 1;
            while (rest.Length > 0)
            {
                number++;
                var end = rest.IndexOf((byte)'\n');
                var bytes = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                endsTorn = end < 0;
                if (JournalLine.Read(bytes) is { } line)
                    Take(line);
                else if (end >= 0 && !bytes.IsEmpty)
                    _damaged.Add(number);
            }

            return new Journal(header, _decisions)
            {
                Position = Math.Min(_position, _decisions.Count),
                States = _states.Where(state => state.Decision <= _decisions.Count).ToList(),
                Name = string.IsNullOrEmpty(_name) ? null : _name,
                Hash = _hash,
                Engine = _engine,
                EndsTorn = endsTorn,
                DamagedLines = _damaged,
            };
        }

        private void Take(JournalLine line)
        {
            if (line is { Number: { } number, Choice: { } choice, Id: { } id })
                TakeDecision(number, new JournalDecision(Math.Max(0, choice), id, line.Text ?? ""));
            else if (line is { After: { } after, State: { } state } && after >= 0)
                _states.Add(new JournalState(after, state));
            else if (line.At is { } at)
                _position = Math.Max(0, at);
            else if (line.Name is { } name)
                _name = name;
            else if (line.Hash is { } hash)
                (_hash, _engine) = (hash, line.Engine ?? _engine);
        }

        // A decision that was written again after a failed write stands there twice.
        private void TakeDecision(int number, JournalDecision decision)
        {
            if (number > _decisions.Count + 1)
                _hasGap = true;
            if (_hasGap || number != _decisions.Count + 1)
                return;
            _decisions.Add(decision);
            _position = number;
        }
    }
}
