using System.Collections.Immutable;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Which table a row goes to, and what is left of the prose around it.</summary>
public class TablesTests
{
    const string Seven = "1 2 3 4 5 6 7", Fifteen = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15";

    static readonly Form Form = Form.Of2021;

    // Pieces with a stroke between them: rows have more cells than one, and a paragraph stands behind #.
    static ImmutableArray<Piece> Pieces(string text) => text.Length == 0 ? [] : [.. text.Split(" | ").Select(piece => piece[0] == '#' ? RowText.Prose(piece[1..])
        : RowText.Of([.. piece.Split(' ').Select((cell, i) => new Slot(cell == "." ? "" : cell, new TextOrigin(1, i + 1), i))], RowLayout.Slots))];

    static string Of(Tables tables, Notes notes) => string.Join(" | ",
    [
        .. tables.Cells.GroupBy(read => read.Cell.Row).Select(row => $"{row.Key.Code} {string.Join(' ', row.Select(read => read.Text.Figure))}"), .. notes.Findings.Select(note => $"{note.Table?.Code} {TableShown.Of(note)}"),
    ]);

    static string Read(int number, string pieces)
    {
        var notes = new Notes(Form);
        var tables = new Tables(Form, notes);
        tables.Read(Form.Tables[number - 2], Pieces(pieces));
        return Of(tables, notes);
    }

    [Theory]
    [InlineData(2, "规章 1 2 3", "T2.1.1 1 2 3")]
    // A row goes to the table whose labels it has, whichever section it stands in, and so do those behind it that have none.
    [InlineData(2, $"规章 1 2 3 | 四、结转下年度继续办理 {Seven} | （七）总计 7 6 5 4 3 2 1 | 行政许可 5", $"T2.1.1 1 2 3 | T2.5.1 5 | R3.7 7 6 5 4 3 2 1 | R4 {Seven}")]
    [InlineData(3, $"行政复议 未经复议直接起诉 复议后起诉 | 结果维持 结果纠正 其他结果 尚未审结 总计 | {Fifteen}", "T4.1 1 2 3 4 5 | T4.2 6 7 8 9 10 | T4.3 11 12 13 14 15")]
    // A label of two characters alone is too common: it is one of the table that is being read.
    [InlineData(3, $"总计 {Seven}", $"R3.7 {Seven}")]
    [InlineData(2, $"总计 {Seven}", $"T2 unknown-line:总计 {Seven}")]
    [InlineData(4, "总计 1 2 3 4 5", "T4 unknown-line:总计 1 2 3 4 5")]
    [InlineData(3, "某某 5", "T3 unknown-line:某某 5")]
    [InlineData(3, "#某某", "T3 unknown-line:某某")]
    [InlineData(3, "5 6", "T3 unknown-line:5 6")]
    // Most labels decide, and among as many the table that is being read.
    [InlineData(2, "自然人 行政许可 5", "T2 unknown-line:自然人 行政许可 5")]
    [InlineData(3, "自然人 行政许可 5", "T3 unknown-line:自然人 行政许可 5")]
    [InlineData(4, "自然人 行政许可 5", "T2 unknown-line:自然人 行政许可 5")]
    [InlineData(3, "自然人 行政许可 行政处罚 5", "T2 unknown-line:自然人 行政许可 行政处罚 5")]
    [InlineData(2, "自然人 科研机构 行政处罚 5", "T3 unknown-line:自然人 科研机构 行政处罚 5")]
    // Captions and empty lines say nothing.
    [InlineData(3, "#表三 | #单位：件 | # | 某某", "T3 unknown-line:某某")]
    [InlineData(2, "#单位：元 | . 本年收费金额 | 行政事业性收费 5", "T2 label-variant:D1 | T2 ambiguous-digits:T2.8.1")]
    [InlineData(3, "#单位：元 | . 本年收费金额 | 行政事业性收费 5", "T2.8.1 5 | T2 label-variant:D1")]
    public void A_row_goes_to_the_table_whose_labels_it_has(int number, string pieces, string expected) => Assert.Equal(expected, Read(number, pieces));

    static string Strays(string pieces, params int[] headed)
    {
        var notes = new Notes(Form);
        var tables = new Tables(Form, notes);
        var prose = tables.TakeStrays(Pieces(pieces), [.. headed.Select(number => Form.Tables[number - 2])]);
        return $"{string.Join('/', prose.Select(piece => piece.Text))} => {Of(tables, notes)}";
    }

