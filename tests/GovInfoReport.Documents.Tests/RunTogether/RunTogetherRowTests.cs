using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>How single rows of figures that run together are split, in a report in which every other figure is 0.</summary>
public class RunTogetherRowTests
{
    static PublishedReading Read(params (string Row, string Figures)[] rows)
    {
        var figures = rows.ToDictionary(row => row.Row, row => row.Figures);
        return PublishedText.Read(new FlatLayout(1).Print(Form.Of2021, Text));

        // The first cell of a row prints all of it.
        string Text(Cell cell) => !figures.TryGetValue(cell.Row.Code!, out var run) ? "0" : cell.Column.Code is "C1" or "D1" or "E1" ? run : "";
    }

    static string Row(PublishedReading reading, string row) =>
        string.Join(' ', reading.Report!.Form.Cells.Where(cell => cell.Row.Code == row).Select(cell => cell.Read(reading.Report)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"));

    static string? Note(PublishedReading reading, string row) => reading.Notes.SingleOrDefault(note => note.Rule == Rules.AmbiguousDigits && note.Place == row)?.Detail.Zh;

    [Theory]
    [InlineData("640020470", "64 0 0 2 0 4 70")]
    [InlineData("50000 0 5", "5 0 0 0 0 0 5")]
    [InlineData("20 0 00 0 121", "20 0 0 0 0 1 21")]
    [InlineData("６４００２０４７０", "64 0 0 2 0 4 70")]
    public void A_row_with_one_reading_is_taken(string run, string figures)
    {
        var reading = Read(("R1", run));
        Assert.Equal(figures, Row(reading, "R1"));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void A_sum_over_rows_does_not_reject_the_one_reading_of_a_row() => Assert.Equal("20 0 0 0 0 1 21", Row(Read(("R3.7", "20000 0121"), ("R3.1", "6000017")), "R3.7"));

    [Fact]
    public void The_total_of_the_outcomes_chooses_among_several_readings()
    {
        var reading = Read(("R3.1", "000110112"), ("R3.7", "0 0 0 1 10 1 12"));
        Assert.Equal("0 0 0 1 10 1 12", Row(reading, "R3.1"));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void The_balance_chooses_where_the_totals_do_not()
    {
        // Rows and their total have two readings each, which agree with one another in two ways.
        var reading = Read(("R3.1", "000110112"), ("R3.7", "000110112"), ("R1", "0 0 0 11 0 1 12"));
        Assert.Equal(("0 0 0 11 0 1 12", "0 0 0 11 0 1 12"), (Row(reading, "R3.1"), Row(reading, "R3.7")));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void What_still_has_several_readings_is_left_open()
    {
        var reading = Read(("R1", "000110112"), ("R4", "000110112"));
        Assert.Equal(("? ? ? ? ? ? ?", "? ? ? ? ? ? ?"), (Row(reading, "R1"), Row(reading, "R4")));
        Assert.Equal("原文为“000110112”，可读作“0 0 0 1 10 1 12”或“0 0 0 11 0 1 12”", Note(reading, "R1"));
        Assert.Equal("/requests/received", reading.Notes[0].Pointer);
    }

    [Fact]
    public void Several_readings_stay_open_where_the_total_is_wrong_as_published() => Assert.Equal("? ? ? ? ? ? ?", Row(Read(("R3.1", "000110112"), ("R3.7", "50000 05")), "R3.1"));

    [Fact]
    public void A_row_without_a_reading_is_left_open_with_the_nearest()
    {
        var reading = Read(("R2", "1000002"));
        Assert.Equal("? ? ? ? ? ? ?", Row(reading, "R2"));
        Assert.Equal("原文为“1000002”，没有一种读法使合计成立，最接近的是“1 0 0 0 0 0 2”（差 1）", Note(reading, "R2"));
    }

    [Theory]
    [InlineData("R2", "1 0 0 0 0 0 2", "1 0 0 0 0 0 2")]
    [InlineData("T2.1.2", "12 3 45", "12 3 45")]
    public void Blanks_between_all_figures_decide_even_where_the_total_is_wrong(string row, string run, string figures) => Assert.Equal(figures, Row(Read((row, run)), row));

    [Theory]
    [InlineData("T2.1.1", "007", "0 0 7")]
    [InlineData("T2.1.2", "12 345", "? ? ?")]
    [InlineData("T2.1.2", "10 05", "10 0 5")]
    [InlineData("T2.1.2", "12", "? ? ?")]
    [InlineData("T2.5.1", "2293", "2293")]
    [InlineData("T2.5.1", "-2", "-2")]
    [InlineData("T2.5.1", "22 93", "?")]
    [InlineData("T2.8.1", "24252.311082", "24252.311082")]
    [InlineData("T2.8.1", "/", "?")]
    public void A_row_without_a_total_is_taken_only_where_it_is_certain(string row, string run, string figures) => Assert.Equal(figures, Row(Read((row, run)), row));

    [Fact]
    public void A_mark_and_a_unit_are_kept_as_published()
    {
        var reading = Read(("T2.8.1", "/"), ("T2.5.1", "12件"), ("T2.6.2", "无"));
        Assert.Equal(["/", "12件", "无"], reading.Report!.AsPublished.Select(text => text.Value).Order(StringComparer.Ordinal));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void A_group_of_table_four_that_is_certain_is_read_where_another_is_not()
    {
        // 1 10 0 0 11 may also be 11 0 0 0 11.
        var reading = Read(("T4.1", "1100011"));
        Assert.Equal(("? ? ? ? ?", "0 0 0 0 0"), (Row(reading, "T4.1"), Row(reading, "T4.3")));
    }

    [Fact]
    public void A_row_that_the_form_does_not_have_is_noted_and_moves_no_figure()
    {
        var text = new FlatLayout(1).Print(Form.Of2021, _ => "0").Replace("2.重复申请", "9.别的事由00000002.重复申请", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        Assert.Equal("9.别的事由 0000000", TableShown.Left(Assert.Single(reading.Notes)));
        Assert.All(reading.Report!.Form.Cells, cell => Assert.Equal(0, cell.Read(reading.Report)));
    }

    [Fact]
    public void A_column_that_the_form_does_not_have_leaves_the_rows_open()
    {
        var text = new FlatLayout(1) { Label = (_, label) => label == "商业企业" ? "商业企业小计栏目" : label }.Print(Form.Of2021, cell => cell.Column.Code == "C2" ? "21" : "1");
        var reading = PublishedText.Read(text);
        Assert.Equal("? ? ? ? ? ? ?", Row(reading, "R1"));
    }

    [Fact]
    public void Where_cells_are_left_blank_a_reading_is_not_the_only_one_that_such_a_row_has_too()
    {
        // 12 0 0 blank 0 110 122 reads as 120 0 0 1 1 0 122; that cells are left blank is seen from the other row.
        var reading = Read(("R3.1", "12000110122"), ("R3.2", "1010"), ("R3.3.1", "640020470"));
        Assert.Equal(("? ? ? ? ? ? ?", "? ? ? ? ? ? ?"), (Row(reading, "R3.1"), Row(reading, "R3.2")));
        Assert.Equal("0 0 0 0 0 0 0", Row(reading, "R1"));
    }

    [Fact]
    public void Labels_may_start_lines()
    {
        var reading = PublishedText.Read(new FlatLayout(1) { Label = (_, label) => "\n" + label }.Print(Form.Of2021, cell => cell.Code is "R1:C1" or "R1:C7" ? "12" : "0"));
        Assert.Empty(reading.Notes);
        Assert.Equal("12 0 0 0 0 0 12", Row(reading, "R1"));
        Assert.Equal(1, ((TextOrigin)reading.Origins[reading.Report!.Form["T2.1.1:D2"]]).Column - "规章0".Length);
    }

    [Fact]
    public void A_mark_for_none_is_no_zero_that_a_total_could_choose_by()
    {
        var reading = Read(("R3.1", "000110112"), ("R3.2", "/ 0 0 0 0 0 0"), ("R3.7", "0 0 0 1 10 1 12"));
        Assert.Equal(("? ? ? ? ? ? ?", "? 0 0 0 0 0 0"), (Row(reading, "R3.1"), Row(reading, "R3.2")));
    }

    [Fact]
    public void A_table_of_contents_is_passed_over()
    {
        var contents = string.Join('；', Form.Of2021.Sections.Select(section => section.Heading.Zh)) + "。";
        var reading = PublishedText.Read(new FlatLayout(1) { Head = $"某局2022年政府信息公开工作年度报告{contents}一、总体情况第一部分。" }.Print(Form.Of2021, _ => "0"));
        Assert.Equal(("第一部分。", "第5部分。", 0), (reading.Report!.Overview, reading.Report.ProblemsAndImprovements, reading.Report["R1:C1"]));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void What_stands_before_section_two_without_a_heading_is_the_preamble()
    {
        var reading = PublishedText.Read(new FlatLayout(1) { Head = "发布日期: 2022-02-08\n==== 正文 ====\n原文链接: https://example.org/a.htm\n本年共收到申请0件。" }.Print(Form.Of2021, _ => "0")).Report!;
        Assert.Equal((2021, new DateOnly(2022, 2, 8), "本年共收到申请0件。", null), (reading.Year, reading.PublishedOn, reading.Preamble, reading.Overview));
        Assert.Null(reading.Authority.Name);
    }

    [Fact]
    public void What_is_numbered_behind_table_four_is_section_five_whatever_its_heading()
    {
        var form = Form.Of2021;
        var text = new FlatLayout(1).Print(form, _ => "0").Replace(form.Sections[4].Heading.Zh, "五、不足与打算：", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        Assert.Equal("不足与打算：第5部分。", reading.Report!.ProblemsAndImprovements);
        Assert.Equal((Rules.LabelVariant, "S5"), (Assert.Single(reading.Notes).Rule, reading.Notes[0].Place));
    }
}
