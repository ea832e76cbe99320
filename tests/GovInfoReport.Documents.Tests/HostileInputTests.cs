using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Wrong documents are answered, never thrown at.</summary>
public class HostileInputTests
{
    static void IsAnswered(PublishedReading reading)
    {
        Assert.True(reading.Report is null == reading.Refusal is not null);
        if (reading.Report is null)
        {
            Assert.Throws<InvalidOperationException>(() => reading.Check());
            return;
        }
        _ = reading.Check();
        // What was read is a document that can be written and read again.
        Assert.Equal(reading.Report, AnnualReport.Parse(reading.Report.ToUtf8Json()));
    }

    public static TheoryData<string> Documents => new(
        "", " \n\t\n", "\uFEFF", "你好", "0", "\0",
        new string('\t', 100_000),
        "规章" + new string('\t', 100_000) + "5",
        string.Join('\t', Enumerable.Repeat("本年制发件数", 20_000)) + "\n规章\t1\t2\t3",
        "规章" + new string(' ', 200_000) + "5",
        new string('0', 1_000_000),
        "2021年政府信息公开工作年度报告\n一、总体情况\n" + new string('字', 1_000_000),
        string.Concat(Enumerable.Repeat("规章\t\t\t1\n", 10_000)),
        string.Concat(Enumerable.Repeat("一、总体情况\n", 10_000)),
        "2021年政府信息公开工作年度报告\n一、总体情况\n\uD800 \uDC00\uD800",
        "2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章\t\uDC00\t1\t2",
        "（（（（一", "一一一一一", "、、、", "一、", "1.", "（）\t（）\t1");

    /// <summary>Reports whose cells run together, with figures that take longest to split, or labels that take longest to tell.</summary>
    public static TheoryData<string> RunTogether => new(
        new FlatLayout(1).Print(Form.Of2021, _ => "1111111111"),
        new FlatLayout(1).Print(Form.Of2021, _ => "1234567890123456"),
        new FlatLayout(1).Print(Form.Of2019, _ => new string('7', 1_000)),
        new FlatLayout(1).Print(Form.Of2021, cell => cell.Column.Code == "C7" ? "9" : "11"),
        new FlatLayout(1).Print(Form.Of2021, cell => cell.Column.Code is "C1" or "C7" ? "10" : "1"),
        new FlatLayout(1).Print(Form.Of2021, _ => "0") + new string('0', 200_000),
        new FlatLayout(1).Print(Form.Of2021, _ => "0") + new string('0', 16_000_000),
        new FlatLayout(1).Print(Form.Of2021, _ => "0").Replace("四、政", new string('一', 100_000) + "四、政", StringComparison.Ordinal),
        new FlatLayout(1).Print(Form.Of2021, _ => "0").Replace("四、政", string.Concat(Enumerable.Repeat("四、政府信息公开行政法复议", 5_000)) + "四、政", StringComparison.Ordinal),
        new FlatLayout(1).Print(Form.Of2021, _ => "0").Replace("四、政", string.Concat(Enumerable.Repeat("本年新收政府信息公开申请数目0本机关不掌管相关政府信息", 5_000)) + "四、政", StringComparison.Ordinal),
        new FlatLayout(1) { Between = _ => "\t" }.Print(Form.Of2021, _ => "0000000"),
        string.Concat(Enumerable.Repeat(new FlatLayout(1).Print(Form.Of2021, _ => "0"), 80)));

    /// <summary>Texts that look like printed pages, or like tables of one cell a line, and are none.</summary>
    public static TheoryData<string> Printed => new(
        string.Concat(Enumerable.Repeat("规章   1   2   3   别的\n", 9_000)),
        string.Concat(Enumerable.Repeat("规   章   1\n\n", 15_000)),
        string.Concat(Enumerable.Repeat(new string('0', 3).Replace("0", "0   ", StringComparison.Ordinal) + "\n", 14_000)),
        string.Concat(Enumerable.Range(0, 9_000).Select(i => new string(' ', i % 300) + "1   规章\n")).Substring(0, 190_000),
        string.Concat(Enumerable.Repeat("（四）无   \n法提供   0\n", 10_000)),
        string.Concat(Enumerable.Repeat("规章\n1\n2\n3\n", 12_000)),
        string.Concat(Enumerable.Repeat("0\n", 49_000)),
        string.Concat(Enumerable.Repeat("单位：   \n", 20_000)));

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_text_that_looks_printed_is_answered(string text) => IsAnswered(PublishedText.Read("某局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n别的   一行   1\n" + text));

