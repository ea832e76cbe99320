using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What the cells of a row may be in a table.</summary>
public class TableWordsTests
{
    static readonly RowText Two = new(Form.Of2021, 2), Three = new(Form.Of2021, 3), Four = new(Form.Of2021, 4);

    static RowText Table(int number) => number == 2 ? Two : number == 3 ? Three : Four;

    // Of each word its place in the row and what it may be: f for a figure, r, c, b for a row, a column, a block, d for decoration; ~ for other words.
    static string Shown(IEnumerable<Word> words) => string.Join(' ', words.Select(word => $"{word.Index}"
        + (word.IsFigure ? "f" : "") + (word.IsDecoration ? "d" : "")
        + (word.Row is { } row ? $"r{Of(row)}" : "") + (word.Column is { } column ? $"c{Of(column)}" : "") + (word.Block is { } block ? block.IsVariant ? "b~" : "b" : "")));

    static string Of(Match<Line> match) => $"{match.Target.Code}{(match.IsVariant ? "~" : "")}";

    [Theory]
    [InlineData(2, "第二十条第（一）项 信息内容", "0b 1d")]
    [InlineData(2, "规章 5 . 某某", "0rT2.1.1 1f 3")]
    [InlineData(2, "本年制发件数 本年废止件数 现行有效件", "0cD1 1cD2 2cD3~")]
    [InlineData(2, "规范性文件 第二十条之第（一）项", "0rT2.1.2~ 1b~")]
    [InlineData(3, "申请人情况 法人或其他组织 自然人", "0d 1c 2cC1")]
    [InlineData(3, "三、本年度办理结果 （三）不予公开 1.属于国家秘密", "0rR3 1rR3.3 2rR3.3.1")]
    // What names both a row and a column: a column is never numbered.
    [InlineData(3, "其他 总计 其它", "0rR3.6.3cC6 1rR3.7cC7 2rR3.6.3~cC6~")]
    [InlineData(3, "3.其他 （七）总计", "0rR3.6.3 1rR3.7")]
    [InlineData(3, "1.自然人", "0")]
    [InlineData(4, "行政复议 行政诉讼 总计 结果维持", "0rT4.1 1r 2cE5 3cE1")]
    // Of another table they are nothing.
    [InlineData(4, "规章 自然人 申请人情况 第二十条第（一）项", "0 1 2 3")]
    [InlineData(3, "信息内容 结果维持", "0 1")]
    public void A_word_is_known_in_its_table(int table, string row, string expected) => Assert.Equal(expected, Shown(Table(table).Words.Of(Table(table).Piece(row))));

    [Theory]
    [InlineData("（一） 予以公开 5", "1rR3.1 2f")]
    [InlineData("1. 属于国家秘密", "1rR3.3.1")]
    [InlineData("12 予以公开 5", "1rR3.1 2f")]
    [InlineData("1 （一） 予以公开", "2rR3.1")]
    [InlineData("三、 本年度办理结果 （一） 予以公开", "1rR3 3rR3.1")]
    // Nothing is no number, nor is a figure further on, nor what stands before no row.
    [InlineData("/ 予以公开", "0f 1rR3.1")]
    [InlineData("某某 12 予以公开", "0 1f 2rR3.1")]
    [InlineData("12 自然人", "0f 1cC1")]
    [InlineData("（一） 自然人", "0 1cC1")]
    [InlineData("（一） 5", "0 1f")]
    [InlineData("12 13", "0f 1f")]
    public void In_a_table_a_number_may_have_a_cell_of_its_own(string row, string expected)
    {
        Assert.Equal(expected, Shown(Three.Words.Of(Three.Piece(row))));
        // In text it would be two words.
        foreach (var layout in (RowLayout[])[RowLayout.Order, RowLayout.Slots, RowLayout.RunTogether]) Assert.Equal(row.Split(' ').Length, Three.Words.Of(Three.Piece(row, layout)).Length);
    }

