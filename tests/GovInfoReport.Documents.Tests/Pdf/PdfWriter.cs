using System.Globalization;
using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>A PDF of characters and lines, with a font that is not embedded: as little as a text layer needs. Points from the upper left corner.</summary>
sealed class PdfWriter
{
    public const double Width = 595, Height = 842;

    readonly List<StringBuilder> pages = [];

    /// <summary>How far a page is turned when it is shown, in degrees.</summary>
    public int Rotation { get; init; }

    /// <summary>How a page is turned that says nothing of it, in quarters clockwise.</summary>
    public int Turn { get; init; }

    /// <summary>The number of the current page, from 1.</summary>
    public int Page => pages.Count;

    public void NewPage() => pages.Add(new(Turn switch
    {
        1 => FormattableString.Invariant($"0 -1 1 0 0 {Width} cm\n"),
        2 => FormattableString.Invariant($"-1 0 0 -1 {Width} {Height} cm\n"),
        3 => FormattableString.Invariant($"0 1 -1 0 {Height} 0 cm\n"),
        _ => "",
    }));

    /// <summary>How wide a text is: figures and Latin letters take half of the size of the type.</summary>
    public static double WidthOf(string text, double size) => text.Sum(c => c < 128 ? size / 2 : size);

    /// <param name="turn">Quarters clockwise.</param>
    public void Text(double x, double baseline, double size, string text, int turn = 0)
    {
        var (a, b) = turn switch { 1 => (0, -1), 3 => (0, 1), 2 => (-1, 0), _ => (1, 0) };
        Show(x, baseline, size, text, a, b);
    }

    /// <summary>A text that rises to the right, as watermarks do.</summary>
    public void Slanted(double x, double baseline, double size, string text) => Show(x, baseline, size, text, 0.8, 0.6);

    void Show(double x, double baseline, double size, string text, double a, double b) =>
        Add($"BT /F1 {size} Tf {a} {b} {-b} {a} {x} {Height - baseline} Tm <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET");

    /// <summary>A line, stroked, or filled as a thin rectangle.</summary>
    public void Line(double x0, double y0, double x1, double y1, bool isFilled = false) => Add(isFilled
        ? (FormattableString)$"{Math.Min(x0, x1) - 0.25} {Height - Math.Max(y0, y1) - 0.25} {Math.Abs(x1 - x0) + 0.5} {Math.Abs(y1 - y0) + 0.5} re f"
        : $"{x0} {Height - y0} m {x1} {Height - y1} l S");

    /// <summary>Operators as they are, in points from the lower left corner.</summary>
    public void Raw(string operators) => pages[^1].Append(operators).Append('\n');

    public byte[] ToBytes()
    {
        var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.5\n");
        var kids = string.Join(' ', pages.Select((_, i) => $"{6 + 2 * i} 0 R"));
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>");
        Object("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
        Object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >> >>");
        Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + string.Concat(Enumerable.Range(0, 256).Chunk(64).Select(chunk => $"{chunk.Length} beginbfrange\n" + string.Concat(chunk.Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n")) + "endbfrange\n"))
            + "endcmap end end");
        foreach (var (index, page) in pages.Index())
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {(Turn % 2 == 0 ? Width : Height)} {(Turn % 2 == 0 ? Height : Width)}] /Rotate {Rotation} /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + 2 * index} 0 R >>");
            Stream(page.ToString());
        }
        var start = file.Length;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))
            + $"trailer << /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));

        void Object(string content)
        {
            offsets.Add(file.Length);
            Write($"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }

        void Stream(string content) => Object($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
    }

    void Add(FormattableString operators) => pages[^1].Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
