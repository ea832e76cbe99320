using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>The text of a document, block by block.</summary>
sealed class DocxBody(XmlReader reader, DocxNumbering numbering)
{
    /// <summary>How deep tables may stand in tables.</summary>
    public const int MaxTables = 16;

    readonly DocxParagraph paragraphs = new(reader, numbering);
    int cells, tables, nesting, numbered;
    // In a content control that nobody has filled in; its paragraphs only ask to.
    bool isPlaceholder;

    /// <summary>Reads the document.</summary>
    public FrontEndResult Read()
    {
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "body" })
            {
                var blocks = new List<DocumentBlock>();
                Blocks(blocks);
                return new PublishedDocument([.. blocks]);
            }
        return new PublishedDocument([]);
    }

    /// <summary>Reads what may stand in the body, in a cell or in a text box: paragraphs and tables, in whatever is put around them.</summary>
    void Blocks(List<DocumentBlock> into)
    {
        var (outer, isChosen) = (isPlaceholder, false);
        foreach (var name in reader.Children())
            switch (name)
            {
                case "p":
                    Paragraph(into);
                    break;
                case "tbl":
                    Table(into);
                    break;
                case "sdtPr":
                    isPlaceholder |= reader.IsPlaceholder();
                    break;
                case "del" or "moveFrom":
                    break;
                // The next choices, and what an older reader would show instead, say the same again.
                case "Choice" or "Fallback" when isChosen:
                    break;
                default:
                    isChosen |= name == "Choice";
                    Blocks(into);
                    break;
            }
        isPlaceholder = outer;
    }

    void Paragraph(List<DocumentBlock> into)
    {
        var boxes = new List<DocumentBlock>();
        var text = paragraphs.Read(() => Blocks(boxes));
        Count(1);
        if (!isPlaceholder && text.AsSpan().Trim().Length > 0) into.Add(new Paragraph(text.Trim(), new ParagraphOrigin(nesting == 0 ? ++numbered : Math.Max(numbered, 1))));
        into.AddRange(boxes);
    }

    void Table(List<DocumentBlock> into)
    {
        if (++nesting > MaxTables) throw new LimitException(new($"嵌套不超过 {MaxTables} 层的表格", $"tables nested at most {MaxTables} deep"));
        var table = new DocxTable(++tables);
        Rows(table);
        nesting--;
        into.AddRange(table.ToBlocks());
    }

    void Rows(DocxTable table)
    {
        var outer = isPlaceholder;
        foreach (var name in reader.Children())
            if (name == "tr") Row(table);
            else if (name == "sdtPr") isPlaceholder |= reader.IsPlaceholder();
            else if (name is not ("del" or "moveFrom")) Rows(table);
        isPlaceholder = outer;
    }

    void Row(DocxTable table)
    {
        table.NextRow();
        var isLeftOut = false;
        Cells(table, ref isLeftOut);
        if (isLeftOut) table.LeaveOutRow();
        else table.EndRow();
    }

    void Cells(DocxTable table, ref bool isLeftOut)
    {
        var outer = isPlaceholder;
        foreach (var name in reader.Children())
            switch (name)
            {
                case "tc":
                    Cell(table);
                    break;
                case "trPr":
                    foreach (var property in reader.Children())
                        if (property == "gridBefore") table.Pad(reader.Number(TableColumns.Most) ?? 0);
                        else if (property is "del" || (property is "hidden" && reader.IsOn())) isLeftOut = true;
                    break;
                case "sdtPr":
                    isPlaceholder |= reader.IsPlaceholder();
                    break;
                case "del" or "moveFrom":
                    break;
                default:
                    Cells(table, ref isLeftOut);
                    break;
            }
        isPlaceholder = outer;
    }

    void Cell(DocxTable table)
    {
        Count(1);
        var cell = new DocxCell();
        foreach (var name in reader.Children())
            if (name == "tcPr")
            {
                foreach (var property in reader.Children())
                    if (property == "gridSpan") cell.ColumnSpan = Math.Max(reader.Number(TableColumns.Most) ?? 1, 1);
                    else if (property == "vMerge") cell.IsBelow = reader.Value() != "restart";
                    else if (property == "hMerge") cell.IsBehind = reader.Value() != "restart";
            }
            else if (name == "p") Paragraph(cell.Blocks);
            else if (name == "tbl") Table(cell.Blocks);
            else if (name is not ("del" or "moveFrom")) Blocks(cell.Blocks);
        table.Add(cell);
    }

    void Count(int more)
    {
        cells += more;
        if (cells > PublishedText.MaxCells)
            throw new LimitException(new($"段落和表格合计不超过 {PublishedText.MaxCells} 段、格", $"at most {PublishedText.MaxCells} paragraphs and cells"));
    }
}
