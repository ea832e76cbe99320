using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A cell as a form prints it: its text, and how many columns and rows it takes.</summary>
sealed record Box(string Text, int Width = 1, int Height = 1, Cell? Cell = null);

/// <summary>The tables of the form as rows of merged cells, made from the form.</summary>
static class FormGrid
{
    /// <summary>How many columns the values of a row of table two share; divisible by as many as any block has.</summary>
    const int Shared = 6;

    /// <summary>The rows of a table, each with the cells that start in it.</summary>
    public static IEnumerable<Box[]> Rows(Table table, Func<Cell, string> value) => table.Code switch
    {
        "T2" => table.Blocks.SelectMany(block => Rows(table, block, value)),
        "T3" => Requests(table, value),
        _ => Disputes(table, value),
    };

    /// <summary>The rows of a block of table two.</summary>
    public static IEnumerable<Box[]> Rows(Table table, Block block, Func<Cell, string> value) =>
    [
        [new(block.Heading!.Value.Zh, 1 + Shared)],
        [new("信息内容"), .. block.Columns.Select(column => new Box(column.Label.Zh, Shared / block.Columns.Length))],
        .. block.Rows.Select(row => (Box[])[new(row.Label.Zh), .. Values(table, row, value, Shared / block.Columns.Length)]),
    ];

    static IEnumerable<Box[]> Requests(Table table, Func<Cell, string> value)
    {
        var columns = table.Blocks[0].Columns;
        return
        [
            [new("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new("申请人情况", 7)],
            [new(columns[0].Label.Zh, 1, 2), new(columns[1].Label.Zh, 5), new(columns[2].Label.Zh, 1, 2)],
            [.. columns[1].Parts.Select(column => new Box(column.Label.Zh))],
            .. table.Rows.Select(row => (Box[])[.. Labels(row), .. Values(table, row, value, 1)]),
        ];
    }

    static IEnumerable<Box[]> Disputes(Table table, Func<Cell, string> value)
    {
        var (rows, columns) = (table.Blocks[0].Rows, table.Blocks[0].Columns);
        return
        [
            [new(rows[0].Label.Zh, 5), new(rows[1].Label.Zh, 10)],
            [.. columns.Select(column => new Box(column.Label.Zh, 1, 2)), .. rows[1].Parts.Select(row => new Box(row.Label.Zh, 5))],
            [.. columns.Concat(columns).Select(column => new Box(column.Label.Zh))],
            [.. table.Cells.Select(cell => new Box(value(cell), Cell: cell))],
        ];
    }

    static IEnumerable<Box> Values(Table table, Line row, Func<Cell, string> value, int width) =>
        table.Cells.Where(cell => cell.Row == row).Select(cell => new Box(value(cell), width, Cell: cell));

    /// <summary>A group is a merged cell beside its lines.</summary>
    static IEnumerable<Box> Labels(Line row)
    {
        if (row.Group is not { } group) return [new(row.Label.Zh, 3)];
        if (group.Group is not { } outer) return group.Values.First() == row ? [new(group.Label.Zh, 1, group.Values.Count()), new(row.Label.Zh, 2)] : [new(row.Label.Zh, 2)];
        return group.Parts[0] == row ? [new(group.Label.Zh, 1, group.Parts.Length), new(row.Label.Zh)] : [new(row.Label.Zh)];
    }
}
