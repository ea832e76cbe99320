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

    // Of scanned pages lines run a little up or down; what goes up by more than this for its length is meant so.
    const double Crooked = 0.1;

    /// <summary>Reads a page.</summary>
    public static PdfPage Read(Page page)
    {
        var box = page.CropBox.Bounds;
        var (left, top) = (Math.Min(box.Left, box.Right), Math.Max(box.Bottom, box.Top));
        var (width, height) = (page.Width, page.Height);
        // A page that is turned has its box as it was before.
        if (page.Rotation.SwapsAxis || width <= 0 || height <= 0) (left, top) = (0, height);
        // A wide table is often set on a page that is not turned itself: it is read the way most of its text runs.
        var (wide, high) = (width, height);
        var turn = page.Letters.CountBy(letter => TurnOf(letter.StartBaseLine, letter.EndBaseLine)).Where(turn => turn.Key != Glyph.Slanted).DefaultIfEmpty().MaxBy(turn => turn.Value).Key;
        Func<PdfPoint, (double X, double Y)> place = turn switch
        {
            1 => point => (top - point.Y, left + wide - point.X),
            2 => point => (left + wide - point.X, point.Y - top + high),
            3 => point => (point.Y - top + high, point.X - left),
            _ => point => (point.X - left, top - point.Y),
        };
        if (turn is 1 or 3) (width, height) = (high, wide);
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
            if (Read(letter, place, page.Number) is { } glyph && glyph.X > -1 && glyph.Y > -1 && glyph.X < width + 1 && glyph.Y < height + 1)
                glyphs.Add(glyph);

        var (across, down) = (new List<Ruling>(), new List<Ruling>());
        foreach (var path in page.Paths)
        {
            if (path.IsClipping && !path.IsStroked && !path.IsFilled) continue;
            foreach (var part in path)
            {
                Rule(part, path.IsStroked, place, across, down);
                if (across.Count + down.Count > PdfDocument.MaxRulings)
                    throw new LimitException(new($"每页不超过 {PdfDocument.MaxRulings} 条线的 PDF", $"a PDF of at most {PdfDocument.MaxRulings} lines a page"));
            }
        }
        return new(page.Number, width, height, glyphs, across, down);
    }

    static Glyph? Read(Letter letter, Func<PdfPoint, (double X, double Y)> place, int page)
    {
        if (string.IsNullOrEmpty(letter.Value)) return null;
        var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(Math.Abs(letter.BoundingBox.Height), 1);
        var text = PublishedText.WellFormed(Radicals.Fold(letter.Value));
        var ((x0, y0), (x1, y1)) = (place(letter.StartBaseLine), place(letter.EndBaseLine));
        var middle = size * AboveBaseline;
        switch (TurnOf(x1 - x0, y1 - y0))
        {
            case 1: return new(text, y0, y1, -x0, size, x0 + middle, (y0 + y1) / 2, 1, page);
            case 2: return new(text, -x0, -x1, -y0, size, (x0 + x1) / 2, y0 + middle, 2, page);
            case 3: return new(text, -y0, -y1, x0, size, x0 - middle, (y0 + y1) / 2, 3, page);
            case Glyph.Slanted:
                var length = Math.Sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
                var (along, across) = ((x1 - x0) / length, (y1 - y0) / length);
                var start = x0 * along + y0 * across;
                return new(text, start, start + length, y0 * along - x0 * across, size, (x0 + x1) / 2, (y0 + y1) / 2, Glyph.Slanted, page);
            default: return new(text, x0, x1, y0, size, (x0 + x1) / 2, y0 - middle, 0, page);
        }
    }

    static int TurnOf(PdfPoint start, PdfPoint end) => TurnOf(end.X - start.X, start.Y - end.Y);

    /// <summary>Which way a text runs, by how far it goes to the right and down; what does not advance at all is upright.</summary>
    static int TurnOf(double right, double down)
    {
        var (wide, high) = (Math.Abs(right), Math.Abs(down));
        if (Math.Min(wide, high) > Math.Max(wide, high) * Crooked) return Glyph.Slanted;
        return high > wide ? (down > 0 ? 1 : 3) : right < 0 ? 2 : 0;
    }

    static void Rule(PdfSubpath part, bool isStroked, Func<PdfPoint, (double X, double Y)> place, List<Ruling> across, List<Ruling> down)
    {
        if (part.GetBoundingRectangle() is not { } box) return;
        var ((xa, ya), (xb, yb)) = (place(box.BottomLeft), place(box.TopRight));
        var (x0, x1, y0, y1) = (Math.Min(xa, xb), Math.Max(xa, xb), Math.Min(ya, yb), Math.Max(ya, yb));
        if (y1 - y0 <= ThickestLine && x1 - x0 > y1 - y0) across.Add(new((y0 + y1) / 2, x0, x1));
        else if (x1 - x0 <= ThickestLine && y1 - y0 > x1 - x0) down.Add(new((x0 + x1) / 2, y0, y1));
        else if (isStroked)
            foreach (var command in part.Commands)
                if (command is PdfSubpath.Line line) Rule(place(line.From), place(line.To), across, down);
    }

    static void Rule((double X, double Y) from, (double X, double Y) to, List<Ruling> across, List<Ruling> down)
    {
        if (Math.Abs(from.Y - to.Y) <= Slant) across.Add(new(from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        else if (Math.Abs(from.X - to.X) <= Slant) down.Add(new(from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
    }
}
