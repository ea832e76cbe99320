namespace GovInfoReport.Model.Tests;

/// <summary>A result by itself: what it gives, and for how long.</summary>
public class BulkResultTests
{
    static readonly byte[] Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2023).ToUtf8Json();

    [Fact]
    public void A_line_that_cannot_be_read_has_no_report()
    {
        var result = BulkCheck.Read(new MemoryStream("{}"u8.ToArray())).First();
        Assert.Equal((null, null, null, null, null), (result.ToReport(), result.AuthorityName, result.Year, result.Edition, result[Form.Of2021.Landmarks.Received]));
    }

    static readonly Dictionary<string, Func<BulkResult, object?>> Members = new()
    {
        [nameof(BulkResult.Line)] = result => result.Line,
        [nameof(BulkResult.Offset)] = result => result.Offset,
        [nameof(BulkResult.Json)] = result => result.Json,
        [nameof(BulkResult.Edition)] = result => result.Edition,
        [nameof(BulkResult.Year)] = result => result.Year,
        [nameof(BulkResult.Verdict)] = result => result.Verdict,
        [nameof(BulkResult.Judgement)] = result => result.Judgement,
        [nameof(BulkResult.Findings)] = result => result.Findings,
        [nameof(BulkResult.Refusal)] = result => result.Refusal,
        [nameof(BulkResult.AuthorityName)] = result => result.AuthorityName,
        ["Item"] = result => result[Form.Of2021.Landmarks.Received],
        [nameof(BulkResult.ToReport)] = result => result.ToReport(),
    };

    [Fact]
    public void Every_member_of_a_result_is_tried() =>
        Assert.Equal(typeof(BulkResult).GetProperties().Select(property => property.Name).Append(nameof(BulkResult.ToReport)).Order(), Members.Keys.Order());

    [Fact]
    public void The_default_result_is_of_no_run() =>
        Assert.All(Members.Values, member => Assert.StartsWith("This is the default value of BulkResult", Assert.Throws<InvalidOperationException>(() => member(default)).Message, StringComparison.Ordinal));

    /// <summary>Whoever keeps results reads no other report's figures in them, be the next line in the same batch or in one that came later.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(2000, 1)]
    [InlineData(2000, 2)]
    public void A_result_that_was_kept_says_that_the_run_has_gone_on(int lines, int threads)
    {
        byte[] text = [.. Enumerable.Repeat((byte[])[.. Report, (byte)'\n'], lines).SelectMany(line => line)];
        var options = new BulkOptions { DegreeOfParallelism = threads };
        var kept = BulkCheck.Read(new MemoryStream(text), options).ToList();
        Assert.Equal(lines, kept.Count);
        var told = new List<BulkResult>();
        BulkCheck.Run(text, (in result) => told.Add(result), options, TestContext.Current.CancellationToken);
        foreach (var results in (List<BulkResult>[])[kept, told])
        {
            // Of a batch that nobody has filled again the last one may still be there, with what is its own.
            var there = results.Index().Where(entry => Record.Exception(() => entry.Item.Line) is null).ToArray();
            Assert.InRange(there.Length, 1, 2 * threads + 1);
            Assert.All(there, entry => Assert.Equal(entry.Index + 1, entry.Item.Line));
            Assert.All(there, entry => Assert.Equal(Report, entry.Item.Json.ToArray()));
            foreach (var result in results.Except(there.Select(entry => entry.Item)))
                foreach (var member in Members.Values)
                    Assert.StartsWith("The run has gone on", Assert.Throws<InvalidOperationException>(() => member(result)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cell_of_no_form_or_of_another_is_refused()
    {
        var result = BulkCheck.Read(new MemoryStream(Report)).First();
        Assert.Throws<ArgumentNullException>("cell", () => result[null!]);
        foreach (var cell in Form.Of2019.Cells)
            Assert.StartsWith($"The report is of the edition of 2021, which the cell {cell} is not of.", Assert.Throws<ArgumentException>("cell", () => result[cell]).Message, StringComparison.Ordinal);
    }
}
