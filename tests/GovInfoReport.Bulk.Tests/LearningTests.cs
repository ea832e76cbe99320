namespace GovInfoReport.Model.Tests;

/// <summary>The fast path learns how a program writes its documents, and a run that breaks off leaves nothing behind.</summary>
public class LearningTests
{
    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2024);

    // Two blanks behind each comma, as no document of this library has.
    static readonly byte[] Spaced = Encoding(Report.ToJson().Replace(",", ",  ", StringComparison.Ordinal));

    [Fact]
    public void After_a_few_documents_of_another_program_theirs_is_the_fast_way()
    {
        byte[] line = [.. Spaced, (byte)'\n', .. new byte[LineReader.Reach]];
        var reader = new LineReader();
        Assert.False(reader.IsFast(line, Report.Edition));
        for (var i = 0; i < 64; i++) Assert.NotNull(reader.Read(line, 0, out _));
        Assert.True(reader.IsFast(line, Report.Edition));
    }

    [Fact]
    public void Lines_of_which_no_two_are_alike_cost_few_lessons()
    {
        var reader = new LineReader();
        for (var i = 0; i < 1_000; i++)
        {
            byte[] line = [.. Encoding(Report.ToJson().Replace(",", "," + new string(' ', i % 40), StringComparison.Ordinal)), (byte)'\n', .. new byte[LineReader.Reach]];
            Assert.NotNull(reader.Read(line, 0, out _));
        }
        Assert.InRange(reader.Lessons, 1, 8);
    }

    [Fact]
    public void A_run_that_breaks_off_no_longer_reads_the_memory()
    {
        var reading = 0;
        var rules = RuleSet.Empty.With(new Rule("slow", Severity.Info, new("慢", "slow"), new("慢", "slow"), "x", (ref _) =>
        {
            Interlocked.Increment(ref reading);
            Thread.SpinWait(20_000);
            Interlocked.Decrement(ref reading);
        }));
        byte[] line = [.. Report.ToUtf8Json(), (byte)'\n'];
        var text = Enumerable.Repeat(line, 600).SelectMany(bytes => bytes).ToArray();
        Assert.Throws<InvalidOperationException>(() => BulkCheck.Run(text, (in _) => throw new InvalidOperationException(), new BulkOptions { Rules = rules, DegreeOfParallelism = 2 }, TestContext.Current.CancellationToken));
        Assert.Equal(0, Volatile.Read(ref reading));
    }

    [Fact]
    public void A_rule_of_the_catalogue_with_another_judgement_is_always_asked()
    {
        var rules = RuleSet.Default.With(Rules.Find("not-a-number")! with { Judge = (ref examination) => examination.Broken() });
        Assert.Contains(Report.Check(rules).Findings, finding => finding.Rule.Name == "not-a-number");
    }

    static byte[] Encoding(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
