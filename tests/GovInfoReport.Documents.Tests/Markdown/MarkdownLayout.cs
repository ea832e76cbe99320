using System.Globalization;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Prints a report as Markdown, which has no merged cells: what would be merged is written out in each cell, or in the first of them.</summary>
sealed class MarkdownLayout(int seed)
{
    readonly Random random = new(seed);
    readonly StringBuilder text = new();
    readonly bool isFilled = new Random(seed).Next(2) == 0;

    public static string Print(int seed, Form form, Func<Cell, string> value) => new MarkdownLayout(seed).Print(form, value);

    string Print(Form form, Func<Cell, string> value)
    {
        text.Append(Pick("# ", "")).Append("某某镇人民政府2022年政府信息公开工作年度报告\n\n本报告依照\\*条例\\*编制\\|1 &lt; 2。\n\n");
        foreach (var section in form.Sections)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, Pick("## {0}", "### {0} ###", "**{0}**"), section.Heading.Zh).Append("\n\n");
            if (section.Table is { } table) Print(table, value);
            else text.Append(CultureInfo.InvariantCulture, $"第{section.Number}部分的**内容**。\n\n又一段。\n\n");
        }
        return text.ToString();
    }

    void Print(Table table, Func<Cell, string> value)
    {
        var isFirst = true;
        foreach (var row in Rows(table, value))
        {
            var cells = row.SelectMany(cell => Enumerable.Range(0, cell.Width).Select(i => i == 0 || (isFilled && cell.IsLabel) ? cell.Text : "")).Select(cell => Pick(" ", "") + cell + Pick(" ", "  "));
            var line = string.Join('|', cells);
            text.Append('|').Append(line).Append("|\n");
            if (isFirst) text.Append('|').Append(string.Concat(Enumerable.Repeat(Pick(" --- |", ":-:|", "---|"), row.Sum(cell => cell.Width)))).Append('\n');
            isFirst = false;
        }
        text.Append('\n');
    }

    IEnumerable<Merged[]> Rows(Table table, Func<Cell, string> value)
    {
        var block = table.Blocks[0];
        if (block.Columns[^1].Sum == Rules.DisputeTotal)
        {
            var columns = block.Columns.Select(column => Label(column.Label.Zh)).ToArray();
            yield return [Label(block.Rows[0].Label.Zh, 5), Label(block.Rows[1].Label.Zh, 10)];
            yield return [.. columns, .. block.Rows[1].Parts.Select(row => Label(row.Label.Zh, 5))];
            yield return [.. isFilled ? columns : columns.Select(_ => Label("")), .. columns, .. columns];
            yield return [.. table.Cells.Select(cell => new Merged(value(cell), 1, false))];
        }
        else if (block.Heading is null)
        {
            var corner = isFilled ? "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）" : "";
            yield return [Label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3), Label("申请人情况", 7)];
            yield return [Label(corner, 3), Label(block.Columns[0].Label.Zh), Label(block.Columns[1].Label.Zh, 5), Label(block.Columns[^1].Label.Zh)];
            yield return [Label(corner, 3), Label(isFilled ? block.Columns[0].Label.Zh : ""), .. block.Columns[1].Parts.Select(column => Label(column.Label.Zh)), Label(isFilled ? block.Columns[^1].Label.Zh : "")];
            foreach (var row in block.Rows.SelectMany(row => row.Values)) yield return [.. Labels(row), .. Values(table, row, value, 1)];
        }
        else
            foreach (var part in table.Blocks)
            {
                var width = 6 / part.Columns.Length;
                yield return [Label(part.Heading!.Value.Zh, 7)];
                yield return [Label("信息内容"), .. part.Columns.Select(column => Label(column.Label.Zh, width))];
                foreach (var row in part.Rows.SelectMany(row => row.Values)) yield return [Label(row.Label.Zh), .. Values(table, row, value, width)];
            }
    }

    Merged[] Labels(Line row)
    {
        if (row.Group is not { } group) return [Label(row.Label.Zh, 3)];
        var isFirst = group.Parts[0] == row;
        if (group.Group is not { } outer) return [Label(isFilled || isFirst ? group.Label.Zh : ""), Label(row.Label.Zh, 2)];
        return [Label(isFilled ? outer.Label.Zh : ""), Label(isFilled || isFirst ? group.Label.Zh : ""), Label(row.Label.Zh)];
    }

    static IEnumerable<Merged> Values(Table table, Line row, Func<Cell, string> value, int width) => table.Cells.Where(cell => cell.Row == row).Select(cell => new Merged(value(cell), width, false));

    Merged Label(string label, int width = 1)
    {
        if (label.Length > 4 && random.Next(4) == 0) label = label.Insert(label.Length - 1, "<br>");
        return new(random.Next(5) == 0 && label.Length > 0 ? $"**{label}**" : label, width, true);
    }

    string Pick(params string[] any) => any[random.Next(any.Length)];

    readonly record struct Merged(string Text, int Width, bool IsLabel);
}
