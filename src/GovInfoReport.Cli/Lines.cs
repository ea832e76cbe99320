using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Reads inputs that have a report on each line.</summary>
static class Lines
{
    static readonly string[] Extensions = [".ndjson", ".jsonl", ".gz"];

    /// <summary>Whether an input is of this kind, by its name; what is packed is a stream of lines too.</summary>
    public static bool Are(string input) => input == Inputs.StandardInput || Extensions.Contains(Path.GetExtension(input), StringComparer.OrdinalIgnoreCase);

    /// <summary>The reports, one after the other; what cannot be read is an item too.</summary>
    /// <param name="input">A file, or standard input.</param>
    /// <param name="rules">The rules to judge by; then the record is made only for who asks, before the next item. Null: the reports are wanted, and no judgement.</param>
    public static IEnumerable<ReadItem> Read(string input, RuleSet? rules)
    {
        var options = new BulkOptions { Rules = rules ?? RuleSet.Empty };
        using var standardInput = input == Inputs.StandardInput ? Console.OpenStandardInput() : null;
        using var results = (standardInput is null ? BulkCheck.ReadFile(input, options) : BulkCheck.Read(standardInput, options)).GetEnumerator();
        long? line = null;
        Text? problem;
        while (TryMove(results, out problem))
        {
            line = results.Current.Line;
            yield return ReadItem.OfLine(input, results.Current, isJudged: rules is not null);
        }
        if (problem is { } why) yield return ReadItem.Unreadable(input, line + 1, why);
    }

    /// <summary>An input that breaks off ends there; the inputs behind it are still read.</summary>
    static bool TryMove(IEnumerator<BulkResult> results, out Text? problem)
    {
        problem = null;
        try
        {
            return results.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problem = Faults.Of(error);
            return false;
        }
    }
}
