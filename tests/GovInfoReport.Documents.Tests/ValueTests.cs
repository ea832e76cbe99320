using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What the text of a cell becomes.</summary>
public class ValueTests
{
    const string Count = "R1:C1", Amount = "T2.8.1:D1";

    static PublishedReading Read(string code, string text) =>
        PublishedText.Read(TextLayout.Print(7, Form.Of2021, cell => cell.Code == code ? text : "0"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData("007", 7)]
    [InlineData("１２", 12)]
    [InlineData("1,234", 1234)]
    [InlineData("1，234，567", 1234567)]
    [InlineData("-2", -2)]
    [InlineData("－２", -2)]
    [InlineData("−2", -2)]
    [InlineData("+3", 3)]
    [InlineData("3.00", 3)]
    [InlineData("9007199254740991", 9007199254740991)]
    public void A_plain_number_is_a_figure_and_nothing_more(string text, long figure)
    {
        var reading = Read(Count, text);
        Assert.Equal(figure, reading.Report![Count]);
        Assert.Equal(PublishedTexts.None, reading.Report.AsPublished);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("无")]
    public void A_blank_mark_is_kept_as_published(string mark)
    {
        var reading = Read(Count, mark);
        Assert.Null(reading.Report![Count]);
        Assert.Equal(mark, reading.Report.AsPublished[Form.Of2021[Count].Pointer]);
        Assert.True(reading.Origins.ContainsKey(Form.Of2021[Count]));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData(Count, "22（其中修订16件）", 22)]
    [InlineData(Count, "5件", 5)]
    [InlineData(Count, "22，其中修订16件", 22)]
    [InlineData(Count, "3.00件", 3)]
    [InlineData(Amount, "25万元", 25)]
    [InlineData(Amount, "251000元", null)] // of another unit
    [InlineData(Amount, "1.5亿元", null)]
    [InlineData(Amount, "约0", null)]
    public void A_text_with_a_number_is_kept_beside_it(string code, string text, int? figure)
    {
        var reading = Read(code, text);
        Assert.Equal((decimal?)figure, reading.Report![code]);
        Assert.Equal(text, reading.Report.AsPublished[Form.Of2021[code].Pointer]);
        Assert.Contains(reading.Check().Findings, finding => finding.Rule.Name == "not-a-number" && finding.Place == code);
        Assert.DoesNotContain(reading.Notes, note => note.Rule == Rules.WholeNumber);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.5件")]
    [InlineData("3万")]
    [InlineData("5000万元")]
    [InlineData("99%")]
    [InlineData("12/3")]
    [InlineData("2021年3件")]
    [InlineData("abc")]
    [InlineData("约5件")]
    [InlineData("1,23")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("123456789012345678901234567890123456789")]
    public void A_count_that_is_no_whole_number_is_left_open_and_noted(string text)
    {
        var cell = Form.Of2021[Count];
        var reading = Read(Count, text);
        Assert.Null(reading.Report![Count]);
        Assert.Equal(text, reading.Report.AsPublished[cell.Pointer]);
        var note = Assert.Single(reading.Notes);
        Assert.Equal((Rules.WholeNumber, Severity.Error, Count, cell.Pointer, text), (note.Rule, note.Severity, note.Place, note.Pointer, note.Detail.Zh));
    }

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("24252.311082", "24252.311082")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("９．５", "9.5")]
    public void An_amount_has_decimals(string text, string amount)
    {
        var reading = Read(Amount, text);
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), reading.Report![Amount]);
        Assert.Equal(PublishedTexts.None, reading.Report.AsPublished);
    }

    [Fact]
    public void An_amount_of_too_many_digits_is_kept_as_a_text()
    {
        const string Text = "1.23456789012345678901234567890";
        var reading = Read(Amount, Text);
        Assert.Null(reading.Report![Amount]);
        Assert.Equal(Text, reading.Report.AsPublished[Form.Of2021[Amount].Pointer]);
    }

    [Fact]
    public void An_empty_cell_is_null_and_leaves_no_trace()
    {
        var reading = Read(Amount, "");
        Assert.Null(reading.Report![Amount]);
        Assert.Equal(PublishedTexts.None, reading.Report.AsPublished);
        Assert.False(reading.Origins.ContainsKey(Form.Of2021[Amount]));
    }

    [Fact]
    public void Published_texts_come_in_the_order_of_the_form()
    {
        var reading = PublishedText.Read(TextLayout.Print(3, Form.Of2021, _ => "/"));
        Assert.Equal(Form.Of2021.Cells.Select(cell => cell.Pointer), reading.Report!.AsPublished.Keys);
    }
}
