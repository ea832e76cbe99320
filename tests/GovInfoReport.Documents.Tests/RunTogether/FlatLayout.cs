using System.Globalization;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Prints a report as pages do that lose the separators between cells. Everything comes from the form; the noise follows from a seed.</summary>
sealed class FlatLayout(int seed)
{
    readonly Random random = new(seed);
    readonly StringBuilder text = new();

    /// <summary>What is printed between two figures of a row.</summary>
    public Func<Random, string> Between { get; init; } = _ => "";

    /// <summary>What is done to a label.</summary>
    public Func<Random, string, string> Label { get; init; } = (_, label) => label;

    /// <summary>What stands above section two.</summary>
    public string Head { get; init; } = "某局2022年政府信息公开工作年度报告一、总体情况第一部分。";

    public string Print(Form form, Func<Cell, string> value)
    {
        text.Append(Head);
        foreach (var section in form.Sections.Skip(1))
        {
            text.Append(section.Heading.Zh);
            if (section.Table is { } table) Print(table, value);
            else text.Append(CultureInfo.InvariantCulture, $"第{section.Number}部分。");
        }
        return text.ToString();
    }

    void Print(Table table, Func<Cell, string> value)
    {
        foreach (var block in table.Blocks)
        {
            if (block.Heading is { } heading) Add(heading.Zh, "信息内容");
            if (block.Columns[^1].Sum == Rules.DisputeTotal)
            {
                string[] columns = [.. block.Columns.Select(column => column.Label.Zh)];
                Add([.. block.Rows.Select(row => row.Label.Zh), .. columns, .. block.Rows[1].Parts.Select(row => row.Label.Zh), .. columns, .. columns]);
                Figures(table.Cells.Select(value));
                continue;
            }
            if (block.Heading is null)
                Add(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况", .. block.Columns.Select(column => column.Label.Zh), .. block.Columns[1].Parts.Select(column => column.Label.Zh)]);
            else Add([.. block.Columns.Select(column => column.Label.Zh)]);
            foreach (var row in block.Rows.SelectMany(row => row.Values))
            {
                Groups(row);
                Add(row.Label.Zh);
                Figures(table.Cells.Where(cell => cell.Row == row).Select(value));
            }
        }
    }

    /// <summary>A group is named above its first line, and now and then again, as behind a page break.</summary>
    void Groups(Line row)
    {
        if (row.Group is not { } group || (group.Parts[0] != row && random.Next(8) > 0)) return;
        if (group.Group is { } outer && outer.Parts[0] == group) Add(outer.Label.Zh);
        Add(group.Label.Zh);
    }

    void Figures(IEnumerable<string> values)
    {
        text.Append(Between(random));
        foreach (var value in values) text.Append(value).Append(Between(random));
    }

    void Add(params string[] labels)
    {
        foreach (var label in labels) text.Append(Label(random, label));
    }
}
