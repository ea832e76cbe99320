using System.Text;

namespace GovInfoReport.Documents;

/// <summary>Characters side by side.</summary>
/// <param name="Glyphs">The characters from left to right, without blanks at the ends.</param>
sealed record TextLine(IReadOnlyList<Glyph> Glyphs)
{
    // Two baselines nearer than this, in parts of the size of the type, are of one line.
    const double SameLine = 0.5;

    // The same character printed again so near is one printed bold, or with a shadow.
    const double Again = 0.25;

    // Between letters, a gap as wide as a blank; between ideographs a greater one, as figures among them stand a quarter apart.
    const double GapOfLetters = 0.2, GapOfOthers = 1.1;

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;

    public double Baseline { get; } = Glyphs[0].Baseline;

    public double Size { get; } = Glyphs.Max(glyph => glyph.Size);

    public double Top => Baseline - Size;

    /// <summary>The text.</summary>
    public string Text { get; } = TextOf(Glyphs);

    /// <summary>Puts upright or turned characters together to lines, from the first line to the last.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        foreach (var turned in glyphs.GroupBy(glyph => glyph.Turn).OrderBy(group => group.Key))
        {
            var line = new List<Glyph>();
            var (baseline, size) = (0.0, 0.0);
            foreach (var glyph in turned.OrderBy(glyph => glyph.Baseline))
            {
                if (line.Count > 0 && glyph.Baseline - baseline > SameLine * Math.Max(size, glyph.Size)) End(line);
                if (line.Count == 0) (baseline, size) = (glyph.Baseline, glyph.Size);
                // A small character, such as a blank of another font, does not move the line.
                if (glyph.Size > size && !glyph.IsBlank) (baseline, size) = (glyph.Baseline, glyph.Size);
                line.Add(glyph);
            }
            End(line);
        }
        return lines;

        void End(List<Glyph> line)
        {
            var sorted = line.OrderBy(glyph => glyph.Left).ToList();
            line.Clear();
            while (sorted.Count > 0 && sorted[^1].IsBlank) sorted.RemoveAt(sorted.Count - 1);
            var blanks = sorted.TakeWhile(glyph => glyph.IsBlank).Count();
            sorted.RemoveRange(0, blanks);
            var once = new List<Glyph>(sorted.Count);
            foreach (var glyph in sorted)
                if (!IsRepeated(once, glyph))
                    once.Add(glyph);
            if (once.Count > 0) lines.Add(new(once));
        }
    }

    /// <summary>The parts of the line between which there is much room.</summary>
    /// <param name="room">How much, in parts of the size of the type.</param>
    public IEnumerable<TextLine> Parts(double room)
    {
        var part = new List<Glyph>();
        foreach (var glyph in Glyphs)
        {
            if (glyph.IsBlank) continue;
            if (part.Count > 0 && glyph.Left - part[^1].Right > room * Math.Max(glyph.Size, part[^1].Size))
            {
                yield return new([.. part]);
                part.Clear();
            }
            part.Add(glyph);
        }
        if (part.Count > 0) yield return new([.. part]);
    }

    static bool IsRepeated(List<Glyph> line, Glyph glyph)
    {
        for (var i = line.Count - 1; i >= 0 && i >= line.Count - 3; i--)
            if (line[i].Text == glyph.Text && Math.Abs(line[i].Left - glyph.Left) < Again * glyph.Size && Math.Abs(line[i].Baseline - glyph.Baseline) < Again * glyph.Size)
                return true;
        return false;
    }

    static string TextOf(IReadOnlyList<Glyph> glyphs)
    {
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (i > 0 && !glyph.IsBlank && !glyphs[i - 1].IsBlank)
            {
                var gap = (glyph.Left - glyphs[i - 1].Right) / glyph.Size;
                if (gap > (IsLetter(glyphs[i - 1].Text[^1]) && IsLetter(glyph.Text[0]) ? GapOfLetters : GapOfOthers)) text.Append(' ');
            }
            if (!glyph.IsBlank) text.Append(glyph.Text);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>Whether a character is of a script that sets blanks between its words.</summary>
    public static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
