namespace GovInfoReport.Documents.Tests;

/// <summary>Characters put together to lines: what is of one line, what is a blank, what is printed twice.</summary>
public class TextLineTests
{
    static string Lines(params IEnumerable<Glyph>[] glyphs) => string.Join('|', TextLine.Of(glyphs.SelectMany(each => each)).Select(line => line.Text));

    static IEnumerable<Glyph> At(double left, double baseline, string text, double size = 10) => Paper.Glyphs(left, baseline, size, text);

    [Fact]
    public void Characters_on_one_baseline_are_a_line_from_left_to_right()
    {
        Assert.Equal("甲乙|丙", Lines(At(10, 20, "乙"), At(0, 20, "甲"), At(0, 40, "丙")));
        // Half of the size apart, and not.
        Assert.Equal("甲乙", Lines(At(0, 20, "甲"), At(10, 25, "乙")));
        Assert.Equal("甲|乙", Lines(At(0, 20, "甲"), At(10, 25.1, "乙")));
        // Of two sizes the greater counts, whichever comes first.
        Assert.Equal("甲乙", Lines(At(0, 20, "甲", 20), At(20, 30, "乙")));
        Assert.Equal("甲乙", Lines(At(0, 20, "甲"), At(10, 30, "乙", 20)));
        Assert.Equal("甲|乙", Lines(At(0, 20, "甲", 20), At(20, 30.1, "乙")));
    }

    [Fact]
    public void A_line_goes_on_from_its_greatest_character_and_no_blank_moves_it()
    {
        // Each is half a size below the one before; a line would otherwise run down the page.
        Assert.Equal("甲乙|丙", Lines(At(0, 20, "甲"), At(10, 25, "乙"), At(20, 30, "丙")));
        Assert.Equal("甲乙丙", Lines(At(0, 20, "甲"), At(10, 25, "乙", 12), At(22, 30, "丙")));
        Assert.Equal("甲|丙", Lines(At(0, 20, "甲"), At(10, 25, " ", 12), At(22, 30, "丙")));
    }

    [Fact]
    public void Lines_of_each_direction_are_their_own()
    {
        var turned = At(0, 20, "乙").Select(glyph => glyph with { Turn = 1 });
        Assert.Equal("甲丙|乙", Lines(turned, At(0, 20, "甲丙")));
    }

    [Fact]
    public void Blanks_at_the_ends_are_no_part_of_a_line()
    {
        var line = Assert.Single(TextLine.Of(At(0, 20, "  甲 乙   ")));
        Assert.Equal(("甲 乙", 10, 35), (line.Text, line.Left, line.Right));
        Assert.Empty(TextLine.Of(At(0, 20, "   ")));
        Assert.Empty(TextLine.Of([]));
        Assert.Equal("甲 乙", Lines(At(0, 20, "甲"), At(20, 20, "   "), At(30, 20, "乙")));
    }

    [Fact]
    public void A_gap_is_a_blank()
    {
        // Letters stand close, ideographs and figures apart.
        Assert.Equal("ab", Lines(At(0, 20, "a"), At(7, 20, "b")));
        Assert.Equal("a b", Lines(At(0, 20, "a"), At(7.1, 20, "b")));
        Assert.Equal("甲乙", Lines(At(0, 20, "甲"), At(21, 20, "乙")));
        Assert.Equal("甲 乙", Lines(At(0, 20, "甲"), At(21.1, 20, "乙")));
        Assert.Equal("a1", Lines(At(0, 20, "a"), At(16, 20, "1")));
        Assert.Equal("1a", Lines(At(0, 20, "1"), At(16, 20, "a")));
        Assert.Equal("1 2", Lines(At(0, 20, "1"), At(16.1, 20, "2")));
        // Two blanks and a gap are one.
        Assert.Equal("甲 乙", Lines(At(0, 20, "甲 "), At(100, 20, " 乙")));
    }

    [Fact]
    public void What_is_printed_twice_in_one_place_is_bold()
    {
        Assert.Equal("甲", Lines(At(0, 20, "甲"), At(2.4, 20, "甲")));
        Assert.Equal("甲甲", Lines(At(0, 20, "甲"), At(2.5, 20, "甲")));
        Assert.Equal("甲", Lines(At(0, 20, "甲"), At(0, 22.4, "甲")));
        Assert.Equal("甲甲", Lines(At(0, 20, "甲"), At(0, 22.5, "甲")));
        Assert.Equal("甲乙", Lines(At(0, 20, "甲"), At(0, 20, "乙")));
        // A shadow of whole words; and only what is near in the order is compared.
        Assert.Equal("1234", Lines(At(0, 20, "1234"), At(1, 20, "1234")));
        Assert.Equal("甲乙丙", Lines(At(0, 20, "甲"), At(0.1, 20, "乙"), At(0.2, 20, "丙"), At(0.3, 20, "甲")));
        Assert.Equal("甲乙丙丁甲", Lines(At(0, 20, "甲"), At(0.1, 20, "乙"), At(0.2, 20, "丙"), At(0.3, 20, "丁"), At(0.4, 20, "甲")));
    }

    [Fact]
    public void Parts_are_what_much_room_stands_between()
    {
        static string Parts(params IEnumerable<Glyph>[] glyphs) => string.Join('|', new TextLine([.. glyphs.SelectMany(each => each)]).Parts(room: 0.6).Select(part => part.Text));
        Assert.Equal("甲乙", Parts(At(0, 20, "甲"), At(16, 20, "乙")));
        Assert.Equal("甲|乙", Parts(At(0, 20, "甲"), At(16.1, 20, "乙")));
        // The greater of the two sizes counts; a blank is room like any.
        Assert.Equal("甲 乙", Parts(At(0, 20, "甲", 20), At(32, 20, "乙")));
        Assert.Equal("甲|乙", Parts(At(0, 20, "甲", 20), At(32.1, 20, "乙")));
        Assert.Equal("甲乙", Parts(At(0, 20, "甲"), At(22, 20, "乙", 20)));
        Assert.Equal("甲|乙|丙", Parts(At(0, 20, "甲  乙  丙")));
        Assert.Equal("1 2", Parts(At(0, 20, "a").Select(glyph => glyph with { Text = "1 2" })));
        Assert.Empty(new TextLine([.. At(0, 20, " ")]).Parts(0.6));
    }

    [Fact]
    public void A_line_is_as_high_as_its_greatest_character()
    {
        var line = new TextLine([.. At(5, 20, "甲"), .. At(15, 21, "乙", 12)]);
        Assert.Equal((5, 27, 20, 12, 8), (line.Left, line.Right, line.Baseline, line.Size, line.Top));
    }
}
