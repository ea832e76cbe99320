using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>How the tables of a PDF are ruled.</summary>
enum Rulings
{
    /// <summary>Strokes.</summary>
    Strokes,

    /// <summary>Thin filled rectangles, cell by cell, as Word writes them.</summary>
    Rectangles,

    /// <summary>Only between the rows, and below the header, as in printed books.</summary>
    Across,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>Prints a report as a PDF: paragraphs with indents, tables whose labels are broken over lines, tables that go on on the next page.</summary>
sealed class PdfPrinter(int seed)
{
    const double Left = 70, Right = 525, Top = 80, Bottom = 770, Prose = 15, Type = 9, Pitch = 13;

    readonly Random random = new(seed);
    PdfWriter pdf = new();
    double y;

    public Rulings Rulings { get; init; }

    /// <summary>Whether pages have a running title and a number.</summary>
    public bool HasFurniture { get; init; } = true;

    /// <summary>How the pages are turned, in quarters clockwise.</summary>
    public int Turn { get; init; }

    /// <summary>What else is printed on a page.</summary>
    public Action<PdfWriter> Beside { get; init; } = _ => { };

    /// <summary>Whether a table without lines starts a page, so that its head and its rows stand together.</summary>
    public bool KeepsTogether { get; init; } = true;

    public byte[] Print(Form form, Func<Cell, string> value)
    {
        pdf = new() { Turn = Turn };
        NewPage();
        Centred("某某镇人民政府2022年政府信息公开工作年度报告", 18);
        Paragraph("本报告依照条例编制，所列数据的统计期限自2022年1月1日起至2022年12月31日止。如对本报告有疑问，请与某某镇人民政府联系，地址在人民路1号。");
        foreach (var section in form.Sections)
        {
            Paragraph(section.Heading.Zh);
            if (section.Table is { } table) Print(table, [.. FormGrid.Rows(table, value)]);
            else
            {
                Paragraph(string.Create(CultureInfo.InvariantCulture, $"第{section.Number}部分的内容，") + string.Concat(Enumerable.Repeat("主动公开政府信息五千余条，依法办理申请，", random.Next(1, 9))) + "完成任务。");
                Paragraph("又一段。");
            }
        }
        return pdf.ToBytes();
    }

    void NewPage()
    {
        pdf.NewPage();
        y = Top;
        Beside(pdf);
        if (!HasFurniture) return;
        pdf.Text(Left, 50, 9, "政府信息公开年报");
        pdf.Text(290, 800, 9, string.Create(CultureInfo.InvariantCulture, $"— {pdf.Page} —"));
    }

    void Centred(string text, double size)
    {
        pdf.Text((Left + Right - PdfWriter.WidthOf(text, size)) / 2, y += size, size, text);
        y += size;
    }

    void Paragraph(string text)
    {
        foreach (var (index, line) in Broken("　　" + text, Right - Left, Prose).Index())
        {
            if (y + 2 * Prose > Bottom) NewPage();
            var words = line.TrimStart('　');
            pdf.Text(Left + (index == 0 ? 2 * Prose : 0), y += 1.7 * Prose, Prose, words);
        }
    }

    void Print(Table table, Box[][] rows)
    {
        double[] widths = table.Code switch
        {
            "T2" => [110, .. Enumerable.Repeat(57.5, 6)],
            "T3" => [24, 56, 130, .. Enumerable.Repeat(35.0, 7)],
            _ => [.. Enumerable.Repeat(30.0, 15)],
        };
        double[] edges = [Left, .. widths.Select((_, i) => Left + widths[..(i + 1)].Sum())];
        if (KeepsTogether && Rulings is Rulings.None or Rulings.Across) NewPage();
        y += 8;
        var placed = Place(rows);
        var heights = rows.Select((_, row) => placed.Where(cell => cell.Row == row && cell.Box.Height == 1).Select(cell => Lines(cell.Box, edges, cell.Column).Length).DefaultIfEmpty(1).Max() * Pitch + 8).ToArray();
        for (int from = 0, to; from < rows.Length; from = to)
        {
            for ((to, var bottom) = (from, y); to < rows.Length && (to == from || bottom + heights[to] <= Bottom); to++) bottom += heights[to];
            Print(placed, edges, heights, from, to);
            if (to < rows.Length) NewPage();
        }
        y += 12;
    }

    /// <summary>Prints the rows that stand on one page. A merged cell that goes on has its border there, and what did not fit of its text.</summary>
    void Print(List<(Box Box, int Row, int Column)> placed, double[] edges, double[] heights, int from, int to)
    {
        double Y(int row) => y + heights[from..row].Sum();
        foreach (var (box, row, column) in placed.Where(cell => cell.Row < to && cell.Row + cell.Box.Height > from))
        {
            var (first, last) = (Math.Max(row, from), Math.Min(row + box.Height, to));
            var (top, bottom, left, right) = (Y(first), Y(last), edges[column], edges[column + box.Width]);
            var lines = Lines(box, edges, column);
            if (row < from) lines = [.. lines.Skip((int)((Y(from) - y + heights[row..from].Sum()) / Pitch))];
            if (row + box.Height > to) lines = [.. lines.Take((int)((bottom - top) / Pitch))];
            var start = (top + bottom - lines.Length * Pitch) / 2 + Pitch - 3;
            foreach (var (index, line) in lines.Index())
                pdf.Text(box.Cell is null ? left + 4 : (left + right - PdfWriter.WidthOf(line, Type)) / 2, start + index * Pitch, Type, line);
            if (Rulings is Rulings.Strokes or Rulings.Rectangles)
            {
                var isFilled = Rulings == Rulings.Rectangles;
                foreach (var (x0, y0, x1, y1) in new[] { (left, top, right, top), (left, bottom, right, bottom), (left, top, left, bottom), (right, top, right, bottom) })
                    pdf.Line(x0, y0, x1, y1, isFilled);
            }
            else if (Rulings == Rulings.Across && box.Height == 1) pdf.Line(left, bottom, right, bottom);
        }
        y = Y(to);
    }

    static List<(Box Box, int Row, int Column)> Place(Box[][] rows)
    {
        var columns = new TableColumns();
        var placed = new List<(Box, int, int)>();
        foreach (var (index, row) in rows.Index())
        {
            foreach (var box in row) placed.Add((box, index, columns.Place(box.Width, box.Height)));
            columns.NextRow();
        }
        return placed;
    }

    static string[] Lines(Box box, double[] edges, int column) => [.. Broken(box.Text, edges[column + box.Width] - edges[column] - 6, Type)];

    static IEnumerable<string> Broken(string text, double width, double size)
    {
        for (int from = 0, to; from < text.Length; from = to)
        {
            for (to = from + 1; to < text.Length && PdfWriter.WidthOf(text[from..(to + 1)], size) <= width; to++) { }
            yield return text[from..to];
        }
    }
}
