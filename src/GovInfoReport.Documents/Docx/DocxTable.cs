namespace GovInfoReport.Documents;

/// <summary>A table as its rows come, whose merged cells are put together.</summary>
/// <param name="number">Its number in the document, from 1.</param>
sealed class DocxTable(int number)
{
    // So many labels of the form in a table itself, and it is one of the form, even if another table stands in a cell of it.
    const int LabelsOfForm = 3;

    readonly List<List<DocxCell>> rows = [];

    // The cells that a cell below may be merged to, by their first column.
    Dictionary<int, DocxCell> above = [];
    List<DocxCell> row = [];
    int column;

    /// <summary>Starts a row.</summary>
    public void NextRow() => (row, column) = ([], 0);

    /// <summary>Leaves columns before the first cell open.</summary>
    public void Pad(int columns)
    {
        if (columns > 0 && row.Count == 0) Add(new() { ColumnSpan = columns });
    }

    /// <summary>Adds a cell to the row.</summary>
    public void Add(DocxCell cell)
    {
        if (cell.IsBehind && row.Count > 0)
        {
            row[^1].ColumnSpan += cell.ColumnSpan;
            row[^1].Blocks.AddRange(cell.Blocks);
        }
        else
        {
            cell.Column = column;
            row.Add(cell);
        }
        column += cell.ColumnSpan;
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        var (own, below) = (new List<DocxCell>(row.Count), new Dictionary<int, DocxCell>());
        foreach (var cell in row)
        {
            if (cell.IsBelow && above.TryGetValue(cell.Column, out var over) && over.ColumnSpan == cell.ColumnSpan)
            {
                over.RowSpan++;
                below[cell.Column] = over;
                continue;
            }
            own.Add(cell);
            below[cell.Column] = cell;
        }
        rows.Add(own);
        above = below;
    }

    /// <summary>Forgets a row that does not show.</summary>
    public void LeaveOutRow() => row = [];

    /// <summary>The table, or, where it only lays out a page, what stands in it.</summary>
    public IEnumerable<DocumentBlock> ToBlocks()
    {
        var inner = rows.SelectMany(cells => cells).SelectMany(cell => cell.Blocks).ToArray();
        if (IsLayout(inner)) return inner;
        return [new Grid([.. rows.Select(Row)]), .. inner.OfType<Grid>()];
    }

    bool IsLayout(DocumentBlock[] inner) =>
        rows.All(cells => cells.Count(cell => !cell.Blocks.TrueForAll(block => block is Paragraph { Text.Length: 0 })) < 2 && cells.Sum(cell => cell.ColumnSpan) < 2)
        || (Array.Exists(inner, block => block is Grid) && inner.OfType<Paragraph>().Count(paragraph => FormWords.All.ContainsKey(LabelText.Of(paragraph.Text).Words)) < LabelsOfForm);

    GridRow Row(List<DocxCell> cells, int index) =>
        GridRow.InColumns([.. cells.Select(cell => new GridCell(cell.Text, new TableOrigin(number, index + 1, cell.Column + 1), cell.ColumnSpan, cell.RowSpan))]);
}

/// <summary>A cell of a table as it is read.</summary>
sealed class DocxCell
{
    /// <summary>What stands in it.</summary>
    public List<DocumentBlock> Blocks { get; } = [];

    /// <summary>Its first column, from 0.</summary>
    public int Column { get; set; }

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>Whether it goes on with the cell above it.</summary>
    public bool IsBelow { get; set; }

    /// <summary>Whether it goes on with the cell before it.</summary>
    public bool IsBehind { get; set; }

    /// <summary>Its paragraphs, one a line.</summary>
    public string Text => string.Join('\n', Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
}
