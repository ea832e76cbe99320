using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The edition is seen from the tables, not from the year; a document may have tables of both.</summary>
public class EditionTests
{
    // The layout prints a report for 2022, whatever the form.
    [Fact]
    public void The_edition_is_seen_from_the_tables()
    {
        var reading = PublishedText.Read(TextLayout.Print(3, Form.Of2019, Number));
        var report = Assert.IsType<AnnualReport2019>(reading.Report);
        Assert.All(Form.Of2019.Cells, cell => Assert.Equal(cell.Index + 1, cell.Read(report)));
        Assert.Empty(reading.Notes);
        Assert.Contains(report.Check().Findings, finding => finding.Rule.Name == "edition-for-year");
        Assert.IsType<AnnualReport2021>(PublishedText.Read(TextLayout.Print(3, Form.Of2021, Number).Replace("2022年", "2019年", StringComparison.Ordinal)).Report);
    }

    [Fact]
    public void A_signed_change_and_an_amount_with_its_unit_are_read()
    {
        var reading = PublishedText.Read(TextLayout.Print(4, Form.Of2019, cell => cell.Code switch { "T2.6.1:D2" => "-18", "T2.9.1:D2" => "251000元", _ => "0" }));
        Assert.Equal((-18, 251000), (reading.Report!["T2.6.1:D2"], reading.Report["T2.9.1:D2"]));
        Assert.Equal([KeyValuePair.Create("/proactiveDisclosure/centralProcurement/amount", "251000元")], reading.Report.AsPublished);
        Assert.DoesNotContain(reading.Check().Findings, finding => finding.Rule.Name == "non-negative");
    }

    [Fact]
    public void A_single_row_of_other_handling_beside_the_later_table_two_is_kept_and_said()
    {
        var (later, earlier) = (TextLayout.Print(5, Form.Of2021, Number), TextLayout.Print(5, Form.Of2019, Number));
        var reading = PublishedText.Read(Before(later) + From(earlier));
        var report = Assert.IsType<AnnualReport2021>(reading.Report);
        Assert.All(Form.Of2021.Cells, cell => Assert.Equal(cell.Table.Code == "T2" ? cell.Index + 1 : Earlier(cell), cell.Read(report)));
        var note = Assert.Single(reading.Notes, note => note.Rule == Rules.HybridEdition);
        Assert.Equal("[hybrid-edition] 各表格式版本不一：表二为 2021 版，表三为 2019 版；单列的“其他处理”计入“3.其他”，另两行计为 0。", note.ToString());
        Assert.Equal(("/requests", Severity.Warning), (note.Pointer, note.Severity));
        Assert.DoesNotContain(reading.Notes, note => note.Rule == Rules.UnknownLine);
        Assert.DoesNotContain(Form.Of2021["R3.6.1:C1"], reading.Origins.Keys);

        static decimal Earlier(Cell cell) => cell.Row.Code switch
        {
            "R3.6.1" or "R3.6.2" => 0,
            "R3.6.3" => Form.Of2019[$"R3.6:{cell.Column.Code}"].Index + 1,
            _ => Form.Of2019[cell.Code].Index + 1,
        };
    }

    [Fact]
    public void The_earlier_table_two_beside_the_later_table_three_is_said()
    {
        var reading = PublishedText.Read(Before(TextLayout.Print(6, Form.Of2019, Number)) + From(TextLayout.Print(6, Form.Of2021, Number)));
        Assert.IsType<AnnualReport2021>(reading.Report);
        Assert.All(Form.Of2021.Tables[1].Cells, cell => Assert.Equal(cell.Index + 1, cell.Read(reading.Report)));
        Assert.Equal("[hybrid-edition] The tables are of different editions: table two is of 2019, table three of 2021; read as of 2021.", Assert.Single(reading.Notes, note => note.Rule == Rules.HybridEdition).ToString(Language.En));
        Assert.Contains(reading.Notes, note => note.Rule == Rules.UnknownLine);
    }

    static string Before(string text) => text[..text.IndexOf(Form.Of2021.Sections[2].Heading.Zh, StringComparison.Ordinal)];

    static string From(string text) => text[text.IndexOf(Form.Of2021.Sections[2].Heading.Zh, StringComparison.Ordinal)..];

    static string Number(Cell cell) => (cell.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