    [Theory]
    [MemberData(nameof(RunTogether))]
    public void A_strange_report_whose_cells_run_together_is_answered(string text)
    {
        IsAnswered(PublishedText.Read(text));
    }

    [Property(MaxTest = 60)]
    public Property Any_cut_through_a_report_whose_cells_run_together_is_answered(NonNegativeInt from, NonNegativeInt length, string? filling)
    {
        var text = new FlatLayout(from.Get).Print(Form.Of2019, cell => cell.Column.Code == "C2" ? "12" : "1");
        var start = from.Get * 53 % text.Length;
        var cut = text.Remove(start, Math.Min(length.Get * 17, text.Length - start)).Insert(start, filling ?? "");
        IsAnswered(PublishedText.Read(cut));
        return true.ToProperty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_strange_document_is_answered(string text) => IsAnswered(PublishedText.Read(text));

    [Fact]
    public void Headings_alone_make_a_report_without_figures()
    {
        var headings = string.Join('\n', Form.Of2021.Sections.Select(section => section.Heading.Zh));
        var reading = PublishedText.Read("某局2021年政府信息公开工作年度报告\n" + headings);
        Assert.All(Form.Of2021.Cells, cell => Assert.Null(cell.Read(reading.Report!)));
        Assert.Equal("", reading.Report!.Overview);
        Assert.Equal(3, reading.Check().Findings.Count(finding => finding.Rule == Rules.SectionMissing));
        Assert.Empty(reading.Notes);
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_answered(string? text) => IsAnswered(PublishedText.Read(text ?? ""));

    [Property(MaxTest = 300)]
    public Property Any_mixture_of_words_of_the_form_is_answered()
    {
        var labels = Form.Of2021.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns).Concat(block.Rows.SelectMany(row => row.Parts)).Select(line => line.Label.Zh));
        string[] words =
        [
            .. labels, .. Form.Of2021.Sections.Select(section => "\n" + section.Heading.Zh + "\n"), .. Variants.Decoration("T2"), .. Variants.Decoration("T3"),
            "\t", "\t", "\t", "\n", "\n", "\n", "  ", " ", "0", "1.5", "-2", "/", "无", "12件", "abc", "其他", "总计", "9.别的", "\uD800", "某局2021年政府信息公开工作年度报告\n",
        ];
        return Prop.ForAll(Arb.From(Gen.Elements(words).ArrayOf(120)), chosen => IsAnswered(PublishedText.Read("某局2021年政府信息公开工作年度报告\n" + string.Concat(chosen))));
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_report_with_any_part_cut_out_is_answered(Printed printed, NonNegativeInt from, NonNegativeInt length)
    {
        var text = printed.Text();
        var start = from.Get % text.Length;
        IsAnswered(PublishedText.Read(text.Remove(start, Math.Min(length.Get * 37, text.Length - start))));
    }

    [Fact]
    public void A_document_that_is_no_report_is_refused_in_words()
    {
        var refusal = PublishedText.Read("采购公告\n关于某项目").Refusal!.Value;
        Assert.Equal("应为年度报告各部分的标题（如“一、总体情况”）或表格，实为以“采购公告”开头的文档，其中没有这些内容。", refusal.Zh);
        Assert.StartsWith("Expected the headings of an annual report", refusal.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_a_year_is_refused() =>
        Assert.Contains("年度", PublishedText.Read("一、总体情况\n依法公开。").Refusal!.Value.Zh, StringComparison.Ordinal);

    [Fact]
    public void A_text_beyond_the_limits_is_refused()
    {
        Assert.Contains("16777216", PublishedText.Read(new string(' ', PublishedText.MaxCharacters + 1)).Refusal!.Value.En, StringComparison.Ordinal);
        Assert.Contains("50000", PublishedText.Read(string.Concat(Enumerable.Repeat("a\tb\n", 25_001))).Refusal!.Value.En, StringComparison.Ordinal);
        Assert.Contains("50000", PublishedText.Read(string.Concat(Enumerable.Repeat("1 ", 50_001))).Refusal!.Value.En, StringComparison.Ordinal);
        Assert.Contains("50000", PublishedText.Read(string.Concat(Enumerable.Repeat("a\n", 50_001))).Refusal!.Value.En, StringComparison.Ordinal);
    }
}
