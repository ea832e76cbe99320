using System.Globalization;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

public class PdfLaws
{
    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void What_is_printed_between_lines_is_read(Printed printed) => IsRead(printed, printed.Seed % 2 == 0 ? Rulings.Strokes : Rulings.Rectangles);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void What_is_printed_without_lines_is_read(Printed printed) => IsRead(Short(printed), Rulings.None);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 20)]
    public void What_is_printed_with_lines_between_rows_is_read(Printed printed) => IsRead(Short(printed), Rulings.Across);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 20)]
    public void What_is_printed_on_turned_pages_is_read(Printed printed)
    {
        for (var turn = 1; turn <= 3; turn++) IsRead(printed.Seed % 2 == 0 ? printed : Short(printed), printed.Seed % 2 == 0 ? Rulings.Strokes : Rulings.None, turn);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 20)]
    public void What_is_printed_beside_the_text_is_noted_and_in_no_way_of_it(Printed printed)
    {
        var (plain, beside) = (Read(_ => { }), Read(pdf => Beside(pdf, onlyPage: 2)));
        Assert.Equal(plain.Report!.ToJson(), beside.Report!.ToJson());
        Assert.Equal(["仅供参考", "内部资料，注意保存", "样稿"], beside.Notes.Select(TableShown.Left).Order(StringComparer.Ordinal));
        Assert.All(beside.Notes, note => Assert.Equal((Rules.UnknownLine, 2), (note.Rule, Assert.IsType<PageOrigin>(beside.OriginOf(note)).Page)));
        // On every page it is of the paper.
        Assert.Empty(Read(pdf => Beside(pdf, onlyPage: 0)).Notes);

        PublishedReading Read(Action<PdfWriter> beside) => PublishedReport.Read(new PdfPrinter(printed.Seed) { Beside = beside, Rulings = printed.Seed % 2 == 0 ? Rulings.Strokes : Rulings.None }.Print(printed.Form, Short(printed).Plain));
    }

    static void Beside(PdfWriter pdf, int onlyPage)
    {
        if (onlyPage > 0 && pdf.Page != onlyPage) return;
        pdf.Text(30, 300, 12, "仅供参考", turn: 1);
        pdf.Text(570, 600, 12, "内部资料，注意保存", turn: 3);
        // Across prose and tables, whatever is there.
        pdf.Slanted(150, 600, 60, "样稿");
    }

    [Theory]
    [InlineData("{0}件", true)]
    [InlineData("{0}（含{0}）", true)]
    [InlineData("约{0}", false)]
    public void Figures_with_words_beside_them_are_read_or_said(string format, bool isRead)
    {
        string[] some = ["T2.1.1:D1", "T2.5.1:D1", "T2.6.2:D1"];
        foreach (var rulings in (Rulings[])[Rulings.Strokes, Rulings.None])
        {
            var reading = PublishedReport.Read(new PdfPrinter(1) { Rulings = rulings }.Print(Form.Of2021, cell => some.Contains(cell.Code) ? string.Format(CultureInfo.InvariantCulture, format, cell.Index + 1) : "0"));
            Assert.All(Form.Of2021.Cells, cell => Assert.Equal(!some.Contains(cell.Code) ? 0 : isRead ? cell.Index + 1 : null, cell.Read(reading.Report!)));
            var said = string.Join(' ', reading.Notes.Select(note => note.Detail.Zh).Concat(reading.Report!.AsPublished.Values));
            Assert.All(some, code => Assert.Contains(string.Format(CultureInfo.InvariantCulture, format, Form.Of2021[code].Index + 1), said, StringComparison.Ordinal));
        }
    }

    /// <summary>Without lines a blank cell is seen by what stands above and below it. What cannot be seen so is left open; nothing is read wrong.</summary>
    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_blank_cell_between_no_lines_is_blank_or_open(Printed printed) => IsReadOrOpen(Short(printed), new PdfPrinter(printed.Seed) { Rulings = printed.Seed % 3 == 0 ? Rulings.Across : Rulings.None }, cell => Hash(printed, cell) % 5 == 0);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_table_without_lines_may_go_on_on_the_next_page(Printed printed) => IsReadOrOpen(Short(printed), new PdfPrinter(printed.Seed) { Rulings = Rulings.None, KeepsTogether = false }, _ => false);

    static void IsReadOrOpen(Printed printed, PdfPrinter printer, Func<Cell, bool> isBlank)
    {
        var reading = PublishedReport.Read(printer.Print(printed.Form, cell => isBlank(cell) ? "" : printed.Plain(cell)));
        var noted = string.Join(' ', reading.Notes.Select(note => note.Detail.Zh));
        foreach (var cell in printed.Form.Cells)
        {
            var figure = isBlank(cell) ? (decimal?)null : printed.Figures[cell.Index];
            var read = cell.Read(reading.Report!);
            Assert.True(read == figure || (read is null && noted.Contains(printed.Plain(cell), StringComparison.Ordinal)), $"{cell.Code} {figure} {read}\n{string.Join('\n', reading.Notes)}");
        }
    }

    static int Hash(Printed printed, Cell cell) => (int)((printed.Seed + cell.Index * 2654435761L) % 1009);

    /// <summary>Figures that fit on a line: without lines nobody can tell a broken one from two.</summary>
    static Printed Short(Printed printed) => printed with { Figures = [.. printed.Figures.Select(figure => figure % 10_000)] };

    static PublishedReading IsRead(Printed printed, Rulings rulings, int turn = 0)
    {
        var reading = PublishedReport.Read(new PdfPrinter(printed.Seed) { Rulings = rulings, Turn = turn }.Print(printed.Form, printed.Plain));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((printed.Form.Edition, 2022, "某某镇人民政府", null), (reading.Report!.Edition, reading.Report.Year, reading.Report.Authority.Name, reading.Report.Title));
        Assert.StartsWith("本报告依照条例编制，", reading.Report.Preamble, StringComparison.Ordinal);
        Assert.EndsWith("地址在人民路1号。", reading.Report.Preamble, StringComparison.Ordinal);
        var paragraphs = reading.Report.Overview!.Split('\n');
        Assert.Equal(2, paragraphs.Length);
        Assert.Equal(("第1部分的内容，", "完成任务。", "又一段。"), (paragraphs[0][..8], paragraphs[0][^5..], paragraphs[1]));
        return reading;
    }
}
