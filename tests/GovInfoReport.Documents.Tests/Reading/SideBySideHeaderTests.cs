using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The header of a table whose rows are printed side by side.</summary>
public class SideBySideHeaderTests
{
    const string Columns = "E1 E2 E3 E4 E5", Full = $"T4.1 行政诉讼 / {Columns} T4.2 T4.3 / {Columns} {Columns}";

    static readonly RowText Four = new(Form.Of2021, 4);

    static (Piece, ImmutableArray<Word>)[] Header(string rows, RowText? text = null, RowLayout layout = RowLayout.Columns) =>
        [.. (text ?? Four).Pieces(rows, layout).Select(piece => (piece, (text ?? Four).Words.Of(piece)))];

    [Theory]
    [InlineData(Full, true)]
    [InlineData("T4.1 T4.2 T4.3", true)]
    [InlineData("T4.3 / 某某 / T4.1 T4.2", true)]
    [InlineData("T4.1 T4.2 行政诉讼", false)]
    [InlineData(Columns, false)]
    [InlineData("", false)]
    public void It_names_all_rows(string rows, bool isOne) => Assert.Equal(isOne, SideBySideHeader.Is(Four.Table, Header(rows)));

    [Fact]
    public void A_table_of_several_blocks_has_none()
    {
        var two = new RowText(Form.Of2021, 2);
        Assert.False(SideBySideHeader.Is(two.Table, Header(string.Join(' ', two.Table.Rows.Select(row => row.Code)), two)));
        var three = new RowText(Form.Of2021, 3);
        Assert.True(SideBySideHeader.Is(three.Table, Header(string.Join(' ', three.Table.Rows.Select(row => row.Code)), three)));
    }

    [Fact]
    public void It_has_so_many_rows_and_words_and_no_more()
    {
        Assert.True(Is(100, 10));
        Assert.False(Is(101, 9));
        Assert.True(Is(2, 500));
        Assert.False(Is(1, 1001));
        Assert.False(Is(2, 501));

        static bool Is(int rows, int words) => SideBySideHeader.Is(Four.Table, Header(string.Join(" / ", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("T4.1 T4.2 T4.3", words / 3 + 1)).Split(' ').Take(words) is var all ? string.Join(' ', all) : "", rows))));
    }

    // A question mark where the order is in doubt.
    [Theory]
    [InlineData(Full, true)]
    [InlineData($"T4.1 行政诉讼 / T4.2 T4.3 / {Columns} {Columns} {Columns}", true)]
    [InlineData($"T4.1 T4.2 T4.3 / {Columns}", true)]
    [InlineData("T4.1 T4.2 T4.3", true)]
    [InlineData("T4.1 T4.3 T4.2", false)]
    [InlineData("行政诉讼 T4.1 / T4.2 T4.3", false)]
    [InlineData("T4.1 T4.2 T4.3 / E1 E2 E3 E4", false)]
    [InlineData("T4.1 T4.2 T4.3 / E1 E2 E3 E5 E4", false)]
    [InlineData($"T4.1 T4.2 T4.3 / {Columns} E1", false)]
    [InlineData($"T4.1 T4.2 T4.3 某某 / {Columns}", false)]
    [InlineData($"T4.3 / T4.1 T4.2 / {Columns}", true)]
    public void It_is_certain_where_all_is_in_the_order_of_the_form(string rows, bool isCertain)
    {
        var targets = SideBySideHeader.Of(Four.Table, Header(rows));
        Assert.Equal(isCertain, targets.IsCertain);
        Assert.Equal<Cell?>(Four.Table.Cells, targets.Order);
    }

    static string At(Targets targets) => string.Join(' ', targets.At.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}={entry.Value!.Code}"));

    [Fact]
    public void Columns_are_true_only_in_one_table()
    {
        const string rows = "T4.1x2 / E1 E2";
        Assert.Equal("0=T4.1:E1 1=T4.1:E2", At(SideBySideHeader.Of(Four.Table, Header(rows))));
        Assert.Equal("", At(SideBySideHeader.Of(Four.Table, Header(rows, layout: RowLayout.Slots))));
        var header = Header(rows);
        Assert.Equal("", At(SideBySideHeader.Of(Four.Table, [header[0], (header[1].Item1 with { Table = 2 }, header[1].Item2)])));
        Assert.Equal("", At(SideBySideHeader.Of(Four.Table, [header[0], (header[1].Item1 with { Layout = RowLayout.Order }, header[1].Item2)])));
    }

    [Theory]
    // The label nearest above a column is the innermost; one beside it is over others.
    [InlineData("T4.1x2 行政诉讼x2 / E1 E2 T4.2 T4.3 / . . E1 E2", "0=T4.1:E1 1=T4.1:E2 2=T4.2:E1 3=T4.3:E2")]
    [InlineData("T4.1 . T4.2 / E1 E2 E3", "0=T4.1:E1 2=T4.2:E3")]
    [InlineData("行政诉讼x2 / E1 E2", "")]
    [InlineData("T4.1x4 / E1x2 某某 E2", "0=T4.1:E1 1=T4.1:E1 3=T4.1:E2")]
    // Words that the form does not have hide what is above them.
    [InlineData("T4.1x2 / 某某 . / E1 E2", "1=T4.1:E2")]
    public void A_column_stands_below_its_row(string rows, string expected) => Assert.Equal(expected, At(SideBySideHeader.Of(Four.Table, Header(rows))));

    [Fact]
    public void A_label_is_over_so_many_columns_and_no_more() =>
        Assert.Equal(Enumerable.Range(0, 256), SideBySideHeader.Of(Four.Table, Header("T4.1x300 / E2x300")).At.Keys.Order());

    /// <summary>Rows in any order, each over some of the columns in any order, of any width.</summary>
    [Property]
    public Property Every_column_has_the_cell_of_its_labels() => Prop.ForAll(
        (from rows in Gen.Shuffle(["T4.1", "T4.2", "T4.3"])
         from columns in Gen.Shuffle(Columns.Split(' ')).ArrayOf(3)
         from counts in Gen.Choose(1, 5).ArrayOf(3)
         from widths in Gen.Choose(1, 3).ArrayOf(15)
         select rows.SelectMany((row, i) => columns[i].Take(counts[i]).Select((column, c) => (Row: row, Column: column, Width: widths[5 * i + c]))).ToArray()).ToArbitrary(),
        cells =>
        {
            var over = string.Join(' ', cells.GroupBy(cell => cell.Row).Select(row => $"{row.Key}x{row.Sum(cell => cell.Width)}"));
            var targets = SideBySideHeader.Of(Four.Table, Header($"{over} / {string.Join(' ', cells.Select(cell => $"{cell.Column}x{cell.Width}"))}"));
            Assert.Equal(cells.SelectMany(cell => Enumerable.Repeat($"{cell.Row}:{cell.Column}", cell.Width)).Select((cell, i) => $"{i}={cell}"), At(targets).Split(' '));
        });
}
