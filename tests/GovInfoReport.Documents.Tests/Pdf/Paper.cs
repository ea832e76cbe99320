namespace GovInfoReport.Documents.Tests;

/// <summary>Characters and lines on a page, without a file around them. Figures and Latin letters are half as wide as high.</summary>
static class Paper
{
    /// <summary>An upright text whose first character starts at a place.</summary>
    public static IEnumerable<Glyph> Glyphs(double left, double baseline, double size, string text, int page = 1)
    {
        foreach (var c in text)
        {
            var right = left + PdfWriter.WidthOf(c.ToString(), size);
            yield return new(c.ToString(), left, right, baseline, size, (left + right) / 2, baseline - size * 0.35, 0, page);
            left = right;
        }
    }

    /// <summary>A line of an upright text.</summary>
    public static TextLine Line(double left, double baseline, double size, string text, int page = 1) => new([.. Glyphs(left, baseline, size, text, page)]);

    /// <summary>A page of 500 points each way.</summary>
    public static PdfPage Page(IEnumerable<Glyph> glyphs, IEnumerable<Ruling> across, IEnumerable<Ruling> down, int number = 1) => new(number, 500, 500, [.. glyphs], [.. across], [.. down]);
}
