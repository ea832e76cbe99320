using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>How much a page draws, as far as its operators tell.</summary>
public class PdfOperatorsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("12 34 Td", 0)]
    [InlineData("<6162> Tj", 4)]
    [InlineData("<61 6> Tj <F> Tj", 4)]
    [InlineData("<61xy> 99", 2)]
    [InlineData("(ab) Tj", 4)]
    [InlineData("() 99", 0)]
    [InlineData("(a(b)c) 99", 10)]
    [InlineData("(a\\)b) 99", 6)]
    [InlineData("(a\\\\) 99", 4)]
    [InlineData("(<61>) 99", 8)]
    [InlineData("<6(1)2> 99", 3)]
    [InlineData("<61> 99 <62> 99", 4)]
    [InlineData("(a", 2)]
    [InlineData("(\\", 2)]
    public void Digits_of_strings_are_counted_two_for_a_byte(string content, long expected) => Assert.Equal(expected, PdfOperators.Digits(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("", "")]
    [InlineData("q Q /X gs", "")]
    [InlineData("/X Do", "X1")]
    [InlineData("/X Do /X Do /Y\tDo /Z\nDo /W\r\n Do /V\fDo /U\0Do", "U1 V1 W1 X2 Y1 Z1")]
    [InlineData("Do", "1")]
    [InlineData("/XDo", "X1")]
    [InlineData("/X q Do", "X1")]
    [InlineData("/X /Y Do", "Y1")]
    [InlineData("/X DoDo", "X2")]
    public void What_is_drawn_is_named(string content, string expected) =>
        Assert.Equal(expected, string.Join(' ', PdfOperators.Drawn(Encoding.Latin1.GetBytes(content)).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + entry.Value)));

    [Theory]
    [InlineData(298, "X")]
    [InlineData(299, "")]
    public void A_name_far_away_may_be_any(int blanks, string expected) => Assert.Equal([expected], PdfOperators.Drawn(Encoding.Latin1.GetBytes($"/Y q /X{new string(' ', blanks)}Do")).Keys);
}
