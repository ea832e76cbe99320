using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Puts lines together to paragraphs: by their indents, by lines that end early, by the room between them.</summary>
sealed class ProseLines
{
    // In parts of the size of the type: an indent; a line that ends so early ends its paragraph.
    const double Indent = 1.2, Early = 2;

    // In documents with indents an early end may be a long word; less than so much of the width is none.
    const double MuchEarlier = 0.25;

    // Two lines further apart than this, in parts of the usual distance, are of two paragraphs.
    const double Apart = 1.6;

    const double OtherSize = 0.15;

    readonly double left, right, pitch;
    readonly bool hasIndents;
    readonly StringBuilder text = new();
    PageLine? first, last;

    /// <param name="lines">All lines of the document, from which its margins are seen.</param>
    public ProseLines(IEnumerable<PageLine> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0) return;
        right = all.Max(line => line.Line.Right);
        var widest = all.Max(line => line.Line.Right - line.Line.Left);
        var full = all.Where(line => line.Line.Right - line.Line.Left > widest * 0.7).ToArray();
        left = full.GroupBy(line => Math.Round(line.Line.Left / 3)).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Average(line => line.Line.Left);
        right = full.GroupBy(line => Math.Round(line.Line.Right / 6)).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).First().Max(line => line.Line.Right);
        hasIndents = full.Count(IsIndented) * 12 >= full.Length;
        var steps = all.Zip(all.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Line.Baseline - pair.First.Line.Baseline).Where(step => step > 1).Order().ToArray();
        pitch = steps.Length == 0 ? 0 : steps[steps.Length / 2];
    }

    /// <summary>Adds the next line; a paragraph that ended goes to the blocks.</summary>
    public void Add(PageLine line, List<DocumentBlock> blocks)
    {
        if (last is not null && Starts(line, last)) EndParagraph(blocks);
        first ??= line;
        last = line;
        if (text.Length > 0 && TextLine.IsLetter(text[^1]) && TextLine.IsLetter(line.Line.Text[0])) text.Append(' ');
        text.Append(line.Line.Text);
    }

    /// <summary>Ends the paragraph, if there is one.</summary>
    public void EndParagraph(List<DocumentBlock> blocks)
    {
        if (first is not null) blocks.Add(new Paragraph(text.ToString(), new PageOrigin(first.Page, first.Line.Left, first.Line.Top)));
        text.Clear();
        first = last = null;
    }

    bool Starts(PageLine line, PageLine before)
    {
        var (size, previous) = (line.Line.Size, before.Line);
        if (Math.Abs(previous.Size - size) > OtherSize * size || IsHeading(line.Line) || (first == before && IsHeading(previous))) return true;
        if (line.Page == before.Page && line.Line.Baseline - previous.Baseline > Apart * Math.Max(pitch, size)) return true;
        var room = right - previous.Right;
        if (!hasIndents) return room > Early * size;
        return IsIndented(line) || room > Math.Max(Early * size, MuchEarlier * (right - left));
    }

    bool IsIndented(PageLine line) => line.Line.Left - left > Indent * line.Line.Size;

    /// <summary>Whether a line is the heading of a section.</summary>
    public static bool IsHeading(TextLine line) => LabelText.Of(line.Text) is { Numbering: not Numbering.Bracketed } label && Headings.Contains(label.Words);

    static readonly HashSet<string> Headings =
        [.. Form.All.SelectMany(form => form.Sections).SelectMany(section => Variants.Of(section.Code).Prepend(section.Heading.Zh)).Select(heading => LabelText.Of(heading).Words)];
}
