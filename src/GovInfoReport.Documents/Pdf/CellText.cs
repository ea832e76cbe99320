using System.Text;

namespace GovInfoReport.Documents;

/// <summary>The text of a cell, whose label or figure may be broken over several lines.</summary>
static class CellText
{
    // No label is longer.
    const int LongestUpright = 60;

    // A line with less room left than for so many figures, margins of the cell included, was broken because it was full.
    const double RoomOfFigures = 2.2, Margins = 11;

    /// <summary>Puts the characters of a cell together.</summary>
    /// <param name="glyphs">The characters.</param>
    /// <param name="width">The width of the cell in points.</param>
    public static string Of(IReadOnlyList<Glyph> glyphs, double width)
    {
        if (glyphs.Count == 0) return "";
        var lines = TextLine.Of(glyphs);
        var text = Join(lines, width);
        // Upright characters from the top down, in lines from right to left: only what then is a label is meant so.
        if (lines.Count > 2 && glyphs.Count <= LongestUpright && !PageBreak.IsLabel(text) && Join(TextLine.Of(glyphs.Select(Down)), width) is var turned && PageBreak.IsLabel(turned)) return turned;
        return text;
    }

    static string Join(List<TextLine> lines, double width)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            // Two figures one below the other are two; one that is too long for its cell is one.
            if (text.Length > 0 && IsFigure(text[^1]) && IsFigure(line.Text[0]) && !IsFull(line, width, lines)) text.Append('\n');
            else if (text.Length > 0 && TextLine.IsLetter(text[^1]) && TextLine.IsLetter(line.Text[0])) text.Append(' ');
            text.Append(line.Text);
        }
        return text.ToString();
    }

    /// <summary>Whether a cell has no room left for another figure.</summary>
    public static bool IsFull(IReadOnlyList<Glyph> glyphs, double width) => TextLine.Of(glyphs) is [.., var last] lines && IsFull(last, width, lines);

    static bool IsFull(TextLine line, double width, List<TextLine> lines) => width - lines.Max(other => other.Right - other.Left) < Margins + RoomOfFigures * line.Size / 2;

    static bool IsFigure(char c) => char.IsAsciiDigit(LabelText.Fold(c));

    static Glyph Down(Glyph glyph) => glyph with { Left = glyph.Y - glyph.Size / 2, Right = glyph.Y + glyph.Size / 2, Baseline = -glyph.X };
}
