namespace GovInfoReport.Documents.Tests;

/// <summary>Which text is taken for a printed page, and where its characters stand on it.</summary>
public class LayoutPlaceTests
{
    // The paragraphs, and the cells of tables in the order in which they stand in the text, each behind its line and column.
    static string? Read(string text) => LayoutText.TryParse(text) is not { } document ? null : string.Join(' ', document.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [(Place: (TextOrigin)paragraph.Origin, paragraph.Text)],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).Select(cell => (Place: (TextOrigin)cell.Origin, cell.Text)),
        _ => throw new InvalidOperationException(),
    }).OrderBy(part => part.Place.Line).ThenBy(part => part.Place.Column).Select(part => $"{part.Place.Line}:{part.Place.Column} {part.Text}"));

    const string Line = "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸";

    [Fact]
    public void What_can_be_no_page_is_none()
    {
        Assert.Equal("1:1 规章 5", Read("规章   5"));
        Assert.Null(Read("规章  5"));
        Assert.Null(Read("规章   5\t6"));
        Assert.NotNull(Read("规章   5".PadRight(400)));
        Assert.Null(Read("规章   5".PadRight(401)));
        Assert.NotNull(Read("规章   5".PadRight(200_000, '\n')));
        Assert.Null(Read("规章   5".PadRight(200_001, '\n')));
    }

    [Fact]
    public void Lines_are_counted_over_pages_and_their_numbers_left_out() =>
        Assert.Equal($"1:4 {Line[3..]}{Line} 6:4 {Line[3..]}{Line}", Read($"   {Line[3..]}\n{Line}\r\n                - 1 -\n\f 2 \n   {Line[3..]}\n{Line}\n"));

    [Fact]
    public void Cells_stand_where_they_are_printed() => Assert.Equal(
        "1:1 信息内容 1:15 本年制发件数 1:26 本年废止件数 1:35 现行有效件数 3:1 规章 3:15 1 3:26 0 3:35 11 6:1 行政规范性文件 6:15 8 6:26 1234 6:35 66",
        Read("信息内容          本年制发件数     本年废止件数   现行有效件数\n\n规章            1          0        11\n\n\f行政规范性文件       8          1234     66\n"));

    [Fact]
    public void A_single_blank_is_between_figures_and_none_between_words() => Assert.Equal(
        "1:1 规章 1:7 1 1:9 0 1:13 ab 1:19 甲 1:21 / 1:25 - 1:27 甲 1:31 １ 1:33 甲 1:37 甲 1:39 １ 1:43 甲 1:45 －",
        Read("规 章   1 0   a b   甲 /   - 甲   １ 甲   甲 １   甲 －\n"));

    [Fact]
    public void Letters_are_half_as_wide_in_prose()
    {
        // Twenty letters and as many characters are as long as a line of thirty characters; else the others would end early.
        var lines = $"   {Line[..27]}\n{new string('a', 20)}{Line[..20]}\n{Line}\n{Line}\n末";
        Assert.Equal("1:4 " + lines.Replace("\n", "", StringComparison.Ordinal).Trim(), Read(lines));
    }

    [Fact]
    public void A_pair_of_surrogates_is_one_character()
    {
        Assert.Equal("1:1 𠀀𠀀 5", Read("𠀀𠀀   5"));
        Assert.Contains("\uD840", Read("规章   5\uD840")!, StringComparison.Ordinal);
    }
}
