using GovInfoReport.Model;

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

    public static TheoryData<string> Headings => [.. Form.Of2021.Sections.Select(section => section.Heading.Zh)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void No_heading_ends_within_it(string heading)
    {
        Assert.Single(FlatHeadings.Of(new(heading)));
        Assert.All(Slips(heading).Select(slip => slip + Rare), text => Assert.All(FlatHeadings.Of(new(text)), found => Assert.True(IsWhole(text[found.Start..found.End]), text[found.Start..found.End])));
    }

    /// <summary>The words with the character in each place of theirs, instead of what stands there and before it.</summary>
    static IEnumerable<string> Slips(string words) => Enumerable.Range(0, words.Length).SelectMany(at => (string[])[words[..at] + Rare + words[(at + 1)..], words[..at] + Rare + words[at..]]).Append(words + Rare);

    static bool IsWhole(string text) => !char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]);
}
