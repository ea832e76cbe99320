namespace GovInfoReport.Documents.Tests;

/// <summary>
/// A character outside of the first plane, as names have them, takes two places of a text. One place more or less is only a slip in a label,
/// so labels in other words could end in the midst of it.
/// </summary>
public class WholeCharacterTests
{
    const string Rare = "\U0002CB69";

    public static TheoryData<string> Labels => [.. FormWords.All.Keys.Where(words => words.Length > 5)];

    [Theory]
    [MemberData(nameof(Labels))]
    public void No_label_ends_or_starts_within_it(string label) => Assert.All(Slips(label), slip =>
    {
        foreach (var text in (string[])[slip, "规章" + slip + "重复申请", slip + Rare + "规章", Rare + slip])
        {
            var flat = new FlatText(text);
            Assert.All(new FlatCutter(flat).Cut(0, flat.Words.Length), token => Assert.True(IsWhole(text[token.Start..token.End]), $"{text}: {text[token.Start..token.End]}"));
        }
    });

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("二、主动公开政府信息情况")]
    [InlineData("三、收到和处理政府信息公开申请情况")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("五、存在的主要问题及改进情况")]
    [InlineData("六、其他需要报告的事项")]
    public void No_heading_ends_within_it(string heading) => Assert.All(Slips(heading), slip =>
        Assert.All(FlatHeadings.Of(new(slip + Rare)), found => Assert.True(IsWhole((slip + Rare)[found.Start..found.End]), (slip + Rare)[found.Start..found.End])));

    /// <summary>The words with the character in each place of theirs, instead of what stands there and before it.</summary>
    static IEnumerable<string> Slips(string words) => Enumerable.Range(0, words.Length).SelectMany(at => (string[])[words[..at] + Rare + words[(at + 1)..], words[..at] + Rare + words[at..]]).Append(words + Rare);

    static bool IsWhole(string text) => !char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]);
}
