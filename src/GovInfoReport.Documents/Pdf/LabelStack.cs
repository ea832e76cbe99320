namespace GovInfoReport.Documents;

/// <summary>Pieces of text below one another, put together to labels of the form.</summary>
static class LabelStack
{
    /// <summary>The most pieces of a label: one set one character a line has as many as characters.</summary>
    public const int MostPieces = 14;

    /// <summary>Joins pieces that stand below one another.</summary>
    /// <param name="pieces">The pieces, from the top down.</param>
    /// <returns>Labels, and pieces that are no part of one.</returns>
    public static List<StackedText> Join(IReadOnlyList<TextLine> pieces)
    {
        var texts = new List<StackedText>();
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            // The longest label wins: "总计" may start one, but nothing else.
            to = from + 1;
            var text = "";
            for (var i = from; i < pieces.Count && i - from < MostPieces && !OpenTable.IsFigure(pieces[i]); i++)
            {
                text += pieces[i].Text;
                if (i > from && PageBreak.IsLabel(text)) to = i + 1;
            }
            texts.Add(new(string.Concat(pieces.Skip(from).Take(to - from).Select(piece => piece.Text)), pieces[from], pieces[to - 1]));
        }
        return texts;
    }
}

/// <summary>A text of one or more lines.</summary>
/// <param name="Text">The text.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
readonly record struct StackedText(string Text, TextLine First, TextLine Last)
{
    /// <summary>Where its middle line stands.</summary>
    public double Middle => (First.Baseline + Last.Baseline) / 2;
}
