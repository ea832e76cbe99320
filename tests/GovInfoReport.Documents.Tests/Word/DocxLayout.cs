using System.IO.Compression;
using System.Security;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>
/// Prints a report as a Word document, in the ways that Word and WPS have to say the same: merges, runs, controls, tracked changes.
/// Everything comes from the form; which way follows from a seed.
/// </summary>
sealed class DocxLayout(int seed)
{
    const string Head = "某某镇人民政府2022年政府信息公开工作年度报告";

    readonly Random random = new(seed);
    readonly StringBuilder text = new();

    /// <summary>Whether merged cells go down by blank cells and not by merges.</summary>
    public bool HasBlankCells { get; init; }

    /// <summary>Whether cells go across by merges and not by spans.</summary>
    public bool HasMergesAcross { get; init; }

    /// <summary>Whether each block of table two is a table of its own.</summary>
    public bool IsTableTwoSplit { get; init; }

    /// <summary>Whether table three ends and starts again, as tables do that somebody split to fit a page.</summary>
    public bool IsTableThreeSplit { get; init; }

    /// <summary>Whether the whole text stands in a table that only lays out the page.</summary>
    public bool IsLaidOutByTable { get; init; }

    /// <summary>Whether headings are numbered by Word.</summary>
    public bool HasCountedHeadings { get; init; }

    /// <summary>Whether runs are broken and wrapped in what does not show.</summary>
    public bool IsNoisy { get; init; } = true;

    /// <summary>Prints a report with all choices made by the seed.</summary>
    public static byte[] Print(int seed, Form form, Func<Cell, string> value)
    {
        var bits = new Random(seed).Next(64);
        return new DocxLayout(seed)
        {
            HasBlankCells = (bits & 1) > 0,
            HasMergesAcross = (bits & 2) > 0,
            IsTableTwoSplit = (bits & 4) > 0,
            IsTableThreeSplit = (bits & 8) > 0,
            IsLaidOutByTable = (bits & 16) > 0,
            HasCountedHeadings = (bits & 32) > 0,
        }.Print(form, value);
    }

