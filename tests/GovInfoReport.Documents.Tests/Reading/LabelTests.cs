using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Labels in other words, lines that the form does not have, lines that come twice.</summary>
public class LabelTests
{
    static readonly Form Form = Form.Of2021;

    /// <summary>Each cell has a figure of its own: one that is read into the wrong cell is seen.</summary>
    static string Number(Cell cell) => (cell.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    static string Print(string label = "", string published = "") =>
        new TextLayout(5) { IsExact = true, Replaced = new() { [label] = published } }.Print(Form, Number);

    static void HasAll(PublishedReading reading, Func<Cell, bool>? but = null) =>
        Assert.All(Form.Cells, cell => Assert.Equal(but?.Invoke(cell) == true ? null : cell.Index + 1, cell.Read(reading.Report!)));

    public static TheoryData<string> VariantCodes => new(Variants.Codes);

    [Theory]
    [MemberData(nameof(VariantCodes))]
    public void The_code_of_a_variant_is_one_of_the_form_and_its_words_are_others(string code)
    {
        var form = code.StartsWith("2019/", StringComparison.Ordinal) ? Form.Of2019 : Form;
        var lines = form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns)).SelectMany(WithParts);
        var label = form.Sections.FirstOrDefault(section => section.Code == code)?.Heading
            ?? (form.TryGetCell(code.Split('/')[^1], out var cell) ? cell.Column : lines.Single(line => line.Code == code)).Label;
        // What is a variant in one edition may be the label in the other.
        Assert.Contains(Variants.Of(code), variant => LabelText.Of(label.Zh).Words != LabelText.Of(variant).Words);

