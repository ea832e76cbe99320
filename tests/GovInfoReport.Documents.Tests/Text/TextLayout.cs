using System.Globalization;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>
/// Prints a report as publishers paste it: tables with tabs, spare empty cells between a label and its figures, labels in other widths,
/// numberings and quotes. Everything comes from the form; the noise follows from a seed.
/// </summary>
sealed class TextLayout(int seed)
{
    readonly Random random = new(seed);
    readonly StringBuilder text = new();

    /// <summary>Whether labels are printed as the form has them.</summary>
    public bool IsExact { get; init; }

    /// <summary>The labels to print in place of others.</summary>
    public Dictionary<string, string> Replaced { get; init; } = [];

    public static string Print(int seed, Form form, Func<Cell, string> value) => new TextLayout(seed).Print(form, value);

    public string Print(Form form, Func<Cell, string> value)
    {
        text.Append("某某镇人民政府2022年政府信息公开工作年度报告\n\n本报告依照条例编制。\n");
        foreach (var section in form.Sections)
        {
            text.Append(Replaced.GetValueOrDefault(section.Heading.Zh, section.Heading.Zh)).Append("\n\n");
            if (section.Table is { } table) Print(table, value);
            else text.Append(CultureInfo.InvariantCulture, $"第{section.Number}部分的内容。\n\n又一段。\n");
        }
        return text.ToString();
    }

    void Print(Table table, Func<Cell, string> value)
    {
        var isSideBySide = table.Blocks[0].Columns[^1].Sum == Rules.DisputeTotal;
        foreach (var block in table.Blocks)
        {
            if (block.Heading is { } heading) Line(Noisy(heading.Zh));
            if (isSideBySide)
            {
                var columns = block.Columns.Select(column => Noisy(column.Label.Zh)).ToArray();
                Line([.. block.Rows.Select(row => Noisy(row.Label.Zh))]);
                Line([.. columns, .. block.Rows[1].Parts.Select(row => Noisy(row.Label.Zh))]);
                Line([.. columns, .. columns]);
                Line([.. table.Cells.Select(value)]);
                continue;
            }
            if (block.Heading is null)
            {
                Line("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况", Noisy(block.Columns[^1].Label.Zh));
                Line("", Noisy(block.Columns[0].Label.Zh), Noisy(block.Columns[1].Label.Zh));
                Line(["", .. block.Columns[1].Parts.Select(column => Noisy(column.Label.Zh))]);
            }
            else Line(["信息内容", .. block.Columns.Select(column => Noisy(column.Label.Zh))]);
            foreach (var row in block.Rows.SelectMany(row => row.Values)) Print(row, table.Cells.Where(cell => cell.Row == row).Select(value));
        }
    }

    void Print(Line row, IEnumerable<string> values)
    {
        // A group is named in the row of its first line.
        if (row.Group is { } group && group.Parts[0] == row)
        {
            if (group.Group is { } outer && outer.Parts[0] == group) text.Append(Noisy(outer.Label.Zh)).Append('\t');
            text.Append(Noisy(group.Label.Zh)).Append('\t', random.Next(1, 3));
        }
        else text.Append('\t', random.Next(0, 3));
        text.Append(Noisy(row.Label.Zh)).Append('\t', random.Next(1, 4)).AppendJoin('\t', values).Append('\t', random.Next(0, 3)).Append('\n');
        if (random.Next(9) == 0) text.Append("\n\n");
    }

    void Line(params string[] cells) => text.AppendJoin('\t', cells).Append('\t', random.Next(0, 3)).Append('\n');

    string Noisy(string label)
    {
        if (Replaced.TryGetValue(label, out var other)) return other;
        if (IsExact) return label;
        var end = label.IndexOfAny(['、', '.', '）']);
        // "（一）", "一、" and "1." are numberings; the other brackets are words.
        if (end is 1 or 2)
        {
            var number = label[..end].TrimStart('（');
            label = random.Next(5) switch
            {
                0 => label[(end + 1)..],
                1 => $"({number}) {label[(end + 1)..]}",
                2 => $"{number}、{label[(end + 1)..]}",
                3 => $"{number}．\u3000{label[(end + 1)..]}",
                _ => label,
            };
        }
        if (random.Next(3) == 0) label = label.Replace("“", "\"", StringComparison.Ordinal).Replace('”', '"');
        if (random.Next(3) == 0) label = label.Replace('（', '(').Replace('）', ')').Replace('，', ',');
        if (random.Next(3) == 0) label = label.Insert(random.Next(label.Length + 1), random.Next(2) == 0 ? "\u00A0" : " ");
        return label;
    }
}
