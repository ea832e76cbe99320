namespace GovInfoReport.Documents.Tests;

/// <summary>What a front end makes of a document, in a few characters.</summary>
static class BlockText
{
    /// <summary>A paragraph as it is; a table in brackets, a slash between its rows.</summary>
    public static string Of(DocumentBlock block) => block is Grid grid ? $"[{string.Join('/', grid.Rows.Select(row => string.Join(' ', row.Cells.Select(Of))))}]" : ((Paragraph)block).Text;

    // 甲2x3: a cell of two columns and three rows.
    static string Of(GridCell cell) => (cell.Text.Length > 0 ? cell.Text : "-") + ((cell.ColumnSpan, cell.RowSpan) is (1, 1) ? "" : $"{cell.ColumnSpan}x{cell.RowSpan}");
}