        static IEnumerable<Line> WithParts(Line line) => line.Parts.SelectMany(WithParts).Prepend(line);
    }

    [Theory]
    [InlineData("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开", "R3.3.2")]
    [InlineData("行政规范性文件", "规范性文件", "T2.1.2")]
    [InlineData("社会公益组织", "社会组织", "C4")]
    [InlineData("现行有效件数", "现行有效件", "D3")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）", "D1")]
    [InlineData("2.没有现成信息需要另行制作", "2.没有现成信息需另行制作", "R3.4.2")]
    [InlineData("三、本年度办理结果", "三、本年度办结结果", "R3")]
    [InlineData("未经复议直接起诉", "未复议直接起诉", "T4.2")]
    public void A_label_in_other_words_is_read_and_noted(string label, string published, string place)
    {
        var reading = PublishedText.Read(Print(label, published));
        HasAll(reading);
        var note = Assert.Single(reading.Notes);
        Assert.Equal((Rules.LabelVariant, place, published), (note.Rule, note.Place, note.Detail.Zh));
        Assert.NotEqual("", note.Subject.Zh);
    }

    [Theory]
    [InlineData("（一）予以公开", "(一) 予以公开")]
    [InlineData("（一）予以公开", "1、予以公开")]
    [InlineData("（一）予以公开", "予以公开")]
    [InlineData("3.危及“三安全一稳定”", "3．危及\"三安全一稳定\"")]
    [InlineData("3.危及“三安全一稳定”", "3、危及三安全一稳定")]
    [InlineData("二、上年结转政府信息公开申请数量", "二．上年结转政府信息\u00A0公开申请数量")]
    [InlineData("规章", "规\u3000章")]
    [InlineData("第二十条第（一）项", "第二十条 第(一)项")]
    public void Numbering_width_blanks_and_quotes_make_no_note(string label, string published)
    {
        var reading = PublishedText.Read(Print(label, published));
        HasAll(reading);
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void A_row_that_the_form_does_not_have_is_noted_whole()
    {
        var text = Print().Replace("行政处罚\t", "其他对外管理服务事项\t3\t4\t5\n行政处罚\t", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        HasAll(reading);
        var note = Assert.Single(reading.Notes);
        Assert.Equal((Rules.UnknownLine, Severity.Warning, "其他对外管理服务事项 3 4 5"), (note.Rule, note.Severity, TableShown.Left(note)));
    }

    [Fact]
    public void A_row_in_another_group_is_another_row()
    {
        var text = Print().Replace("（五）不予处理", "\t4.其他\t1\t2\t3\t4\t5\t6\t7\n（五）不予处理", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        HasAll(reading);
        Assert.Equal((Rules.UnknownLine, "4.其他 1 2 3 4 5 6 7"), (Assert.Single(reading.Notes).Rule, TableShown.Left(reading.Notes[0])));
    }

    [Fact]
    public void Figures_beside_the_heading_of_a_group_are_noted()
    {
        var text = Print().Replace("（五）不予处理", "（四）无法提供\t1\t2\t3\t4\t5\t6\t7\n（五）不予处理", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        HasAll(reading);
        Assert.Equal(Rules.UnknownLine, Assert.Single(reading.Notes).Rule);
    }

    [Fact]
    public void A_column_that_the_form_does_not_have_is_left_out()
    {
        var text = Print().Replace("本年废止件数", "本年修改件数\t本年废止件数", StringComparison.Ordinal);
        text = System.Text.RegularExpressions.Regex.Replace(text, "(规章|行政规范性文件)(\t+[0-9]+)", "$1$2\t99");
        var reading = PublishedText.Read(text);
        HasAll(reading);
        Assert.Equal((Rules.UnknownLine, "本年修改件数"), (Assert.Single(reading.Notes).Rule, TableShown.Left(reading.Notes[0])));
    }

    [Fact]
    public void A_column_in_words_that_nobody_knows_is_left_open_and_noted()
    {
        var reading = PublishedText.Read(Print("科研机构", "实验室"));
        HasAll(reading, but: cell => cell.Column.Code == "C3");
        Assert.Equal((Rules.UnknownLine, "实验室"), (Assert.Single(reading.Notes).Rule, TableShown.Left(reading.Notes[0])));
    }

    // Which columns it is over nobody says: a figure that went to the wrong one would be worse than none.
    [Theory]
    [InlineData("申请人情况", "申请人情况\t备注", true)]
    [InlineData("申请人情况", "申请人类型", true)]
    [InlineData("申请人情况", "申请人情况\t单位：件", false)]
    [InlineData("法人或其他组织", "单位", true)]
    public void A_heading_that_nobody_knows_moves_no_figure(string label, string heading, bool isOpen)
    {
        using var text = new StringWriter();
        ReportText.Write(AnnualReport.Blank(Form.Edition, Authority.Named("某局"), 2022).With(Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.Index + 1)))), text);
        HasAll(PublishedText.Read(text.ToString().Replace(label, heading, StringComparison.Ordinal)), but: cell => isOpen && cell.Table == Form.Tables[1]);
        // In another layout more of it may be certain.
        var read = PublishedText.Read(Print(label, heading)).Report!;
        Assert.All(Form.Cells, cell => Assert.True(cell.Read(read) == cell.Index + 1 || (cell.Read(read) is null && cell.Table == Form.Tables[1])));
    }

    [Fact]
    public void Another_unit_is_another_column()
    {
        var reading = PublishedText.Read(Print("本年收费金额（单位：万元）", "本年收费金额（单位：元）"));
        HasAll(reading, but: cell => cell.IsAmount);
        Assert.Equal(Rules.UnknownLine, Assert.Single(reading.Notes).Rule);
    }

    // The form knows no other unit, and the note says which it is; only where the publisher names another one nothing is certain.
    [Theory]
    [InlineData("本年收费金额", "", true)]
    [InlineData("本年收费金额", "单位：件", true)]
    [InlineData("本年收费金额", "单位：件、万元", true)]
    [InlineData("本年收费金额", "（单位：元）", false)]
    [InlineData("本年收费金额（单位：万元）", "（单位：元）", true)]
    public void A_fee_without_a_unit_is_one_of_the_form_unless_the_caption_says_another(string label, string caption, bool isRead)
    {
        var reading = PublishedText.Read(Print("本年收费金额（单位：万元）", label).Replace("第二十条第（一）项", caption + "\n第二十条第（一）项", StringComparison.Ordinal));
        HasAll(reading, but: cell => cell.IsAmount && !isRead);
        Assert.Equal([.. label.EndsWith('额') ? [Rules.LabelVariant] : (Rule[])[], .. isRead ? (Rule[])[] : [Rules.AmbiguousDigits]], reading.Notes.Select(note => note.Rule));
        Assert.All(reading.Notes, note => Assert.Contains("万元", note.Message.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_row_that_comes_twice_the_first_is_kept()
    {
        var text = Print().Replace("行政许可\t", "行政许可\t99\n行政许可\t", StringComparison.Ordinal);
        var reading = PublishedText.Read(text);
        Assert.Equal(99, reading.Report!["T2.5.1:D1"]);
        var note = Assert.Single(reading.Notes);
        Assert.Equal(Rules.UnknownLine, note.Rule);
        Assert.Equal(("“行政许可 7”与前面的“行政许可 99”重复，未予采用。", "The line \"行政许可 7\" comes again after \"行政许可 99\", and was left out."), (note.Message.Zh, note.Message.En));
    }

    [Fact]
    public void A_remark_below_a_table_is_noted()
    {
        var heading = Form.Sections[2].Heading.Zh;
        var reading = PublishedText.Read(Print().Replace(heading, "注：收费由财政局统一收取。\n" + heading, StringComparison.Ordinal));
        HasAll(reading);
        Assert.Equal((Rules.UnknownLine, "注：收费由财政局统一收取。"), (Assert.Single(reading.Notes).Rule, TableShown.Left(reading.Notes[0])));
    }

    [Fact]
    public void Columns_in_another_order_are_followed()
    {
        var text = Print().Replace("本年制发件数\t本年废止件数\t现行有效件数", "现行有效件数\t本年制发件数\t本年废止件数", StringComparison.Ordinal);
        var report = PublishedText.Read(text).Report!;
        Assert.Equal((2m, 3m, 1m), (report["T2.1.1:D1"], report["T2.1.1:D2"], report["T2.1.1:D3"]));
    }

    [Fact]
    public void A_table_is_found_where_its_heading_is_missing()
    {
        foreach (var section in Form.Sections.Where(section => section.Table is not null))
            HasAll(PublishedText.Read(Print().Replace(section.Heading.Zh + "\n", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_header_that_a_page_break_repeats_changes_nothing()
    {
        var text = Print();
        var from = text.IndexOf("（本列数据", StringComparison.Ordinal);
        var header = text[from..text.IndexOf("一、本年新收", StringComparison.Ordinal)];
        var reading = PublishedText.Read(text.Replace("（五）不予处理", header + "（五）不予处理", StringComparison.Ordinal));
        HasAll(reading);
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void The_number_of_a_page_is_no_row_of_figures()
    {
        var reading = PublishedText.Read(Print().Replace("186\t187", "4\n186\t187", StringComparison.Ordinal));
        HasAll(reading);
        Assert.Equal((Rules.UnknownLine, "4"), (Assert.Single(reading.Notes).Rule, TableShown.Left(reading.Notes[0])));
    }

    [Theory]
    [InlineData("规章\t5\t3", 5, 3, null, false)]
    [InlineData("规章\t5\t\t3", 5, null, 3, false)]
    [InlineData("规章\t\t5\t\t3", 5, null, 3, false)]
    [InlineData("规章\t\t5\t3", null, null, null, true)]
    [InlineData("规章\t\t4\t4", null, 4, null, true)]
    [InlineData("规章\t1\t2\t3\t4", null, null, null, true)]
    [InlineData("规章  5  3", null, null, null, true)]
    [InlineData("规章 5 3", null, null, null, true)]
    [InlineData("规章 5 3 1", 5, 3, 1, false)]
    [InlineData("规章\t\t\t", null, null, null, false)]
    public void A_guess_is_worse_than_an_open_row(string row, int? issued, int? repealed, int? inForce, bool isNoted)
    {
        var reading = PublishedText.Read($"某局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n{row}\n");
        Assert.Equal(((decimal?)issued, (decimal?)repealed, (decimal?)inForce), (reading.Report!["T2.1.1:D1"], reading.Report["T2.1.1:D2"], reading.Report["T2.1.1:D3"]));
        Assert.Equal(isNoted ? [("T2.1.1", "/proactiveDisclosure/administrativeRules")] : [],
            reading.Notes.Where(note => note.Rule == Rules.AmbiguousDigits).Select(note => (note.Place, note.Pointer)));
    }

    [Fact]
    public void An_open_row_lists_its_readings()
    {
        var reading = PublishedText.Read("某局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t5\t3\n");
        Assert.Equal(new Text("“5 3 空”或“空 5 3”", "\"5 3 blank\" or \"blank 5 3\""), Assert.Single(reading.Notes).Detail);
    }
}
