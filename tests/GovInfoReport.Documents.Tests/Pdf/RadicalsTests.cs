using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>Radicals, held against the decompositions of Unicode and the names of the supplement.</summary>
public class RadicalsTests
{
    [Fact]
    public void A_radical_is_the_character_that_it_decomposes_to()
    {
        for (var c = '\u2F00'; c <= '\u2FD5'; c++) Assert.Equal(c.ToString().Normalize(NormalizationForm.FormKC), Radicals.Fold(c.ToString()));
    }

    // The radical, by the character whose simplified or other form its name says.
    [Theory]
    [InlineData('\u2E81', '厂')]
    [InlineData('\u2E8B', '卩')]
    [InlineData('\u2E92', '巳')]
    [InlineData('\u2E93', '幺')]
    [InlineData('\u2E9B', '旡')]
    [InlineData('\u2E9C', '日')]
    [InlineData('\u2E9D', '月')]
    [InlineData('\u2E9E', '歺')]
    [InlineData('\u2E9F', '母')]
    [InlineData('\u2EA0', '民')]
    [InlineData('\u2EA9', '王')]
    [InlineData('\u2EBC', '月')]
    [InlineData('\u2EBD', '臼')]
    [InlineData('\u2EC1', '虎')]
    [InlineData('\u2EC4', '西')]
    [InlineData('\u2EC5', '见')]
    [InlineData('\u2EC6', '角')]
    [InlineData('\u2EC9', '贝')]
    [InlineData('\u2ECB', '车')]
    [InlineData('\u2ED1', '長')]
    [InlineData('\u2ED3', '长')]
    [InlineData('\u2ED4', '门')]
    [InlineData('\u2ED8', '青')]
    [InlineData('\u2ED9', '韦')]
    [InlineData('\u2EDA', '页')]
    [InlineData('\u2EDB', '风')]
    [InlineData('\u2EDC', '飞')]
    [InlineData('\u2EDD', '食')]
    [InlineData('\u2EE2', '马')]
    [InlineData('\u2EE3', '骨')]
    [InlineData('\u2EE4', '鬼')]
    [InlineData('\u2EE5', '鱼')]
    [InlineData('\u2EE6', '鸟')]
    [InlineData('\u2EE7', '卤')]
    [InlineData('\u2EE8', '麦')]
    [InlineData('\u2EE9', '黄')]
    [InlineData('\u2EEA', '黾')]
    [InlineData('\u2EEC', '齐')]
    [InlineData('\u2EEE', '齿')]
    [InlineData('\u2EF0', '龙')]
    [InlineData('\u2EF3', '龟')]
    public void A_radical_of_the_supplement_is_the_character_that_it_looks_like(char radical, char character) => Assert.Equal($"a{character}b", Radicals.Fold($"a{radical}b"));

    [Fact]
    public void Everything_else_stays()
    {
        // A radical that is no character of its own, the last of the supplement and what follows it, and the neighbours of both ranges.
        foreach (var c in "\u2E80\u2E82\u2EB8\u2EF4\u2EFF\u2E7F\u2FD6\u2FE0一民a") Assert.Equal(c.ToString(), Radicals.Fold(c.ToString()));
        Assert.Equal("⺀民a", Radicals.Fold("⺀⺠a"));
    }
}
