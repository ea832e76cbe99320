using System.IO.Compression;
using System.Xml.Linq;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>How a written Word document looks.</summary>
public class DocxStyleTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Preamble = "甲\t\t乙\t" };

    static ZipArchive Archive(AnnualReport report)
    {
        var output = new MemoryStream();
        ReportDocx.Write(report, output);
        return new(output, ZipArchiveMode.Read);
    }

    static XElement Part(AnnualReport report, string name = "word/document.xml")
    {
        using var archive = Archive(report);
        using var part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }

    static XElement[][] Rows(int table) => [.. Part(Report).Descendants(W + "tbl").ElementAt(table).Elements(W + "tr").Select(row => row.Elements(W + "tc").ToArray())];

    static string Styles(IEnumerable<XElement> cells) => string.Join(' ', cells.Select(cell => cell.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value));

    [Fact]
    public void Labels_that_are_long_stand_to_the_left()
    {
        // Table two: a block's heading, its columns, a row.
        Assert.Equal(["TableLabel", "TableText TableText TableText TableText", "TableText TableText TableText TableText"], Rows(0).Take(3).Select(Styles));
        // Table three: the note, a label over three columns, one over many rows with those in it, the last of them.
        var three = Rows(1);
        Assert.Equal("TableNote TableText", Styles(three[0]));
        Assert.Equal("TableLabel TableText TableText TableText TableText TableText TableText TableText", Styles(three[3]));
        Assert.Equal("TableLabel TableLabel TableText TableText TableText TableText TableText TableText TableText", Styles(three[5]));
        Assert.Equal("TableLabel TableLabel TableLabel TableText TableText TableText TableText TableText TableText TableText", Styles(three[7]));
        Assert.Equal("TableText TableText", Styles(Rows(2)[0]));
    }

    [Fact]
    public void A_table_stays_on_a_page()
    {
        foreach (var table in (int[])[0, 1, 2])
        {
            var rows = Rows(table);
            Assert.All(rows[..^1].SelectMany(row => row).SelectMany(cell => cell.Elements(W + "p")), paragraph => Assert.Single(paragraph.Descendants(W + "keepNext")));
            Assert.Empty(rows[^1].SelectMany(cell => cell.Descendants(W + "keepNext")));
            Assert.Equal("AfterTable", Part(Report).Descendants(W + "tbl").ElementAt(table).ElementsAfterSelf().First().Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value);
        }
    }

    [Fact]
    public void Headings_of_blocks_are_shaded_and_rows_of_figures_higher()
    {
        Assert.Equal(4, Part(Report).Descendants(W + "shd").Count());
        Assert.Equal("C6D9F1", Rows(0)[0][0].Descendants(W + "shd").Single().Attribute(W + "fill")!.Value);
        Assert.Equal(["300", "300", "340", "340", "300", "300", "340"], Part(Report).Descendants(W + "trHeight").Take(7).Select(height => height.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_cell_is_as_wide_as_its_columns()
    {
        foreach (var table in Part(Report).Descendants(W + "tbl"))
        {
            var columns = table.Element(W + "tblGrid")!.Elements().Select(column => (int)column.Attribute(W + "w")!).ToArray();
            // The official form's tables are 9748 wide; a column is rounded by itself.
            Assert.InRange(columns.Sum(), 9748 - columns.Length, 9748 + columns.Length);
            Assert.Equal(columns.Sum(), (int)table.Descendants(W + "tblW").Single().Attribute(W + "w")!);
            Assert.All(table.Elements(W + "tr"), row => Assert.Equal(columns.Sum(), row.Descendants(W + "tcW").Sum(width => (int)width.Attribute(W + "w")!)));
        }
    }

    [Fact]
    public void A_tab_is_an_element() =>
        Assert.Equal("t:甲 tab: tab: t:乙 tab:", string.Join(' ', Part(Report).Descendants(W + "r").ElementAt(1).Elements().Select(element => $"{element.Name.LocalName}:{element.Value}")));

    [Fact]
    public void The_package_says_no_time_and_who_made_it()
    {
        using var archive = Archive(Report);
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml", "word/document.xml", "customXml/item1.xml"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(["title 某局2022年政府信息公开工作年度报告", "creator 某局"], Part(Report, "docProps/core.xml").Elements().Select(element => $"{element.Name.LocalName} {element.Value}"));
        Assert.Single(Part(Report with { Authority = Authority.Named(null) }, "docProps/core.xml").Elements());
    }

    [Theory]
    [InlineData("甲😀\t\n\r", "甲😀\t\n\r")]
    [InlineData("\0甲\u0001\uFFFE\uFFFF", "\uFFFD甲\uFFFD\uFFFD\uFFFD")]
    public void What_XML_cannot_say_is_replaced(string text, string expected) => Assert.Equal(expected, XmlText.Of(text));

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("\uFFFD甲", XmlText.Of("\uD83D甲"));
        Assert.Equal("甲\uFFFD", XmlText.Of("甲\uD83D"));
        Assert.Equal("\uFFFD😀\uFFFD", XmlText.Of("\uDE00😀\uDE00"));
    }
}
