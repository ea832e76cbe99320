using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>What the strict path says of a line.</summary>
sealed record LineVerdict(long Line, long Offset, Verdict Verdict, Edition? Edition, int? Year, string? Authority, Refusal? Refusal, LineFindings Findings)
{
    public static LineVerdict Of(in BulkResult result) =>
        new(result.Line, result.Offset, result.Verdict, result.Edition, result.Year, result.AuthorityName, result.Refusal, new(result.Findings));
}

/// <summary>Findings in their order, equal where all is equal that their messages are made of: to write the messages takes longer than to check a report.</summary>
sealed class LineFindings(ImmutableArray<Finding> findings) : IEquatable<LineFindings>
{
    readonly ImmutableArray<Finding> findings = findings;

    public bool Equals(LineFindings? other) => other is not null && findings.AsSpan().SequenceEqual(other.findings.AsSpan(), Same.Instance);

    public override bool Equals(object? obj) => Equals(obj as LineFindings);

    public override int GetHashCode() => findings.Length;

    public override string ToString() => string.Join('\n', findings.Select(finding =>
        $"{finding.ToString(Language.En)} {finding.Severity} {finding.Outcome} {finding.Pointer} [{string.Join(' ', finding.Related)}] {finding.Expected} {finding.Actual} {finding.Source} {finding.Message.Zh}"));

    sealed class Same : IEqualityComparer<Finding>
    {
        public static readonly Same Instance = new();

        public bool Equals(Finding? a, Finding? b) => Parts(a!) == Parts(b!) && a!.Related.AsSpan().SequenceEqual(b!.Related.AsSpan());

        public int GetHashCode(Finding finding) => Parts(finding).GetHashCode();

        static (Rule, Outcome, string?, int?, Text, string?, decimal?, decimal?, Text, string) Parts(Finding finding) =>
            (finding.Rule, finding.Outcome, finding.Place, finding.Year, finding.Subject, finding.Pointer, finding.Expected, finding.Actual, finding.Detail, finding.Source);
    }
}

/// <summary>The strict path over lines, written as plainly as can be: what a bulk run has to agree with.</summary>
static class Strictly
{
    public static List<LineVerdict> Run(ReadOnlySpan<byte> text, RuleSet? rules = null)
    {
        var found = new List<LineVerdict>();
        var at = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        for (var number = 1; at < text.Length; number++)
        {
            var length = text[at..].IndexOf((byte)'\n');
            if (length < 0) length = text.Length - at;
            var line = text.Slice(at, length);
            if (line is [.., (byte)'\r']) line = line[..^1];
            if (!string.IsNullOrEmpty(Encoding.Latin1.GetString(line).Trim(' ', '\t', '\r'))) found.Add(Line(line, number, at, rules));
            at += length + 1;
        }
        return found;
    }

    static LineVerdict Line(ReadOnlySpan<byte> line, long number, long offset, RuleSet? rules)
    {
        if (!AnnualReport.TryParse(line, out var report, out var refusal))
            return new(number, offset, Verdict.Unreadable, null, null, null, refusal with { Line = number }, new([]));
        var judgement = report.Check(rules);
        return new(number, offset, judgement.Verdict, report.Edition, report.Year, report.Authority.Name, null, new(judgement.Findings));
    }
}

static class Bulk
{
    public static List<LineVerdict> Run(ReadOnlyMemory<byte> text, BulkOptions? options = null)
    {
        var found = new List<LineVerdict>();
        BulkCheck.Run(text, (in result) => found.Add(LineVerdict.Of(result)), options);
        return found;
    }

    /// <summary>Fails where a bulk run says otherwise than the strict path, with the line.</summary>
    /// <returns>What both say.</returns>
    public static List<LineVerdict> AssertAgrees(byte[] text, BulkOptions? options = null)
    {
        var (expected, actual) = (Strictly.Run(text, options?.Rules), Run(text, options));
        foreach (var (strict, bulk) in expected.Zip(actual))
            if (strict != bulk)
                Assert.Fail($"{Encoding.UTF8.GetString(text[(int)strict.Offset..].TakeWhile(b => b != '\n').ToArray())}\nstrict: {strict}\nbulk: {bulk}");
        Assert.Equal(expected.Count, actual.Count);
        return expected;
    }
}

/// <summary>What of a text the quick readers read by themselves: of the rest a bulk run has no more to say than the strict path that it is compared with.</summary>
static class Quickly
{
    /// <summary>Where the lines start that are read quickly, one after the other as in a run.</summary>
    public static HashSet<long> Offsets(byte[] text)
    {
        var (reader, found, at) = (new LineReader(), new HashSet<long>(), 0);
        var buffer = (ReadOnlyMemory<byte>)(byte[])[.. text, (byte)'\n', .. new byte[LineReader.Reach]];
        while (at < text.Length)
        {
            if (reader.Read(buffer[..(text.Length + 1)], at, out _) is not null) found.Add(at);
            at += 1 + buffer.Span[at..].IndexOf((byte)'\n');
        }
        return found;
    }

    public static bool Reads(byte[] document) => Offsets(document).Contains(0);
}
