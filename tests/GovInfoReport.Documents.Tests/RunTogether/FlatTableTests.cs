namespace GovInfoReport.Documents.Tests;

/// <summary>The rows of a table whose cells run together.</summary>
public class FlatTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("规章000行政规范性文件693665", "~规章 000*|~行政规范性文件 693665*")]
    [InlineData("规章 0 12\n3", "~规章 0* 12* 3*")]
    [InlineData("规章０１２", "~规章 ０１２*")]
    [InlineData("规章012行政处罚", "~规章 012*|行政处罚")]
    [InlineData("12规章3", "~12*|~规章 3*")]
    // Where a publisher left tabs between figures, they do not run together.
    [InlineData("规章0\t1\t2", "规章 0 1 2")]
    [InlineData("规章\t012\t行政许可5", "~规章 012*|~行政许可 5*")]
    public void Figures_stand_behind_their_label(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Theory]
    [InlineData("行政许可：12。", "~行政许可 12*")]
    [InlineData("行政许可【12】", "~行政许可 12*")]
    [InlineData("行政许可：-12%", "~行政许可 -12*")]
    [InlineData("行政许可：12.5", "~行政许可 12.5*")]
    [InlineData("行政许可－１２", "~行政许可 －１２*")]
    [InlineData("规章0/2", "~规章 0* /* 2*")]
    [InlineData("规章／0", "~规章 ／* 0*")]
    [InlineData("规章/ /", "~规章 /* /*")]
    [InlineData("规章，，0", "~规章 0*")]
    [InlineData("规章0 —— 1", "~规章 0* ——* 1*")]
    public void Punctuation_is_no_part_of_a_figure(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Theory]
    [InlineData("行政许可—行政处罚1", "~行政许可 —*|~行政处罚 1*")]
    [InlineData("行政许可/", "~行政许可 /*")]
    // Elsewhere it is punctuation.
    [InlineData("本年处理决定数量/行政许可1", "本年处理决定数量|~行政许可 1*")]
    [InlineData("第二十条第（五）项/", "第二十条第（五）项")]
    [InlineData("/行政许可1", "~行政许可 1*")]
    // What names a row in one table and a column in another says nothing by itself.
    [InlineData("其他/行政许可1", "其他|~行政许可 1*")]
    public void A_stroke_stands_for_a_figure_behind_the_label_of_a_row(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Fact]
    public void A_unit_belongs_to_the_figure_before_it()
    {
        Assert.Equal(["元", "万元", "件", "项", "条", "个", "宗", "次", "人"], FlatCutter.Units);
        foreach (var unit in FlatCutter.Units)
        {
            Assert.Equal($"~行政许可 12{unit}*|~行政处罚 ３{unit}*", FlatShown.Rows($"行政许可12{unit}行政处罚３{unit}"));
            // Without a figure it belongs to nothing.
            Assert.Equal($"行政许可|~{unit} 3*", FlatShown.Rows($"行政许可{unit}3"));
            Assert.Equal($"~{unit} 3*", FlatShown.Rows($"{unit}3"));
        }
        Assert.Equal("~行政许可 12*|~某 3*", FlatShown.Rows("行政许可12某3"));
    }

    [Theory]
    [InlineData("行政许可无行政处罚3", "~行政许可 无*|~行政处罚 3*")]
    [InlineData("规章 0 无 3", "~规章 0* 无* 3*")]
    [InlineData("结果维持无结果纠正", "结果维持 结果纠正")]
    public void Nothing_stands_for_a_figure(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Theory]
    [InlineData("（三）不予公开1.属于国家秘密0000000", "~（三）不予公开 1.属于国家秘密 0000000*")]
    [InlineData("三、本年度办理结果（三）不予公开1.属于国家秘密0", "~三、本年度办理结果 （三）不予公开 1.属于国家秘密 0*")]
    [InlineData("（四）无法提供0", "~（四）无法提供 0*")]
    [InlineData("（三）不予公开某某0", "（三）不予公开|~某某 0*")]
    [InlineData("（三）不予公开规章行政许可0", "（三）不予公开|规章|~行政许可 0*")]
    [InlineData("规章行政许可0", "规章|~行政许可 0*")]
    // The last column before figures names no row.
    [InlineData("行政许可本年处理决定数量5", "行政许可|本年处理决定数量|~5*")]
    [InlineData("结果维持结果纠正总计123", "结果维持 结果纠正 总计|~123*")]
    [InlineData("法律服务机构其他00", "法律服务机构 其他|~00*")]
    // What may name a column or a row names a row where it is numbered, or not among columns.
    [InlineData("结果维持结果纠正（七）总计123", "结果维持 结果纠正|~（七）总计 123*")]
    [InlineData("总计123", "~总计 123*")]
    [InlineData("结果维持行政许可总计123", "结果维持|行政许可|~总计 123*")]
    [InlineData("其他总计123", "其他|~总计 123*")]
    public void The_last_label_before_figures_names_their_row(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Theory]
    [InlineData("第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章 0", "第二十条第（一）项|信息内容 本年制发件数 本年废止件数 现行有效件数|~规章 0*")]
    // Words between two columns may be a column that the form does not have.
    [InlineData("结果维持某某结果纠正规章0", "结果维持 某某 结果纠正|~规章 0*")]
    [InlineData("某某结果纠正规章0", "某某|结果纠正|~规章 0*")]
    [InlineData("结果维持某某规章0", "结果维持|某某|~规章 0*")]
    [InlineData("信息内容某某结果维持规章0", "信息内容|某某|结果维持|~规章 0*")]
    [InlineData("结果维持某某信息内容规章0", "结果维持|某某|信息内容|~规章 0*")]
    // Rows left blank, and rows beside one another as in table four.
    [InlineData("行政处罚行政强制行政许可0", "行政处罚|行政强制|~行政许可 0*")]
    [InlineData("行政复议行政诉讼结果维持0", "行政复议 行政诉讼 结果维持|~0*")]
    // Below the heading of columns stand its parts, but not where they follow it at once.
    [InlineData("自然人法人或其他组织总计商业企业科研机构规章0", "自然人 法人或其他组织 总计|商业企业 科研机构|~规章 0*")]
    [InlineData("自然人法人或其他组织商业企业科研机构总计规章0", "自然人 法人或其他组织 商业企业 科研机构 总计|~规章 0*")]
    [InlineData("自然人商业企业科研机构规章0", "自然人 商业企业 科研机构|~规章 0*")]
    [InlineData("行政复议行政诉讼结果维持总计未经复议直接起诉复议后起诉结果维持0", "行政复议 行政诉讼 结果维持 总计|未经复议直接起诉 复议后起诉 结果维持|~0*")]
    public void Labels_without_figures_are_rows_of_a_header(string text, string rows) => Assert.Equal(rows, FlatShown.Rows(text));

    [Fact]
    public void A_table_has_what_stands_between_its_ends()
    {
        var flat = new FlatText("规章1行政许可2行政处罚3");
        var row = Assert.Single(new FlatTable(flat, new(flat)).Rows(3, 8));
        Assert.Equal("行政许可 2", row.Text);
        Assert.Equal([new TextOrigin(1, 4), new TextOrigin(1, 8)], row.Cells.Select(cell => cell.Origin));
    }
}
