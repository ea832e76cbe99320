using System.Globalization;
using System.Xml;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The text of a Word document: title, sections, tables.</summary>
sealed class DocxBodyWriter(AnnualReport report, XmlWriter xml)
{
    const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public void Write()
    {
        xml.WriteStartElement("w", "document", W);
        Start("body");
        Paragraph("Title", PrintedText.Title(report));
        if (report.PublishedOn is { } day) Paragraph("Subtitle", PrintedText.PublishedOn(day));
        Prose(report.Preamble);
        foreach (var section in report.Form.Sections)
        {
            var prose = section.Prose(report);
            if (prose is null && section.Table is null) continue;
            Paragraph("Heading1", section.Heading.Zh);
            if (section.Table is { } table) Write(TableLayout.Of(report.Form, table));
            else Prose(prose);
        }
        Page();
        End();
        End();
    }

    void Prose(string? prose)
    {
        foreach (var paragraph in PrintedText.Paragraphs(prose ?? "")) Paragraph("BodyText", paragraph);
    }

    /// <summary>A4 with the margins of the official form.</summary>
    void Page()
    {
        Start("sectPr");
        Empty("pgSz", ("w", "11906"), ("h", "16838"));
        Empty("pgMar", ("top", "1440"), ("right", "1800"), ("bottom", "1440"), ("left", "1800"), ("header", "851"), ("footer", "992"), ("gutter", "0"));
        End();
    }

    void Write(TableLayout layout)
    {
        // As wide as the tables of the official form, in twentieths of a point: they stand over the margins.
        const int width = 9748;
        var widths = layout.Widths.Select(share => (int)Math.Round(share * width / 100)).ToArray();
        Start("tbl");
        Start("tblPr");
        Empty("tblStyle", ("val", "Form"));
        Empty("tblW", ("w", Number(widths.Sum())), ("type", "dxa"));
        Empty("jc", ("val", "center"));
        Empty("tblLayout", ("type", "fixed"));
        Empty("tblLook", ("val", "0000"));
        End();
        Start("tblGrid");
        foreach (var column in widths) Empty("gridCol", ("w", Number(column)));
        End();

        // For each column the label from above that goes on, and for how many rows.
        var open = new (LayoutCell? Cell, int Rows)[widths.Length];
        foreach (var part in layout.Parts)
            foreach (var row in part) Write(row, widths, open, isKept: row != layout.Parts[^1][^1]);
        End();
        // Two tables in a row would become one; and a document does not end with a table.
        Paragraph("AfterTable", "");
    }

    /// <param name="row">The row.</param>
    /// <param name="widths">How wide the columns are.</param>
    /// <param name="open">For each column the label from above, and how many rows it still takes.</param>
    /// <param name="isKept">Whether the next row should be on the same page: a table that fits on one is not divided.</param>
    void Write(LayoutRow row, int[] widths, (LayoutCell? Cell, int Rows)[] open, bool isKept)
    {
        Start("tr");
        Start("trPr");
        Empty("cantSplit");
        Empty("trHeight", ("val", row.Cells.Any(cell => cell.Kind is LayoutKind.Value) ? "340" : "300"), ("hRule", "atLeast"));
        End();
        var next = 0;
        for (var column = 0; column < widths.Length;)
        {
            if (open[column] is { Cell: { } above, Rows: > 0 and var rows })
            {
                Write(above, widths, isKept, isContinued: true);
                open[column] = (above, rows - 1);
                column += above.ColumnSpan;
                continue;
            }
            var cell = row.Cells[next++];
            Write(cell, widths, isKept, isContinued: false);
            open[column] = (cell, cell.RowSpan - 1);
            column += cell.ColumnSpan;
        }
        End();
    }

    void Write(LayoutCell cell, int[] widths, bool isKept, bool isContinued)
    {
        Start("tc");
        Start("tcPr");
        Empty("tcW", ("w", Number(widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum())), ("type", "dxa"));
        if (cell.ColumnSpan > 1) Empty("gridSpan", ("val", Number(cell.ColumnSpan)));
        if (cell.RowSpan > 1) Empty("vMerge", ("val", isContinued ? "continue" : "restart"));
        if (cell.Kind == LayoutKind.BlockHeading) Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", "C6D9F1"));
        Empty("vAlign", ("val", "center"));
        End();
        // A published text may have several lines.
        foreach (var line in isContinued ? [""] : PrintedText.Of(report, cell).Split('\n')) Paragraph(Style(cell), line, isKept);
        End();
    }

    static string Style(LayoutCell cell) => cell switch
    {
        { Kind: LayoutKind.Corner, RowSpan: > 1 } => "TableNote",
        { Kind: LayoutKind.BlockHeading } => "TableLabel",
        // Labels stand to the left where they are long, in table three; in table two they are short and stand in the middle.
        { Kind: LayoutKind.RowHeader, Column: > 0 } or { Kind: LayoutKind.RowHeader, RowSpan: > 1 } or { Kind: LayoutKind.RowHeader, ColumnSpan: > 1 } => "TableLabel",
        _ => "TableText",
    };

    void Paragraph(string style, string text, bool isKept = false)
    {
        Start("p");
        Start("pPr");
        Empty("pStyle", ("val", style));
        if (isKept) Empty("keepNext");
        End();
        if (text.Length > 0)
        {
            Start("r");
            // A tab is an element of its own.
            var parts = XmlText.Of(text).Split('\t');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0) Empty("tab");
                if (parts[i].Length == 0) continue;
                Start("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(parts[i]);
                End();
            }
            End();
        }
        End();
    }

    void Start(string name) => xml.WriteStartElement("w", name, W);

    void End() => xml.WriteEndElement();

    void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString("w", attribute, W, value);
        End();
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
