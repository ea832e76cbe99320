using System.Text;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Documents.Tests;

/// <summary>For how many characters a font says something, by hand.</summary>
public class PdfFontCodesTests
{
    static IToken Token(string word) => word[0] == '[' ? new ArrayToken([]) : new NumericToken(double.Parse(word, System.Globalization.CultureInfo.InvariantCulture));

    // Each entry of a list counts as one, and a range by what is between its ends.
    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("5", 1, 1)]
    [InlineData("1 [", 1, 2)]
    [InlineData("1 [ 3 [", 1, 4)]
    [InlineData("1 101 500", 1, 103)]
    [InlineData("1 [ 1 101 500 7 8 500", 1, 109)]
    [InlineData("1 101 500 1 101 500", 1, 206)]
    [InlineData("101 1 500", 1, 3)]
    [InlineData("0 4294967295 500", 1, 4294967298)]
    [InlineData("0 9999999999 500", 1, 4294967298)]
    [InlineData("-9999999999 0 500", 1, 4294967298)]
    [InlineData("1 101 500 600 700", 3, 105)]
    [InlineData("1 101 500 600 700 1 101 500 600 700", 3, 210)]
    public void Widths_are_counted(string list, int figures, long expected) =>
        Assert.Equal(expected, PdfFontCodes.Widths([.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Token)], figures));

    [Theory]
    [InlineData("", 0)]
    [InlineData("<0000> <FFFF> <4E00>", 0)]
    [InlineData("1 beginbfchar <00> <FF> endbfchar", 0)]
    [InlineData("1 beginbfrange <0000> <FFFF> <4E00> endbfrange", 65536)]
    [InlineData("1 beginbfrange <41> <41> <4E00> endbfrange", 1)]
    [InlineData("2 beginbfrange <00> <0F> <4E00> <10> <1F> <4E10> endbfrange", 32)]
    [InlineData("2 beginbfrange <00> <0F> [<4E00> <4E01>] <10> <1F> <4E10> endbfrange", 32)]
    [InlineData("2 beginbfrange <00> <0F> [<4E00> <4E01> endbfrange", 16)]
    [InlineData("1 beginbfrange <00> <0F> <4E00> endbfrange <00> <FF> <00>", 16)]
    [InlineData("1 beginbfrange <00> <0F> <4E00> endbfrange 1 beginbfrange <10> <1F> <4E00> endbfrange", 32)]
    [InlineData("1 beginbfrange <0F> <00> <4E00> endbfrange", 1)]
    [InlineData("1 beginbfrange <0 0 > < 0 f> <4E00> endbfrange", 16)]
    [InlineData("1 beginbfrange <0> <F> <4E00> endbfrange", 241)]
    [InlineData("1 beginbfrange <00> <0FFF> <4E00> endbfrange", 16)]
    [InlineData("1 beginbfrange <0000> <0F> <4E00> endbfrange", 3841)]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <4E00> endbfrange", 4294967296)]
    [InlineData("1 beginbfrange <0000000000> <0000000001> <4E00> endbfrange", 4294967295)]
    [InlineData("1 beginbfrange <> <> <4E00> endbfrange", 1)]
    [InlineData("1 beginbfrange <00> endbfrange", 0)]
    [InlineData("1 beginbfrange <00> <0F", 0)]
    [InlineData("1 beginbfrange <00", 0)]
    public void Ranges_of_a_map_are_counted(string map, long expected) => Assert.Equal(expected, PdfFontCodes.Mapped(Encoding.Latin1.GetBytes(map)));
}
