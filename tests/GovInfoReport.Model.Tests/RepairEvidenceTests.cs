using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>What is said to speak for a change, of one figure or of two, and which of it counts more.</summary>
public class RepairEvidenceTests
{
    static readonly Form Form = Form.Of2021;

    [Theory]
    [InlineData("R1:C1", 12, 21, "相邻两位数字颠倒", "two neighbouring digits swapped")]
    [InlineData("R1:C1", 1234, 1243, "相邻两位数字颠倒", "two neighbouring digits swapped")]
    [InlineData("R1:C1", 1234, 2134, "相邻两位数字颠倒", "two neighbouring digits swapped")]
    [InlineData("R1:C1", 123, 321, "差 198", "off by 198")]
    [InlineData("R1:C1", 1221, 2112, "差 891", "off by 891")]
    [InlineData("R1:C1", 1234, 1343, "差 109", "off by 109")]
    [InlineData("R1:C1", 1234, 2135, "差 901", "off by 901")]
    [InlineData("R1:C1", 12, 1200, "多写或少写末尾的 0", "a zero too many or too few at the end")]
    [InlineData("R1:C1", 120, 12, "多写或少写末尾的 0", "a zero too many or too few at the end")]
    [InlineData("R1:C1", 1, 10, "多写或少写末尾的 0", "a zero too many or too few at the end")]
    [InlineData("R1:C1", 0, 12, "差 12", "off by 12")]
    [InlineData("R1:C1", 0, 5, "一位数字之差", "one digit differs")]
    [InlineData("R1:C1", 12, 17, "一位数字之差", "one digit differs")]
    [InlineData("R1:C1", 12, 2, "一位数字之差", "one digit differs")]
    [InlineData("R1:C1", 99, 100, "差 1", "off by 1")]
    [InlineData("R1:C1", 47, 12, "差 35", "off by 35")]
    [InlineData("R1:C7", 0, 5, "总计留作 0", "the total was left at 0")]
    [InlineData("R1:C7", 8, 35, "差 27", "off by 27")]
    [InlineData("R3.7:C2", 37, 95, "与 R3.7:C1 相同，似抄自该格", "the same as R3.7:C1, perhaps copied from there")]
    [InlineData("R3.2:C7", 41, 95, "与 R3.1:C7 相同，似抄自该格", "the same as R3.1:C7, perhaps copied from there")]
    [InlineData("R3.2:C7", 37, 95, "差 58", "off by 58")]
    [InlineData("R3.7:C7", 41, 95, "与 R3.1:C7 相同，似抄自该格", "the same as R3.1:C7, perhaps copied from there")]
    [InlineData("R3.1:C2", 37, 95, "差 58", "off by 58")]
    [InlineData("R3.1:C1", 37, 95, "差 58", "off by 58")]
    public void What_speaks_for_a_change_of_one_figure(string cell, long from, long to, string zh, string en) =>
        Assert.Equal(new Text(zh, en), Evidence("R3.7:C1=37 R3.1:C7=41", Delta(cell, from, to)).Text);

    [Theory]
    [InlineData("R3.1:C1 R3.1:C2", 2, -2, "2 件误入相邻一列", "2 booked in the neighbouring column")]
    [InlineData("R3.1:C1 R3.1:C2", -2, 2, "2 件误入相邻一列", "2 booked in the neighbouring column")]
    [InlineData("R3.1:C1 R3.1:C3", 2, -2, "2 件误入另一列", "2 booked in another column")]
    [InlineData("R3.1:C1 R3.2:C1", 2, -2, "2 件误入另一行", "2 booked in another row")]
    [InlineData("R3.1:C1 R3.2:C2", 2, -2, "一位数字之差", "one digit differs")]
    [InlineData("R4:C1 R4:C7", 2, 2, "该数与其总计同差 2", "the figure and its total are both off by 2")]
    [InlineData("R4:C1 R4:C7", -2, -2, "该数与其总计同差 2", "the figure and its total are both off by 2")]
    [InlineData("R3.1:C1 R3.7:C1", 2, 2, "该数与其总计同差 2", "the figure and its total are both off by 2")]
    [InlineData("R4:C1 R4:C2", 2, 2, "一位数字之差", "one digit differs")]
    [InlineData("R1:C1 R4:C1", 2, 2, "一位数字之差", "one digit differs")]
    [InlineData("R4:C1 R4:C7", 2, 36, "一位数字之差；差 36", "one digit differs; off by 36")]
    [InlineData("R4:C1 T4.1:E5", 17, 3, "差 17；一位数字之差", "off by 17; one digit differs")]
    public void What_speaks_for_a_change_of_two_figures(string cells, long byOne, long byOther, string zh, string en)
    {
        var (one, other) = (Delta(cells.Split(' ')[0], 5, 5 + byOne), Delta(cells.Split(' ')[1], 5, 5 + byOther));
        Assert.Equal(new Text(zh, en), Evidence("", one, other).Text);
        Assert.Equal(Evidence("", one, other), Evidence("", other, one));
    }

