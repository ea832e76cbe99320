using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>Lines are read quickly however they end, and the fast path learns after so many lines, not before and not again.</summary>
public class LineReaderTests
{
    static readonly Authority Name = Authority.Named("某县教育局");

    static readonly string Canonical = AnnualReport.Blank(Edition.Of2021, Name, 2024).ToJson();

    static readonly string Earlier = AnnualReport.Blank(Edition.Of2019, Name, 2020).ToJson();

    // Of which the fast path knows nothing until it learned.
    static string Spaced(string json, int blanks = 1) => json.Replace(",", "," + new string(' ', blanks), StringComparison.Ordinal);

    /// <summary>Blanks may stand behind a document; the CR of its end is none of it.</summary>
    [Fact]
    public void Every_end_of_a_line_is_read_quickly()
    {
        foreach (var document in (string[])[Canonical, Earlier, Spaced(Canonical), Spaced(Earlier), "  " + Canonical])
            foreach (var blanks in (string[])["", " ", "\t", "  \t ", "\r ", " \r\r ", new string(' ', 200)])
                foreach (var ending in (string[])["\n", "\r\n"])
                    foreach (var before in (string[])["", "\n", "\r\n", Canonical + "\n"])
                    {
                        // A carriage return is a blank too, but the one before the line feed is of the end.
                        var expected = Encoding.UTF8.GetByteCount(before + document + blanks);
                        Assert.Equal((true, expected), Read(new(), before, document + blanks + ending));
                    }
    }

    [Theory]
    [InlineData("x\n")]
    [InlineData(" x\n")]
    [InlineData("}\n")]
    [InlineData("\rx\n")]
    [InlineData(" \r x\n")]
    [InlineData(",\r\n")]
    public void What_stands_behind_a_document_is_not_passed_over(string behind)
    {
        foreach (var document in (string[])[Canonical, Spaced(Canonical)])
            foreach (var before in (string[])["", "\n"])
                Assert.Equal((false, -1), Read(new(), before, document + behind));
    }

    [Fact]
    public void Eight_lines_in_a_row_that_are_written_in_another_way_teach_it()
    {
        foreach (var (lines, lessons) in (IEnumerable<(int, int)>)[(1, 0), (7, 0), (8, 1), (9, 1), (100, 1)])
        {
            var reader = new LineReader();
            for (var i = 0; i < lines; i++) Assert.True(Read(reader, "", Spaced(Canonical) + "\n").IsQuick);
            Assert.Equal(lessons, reader.Lessons);
            Assert.Equal(lessons > 0, IsFast(reader, Spaced(Canonical), Edition.Of2021));
            // What it knows it is not taught once more.
            for (var i = 0; i < 100; i++) Read(reader, "", (lessons > 0 ? Spaced(Canonical) : Canonical) + "\n");
            Assert.Equal(lessons, reader.Lessons);
        }
    }

    [Fact]
    public void A_few_lines_that_nobody_can_read_teach_nothing()
    {
        var reader = new LineReader();
        for (var i = 0; i < 20; i++)
        {
            // Each counts for both editions.
            for (var wrong = 0; wrong < 4; wrong++) Assert.Equal((false, -1), Read(reader, "", "{}\n"));
            for (var right = 0; right < 9; right++) Assert.True(Read(reader, "", Canonical + "\n").IsQuick);
        }
        Assert.Equal(0, reader.Lessons);
    }

    [Fact]
    public void Each_edition_is_learned_by_itself()
    {
        var reader = new LineReader();
        for (var i = 0; i < 8; i++) Read(reader, "", Spaced(Canonical) + "\n");
        for (var i = 0; i < 8; i++) Read(reader, "", Spaced(Earlier) + "\n");
        Assert.Equal(2, reader.Lessons);
        Assert.True(IsFast(reader, Spaced(Canonical), Edition.Of2021) && IsFast(reader, Spaced(Earlier), Edition.Of2019));
    }

    /// <summary>Each lesson takes twice as many lines as the one before; and a way that is known is found again though other lines came between.</summary>
    [Fact]
    public void Lessons_become_rare()
    {
        var (reader, counts) = (new LineReader(), new List<int>());
        for (var lesson = 1; lesson <= 5; lesson++)
        {
            var lines = 0;
            for (; reader.Lessons < lesson && lines < 1_000; lines++) Read(reader, "", Spaced(Canonical, lesson) + "\n");
            counts.Add(lines);
        }
        Assert.Equal([8, 16, 32, 64, 128], counts);
        for (var i = 0; i < 20; i++) Assert.True(Read(reader, "", Spaced(Canonical, 9) + "\n").IsQuick);
        for (var i = 0; i < 300; i++) Assert.True(Read(reader, "", Spaced(Canonical, 5) + "\n").IsQuick);
        Assert.Equal(5, reader.Lessons);
    }

    static (bool IsQuick, int End) Read(LineReader reader, string before, string line)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(before + line), .. new byte[LineReader.Reach]];
        return (reader.Read(text, Encoding.UTF8.GetByteCount(before), out var end) is not null, end);
    }

    static bool IsFast(LineReader reader, string json, Edition edition) => reader.IsFast([.. Encoding.UTF8.GetBytes(json), (byte)'\n', .. new byte[LineReader.Reach]], edition);
}
