using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Rows below headers that leave doubt, rows side by side, and runs of digits.</summary>
public class RowOrderTests
{
    const string Fifteen = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", Columns = "E1 E2 E3 E4 E5", Header = $"T4.1 行政诉讼 / {Columns} T4.2 T4.3 / {Columns} {Columns}";

    const string Four = "T4.1 1 2 3 4 5 | T4.2 6 7 8 9 10 | T4.3 11 12 13 14 15";

    static string Read(int number, string rows, RowLayout layout = RowLayout.Columns, bool isOpen = false, bool isRun = false)
    {
        var (text, notes) = (new RowText(Form.Of2021, number), new Notes(Form.Of2021));
        var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
        foreach (var piece in text.Pieces(rows, layout))
            reader.TryTake(piece with { IsOpen = isOpen, Slots = [.. piece.Slots.Select(slot => slot with { IsRun = isRun && FigureText.IsPlain(slot.Text) })] });
        reader.Settle(new(Form.Of2021, 2022, new()));
        return TableShown.Of(reader, notes);
    }

    // D1 and D3 in one row of the header in the wrong order, D2 in another: which value is which only its own label says.
    [Theory]
    [InlineData(". D3 D1 / . . . D2 / T2.1.1 7 8 9", "T2.1.1 8 9 7")]
    [InlineData(". D3 D1 / . . . D2 / T2.1.1 7 8", "T2.1.1 8 - 7")]
    [InlineData(". D3 D1 / . . . D2 / T2.1.1 7 8 . 9", "T2.1.1 8 - 7 | ambiguous-digits:T2.1.1")]
    [InlineData(". D3 D1 / 信息内容 . . 某某 / T2.1.1 7 8 9", "T2.1.1 8 - 7 | unknown-line:某某")]
    // Two values below one label are of neither.
    [InlineData(". D1 D2 D1 / T2.1.1 7 8 9", "T2.1.1 - 8 - | ambiguous-digits:T2.1.1")]
    [InlineData(". D3x2 D1 / . . . . D2 / T2.1.1 7 8 9 5", "T2.1.1 9 5 - | ambiguous-digits:T2.1.1")]
    // The same in every column may stand in any.
    [InlineData(". D3 D1 / . . . D2 / T2.1.1 0 0 0", "T2.1.1 0 0 0")]
    public void Below_an_unclear_header_a_value_has_its_own_label(string rows, string expected) => Assert.Equal(expected, Read(2, rows));

    [Theory]
    [InlineData("T2.1.1 7 8 9", "ambiguous-digits:T2.1.1")]
    [InlineData("T2.1.1 0 0 0", "T2.1.1 0 0 0")]
    [InlineData("T2.1.1 0 0", "ambiguous-digits:T2.1.1")]
    [InlineData("T2.1.1 0 0 1", "ambiguous-digits:T2.1.1")]
    public void Where_columns_are_none_no_label_is_above_a_value(string row, string expected)
    {
        Assert.Equal(expected, Read(2, $". D3 D1 / . . . D2 / {row}", isOpen: true));
        foreach (var layout in (RowLayout[])[RowLayout.Order, RowLayout.Slots]) Assert.Equal(expected, Read(2, $". D3 D1 / . . . D2 / {row}", layout));
    }

    [Fact]
    public void What_is_unclear_is_said_in_words()
    {
        var (text, notes) = (new RowText(Form.Of2021, 2), new Notes(Form.Of2021));
        var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
        foreach (var piece in text.Pieces("D3 D1 / D2 / T2.1.1 . 7 8 9", RowLayout.Slots)) reader.TryTake(piece);
        var note = Assert.Single(notes.Findings);
        Assert.Equal(new("表头的列序不明，原文为“7 8 9”", "the order of the columns is unclear, published as \"7 8 9\""), note.Finding.Detail);
        Assert.Equal(("/proactiveDisclosure/administrativeRules", new TextOrigin(1, 1)), (note.Finding.Pointer, note.Origin));
    }

