using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a caller gets of a reading: where something stands, and a judgement with the notes.</summary>
public class PublishedReadingTests
{
    const string Head = "某局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    // A count that is none, a line that the form does not have, and the same once more.
    static readonly PublishedReading Reading = PublishedText.Read(Head + "规章\t1\t1.5\t2\n行政规范性文件\t3\t4\t5\n别的事由\t7\n别的事由\t7\n");

    static readonly Form Form = Form.Of2021;

    static Finding At(string? pointer) => new(Rules.All[0], Outcome.Broken, Form.Source) { Pointer = pointer };

    [Fact]
    public void A_finding_stands_where_its_first_cell_does()
    {
        Assert.Equal(new TextOrigin(4, 6), Reading.OriginOf(At(Form["T2.1.1:D2"].Pointer)));
        var row = Form["T2.1.2:D1"].Pointer[..Form["T2.1.2:D1"].Pointer.LastIndexOf('/')];
        Assert.Equal(new TextOrigin(5, 9), Reading.OriginOf(At(row)));
        Assert.Equal(new TextOrigin(4, 4), Reading.OriginOf(At(Form.Tables[0].Pointer)));
        // Half of a name is no row, and nothing stands for what was not there.
        Assert.Null(Reading.OriginOf(At(row[..^1])));
        Assert.Null(Reading.OriginOf(At(row + "/")));
        Assert.Null(Reading.OriginOf(At(Form["R1:C1"].Pointer)));
        Assert.Null(Reading.OriginOf(At(null)));
        // All of the report has no place of its own.
        Assert.Null(Reading.OriginOf(At("")));
    }

    [Fact]
    public void A_note_stands_where_it_was_noted()
    {
        Assert.Equal([(Rules.WholeNumber, new TextOrigin(4, 6)), (Rules.UnknownLine, new TextOrigin(6, 1)), (Rules.UnknownLine, new TextOrigin(6, 1))], Reading.Notes.Select(note => (note.Rule, (TextOrigin?)Reading.OriginOf(note))));
        var unknown = Reading.Notes[1];
        // With another severity it is the same; with other words, at another place or of another rule it is not.
        Assert.Equal(new TextOrigin(6, 1), Reading.OriginOf(Like(unknown.Rule with { Severity = Severity.Error }, unknown.Pointer, unknown.Detail)));
        Assert.Null(Reading.OriginOf(Like(unknown.Rule, null, unknown.Detail)));
        Assert.Equal(new TextOrigin(4, 4), Reading.OriginOf(Like(unknown.Rule, unknown.Pointer, default)));
        Assert.Equal(new TextOrigin(4, 4), Reading.OriginOf(Like(Rules.LabelVariant, unknown.Pointer, unknown.Detail)));

        static Finding Like(Rule rule, string? pointer, Text detail) => new(rule, Outcome.Broken, Form.Source) { Pointer = pointer, Detail = detail };
    }

    [Fact]
    public void A_judgement_has_the_notes_first()
    {
        var judgement = Reading.Check();
        Assert.Equal(Reading.Notes, judgement.Findings.Take(3));
        Assert.Equal(Reading.Report!.Check().Findings, judgement.Findings.Skip(3));
        Assert.Equal(judgement.Findings, Reading.Check(RuleSet.Default).Findings);
    }

    [Fact]
    public void A_rule_set_decides_over_the_notes_too()
    {
        Assert.Empty(Reading.Check(RuleSet.Empty).Findings);
        Assert.Equal([Rules.WholeNumber.Name], NotesBy(RuleSet.Default.Without(Rules.UnknownLine.Name)).Select(note => note.Rule.Name));
        var note = NotesBy(RuleSet.Default.WithSeverity(Rules.WholeNumber.Name, Severity.Warning))[0];
        Assert.Equal(Severity.Warning, note.Severity);
        var before = Reading.Notes[0];
        Assert.Equal((before.Message, before.Place, before.Pointer, before.Subject, before.Detail, before.Outcome, before.Source), (note.Message, note.Place, note.Pointer, note.Subject, note.Detail, note.Outcome, note.Source));
        Assert.Equal(new TextOrigin(4, 6), Reading.OriginOf(note));

        static Finding[] NotesBy(RuleSet rules) => [.. Reading.Check(rules).Findings.Where(finding => finding.Rule.Name == Rules.WholeNumber.Name || finding.Rule.Name == Rules.UnknownLine.Name)];
    }

    [Theory]
    [InlineData("{", true)]
    [InlineData(" \r\n{\"edition\"", true)]
    [InlineData("\uFEFF{\"edition\"", true)]
    [InlineData("[", true)]
    [InlineData("[ {", true)]
    [InlineData("[]", true)]
    [InlineData("[\"", true)]
    [InlineData("{edition: 2021}", true)]
    [InlineData("", false)]
    [InlineData("[索引号] 2022", false)]
    [InlineData("{\\rtf1 x}", false)]
    [InlineData("<html>{}", false)]
    [InlineData("某局{}", false)]
    public void JSON_is_seen_from_its_start(string content, bool isJson) => Assert.Equal(isJson, PublishedReport.IsJson(System.Text.Encoding.UTF8.GetBytes(content)));

    /// <summary>The years that an option takes are those that a report can be for.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(9999)]
    [InlineData(10_000)]
    public void A_year_that_no_report_can_have_is_refused_at_once(int? year)
    {
        ReadingOptions Options() => new() { Year = year };
        if (year is null || Record.Exception(() => AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), year.Value)) is null) Assert.Equal(year, Options().Year);
        else Assert.Throws<ArgumentOutOfRangeException>(nameof(ReadingOptions.Year), Options);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(ReadingOptions.Kind), () => new ReadingOptions { Kind = (DocumentKind)77 });
    }

    [Fact]
    public void Without_a_report_there_is_no_judgement()
    {
        var refused = PublishedText.Read("采购公告");
        Assert.Equal(refused.Refusal!.Value.En, Assert.Throws<InvalidOperationException>(() => refused.Check()).Message);
        Assert.Null(refused.Report);
        Assert.Empty(refused.Notes);
        Assert.Empty(refused.Origins);
        Assert.Null(refused.OriginOf(At(Form.Tables[0].Pointer)));
        Assert.Null(Reading.Refusal);
    }

    /// <summary>.NET knows the name, and throws.</summary>
    [Fact]
    public void UTF_7_is_no_encoding()
    {
        Assert.Null(ReadingOptions.EncodingByName("utf-7"));
        var page = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-7\r\n\r\n<html><body><p>某局2021年政府信息公开工作年度报告</p><p>一、总体情况</p><p>无</p></body></html>";
        Assert.Equal("无", PublishedReport.Read(System.Text.Encoding.UTF8.GetBytes(page)).Report?.Overview);
    }

    [Fact]
    public async Task A_missing_argument_is_named()
    {
        Assert.Throws<ArgumentNullException>("finding", () => Reading.OriginOf(null!));
        Assert.Throws<ArgumentNullException>("text", () => PublishedText.Read(null!));
        Assert.Throws<ArgumentNullException>("options", () => PublishedText.Read("", null!));
        Assert.Throws<ArgumentNullException>("options", () => PublishedReport.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>("name", () => ReadingOptions.EncodingByName(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => PublishedReport.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
    }
}
