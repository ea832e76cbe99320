using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A format that is both written and read.</summary>
/// <param name="Name">The name.</param>
/// <param name="Write">Writes a report.</param>
sealed record RoundTrip(string Name, Func<AnnualReport, byte[]> Write)
{
    /// <summary>The formats, one a line. What they are is seen from their content.</summary>
    public static readonly RoundTrip[] All =
    [
        OfText("text", ReportText.Write),
        OfText("markdown", ReportMarkdown.Write),
        OfText("html", (report, output) => ReportHtml.Write(report, output)),
        new("docx", Docx),
    ];

    static byte[] Docx(AnnualReport report)
    {
        var output = new MemoryStream();
        ReportDocx.Write(report, output);
        return output.ToArray();
    }

    static RoundTrip OfText(string name, Action<AnnualReport, TextWriter> write) => new(name,
        report =>
        {
            using var output = new StringWriter();
            write(report, output);
            return System.Text.Encoding.UTF8.GetBytes(output.ToString());
        });
}

public class RoundTripLaws
{
    /// <summary>Whatever is in a report, HTML, Word and Markdown keep it: codes and scope, blanks, figures beside other texts, prose that looks like the form.</summary>
    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 150)]
    public void All_of_any_report_is_read_again(WrittenReport written)
    {
        var report = written.Report with { AsPublished = new(written.Report.AsPublished.OrderBy(entry => written.Report.Form[entry.Key].Index)) };
        foreach (var (name, said) in ((string, Func<string, string>)[])[("html", HtmlLaws.Said), ("docx", XmlText.Of), ("markdown", text => text.Replace('\0', '\uFFFD'))])
        {
            var reading = PublishedReport.Read(RoundTrip.All.Single(format => format.Name == name).Write(report));
            Assert.True(reading.Report is not null, $"{name}: {reading.Refusal?.En}");
            Assert.Equal(Said(report, said).ToJson(), reading.Report.ToJson());
            Assert.Empty(reading.Notes);
            Assert.All(report.Form.Cells.Where(cell => !report.AsPublished.ContainsKey(cell.Pointer)), cell => Assert.Equal(cell.Read(report) is not null, reading.Origins.ContainsKey(cell)));
        }
    }

    /// <summary>What somebody changes in a document is read as changed, and a document that is no longer the one that was written as any other.</summary>
    [Theory]
    [InlineData("docx", "依法公开。", "依法主动公开。")]
    [InlineData("docx", "<w:t xml:space=\"preserve\">7654321</w:t>", "<w:t xml:space=\"preserve\">7654322</w:t>")]
    [InlineData("docx", "某局2022年", "某局2023年")]
    [InlineData("markdown", "依法公开。", "依法主动公开。")]
    [InlineData("markdown", "依法公开。", "**依法**主动公开。")]
    [InlineData("markdown", "| 7654321 |", "| 7654322 |")]
    [InlineData("markdown", "# 某局2022年", "# 某局2023年")]
    [InlineData("markdown", "22（其中修订16件）", "23")]
    public void What_is_changed_by_hand_is_read_as_changed(string format, string written, string changed)
    {
        var report = (AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with
        {
            Overview = "依法公开。",
            ProblemsAndImprovements = "",
            OtherMatters = "无",
            Scope = ReportScope.OwnAuthority,
            AsPublished = new([KeyValuePair.Create(Form.Of2021["T2.1.2:D1"].Pointer, "22（其中修订16件）")]),
        }).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.Code == "T2.5.1:D1" ? 7654321 : cell.Code == "T2.1.2:D1" ? 22 : 0))));
        var read = PublishedReport.Read(Changed(RoundTrip.All.Single(each => each.Name == format).Write(report), format, written, changed)).Report!;
        Assert.Equal((changed.Contains("2023", StringComparison.Ordinal) ? 2023 : 2022, changed.Contains("主动", StringComparison.Ordinal) ? "依法主动公开。" : "依法公开。"), (read.Year, read.Overview));
        Assert.Equal((changed.Contains("322", StringComparison.Ordinal) ? 7654322 : 7654321, changed == "23" ? 23 : 22, "无"), (read["T2.5.1:D1"], read["T2.1.2:D1"], read.OtherMatters));
        Assert.Equal(changed == "23" ? 0 : 1, read.AsPublished.Count);
    }

    /// <summary>Exactly what plain text does not keep of prose, and that it costs nothing else.</summary>
    [Theory]
    [InlineData(" 甲", "甲")]
    [InlineData("甲\u3000", "甲")]
    [InlineData("甲\n\n乙", "甲\n乙")]
    [InlineData("甲\r乙", "甲\n乙")]
    [InlineData("甲\f乙", "甲\n乙")]
    [InlineData("甲\t乙", null)]
    [InlineData("甲  乙", null)]
    [InlineData("12", null)]
    [InlineData("1\t2\t3\t4\t5\t6\t7", null)]
    [InlineData("规章\t1\t2\t3", null)]
    [InlineData("第二十条第（一）项", null)]
    [InlineData("一、总体情况", null)]
    [InlineData("某局2020年政府信息公开工作年度报告", null)]
    [InlineData("上一篇：无", null)]
    [InlineData("# 甲\n**乙**", null)]
    [InlineData("<p>甲</p><p>乙</p>", null)]
    [InlineData("<script>alert(1)</script>", null)]
    [InlineData("| 甲 | 乙 |\n| --- | --- |", null)]
    public void Plain_text_keeps_prose_but_for_blanks_at_ends(string prose, string? said)
    {
        var report = Report($"前。\n{prose}\n后。");
        var read = PublishedReport.Read(RoundTrip.All.Single(each => each.Name == "text").Write(report)).Report!;
        Assert.Equal((report with { Overview = $"前。\n{said ?? prose}\n后。" }).ToJson(), read.ToJson());
    }

    [Fact]
    public void The_heading_of_a_later_section_in_plain_text_starts_it()
    {
        var read = PublishedReport.Read(RoundTrip.All.Single(each => each.Name == "text").Write(Report("前。\n五、存在的主要问题及改进情况\n后。"))).Report!;
        Assert.Equal(("前。", "后。", "无"), (read.Overview, read.ProblemsAndImprovements?.Split('\n')[0], read.OtherMatters));
        Assert.All(Form.Of2021.Cells, cell => Assert.Equal(cell.Index, cell.Read(read)));
    }

    static AnnualReport Report(string overview) => (AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Overview = overview, ProblemsAndImprovements = "五。", OtherMatters = "无" })
        .With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)cell.Index)));

    /// <summary>A custom part of another program, or one that says what cannot be, leaves a document that can be seen.</summary>
    [Theory]
    [InlineData("no XML")]
    [InlineData("")]
    [InlineData("<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"e\">]><facts xmlns=\"urn:govinforeport:facts\">&e;</facts>")]
    [InlineData("<facts xmlns=\"urn:govinforeport:facts\"><fact name=\"edition\" value=\"2021\"/></facts>")]
    [InlineData("<facts xmlns=\"urn:govinforeport:facts\"><fact name=\"edition\" value=\"2019\"/><fact name=\"year\" value=\"2022\"/><fact name=\"title\" value=\"某局2022年政府信息公开工作年度报告\"/></facts>")]
    public void A_custom_part_that_says_nothing_of_the_report_is_passed_over(string part)
    {
        var report = Report("前。\n后。");
        var file = Changed(RoundTrip.All.Single(each => each.Name == "docx").Write(report), "docx", written: null, part, "customXml/item1.xml");
        Assert.Equal(report.ToJson(), PublishedReport.Read(file).Report?.ToJson());
    }

    static byte[] Changed(byte[] file, string format, string? written, string changed, string part = "word/document.xml")
    {
        if (format != "docx") return Encoding.UTF8.GetBytes(Replaced(Encoding.UTF8.GetString(file)));
        var copy = new MemoryStream();
        copy.Write(file);
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.GetEntry(part)!.Open();
            using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
            var text = Replaced(reader.ReadToEnd());
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        return copy.ToArray();

        string Replaced(string text)
        {
            if (written is null) return changed;
            Assert.Contains(written, text, StringComparison.Ordinal);
            var at = text.IndexOf(written, StringComparison.Ordinal);
            return text[..at] + changed + text[(at + written.Length)..];
        }
    }

    static AnnualReport Said(AnnualReport report, Func<string, string> said)
    {
        return report with
        {
            Authority = report.Authority with { Name = Of(report.Authority.Name) },
            Title = Of(report.Title),
            Preamble = Of(report.Preamble),
            Overview = Of(report.Overview),
            ProblemsAndImprovements = Of(report.ProblemsAndImprovements),
            OtherMatters = Of(report.OtherMatters),
            AsPublished = new(report.AsPublished.Select(entry => KeyValuePair.Create(entry.Key, said(entry.Value)))),
        };

        string? Of(string? text) => text is null ? null : said(text);
    }

    [Property(Arbitrary = [typeof(PlainReport)], MaxTest = 150)]
    public void What_was_written_is_read_again(PlainReport plain)
    {
        foreach (var format in RoundTrip.All)
        {
            var reading = PublishedReport.Read(format.Write(plain.Report));
            Assert.True(reading.Report is not null, $"{format.Name}: {reading.Refusal?.En}");
            Assert.True(plain.Report.ToJson() == reading.Report.ToJson(), $"{format.Name}: {plain.Report.ToJson()}\n{reading.Report.ToJson()}\n{string.Join('\n', reading.Notes)}");
            Assert.True(reading.Notes.IsEmpty, $"{format.Name}: {string.Join('\n', reading.Notes)}");
        }
    }
}
