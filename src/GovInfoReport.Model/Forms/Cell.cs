namespace GovInfoReport.Model;

/// <summary>One place of the form: where a row and a column meet.</summary>
public sealed class Cell
{
    readonly Func<AnnualReport, decimal?> read;
    string? nameZh, nameEn;

    internal Cell(Table table, Line row, Line column, int index, bool isAmount, bool mayBeNegative, Func<AnnualReport, decimal?> read)
    {
        this.read = read;
        (Table, Row, Column, Index, IsAmount, MayBeNegative) = (table, row, column, index, isAmount, mayBeNegative);
        Code = $"{row.Code}:{column.Code}";
        Pointer = table.Pointer + row.Path + column.Path;
    }

    /// <summary>The permanent code: row, colon, column ("R3.3.1:C7").</summary>
    public string Code { get; }

    /// <summary>The JSON Pointer (RFC 6901) of the cell in a document.</summary>
    public string Pointer { get; }

    /// <summary>The table that the cell is in.</summary>
    public Table Table { get; }

    /// <summary>The row.</summary>
    public Line Row { get; }

    /// <summary>The column.</summary>
    public Line Column { get; }

    /// <summary>The place of the cell among the cells of its form, in the order of a document, from 0.</summary>
    public int Index { get; }

    /// <summary>Whether the cell holds an amount of money, which may have decimals, and not a count.</summary>
    public bool IsAmount { get; }

    /// <summary>Whether a negative figure is legal here, as in the column 本年增/减 of the edition of 2019.</summary>
    public bool MayBeNegative { get; }

    /// <summary>Whether the form computes the cell from others: a total, of its row or its column.</summary>
    public bool IsTotal => Row.Sum is not null || Column.Sum is not null;

    /// <summary>Table, row and column in the form's words, for messages.</summary>
    public Text Name => new(
        nameZh ??= $"{Table.Name.Zh}“{Labels(Row, "·").Zh}”一{Table.RowWord.Zh}、“{Labels(Column, "·").Zh}”一列",
        nameEn ??= $"{Table.Name.En}, {Table.RowWord.En} \"{Labels(Row, ": ").En}\", column \"{Column.Label.En}\"");

    /// <summary>The figure that a report has here; null where it has none.</summary>
    /// <exception cref="ArgumentException">The cell is not of the report's edition.</exception>
    public decimal? Read(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        MustBeOf(report.Form, nameof(report));
        return read(report);
    }

    /// <summary>Throws where a report of another edition is asked for the cell.</summary>
    internal void MustBeOf(Form form, string parameter)
    {
        if (Index >= form.Cells.Length || form.Cells[Index] != this)
            throw new ArgumentException($"The report is of the edition of {(int)form.Edition}, which the cell {this} is not of.", parameter);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    // "3.其他" alone does not say where it stands, "（六）其他处理·3.其他" does. The outermost headings say nothing that the row does not.
    static Text Labels(Line line, string separator) => line.Group is { Code: not null, Group: not null } group
        ? new(group.Label.Zh + separator + line.Label.Zh, group.Label.En + separator + line.Label.En)
        : line.Label;
}
