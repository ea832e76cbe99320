using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>How rows of a table with true columns are read one after the other: labels, groups, headers.</summary>
public class TableReaderTests
{
    const string Three = "1 2 3", Seven = "1 2 3 4 5 6 7", Header = ". D1 D2 D3";

    // Rows with a slash between them; a row behind 2> is one of the second table.
    static string Read(int number, string rows, RowLayout layout = RowLayout.Columns, string? caption = null)
    {
        var (text, notes) = (new RowText(Form.Of2021, number), new Notes(Form.Of2021));
        var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
        if (caption is not null) reader.Caption(caption);
        foreach (var row in rows.Split(" / ")) reader.TryTake(row.StartsWith("2> ", StringComparison.Ordinal) ? text.Piece(row[3..], layout, table: 2) : text.Piece(row, layout));
        return TableShown.Of(reader, notes);
    }

    [Theory]
    [InlineData($"T2.1.1 {Three}", "T2.1.1 1 2 3")]
    [InlineData($"{Header} / T2.1.1 {Three} / T2.1.2 4 . 6", "T2.1.1 1 2 3 | T2.1.2 4 - 6")]
    [InlineData($"{Header} / T2.1.1 . . . / T2.1.1 {Three}", "T2.1.1 1 2 3")]
    [InlineData($"{Header} / T2.1.1 {Three} / T2.1.1 4 5 6", "T2.1.1 1 2 3 | unknown-line:规章 4 5 6 again")]
    // A merged label may be written out in each of its columns.
    [InlineData($"{Header} / T2.1.1 T2.1.1 {Three}", "T2.1.1 1 2 3")]
    [InlineData($"{Header} / T2.1.1 T2.1.1 T2.1.1 {Three}", "T2.1.1 1 2 3")]
    // One over as many columns more as there are cells too many was not given them.
    [InlineData(". D1 D2 D3 / T2.1.1x2 . . 2 3", "T2.1.1 - 2 3")]
    [InlineData(". . D1 D2 D3 / T2.1.1 . . 2 3", "T2.1.1 - 2 3")]
    // Else nobody can tell which empty cell is spare.
    [InlineData($"{Header} / 2> T2.1.1x2 . 1 2 .", "T2.1.1 1 2 -")]
    [InlineData($"{Header} / 2> T2.1.1 . 1 2 .", "ambiguous-digits:T2.1.1")]
    [InlineData("T2.1.1 12件 2 3", "T2.1.1 12 2 3")]
    // Words may stand where figures should.
    [InlineData($"{Header} / T2.1.1 1 2 规范性文件", "T2.1.1 1 2 规范性文件 | whole-number:T2.1.1:D3")]
    [InlineData($"{Header} / T2.1.1 某某 2 3", "T2.1.1 某某 2 3 | whole-number:T2.1.1:D1")]
    [InlineData($"{Header} / T2.1.1 某某 . 某某", "T2.1.1 某某 - 某某 | whole-number:T2.1.1:D1 | whole-number:T2.1.1:D3")]
    [InlineData($"{Header} / T2.1.1 某某 T2.1.1", "T2.1.1 某某 规章 - | whole-number:T2.1.1:D1 | whole-number:T2.1.1:D2")]
    [InlineData($"{Header} / T2.1.1 某某 T2.1.2", "unknown-line:某某")]
    [InlineData($"{Header} / T2.1.1 某某 D2", "unknown-line:某某")]
    [InlineData($"{Header} / T2.1.1 某某 信息内容", "unknown-line:某某")]
    [InlineData($"{Header} / 某某 T2.1.1", "unknown-line:某某")]
    [InlineData($"{Header} / 某某 T2.1.1 {Three}", "unknown-line:某某 规章 1 2 3")]
    public void A_row_is_read_behind_its_label(string rows, string expected) => Assert.Equal(expected, Read(2, rows));

    // "其他" is a line of one group, and under another of the same heading one that the form does not have.
    [Theory]
    [InlineData($"其他 {Seven}", $"R3.6.3 {Seven}")]
    [InlineData($"R3.6 其他 {Seven}", $"R3.6.3 {Seven}")]
    [InlineData($"R3 其他 {Seven}", $"R3.6.3 {Seven}")]
    [InlineData($"R3.3 其他 {Seven} / 其他 {Seven}", $"unknown-line:（三）不予公开 其他 {Seven} | unknown-line:其他 {Seven}")]
    [InlineData($"R3.4 / 其他 {Seven}", $"unknown-line:其他 {Seven}")]
    [InlineData($"R3.6 / 其他 {Seven}", $"R3.6.3 {Seven}")]
    [InlineData($"R3.3.8 {Seven} / 其他 {Seven}", $"R3.3.8 {Seven} | unknown-line:其他 {Seven}")]
    [InlineData($"R3.3.8 / 其他 {Seven}", $"unknown-line:其他 {Seven}")]
    [InlineData($"R3.6.2 {Seven} / 其他 {Seven}", $"R3.6.2 {Seven} | R3.6.3 {Seven}")]
    [InlineData($"R4 {Seven} / 其他 {Seven}", $"R3.6.3 {Seven} | R4 {Seven}")]
    [InlineData($"R3.1 {Seven} / 其他 {Seven}", $"R3.1 {Seven} | R3.6.3 {Seven}")]
    [InlineData($"R3.6 某某 5 / 其他 {Seven}", $"R3.6.3 {Seven} | unknown-line:（六）其他处理 某某 5")]
    [InlineData($"R3.3 某某 5 / 其他 {Seven}", $"unknown-line:（三）不予公开 某某 5 | unknown-line:其他 {Seven}")]
    // One that is in no other group is the line wherever it stands.
    [InlineData($"R3.3 R3.4.1 {Seven}", $"R3.4.1 {Seven}")]
    [InlineData($"R3.3 总计 {Seven}", $"R3.7 {Seven}")]
    [InlineData($"R3 R3.3 R3.3.1 {Seven} / R3.3.2 {Seven}", $"R3.3.1 {Seven} | R3.3.2 {Seven}")]
    public void A_line_is_one_of_its_group(string rows, string expected) => Assert.Equal(expected, Read(3, rows));

