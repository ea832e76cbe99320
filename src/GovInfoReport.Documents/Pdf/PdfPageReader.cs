using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoReport.Documents;

/// <summary>Takes from a page its characters and the lines drawn on it.</summary>
static class PdfPageReader
{
    // A rectangle not thicker than this is a line: some writers of PDF fill where others stroke.
    const double ThickestLine = 3;

    // A line off by no more than this is drawn straight.
    const double Slant = 0.6;

    // How far above its baseline the middle of a character is, in parts of its size.
    const double AboveBaseline = 0.35;

    /// <summary>Reads a page.</summary>
    public static PdfPage Read(Page page)
    {
        var box = page.CropBox.Bounds;
        var (left, top) = (Math.Min(box.Left, box.Right), Math.Max(box.Bottom, box.Top));
        var (width, height) = (page.Width, page.Height);
        // A page that is turned has its box as it was before.
        if (page.Rotation.SwapsAxis || width <= 0 || height <= 0) (left, top) = (0, height);
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
            if (Read(letter, left, top) is { } glyph && glyph.X > -1 && glyph.Y > -1 && glyph.X < width + 1 && glyph.Y < height + 1)
                glyphs.Add(glyph);

        var (across, down) = (new List<Ruling>(), new List<Ruling>());
        foreach (var path in page.Paths)
        {
            if (path.IsClipping && !path.IsStroked && !path.IsFilled) continue;
            foreach (var part in path)
            {
                Rule(part, path.IsStroked, left, top, across, down);
                if (across.Count + down.Count > PdfDocument.MaxRulings)
                    throw new PdfLimitException(new($"每页不超过 {PdfDocument.MaxRulings} 条线的 PDF", $"a PDF of at most {PdfDocument.MaxRulings} lines a page"));
            }
        }
        return new(page.Number, width, height, glyphs, across, down);
    }

    static Glyph? Read(Letter letter, double left, double top)
    {
        if (string.IsNullOrEmpty(letter.Value)) return null;
        var (start, end, box) = (letter.StartBaseLine, letter.EndBaseLine, letter.BoundingBox);
        var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(Math.Abs(box.Height), 1);
        var text = PublishedText.WellFormed(Radicals.Fold(letter.Value));
        var (x0, x1, y0, y1) = (start.X - left, end.X - left, top - start.Y, top - end.Y);
        var middle = size * AboveBaseline;
        // Which way the text runs; what does not advance at all is upright.
        if (Math.Abs(y1 - y0) > Math.Abs(x1 - x0))
            return y1 > y0 ? new(text, y0, y1, -x0, size, x0 + middle, (y0 + y1) / 2, 1) : new(text, -y0, -y1, x0, size, x0 - middle, (y0 + y1) / 2, 3);
        return x1 < x0 ? new(text, -x0, -x1, -y0, size, (x0 + x1) / 2, y0 + middle, 2) : new(text, x0, x1, y0, size, (x0 + x1) / 2, y0 - middle, 0);
    }

    static void Rule(PdfSubpath part, bool isStroked, double left, double top, List<Ruling> across, List<Ruling> down)
    {
        if (part.GetBoundingRectangle() is not { } box) return;
        var (x0, x1, y0, y1) = (box.Left - left, box.Right - left, top - box.Top, top - box.Bottom);
        if (y1 - y0 <= ThickestLine && x1 - x0 > y1 - y0) across.Add(new((y0 + y1) / 2, x0, x1));
        else if (x1 - x0 <= ThickestLine && y1 - y0 > x1 - x0) down.Add(new((x0 + x1) / 2, y0, y1));
        else if (isStroked)
            foreach (var command in part.Commands)
                if (command is PdfSubpath.Line line) Rule(line.From, line.To, left, top, across, down);
    }

    static void Rule(PdfPoint from, PdfPoint to, double left, double top, List<Ruling> across, List<Ruling> down)
    {
        if (Math.Abs(from.Y - to.Y) <= Slant) across.Add(new(top - from.Y, Math.Min(from.X, to.X) - left, Math.Max(from.X, to.X) - left));
        else if (Math.Abs(from.X - to.X) <= Slant) down.Add(new(from.X - left, top - Math.Max(from.Y, to.Y), top - Math.Min(from.Y, to.Y)));
    }
}