    public byte[] Print(Form form, Func<Cell, string> value)
    {
        Paragraph(Head);
        Paragraph("本报告依照条例编制。");
        foreach (var section in form.Sections)
        {
            if (HasCountedHeadings) Paragraph(section.Heading.Zh[2..], "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
            else Paragraph(section.Heading.Zh);
            if (section.Table is { } table) Tables(table, value);
            else
            {
                Paragraph($"第{section.Number}部分的内容。");
                Paragraph("又一段。");
            }
        }
        var body = text.ToString();
        return Pack(IsLaidOutByTable ? $"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>{body}</w:tc></w:tr></w:tbl><w:p/>" : body);
    }

    /// <summary>A document around its body.</summary>
    public static byte[] Pack(string body, string? prologue = null) => Pack(
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/numbering.xml", """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
            """),
        ("word/document.xml", prologue + Document(body)));

    /// <summary>The main part around its body.</summary>
    public static string Document(string body) =>
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>""";

    /// <summary>An archive of some parts, and of the list of their kinds.</summary>
    public static byte[] Pack(params ReadOnlySpan<(string Name, string Content)> parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            foreach (var (name, content) in parts) Add(name, content);

            void Add(string name, string content)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return file.ToArray();
    }

    void Tables(Table table, Func<Cell, string> value)
    {
        if (IsTableTwoSplit && table.Code == "T2")
            foreach (var block in table.Blocks) Print([.. FormGrid.Rows(table, block, value)]);
        else if (IsTableThreeSplit && table.Code == "T3") Split([.. FormGrid.Rows(table, value)]);
        else Print([.. FormGrid.Rows(table, value)]);
    }

    /// <summary>Cuts a table below one of its rows; a group that goes on starts in the second part with a cell without a label.</summary>
    void Split(Box[][] rows)
    {
        var at = random.Next(5, rows.Length - 1);
        var going = rows.Index().SelectMany(row => row.Item.Where(box => row.Index < at && row.Index + box.Height > at).Select(box => (row.Index, Box: box))).ToArray();
        Print([.. rows[..at].Index().Select(row => row.Item.Select(box => box with { Height = Math.Min(box.Height, at - row.Index) }).ToArray())]);
        rows[at] = [.. going.Select(entry => entry.Box with { Text = "", Height = entry.Index + entry.Box.Height - at }), .. rows[at]];
        Print(rows[at..]);
    }

    void Print(Box[][] rows)
    {
        text.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        text.Append("</w:tblPr>");
        // The boxes that go on below, by their first column.
        var open = new Dictionary<int, (Box Box, int Left)>();
        foreach (var row in rows)
        {
            text.Append("<w:tr>").Append(IsNoisy && random.Next(3) == 0 ? "<w:trPr><w:trHeight w:val=\"400\"/><w:jc w:val=\"center\"/></w:trPr>" : "");
            var column = 0;
            var boxes = new Queue<Box>(row);
            while (boxes.Count > 0 || open.ContainsKey(column))
            {
                var (box, left, isFirst) = open.TryGetValue(column, out var above) ? (above.Box, above.Left, false) : (boxes.Peek(), boxes.Dequeue().Height, true);
                Cell(box, isFirst);
                if (left > 1) open[column] = (box, left - 1);
                else open.Remove(column);
                column += box.Width;
            }
            text.Append("</w:tr>");
        }
        text.Append("</w:tbl><w:p/>");
    }

    void Cell(Box box, bool isFirst)
    {
        var down = box.Height == 1 || HasBlankCells ? "" : isFirst ? "<w:vMerge w:val=\"restart\"/>" : random.Next(2) == 0 ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>";
        var isAcross = HasMergesAcross && box.Width > 1;
        text.Append("<w:tc><w:tcPr>").Append(isAcross ? "<w:hMerge w:val=\"restart\"/>" : box.Width > 1 ? $"<w:gridSpan w:val=\"{box.Width}\"/>" : "").Append(down).Append("</w:tcPr>");
        Paragraph(isFirst ? box.Text : "");
        text.Append("</w:tc>");
        for (var i = 1; isAcross && i < box.Width; i++) text.Append("<w:tc><w:tcPr><w:hMerge/>").Append(down).Append("</w:tcPr><w:p/></w:tc>");
    }

    void Paragraph(string words, string properties = "")
    {
        text.Append("<w:p><w:pPr>").Append(properties).Append("<w:jc w:val=\"center\"/></w:pPr>");
        var at = 0;
        while (at < words.Length)
        {
            var length = IsNoisy && random.Next(4) == 0 ? random.Next(1, words.Length - at + 1) : words.Length - at;
            Run(words.Substring(at, length));
            at += length;
        }
        text.Append("</w:p>");
    }

    void Run(string words)
    {
        var run = $"<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(words)}</w:t></w:r>";
        text.Append((IsNoisy ? random.Next(14) : -1) switch
        {
            0 => $"<w:ins w:id=\"1\" w:author=\"a\">{run}</w:ins>",
            1 => $"<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>77</w:delText></w:r></w:del>{run}",
            2 => $"<w:r><w:rPr><w:vanish/></w:rPr><w:t>88</w:t></w:r>{run}",
            3 => $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>",
            4 => $"<w:fldSimple w:instr=\" =SUM(LEFT) \">{run}</w:fldSimple>",
            5 => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(ABOVE) \\# 0 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{run}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            6 => $"<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>{run}<w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"spellStart\"/>",
            7 => $"<w:smartTag w:element=\"chsdate\">{run}</w:smartTag><w:r><w:footnoteReference w:id=\"2\"/></w:r>",
            8 => $"<w:hyperlink w:anchor=\"x\">{run}</w:hyperlink>",
            _ => run,
        });
    }
}