    [Theory]
    [InlineData($". D3 D1 D2 / T2.1.1 {Three}", "T2.1.1 2 3 1")]
    [InlineData($". D1 D2 D3 / T2.1.1 {Three} / . D3 D2 D1 / T2.1.2 {Three}", "T2.1.1 1 2 3 | T2.1.2 3 2 1")]
    // A page break may repeat a part of a header, which then says nothing.
    [InlineData($". D3 D2 D1 / T2.1.1 {Three} / . D1 D2 / T2.1.2 {Three}", "T2.1.1 3 2 1 | T2.1.2 3 2 1")]
    [InlineData(". D2 D1 / T2.1.1 1 2 / . D1 D2 / T2.1.2 1 2", "T2.1.1 2 1 - | T2.1.2 1 2 -")]
    // Above the heading of a block stand headers of other blocks.
    [InlineData($". D3 D2 D1 / 第二十条第（一）项 / {Header} / T2.1.1 {Three}", "T2.1.1 1 2 3")]
    [InlineData($". D3 D2 D1 / 第二十条第（一）项 / T2.1.1 {Three}", "T2.1.1 1 2 3")]
    [InlineData($". D3 D2 D1 / 第二十条第（一）项 某某 / T2.1.1 {Three}", "T2.1.1 1 2 3 | unknown-line:某某")]
    [InlineData("第二十条第（五）项 / 信息内容 本年处理决定数量 / T2.5.1 5 / 第二十条第（六）项 / T2.6.1 6", "T2.5.1 5 | T2.6.1 6")]
    [InlineData(". D1 某某 D3 / T2.1.1 1 9 3", "T2.1.1 1 - 3 | unknown-line:某某")]
    [InlineData("第二十条之第（一）项 / . D1 D2 现行有效件", "label-variant:T2 | label-variant:D3")]
    [InlineData($"规范性文件 {Three}", "T2.1.2 1 2 3 | label-variant:T2.1.2")]
    public void A_header_says_where_the_columns_are(string rows, string expected) => Assert.Equal(expected, Read(2, rows));

    // "其他" and "总计" are columns in a header, and rows once there have been rows.
    [Theory]
    [InlineData(". 总计 其他 / R1 7 6 / . 其他 总计 / R2 7 6", "R1 - - - - - 6 7 | R2 - - - - - 6 7")]
    [InlineData(". 总计 其他 / R1 7 6 / . C1 其他 总计 / R2 1 6 7", "R1 - - - - - 6 7 | R2 1 - - - - 6 7")]
    [InlineData(". 其它 / R1 6", "R1 - - - - - 6 - | label-variant:C6")]
    [InlineData($"R1 {Seven} / R3.6 其它 {Seven}", $"R1 {Seven} | R3.6.3 {Seven} | label-variant:R3.6.3")]
    public void What_names_a_row_and_a_column_is_a_column_in_a_header(string rows, string expected) => Assert.Equal(expected, Read(3, rows));

    [Fact]
    public void In_text_a_row_of_all_columns_says_nothing_of_the_next() => Assert.Equal("T2.1.1 1 2 3 | ambiguous-digits:T2.1.2", Read(2, $"T2.1.1 {Three} / T2.1.2 . 5", RowLayout.Slots));

    [Theory]
    [InlineData($"{Header} / T2.1.1 1 2 / T2.1.2 . 5", "T2.1.1 1 2 - | T2.1.2 - 5 -")]
    // A row with a cell for each column shows where they are, better than the spans of a header.
    [InlineData($". D1x2 D2x2 D3x2 / T2.1.1 {Three} / T2.1.2 . 5", "T2.1.1 1 2 3 | T2.1.2 - 5 -")]
    [InlineData(". D1x2 D2x2 D3x2 / T2.1.2 . 5", "T2.1.2 5 - -")]
    [InlineData($". D1x2 D2x2 D3x2 / T2.1.1x2 {Three} / T2.1.2 . 5", "T2.1.1 1 2 3 | T2.1.2 5 - -")]
    // Columns of one table are none of another.
    [InlineData($". D1x2 D2x2 D3x2 / T2.1.1 {Three} / 2> T2.1.2 . 5", "T2.1.1 1 2 3 | ambiguous-digits:T2.1.2")]
    [InlineData($"{Header} / 2> T2.1.1 . 5", "ambiguous-digits:T2.1.1")]
    [InlineData($"{Header} / 2> . D1 D2 D3 / T2.1.1 . 5", "ambiguous-digits:T2.1.1")]
    [InlineData($"{Header} / 2> T2.1.1 {Three}", "T2.1.1 1 2 3")]
    public void Columns_are_those_of_the_table(string rows, string expected) => Assert.Equal(expected, Read(2, rows));