    [Theory]
    [InlineData($"{Header} / {Fifteen}", Four)]
    [InlineData($"{Fifteen} / {Header}", "")]
    [InlineData($"{Header} / {Fifteen} / 5 6", $"{Four} | unknown-line:5 6 again")]
    // A group whose figures stand behind its label has them, and the row of all of them is another.
    [InlineData($"T4.2 1 2 3 4 5 / {Columns} T4.1 T4.2 T4.3 / {Fifteen}", $"T4.2 1 2 3 4 5 | unknown-line:{Fifteen} again")]
    [InlineData($"T4.1 T4.3 T4.2 / {Columns} {Columns} {Columns} / 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "ambiguous-digits:T4.1 | ambiguous-digits:T4.2 | ambiguous-digits:T4.3")]
    [InlineData($"T4.1 T4.3 T4.2 / {Columns} {Columns} {Columns} / 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "T4.1 0 0 0 0 0 | T4.2 0 0 0 0 0 | T4.3 0 0 0 0 0")]
    [InlineData($"T4.1 T4.1 / T4.2 T4.3 / {Columns} / {Fifteen}", Four)]
    // Words beside the rows that the form does not have may be another row.
    [InlineData($"T4.1 T4.2 T4.3 某某 / {Columns} / {Fifteen}", "unknown-line:某某 | ambiguous-digits:T4.1 | ambiguous-digits:T4.2 | ambiguous-digits:T4.3")]
    public void Rows_side_by_side_have_their_figures_in_one(string rows, string expected)
    {
        Assert.Equal(expected, Read(4, rows, RowLayout.Order));
        Assert.Equal(expected, Read(4, rows, RowLayout.Slots));
    }

    const string InColumns = $". T4.1x5 行政诉讼x10 / . {Columns} T4.2x5 T4.3x5 / . . . . . . {Columns} {Columns}";

    [Theory]
    [InlineData($"{InColumns} / . {Fifteen}", Four)]
    // A running number in front stands below no label, and all that follows does.
    [InlineData($"{InColumns} / 9 {Fifteen}", Four)]
    [InlineData($"{InColumns} / 9 1 . 3", "T4.1 1 - 3 - -")]
    [InlineData($"{InColumns} / 9 {Fifteen} 16", "ambiguous-digits:T4.1 | ambiguous-digits:T4.2 | ambiguous-digits:T4.3")]
    [InlineData($"{InColumns} / 9 {Fifteen} .", Four)]
    // Where a column has no label, it may be the one of the first figure.
    [InlineData($". T4.1x5 行政诉讼x10 / . E2 E3 E4 E5 T4.2x5 T4.3x5 / 9 1 2 3 4", "T4.1 - 1 2 3 4 | ambiguous-digits:T4.1 | ambiguous-digits:T4.2 | ambiguous-digits:T4.3")]
    [InlineData($"T4.1x5 行政诉讼x10 / {Columns} T4.2x5 T4.3x5 / . . . . . {Columns} {Columns} / 9 {Fifteen}", "ambiguous-digits:T4.1 | ambiguous-digits:T4.2 | ambiguous-digits:T4.3")]
    public void A_running_number_is_none_of_the_figures(string rows, string expected) => Assert.Equal(expected, Read(4, rows));

    [Fact]
    public void A_line_of_figures_alone_is_no_row()
    {
        var (text, notes) = (new RowText(Form.Of2021, 4), new Notes(Form.Of2021));
        var reader = new TableReader(Form.Of2021.Edition, text.Table, notes);
        foreach (var piece in text.Pieces(Header)) reader.TryTake(piece);
        Assert.False(reader.TryTake(RowText.Prose("5")));
        Assert.True(reader.TryTake(text.Piece(Fifteen, RowLayout.Order)));
        Assert.Equal(Four, TableShown.Of(reader, notes));
    }

    [Theory]
    [InlineData("R1 0000000 / R2 1000001", "R1 0 0 0 0 0 0 0 | R2 1 0 0 0 0 0 1")]
    [InlineData("R1 1 0 0 0 0 0 2", "R1 1 0 0 0 0 0 2")]
    [InlineData("R1 000110112", "ambiguous-digits:R1")]
    [InlineData("R1 0000000 / R1 1000001", "R1 0 0 0 0 0 0 0 | unknown-line:一、本年新收政府信息公开申请数量 1000001 again")]
    public void Figures_that_run_together_are_split_when_all_is_known(string rows, string expected) => Assert.Equal(expected, Read(3, rows, RowLayout.RunTogether, isRun: true));

    [Fact]
    public void A_group_is_split_where_another_cannot_be() =>
        Assert.Equal("T4.2 0 0 0 0 0 | T4.3 0 0 0 0 0 | ambiguous-digits:T4.1", Read(4, $"{Header} / 11000110000000000", RowLayout.RunTogether, isRun: true));

    /// <summary>Blocks and rows in any order, each column once in the header in any order, and what stands where.</summary>
    [Property]
    public Property Rows_and_columns_in_any_order_are_read() => Prop.ForAll(
        (from form in Gen.Elements<Form>(Form.All)
         from number in Gen.Choose(2, 3)
         from blocks in Gen.CollectToArray(form.Tables[number - 2].Blocks, block =>
             from columns in Gen.Shuffle(block.Columns.SelectMany(column => column.Values).ToArray())
             from rows in Gen.Shuffle(block.Rows.SelectMany(row => row.Values).ToArray())
             select (block, rows, columns))
         from all in Gen.Shuffle(blocks)
         from figures in Gen.Choose(-1, 30_000).ArrayOf(form.Cells.Length)
         from layout in Gen.Elements(RowLayout.Order, RowLayout.Slots, RowLayout.Columns)
         select (form, number, all, figures, layout)).ToArbitrary(),
        printed =>
        {
            var (form, number, blocks, figures, layout) = printed;
            var (text, notes) = (new RowText(form, number), new Notes(form));
            var reader = new TableReader(form.Edition, text.Table, notes);
            var cells = text.Table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
            // Only where a column is one may a cell be empty: −1 is.
            string Figure(Cell cell) => figures[cell.Index] >= 0 ? $"{figures[cell.Index]}" : layout == RowLayout.Columns ? "." : "0";
            foreach (var (block, rows, columns) in blocks)
            {
                if (block.Heading is { } heading) Assert.True(reader.TryTake(text.Piece(heading.Zh, layout)));
                Assert.True(reader.TryTake(RowText.Of([new("信息", new TextOrigin(1, 1), 0, 3), .. columns.Select((column, i) => new Slot(column.Label.Zh, new TextOrigin(1, 1), 3 + i))], layout)));
                foreach (var row in rows)
                {
                    var labels = row.Group is { } group ? $"{group.Code} {row.Code}x2" : $"{row.Code}x3";
                    Assert.True(reader.TryTake(text.Piece($"{labels} {string.Join(' ', columns.Select(column => Figure(cells[(row, column)])))}", layout)));
                }
            }
            Assert.All(text.Table.Cells, cell => Assert.Equal(Figure(cell) == "." ? null : decimal.Parse(Figure(cell), System.Globalization.CultureInfo.InvariantCulture), reader.Cells.TryGetValue(cell, out var read) ? read.Text.Figure : null));
            // The words over the labels of the rows are no column of the form where a row is text.
            Assert.All(notes.Findings, note => Assert.Equal("信息", TableShown.Left(note.Finding)));
        });
}