    [Theory]
    [InlineData("3\u3000其他", "0rR3.6.3")]
    [InlineData("3\u3000某某", "0f")]
    [InlineData("3其他", "0f")]
    [InlineData("3.其他", "0rR3.6.3")]
    [InlineData("3件", "0f")]
    [InlineData("3", "0f")]
    [InlineData("无", "0f")]
    [InlineData("——", "0f")]
    public void A_label_may_start_with_a_figure(string word, string expected) => Assert.Equal(expected, Shown(Three.Words.Of(Three.Piece(word))));

    [Fact]
    public void A_run_of_digits_is_a_figure_whatever_it_says()
    {
        var slot = Three.Slots("R1")[0];
        Assert.Equal("0rR1", Shown(Three.Words.Of(RowText.Of([slot]))));
        Assert.Equal("0f", Shown(Three.Words.Of(RowText.Of([slot with { IsRun = true }]))));
    }

    [Fact]
    public void A_column_is_one_of_its_block()
    {
        var blocks = Two.Table.Blocks;
        Assert.Equal(["D1", null, null, null], blocks.Select(block => Two.Words.Column(block, LabelText.Of("本年制发件数"))?.Target.Code));
        Assert.Equal([null, "D1", "D1", null], blocks.Select(block => Two.Words.Column(block, LabelText.Of("本年处理决定数量"))?.Target.Code));
        Assert.Equal((true, true), (Two.Words.Column(blocks[3], LabelText.Of("本年收费金额"))!.Value.IsVariant, Two.Words.Column(blocks[3], LabelText.Of("本年收费金额"))!.Value.Target == blocks[3].Columns[0]));
        Assert.Equal(Three.Table.Blocks[0].Columns[1], Three.Words.Column(Three.Table.Blocks[0], LabelText.Of("法人或其他组织"))!.Value.Target);
        Assert.Same(Two.Words, Two.Words);
        Assert.NotSame(Two.Words, new RowText(Form.Of2019, 2).Words);
    }

    [Theory]
    [InlineData(3, "自然人", true, true, true)]
    [InlineData(3, "其他", true, false, false)]
    [InlineData(3, "总计", true, false, false)]
    [InlineData(3, "R4", true, true, false)]
    [InlineData(3, "申请人情况", true, true, false)]
    [InlineData(2, "规章", true, false, false)]
    [InlineData(2, "第二十条第（一）项", true, true, false)]
    [InlineData(2, "某某某某", false, false, false)]
    [InlineData(2, "12345", false, false, false)]
    public void A_word_of_three_characters_tells_tables_apart(int table, string text, bool isKnown, bool isStrong, bool isOnlyColumn)
    {
        var word = Assert.Single(Table(table).Words.Of(Table(table).Piece(text)));
        Assert.Equal((isKnown, isStrong, isOnlyColumn), (word.IsKnown, word.IsStrong, word.IsOnlyColumn));
    }

    /// <summary>Every line of a form is known by its label, wherever it stands in a row and whatever stands beside it.</summary>
    [Property]
    public void A_row_of_labels_and_figures_is_known_word_by_word(int seed)
    {
        var random = new Random(seed);
        var text = new RowText(Form.All[random.Next(2)], random.Next(2, 5));
        Line[] lines = [.. text.Table.Blocks.SelectMany(block => block.Rows.Concat(block.Columns)).SelectMany(line => line.Values)];
        var row = Enumerable.Range(0, 8).Select(_ => random.Next(3) switch { 0 => ".", 1 => $"{random.Next(99)}", _ => lines[random.Next(lines.Length)].Code! }).ToArray();
        var words = text.Words.Of(text.Piece(string.Join(' ', row), RowLayout.Slots));
        Assert.Equal(row.Index().Where(cell => cell.Item != ".").Select(cell => cell.Index), words.Select(word => word.Index));
        Assert.All(words, word =>
        {
            Assert.Equal(char.IsAsciiDigit(row[word.Index][0]), word.IsFigure);
            if (!word.IsFigure) Assert.Contains(text[row[word.Index]].Label.Zh, new[] { word.Row?.Target.Label.Zh, word.Column?.Target.Label.Zh });
        });
    }
}