    // 本年收费金额 says no unit; another one beside the table speaks against it.
    [Theory]
    [InlineData("本年收费金额", "单位：元", "label-variant:D1 | ambiguous-digits:T2.8.1")]
    [InlineData("本年收费金额", "单位：万元", "T2.8.1 5 | label-variant:D1")]
    [InlineData("本年收费金额", "单位：件", "T2.8.1 5 | label-variant:D1")]
    [InlineData("本年收费金额（万元）", "单位：元", "T2.8.1 5 | label-variant:D1")]
    [InlineData("本年收费金额（单位：万元）", "单位：元", "T2.8.1 5")]
    public void A_unit_beside_the_table_counts_where_the_column_says_none(string column, string caption, string expected) => Assert.Equal(expected, Read(2, $". {column} / T2.8.1 5", caption: caption));

    [Fact]
    public void What_is_noted_has_its_words_and_its_place()
    {
        Assert.Equal(["/proactiveDisclosure/administrativeFees/amount 表二“本年收费金额（单位：万元）”一列 Table two, column \"Amount collected this year (10 000 yuan)\"", "/proactiveDisclosure/administrativeFees 原文为“5”，表外注明单位为元，格式为万元 published as \"5\" beside the unit 元; that of the form is 万元"],
            Of(2, ". 本年收费金额 / T2.8.1 5", note => note.Rule == Rules.LabelVariant ? note.Subject : note.Detail));
        Assert.Equal(["/requests/outcomes/unableToProvide/needsCreation 表三“2.没有现成信息需要另行制作”一行 Table three, row \"Would have to be created\""], Of(3, $"2.没有现成信息需另行制作 {Seven}", note => note.Subject));
        Assert.Equal([" 表三“法人或其他组织”一列 Table three, column \"Legal persons and other organisations\""], Of(3, ". 法人和其他组织", note => note.Subject));
        // A heading has no figures, and so no place in a report.
        Assert.Equal([" 表三“三、本年度办理结果”一行 Table three, row \"3. Outcomes this year\""], Of(3, "三、本年度办结结果", note => note.Subject));

        static IEnumerable<string> Of(int number, string rows, Func<Finding, Text> said)
        {
            var (text, notes) = (new RowText(Form.Of2021, number), new Notes(Form.Of2021));
            var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
            reader.Caption("单位：元");
            foreach (var piece in text.Pieces(rows)) reader.TryTake(piece);
            return notes.Findings.Select(note => $"{note.Finding.Pointer} {said(note.Finding).Zh} {said(note.Finding).En}");
        }
    }

    [Fact]
    public void An_amount_is_in_the_unit_of_its_edition()
    {
        var (text, notes) = (new RowText(Form.Of2019, 2), new Notes(Form.Of2019));
        var reader = new TableReader(Form.Of2019.Edition, text.Table, notes);
        foreach (var piece in text.Pieces("T2.9.1 5 251000元")) Assert.True(reader.TryTake(piece));
        Assert.Equal(("T2.9.1 5 251000", "251000元"), (TableShown.Of(reader, notes), reader.Cells[Form.Of2019["T2.9.1:D2"]].Text.AsPublished));
    }

    [Fact]
    public void A_piece_is_taken_or_left()
    {
        var (text, notes) = (new RowText(Form.Of2021, 3), new Notes(Form.Of2021));
        var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
        Assert.Equal([false, false, false, false], ((string[])["某某", "某某 5", "5 6", "5"]).Select(row => reader.TryTake(text.Piece(row))));
        Assert.False(reader.IsFound);
        Assert.True(reader.TryTake(text.Piece("C1")) && reader.IsFound);
        Assert.Equal([2, 0, 1, 0], ((string[])["R1 自然人 其他 5", "其他 总计", "某某 申请人情况", "某某某"]).Select(row => reader.Recognizes(text.Piece(row))));
        Assert.Equal([false, true, true], ((string[])["规章 信息内容", "第二十条第（一）项", "某某 第二十条第（五）项"]).Select(row => new TableReader(Form.Of2021.Edition, Form.Of2021.Tables[0], notes).IsHeading(text.Piece(row))));
        // A row that is blank is found all the same, and the heading of a group alone is not.
        var (blank, heading) = (new TableReader(Form.Of2021.Edition, text.Table, notes), new TableReader(Form.Of2021.Edition, text.Table, notes));
        Assert.True(blank.TryTake(text.Piece("R1")) && blank.IsFound && heading.TryTake(text.Piece("R3 某某 5")) && !heading.IsFound);
    }
}
