using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Figures and days as they stand in a line, held against the parsers of the runtime.</summary>
public class ValueTests
{
    // What may stand behind a figure; the last two make it another one, which is for the caller to see.
    static readonly string[] Behind = [",", "}", " ", ".5", "e1"];

    [Property(MaxTest = 1_000)]
    public void A_figure_of_up_to_eight_digits_is_read(NonNegativeInt number, bool isNegative, byte digits)
    {
        var value = number.Get % (long)Math.Pow(10, 1 + digits % 8);
        var text = (isNegative ? "-" : "") + value.ToString(CultureInfo.InvariantCulture);
        foreach (var behind in Behind) Assert.Equal((text.Length, isNegative ? -value : value), Count(text + behind));
    }

    [Fact]
    public void Every_figure_of_few_digits_is_read()
    {
        for (var value = 0; value < 12_000; value++)
            Assert.Equal((value.ToString(CultureInfo.InvariantCulture).Length, (long)value), Count(value.ToString(CultureInfo.InvariantCulture) + ","));
        Assert.Equal((8, 99_999_999L), Count("99999999,"));
        Assert.Equal((9, -99_999_999L), Count("-99999999,"));
    }

    [Fact]
    public void Null_is_a_blank() => Assert.Equal((4, CellValues.Blank), Count("null,"));

    [Theory]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("nul,")]
    [InlineData("nulL")]
    [InlineData("Null")]
    [InlineData("/")]
    [InlineData(":")]
    [InlineData("\"1\"")]
    [InlineData("１")]
    public void What_is_no_figure_has_no_length(string text) => Assert.Equal(0, Count(text + ",").Length);

    /// <summary>Every day of some years, and what no month has.</summary>
    [Fact]
    public void A_day_is_one_of_the_calendar()
    {
        foreach (var year in (int[])[0, 1, 4, 1900, 2000, 2023, 2024, 9999])
            for (var month = 0; month <= 13; month++)
                for (var day = 0; day <= 32; day++)
                    AssertSameDay(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));
    }

    [Property(MaxTest = 1_000)]
    public void A_day_with_another_character_in_it_is_none(byte place, char other)
    {
        const string day = "2023-10-31";
        var at = place % (day.Length + 1);
        AssertSameDay(day[..at] + other + day[Math.Min(at + 1, day.Length)..]);
        AssertSameDay(day[..at] + other + day[at..]);
        AssertSameDay(day[..at]);
        AssertSameDay(day[..at] + (char)('0' + other % 10) + day[Math.Min(at + 1, day.Length)..]);
    }

    static void AssertSameDay(string text)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);
        Assert.Equal((isDay, expected), (DateText.TryDate(Encoding.UTF8.GetBytes(text), out var date), date));
    }

    /// <summary>Of an amount only the sign is kept; what is rare is left to the strict reader.</summary>
    [Theory]
    [InlineData("0,", 1, 0)]
    [InlineData("12,", 2, 1)]
    [InlineData("0.00,", 4, 0)]
    [InlineData("0.05,", 4, 1)]
    [InlineData("0.50,", 4, 1)]
    [InlineData("3.00,", 4, 1)]
    [InlineData("0.0000000000000001,", 18, 1)]
    [InlineData("0.,", -1, null)]
    [InlineData(".5,", -1, null)]
    [InlineData("-1,", -1, null)]
    public void An_amount_has_a_sign(string text, int end, int? sign)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. new byte[64]];
        var at = ValueScan<Bytes16>.Amount(ref bytes[0], 0, out var value, out _);
        Assert.Equal((end, sign), (at, at < 0 ? null : (int?)value));
    }

    [Fact]
    public void A_year_is_one_of_four_digits()
    {
        foreach (var year in (int[])[YearConverter.First, 2023, YearConverter.Last]) Assert.Equal(4, Year($"{year},"));
        foreach (var year in (int[])[YearConverter.First - 1, YearConverter.Last + 1, 0]) Assert.Equal(-1, Year($"{year},"));

        static int Year(string text)
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. new byte[64]];
            return ValueScan<Bytes16>.Year(ref bytes[0], 0, out _);
        }
    }

    static (int Length, long Value) Count(string text)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. new byte[16]];
        return (Digits.Count(ref bytes[0], out var value), value);
    }
}
