using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A document read by the form of an edition: what is said of it, and where its year comes from.</summary>
public class AttemptTests
{
    static readonly string Seven = string.Join('\t', Enumerable.Range(1, 7));

    // The rows whose labels tell tables apart, below the columns of their block.
    static string Table(Form form, int section, string more = "") => $"{form.Sections[section - 1].Heading.Zh}\n{string.Concat(form.Sections[section - 1].Table!.Blocks.Select(block =>
        (block.Heading is { } heading ? $"{heading.Zh}\n信息内容\t{string.Join('\t', block.Columns.Select(column => column.Label.Zh))}\n" : "")
        + string.Concat(block.Rows.SelectMany(row => row.Values).Where(row => LabelText.Of(row.Label.Zh).Words.Length > 2).Select(row => $"{row.Label.Zh}\t{string.Join('\t', form.Cells.Where(cell => cell.Row == row).Select(cell => cell.Index))}\n"))))}{more}";

    static PublishedReading Read(string text, ReadingOptions? options = null) => PublishedText.Read($"某局2022年政府信息公开工作年度报告\n{text}", options ?? new());

    static string[] Notes(PublishedReading reading) => [.. reading.Notes.Select(note => $"{note.Rule.Name}:{TableShown.Left(note)}")];

    // Table two of one edition with a line that it does not have, table three of another with one.
    [Fact]
    public void Of_each_table_the_notes_are_those_of_its_edition()
    {
        var reading = Read(Table(Form.Of2021, 2, "某某二\t1\n") + Table(Form.Of2019, 3, $"某某三\t{Seven}\n"));
        Assert.Equal(["unknown-line:某某二 1", $"unknown-line:某某三 {Seven.Replace('\t', ' ')}", "hybrid-edition:表二为 2021 版，表三为 2019 版；单列的“其他处理”计入“3.其他”，另两行计为 0"], Notes(reading));
        Assert.Equal((Form.Of2019["R4:C3"].Index, 1), ((int)reading.Report!["R4:C3"]!.Value, reading.Origins.Count(entry => entry.Key.Code == "R4:C3")));
        Assert.Equal((0, 0, Form.Of2019["R3.6:C2"].Index), (reading.Report["R3.6.1:C2"], reading.Report["R3.6.2:C7"], reading.Report["R3.6.3:C2"]));
        Assert.Equal("table two is of 2021, table three of 2019; its single row of other handling is kept as \"Other\", the two rows beside it as 0", reading.Notes[^1].Detail.En);
        // What follows from the edition stands nowhere.
        Assert.DoesNotContain(reading.Origins.Keys, cell => cell.Code is "R3.6.1:C2" or "R3.6.2:C7");
    }

    [Fact]
    public void The_earlier_table_two_beside_the_later_table_three_is_read_by_the_later_form()
    {
        var reading = Read(Table(Form.Of2019, 2) + Table(Form.Of2021, 3));
        Assert.Equal(Edition.Of2021, reading.Report!.Edition);
        Assert.Equal((Rules.HybridEdition, "/requests"), (reading.Notes[^1].Rule, reading.Notes[^1].Pointer));
        Assert.Equal(Form.Of2021["R3.6.2:C2"].Index, reading.Report["R3.6.2:C2"]);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_table_alone_tells_the_edition(int section, bool tells)
    {
        // The report says that it is for 2022, and for 2020.
        foreach (var form in Form.All)
        {
            Assert.Equal(tells ? form.Edition : Edition.Of2021, Read(Table(form, section)).Report!.Edition);
            Assert.Equal(tells ? form.Edition : Edition.Of2019, PublishedText.Read($"某局2020年政府信息公开工作年度报告\n{Table(form, section)}").Report!.Edition);
            Assert.DoesNotContain(Read(Table(form, section)).Notes, note => note.Rule == Rules.HybridEdition);
        }
    }

    [Theory]
    [InlineData(2018, Edition.Of2019)]
    [InlineData(2019, Edition.Of2019)]
    [InlineData(2020, Edition.Of2019)]
    [InlineData(2021, Edition.Of2021)]
    [InlineData(2030, Edition.Of2021)]
    public void Without_tables_the_year_tells_the_edition(int year, Edition edition) => Assert.Equal(edition, PublishedText.Read($"某局{year}年政府信息公开工作年度报告\n一、总体情况\n甲").Report!.Edition);

    // The title first, then the day, then section one, then what the caller knows.
    [Theory]
    [InlineData("某局2022年政府信息公开工作年度报告\n发布日期：2020-01-08", "2018年甲", 2022)]
    [InlineData("某局政府信息公开工作年度报告\n发布日期：2020-01-08", "2018年甲", 2019)]
    [InlineData("某局政府信息公开工作年度报告", "2018年甲", 2018)]
    [InlineData("某局政府信息公开工作年度报告", "甲", 2017)]
    [InlineData("", "甲", 2017)]
    public void The_year_is_what_says_it_first(string head, string overview, int year) => Assert.Equal(year, PublishedText.Read($"{head}\n一、总体情况\n{overview}", new() { Year = 2017 }).Report!.Year);

    [Fact]
    public void What_stands_beside_the_text_is_noted_and_no_part_of_it()
    {
        PublishedDocument document = new([new Paragraph("某局2022年政府信息公开工作年度报告", new TextOrigin(1, 1)), new Paragraph("一、总体情况", new TextOrigin(2, 1)), new Paragraph("", new TextOrigin(3, 1)), new Paragraph("甲", new TextOrigin(4, 1))])
        {
            Beside = [new("水印", new TextOrigin(9, 1))],
        };
        var reading = FormReader.Read(document);
        Assert.Equal(["unknown-line:水印"], Notes(reading));
        Assert.Equal(("甲", new TextOrigin(9, 1)), (reading.Report!.Overview, reading.OriginOf(reading.Notes[0]) as TextOrigin));
    }

    [Fact]
    public void Another_way_to_see_a_document_is_taken_where_it_finds_more()
    {
        PublishedDocument Of(string rows) => new([new Paragraph("某局2022年政府信息公开工作年度报告", new TextOrigin(1, 1)), new Paragraph(Form.Of2021.Sections[1].Heading.Zh, new TextOrigin(1, 1)),
            .. rows.Split('/').Select(row => new Grid([TextRow.TryRead(row, 1, 9)!]))]);
        var (one, two, none) = (Of("行政许可\t5/某某\t6"), Of("行政许可\t7/行政处罚\t8"), Of("某某\t5/行政许可"));
        Assert.Equal(7, Licensing(one with { Otherwise = () => two }));
        // Not where nothing is left unread, where it finds no more, or where there is none.
        Assert.Equal(5, Licensing(Of("行政许可\t5") with { Otherwise = () => two }));
        Assert.Equal(5, Licensing(one with { Otherwise = () => Of("行政许可\t7") }));
        Assert.Equal(5, Licensing(one with { Otherwise = () => none }));
        Assert.Equal(5, Licensing(one with { Otherwise = () => null }));
        Assert.Equal(5, Licensing(one));

        static decimal? Licensing(PublishedDocument document) => FormReader.Read(document).Report!["T2.5.1:D1"];
    }
}