    [Fact]
    public void A_slip_of_two_is_found_among_three_and_the_third_stands_alone()
    {
        var (rank, text) = Evidence("", Delta("R3.1:C1", 5, 7), Delta("R1:C1", 5, 55), Delta("R3.1:C2", 5, 3));
        Assert.Equal("一位数字之差；2 件误入相邻一列", text.Zh);
        Assert.Equal(Evidence("", Delta("R1:C1", 5, 55)).Rank + Evidence("", Delta("R3.1:C1", 5, 7), Delta("R3.1:C2", 5, 3)).Rank, rank);
    }

    [Fact]
    public void A_total_left_at_zero_says_most_and_a_mere_difference_least()
    {
        int[] ranks =
        [
            Evidence("", Delta("R1:C7", 0, 5)).Rank, Evidence("R3.7:C1=37", Delta("R3.7:C2", 37, 95)).Rank, Evidence("", Delta("R1:C1", 12, 120)).Rank, Evidence("", Delta("R1:C1", 12, 21)).Rank,
            Evidence("", Delta("R3.1:C1", 5, 7), Delta("R3.1:C2", 5, 3)).Rank, Evidence("", Delta("R3.1:C1", 5, 7), Delta("R3.2:C1", 5, 3)).Rank,
            Evidence("", Delta("R4:C1", 5, 7), Delta("R4:C7", 5, 7)).Rank, Evidence("", Delta("R1:C1", 12, 17)).Rank, Evidence("", Delta("R1:C1", 12, 47)).Rank,
        ];
        Assert.Equal(ranks.Order().Distinct(), ranks);
    }

    [Theory]
    [InlineData(7, 7, 0)]
    [InlineData(12, 21, 2)]
    [InlineData(123, 23, 1)]
    [InlineData(123, 13, 1)]
    [InlineData(99, 100, 3)]
    [InlineData(1, 100, 2)]
    [InlineData(12345, 54321, 4)]
    [InlineData(12345, 23456, 2)]
    [InlineData(-5, 5, 1)]
    public void Digits_are_counted_as_a_person_would_strike_write_or_write_over_them(long from, long to, int digits) =>
        Assert.Equal((digits, digits), (new CellDelta(0, from, to - from).DigitsChanged, new CellDelta(0, to, from - to).DigitsChanged));

    [Property]
    public void Over_another_figure_no_way_is_shorter(NonNegativeInt one, NonNegativeInt two, NonNegativeInt three)
    {
        Assert.InRange(Between(one.Get, three.Get), one.Get == three.Get ? 0 : 1, Between(one.Get, two.Get) + Between(two.Get, three.Get));
        // A digit struck at the end.
        Assert.Equal(1, Between((one.Get + 1L) * 10 + two.Get % 10, one.Get + 1L));

        static int Between(long from, long to) => new CellDelta(0, from, to - from).DigitsChanged;
    }

    static CellDelta Delta(string cell, long from, long to) => new(Form[cell].Index, from, to - from);

    /// <summary>Of a form with some figures; all others are 0.</summary>
    static (int Rank, Text Text) Evidence(string figures, params CellDelta[] deltas)
    {
        var values = new long[Form.Cells.Length];
        if (figures.Length > 0)
            foreach (var (cell, figure) in Figures.Parse(figures))
                values[cell.Index] = (long)figure!.Value;
        foreach (var delta in deltas) values[delta.Index] = delta.From;
        return new Evidence(Form, values).Of(deltas);
    }
}
