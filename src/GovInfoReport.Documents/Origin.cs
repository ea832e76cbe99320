using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Where in a published document something stands, so that a person can look it up.</summary>
public abstract record Origin
{
    private protected Origin() { }

    /// <summary>The place in words.</summary>
    public abstract Text Place { get; }

    /// <summary>The place in Chinese.</summary>
    public sealed override string ToString() => Place.Zh;
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character (UTF-16 code unit) in the line, from 1.</param>
public sealed record TextOrigin(int Line, int Column) : Origin
{
    /// <inheritdoc/>
    public override Text Place => new($"第 {Line} 行第 {Column} 字", $"line {Line}, column {Column}");
}

/// <summary>A cell of a table, in a web page, Markdown, or a Word document.</summary>
/// <param name="Table">The table in the document, from 1.</param>
/// <param name="Row">The row in the table, from 1.</param>
/// <param name="Column">The first column that the cell takes, from 1; a cell that spans several columns counts for as many.</param>
public sealed record TableOrigin(int Table, int Row, int Column) : Origin
{
    /// <inheritdoc/>
    public override Text Place => new($"第 {Table} 个表格第 {Row} 行第 {Column} 列", $"table {Table}, row {Row}, column {Column}");
}

/// <summary>A paragraph, in a web page or a Word document.</summary>
/// <param name="Number">The paragraph among those outside tables, from 1.</param>
public sealed record ParagraphOrigin(int Number) : Origin
{
    /// <inheritdoc/>
    public override Text Place => new($"第 {Number} 段", $"paragraph {Number}");
}

/// <summary>A place on a page of a PDF.</summary>
/// <param name="Page">The page in the file, from 1.</param>
/// <param name="X">How far from the left edge of the page it is, in points of 1/72 inch.</param>
/// <param name="Y">How far from the upper edge of the page it is, in points.</param>
public sealed record PageOrigin(int Page, double X, double Y) : Origin
{
    /// <inheritdoc/>
    public override Text Place => new($"第 {Page} 页，距左 {X:0}、距上 {Y:0} 磅", $"page {Page}, {X:0} points from the left, {Y:0} from the top");
}