    [Theory]
    [InlineData("#甲 | #乙", "甲/乙 => ")]
    [InlineData("#甲 | 行政许可 5 | #乙", "甲/乙 => T2.5.1 5")]
    [InlineData($"#甲 | 四、结转下年度继续办理 {Seven} | 行政许可 5 | #乙", $"甲/乙 => T2.5.1 5 | R4 {Seven}")]
    // A paragraph may be a label by chance; outside a table only the heading of a block is none.
    [InlineData("#行政许可 | #本年处理决定数量", "行政许可/本年处理决定数量 => ")]
    [InlineData("#第二十条第（五）项 | 行政许可 5", " => T2.5.1 5")]
    [InlineData("行政许可 5 | #行政事业性收费 | #乙", "乙 => T2.5.1 5")]
    // A row of figures alone goes on with the table before it.
    [InlineData($"行政复议 未经复议直接起诉 复议后起诉 | 结果维持 结果纠正 其他结果 尚未审结 总计 | {Fifteen} | #乙", "乙 => T4.1 1 2 3 4 5 | T4.2 6 7 8 9 10 | T4.3 11 12 13 14 15")]
    [InlineData($"行政复议 未经复议直接起诉 复议后起诉 | 结果维持 结果纠正 其他结果 尚未审结 总计 | #甲 | {Fifteen}", $"甲/{Fifteen} => ")]
    [InlineData("1 2 | 行政许可 5 | 某某 6", "1 2/某某 6 => T2.5.1 5")]
    [InlineData($"总计 {Seven}", $"总计 {Seven} => ")]
    [InlineData($"四、结转下年度继续办理 {Seven} | 总计 {Seven}", $" => R3.7 {Seven} | R4 {Seven}")]
    [InlineData($"四、结转下年度继续办理 {Seven} | #总计 | #乙", $"总计/乙 => R4 {Seven}")]
    // "表二" right above a table is of it, but not a line further up, nor one between its rows.
    [InlineData("#表二 | 行政许可 5", " => T2.5.1 5")]
    [InlineData("#甲 | #表二 | 行政许可 5 | #乙", "甲/乙 => T2.5.1 5")]
    [InlineData("#表二 | #甲 | 行政许可 5", "表二/甲 => T2.5.1 5")]
    [InlineData("#表二甲某某 | 行政许可 5", "表二甲某某 => T2.5.1 5")]
    [InlineData("表二 某某 | 行政许可 5", "表二 某某 => T2.5.1 5")]
    [InlineData("#表二 | #甲", "表二/甲 => ")]
    [InlineData("行政许可 5 | #表二", "表二 => T2.5.1 5")]
    public void What_is_of_no_table_is_prose(string pieces, string expected) => Assert.Equal(expected, Strays(pieces));

    [Fact]
    public void A_table_that_has_its_heading_is_no_stray()
    {
        const string Rows = $"行政许可 5 | 四、结转下年度继续办理 {Seven}";
        Assert.Equal($"行政许可 5 => R4 {Seven}", Strays(Rows, 2));
        Assert.Equal($"四、结转下年度继续办理 {Seven} => T2.5.1 5", Strays(Rows, 3, 4));
        Assert.Equal($"行政许可 5/四、结转下年度继续办理 {Seven} => ", Strays(Rows, 2, 3, 4));
    }

    [Fact]
    public void One_table_that_is_found_is_enough()
    {
        var tables = new Tables(Form, new(Form));
        Assert.False(tables.IsAnyFound);
        tables.TakeStrays(Pieces("#甲"), []);
        Assert.False(tables.IsAnyFound);
        tables.TakeStrays(Pieces("行政许可 5"), []);
        Assert.True(tables.IsAnyFound);
    }

    /// <summary>Rows of all tables with prose between them, in any order: each figure is in its cell, the prose is left as it was.</summary>
    [Property]
    public void Rows_of_tables_are_taken_out_of_prose(int seed)
    {
        var random = new Random(seed);
        Line[] rows = [.. Form.Tables.Take(2).SelectMany(table => table.Rows).Where(row => LabelText.Of(row.Label.Zh).Words.Length > 2)];
        random.Shuffle(rows);
        var (pieces, prose) = (new List<string>(), new List<string>());
        foreach (var row in rows)
        {
            for (var i = random.Next(3); i > 0; i--) prose.Add($"甲{prose.Count}乙。");
            pieces.AddRange(prose.Skip(pieces.Count(piece => piece[0] == '#')).Select(text => $"#{text}"));
            pieces.Add($"{row.Label.Zh} {string.Join(' ', Form.Cells.Where(cell => cell.Row == row).Select(cell => cell.Index))}");
        }
        var notes = new Notes(Form);
        var tables = new Tables(Form, notes);
        var left = tables.TakeStrays(Pieces(string.Join(" | ", pieces)), []);
        Assert.Equal(prose, left.Select(piece => piece.Text));
        Assert.Equal(Form.Cells.Where(cell => rows.Contains(cell.Row)), tables.Cells.Select(read => read.Cell));
        Assert.All(tables.Cells, read => Assert.Equal(read.Cell.Index, read.Text.Figure));
        Assert.Empty(notes.Findings);
    }
}
