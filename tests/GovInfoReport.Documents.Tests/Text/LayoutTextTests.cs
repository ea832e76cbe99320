using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Text that keeps the places of a printed page.</summary>
public class LayoutTextTests
{
    static readonly string Text = PublishedReports.Text("huaian-2024.layout.txt");

    static readonly PublishedReading Reading = PublishedText.Read(Text);

    [Fact]
    public void Every_figure_knows_its_line()
    {
        var lines = Text.ReplaceLineEndings("\n").Replace('\f', ' ').Split('\n');
        Assert.Equal(200, Reading.Origins.Count);
        Assert.All(Reading.Origins, entry => Assert.Contains(PrintedText.Of(entry.Key.Read(Reading.Report!)), lines[Assert.IsType<TextOrigin>(entry.Value).Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_put_together_to_paragraphs()
    {
        Assert.Equal(("淮安市人民政府", 2024), (Reading.Report!.Authority.Name, Reading.Report.Year));
        Assert.StartsWith("本报告由淮安市人民政府办公室根据《中华人民共和国政府信息公开条例》", Reading.Report.Preamble, StringComparison.Ordinal);
        Assert.StartsWith("2024年，我市坚持以习近平新时代中国特色社会主义思想为指导，", Reading.Report.Overview, StringComparison.Ordinal);
        Assert.EndsWith("全年收取政府信息公开信息处理费3940元。", Reading.Report.OtherMatters, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Reading.Report.Preamble!);
    }

    // Sums hold in more than one order of the columns: that they hold in the form's says nothing.
    [Theory]
    [InlineData("结果维持 结果纠正 其他结果 尚未审结 总计", true)]
    [InlineData("结果纠正 结果维持 其他结果 尚未审结 总计", false)]
    [InlineData("结果 结果 其他 尚未 总计", false)]
    public void Columns_of_table_four_that_nobody_can_read_are_left_open(string columns, bool isRead)
    {
        var reading = Disputes(columns, "1\t2\t3\t4\t10\t0\t0\t1\t0\t1\t2\t0\t0\t0\t2");
        Assert.Equal(isRead ? [1, 2, 10, 1, 2] : [null, null, null, null, null], (decimal?[])[.. Some.Select(cell => reading.Report![cell])]);
        Assert.Equal(isRead ? [] : ["T4.1", "T4.2", "T4.3"], reading.Notes.Where(note => note.Rule == Rules.AmbiguousDigits).Select(note => note.Place));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("/", true)]
    public void What_stands_in_every_column_needs_no_order(string value, bool isMark)
    {
        var reading = Disputes("结果 结果 其他 尚未 总计", string.Join('\t', Enumerable.Repeat(value, 15)));
        Assert.All(reading.Report!.Form.Tables[2].Cells, cell => Assert.Equal(isMark ? null : 0, cell.Read(reading.Report)));
        Assert.Equal(isMark ? 15 : 0, reading.Report.AsPublished.Count);
        Assert.DoesNotContain(reading.Notes, note => note.Rule == Rules.AmbiguousDigits);
    }

    static readonly string[] Some = ["T4.1:E1", "T4.1:E2", "T4.1:E5", "T4.2:E3", "T4.3:E1"];

    static PublishedReading Disputes(string columns, string row)
    {
        var header = string.Join('\t', Enumerable.Repeat(columns.Replace(' ', '\t'), 3));
        return PublishedText.Read($"某局2022年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t行政诉讼\n\t未经复议直接起诉\t复议后起诉\n{header}\n{row}");
    }
}
