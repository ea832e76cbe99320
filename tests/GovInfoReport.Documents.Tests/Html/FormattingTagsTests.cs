namespace GovInfoReport.Documents.Tests;

/// <summary>Tags that only format are taken out of a page that leaves very many of them open.</summary>
public class FormattingTagsTests
{
    static string Many(string tag, int count) => string.Concat(Enumerable.Repeat(tag, count));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("big")]
    [InlineData("code")]
    [InlineData("em")]
    [InlineData("font")]
    [InlineData("i")]
    [InlineData("nobr")]
    [InlineData("s")]
    [InlineData("small")]
    [InlineData("strike")]
    [InlineData("strong")]
    [InlineData("tt")]
    [InlineData("u")]
    public void Each_of_them_goes_where_too_many_are_open(string name)
    {
        var few = Many($"<{name}>", FormattingTags.Most) + "甲";
        Assert.Equal(few, FormattingTags.Tame(few));
        Assert.Equal("甲乙", FormattingTags.Tame(Many($"<{name}>", FormattingTags.Most + 1) + $"甲</{name}>乙"));
        Assert.Equal("甲", FormattingTags.Tame(Many($"<{name.ToUpperInvariant()} x='1'>", 100) + Many($"<{name}/>", 29) + "甲"));
    }

    [Fact]
    public void Only_what_is_open_at_once_counts()
    {
        var closed = Many("<b>甲</b>", 1_000);
        Assert.Equal(closed, FormattingTags.Tame(closed));
        // What ends without a beginning is not owed.
        Assert.Equal("甲", FormattingTags.Tame(Many("</b>", 1_000) + Many("<b>", 129) + "甲"));
        var half = Many("<b>", 129);
        Assert.Equal("甲", FormattingTags.Tame(half + "甲" + Many("</b>", 129)));
        Assert.Equal(Many("<b>", 128) + "</b><b>", FormattingTags.Tame(Many("<b>", 128) + "</b><b>"));
    }

    [Fact]
    public void What_is_no_such_tag_stays()
    {
        var open = Many("<b>", 129);
        foreach (var other in (string[])["<p>", "<bx>", "<br>", "<strongx>", "<strongest>", "< b>", "<b1>", "<>", "</>", "<strong", "<b", "<", "</", "a < b", "<b-c>", "<img src=x>"])
            Assert.Equal($"甲{other}", FormattingTags.Tame($"{open}甲{other}"));
        Assert.Equal("<p>甲</p>乙", FormattingTags.Tame($"{open}<p><b\n>甲</p></b>乙"));
        // An end that never comes ends the looking.
        Assert.Equal("甲<b 乙", FormattingTags.Tame($"{open}甲<b 乙"));
    }
}
