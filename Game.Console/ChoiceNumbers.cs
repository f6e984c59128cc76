using System.Globalization;

namespace Backstage.Player;

/// <summary>Reads the choices given on the command line, such as 1,3,2.</summary>
internal static class ChoiceNumbers
{
    /// <summary>The numbers, from 1.</summary>
    public static IReadOnlyList<int> Parse(string? list)
    {
        var numbers = new List<int>();
        foreach (var word in (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
                throw new CommandError(ExitCode.WrongUsage, $"--choices: '{word}' is no number of a choice.", "Write them like this: --choices 1,3,2");
            numbers.Add(number);
        }

        return numbers;
    }
}
