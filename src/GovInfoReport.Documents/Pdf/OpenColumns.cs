namespace GovInfoReport.Documents;

/// <summary>The columns of a table without rulings: where figures stand below one another, and where a label stands over none.</summary>
static class OpenColumns
{
    // The header of table four has some 40 pieces; each is compared with the others.
    const int MostPieces = 200;

    /// <summary>Adds the columns that are blank in every row: their labels are one more each than there are columns of figures.</summary>
    /// <param name="bands">Where figures stand, from left to right.</param>
    /// <param name="header">The pieces of text above the first figure.</param>
    public static (double From, double To)[] WithBlank((double From, double To)[] bands, TextLine[] header)
    {
        if (header.Length > MostPieces) return bands;
        var labels = Labels(header);
        if (labels.Count <= bands.Length) return bands;
        // Figures stand below their labels more or less: the order is kept, and the labels are taken that are nearest in all.
        var cost = new double[bands.Length + 1, labels.Count + 1];
        for (var i = bands.Length - 1; i >= 0; i--)
        {
            cost[i, labels.Count] = double.PositiveInfinity;
            for (var j = labels.Count - 1; j >= 0; j--) cost[i, j] = Math.Min(cost[i, j + 1], cost[i + 1, j + 1] + Distance(bands[i], labels[j]));
        }
        var all = new List<(double From, double To)>();
        for (int i = 0, j = 0; j < labels.Count; j++)
            if (i < bands.Length && cost[i, j] < cost[i, j + 1]) all.Add(bands[i++]);
            // The middle of a label is in no other column, its ends may be.
            else all.Add((Middle(labels[j]), Middle(labels[j])));
        // A label over another column than its own would move the others.
        return all.Zip(all.Skip(1)).All(pair => pair.First.To < pair.Second.From) ? [.. all] : bands;
    }

    /// <summary>Where the labels of columns stand that have no other one below them, from left to right.</summary>
    static List<(double From, double To)> Labels(TextLine[] header)
    {
        var pieces = header.OrderBy(piece => piece.Baseline).ToArray();
        var used = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var found = new List<TextLine[]>();
        foreach (var piece in pieces)
            if (!used.Contains(piece) && Stack(piece, pieces) is { } label)
            {
                found.Add(label);
                used.UnionWith(label);
            }
        return [.. found.Where(label => !found.Exists(other => other[0].Baseline > label[^1].Baseline && other.Any(below => label.Any(above => IsBelow(above, below)))))
            .Select(label => (From: label.Min(piece => piece.Left), To: label.Max(piece => piece.Right))).OrderBy(label => label.From)];
    }

    /// <summary>The longest label that starts with a piece and goes on below it; null if there is none.</summary>
    static TextLine[]? Stack(TextLine start, TextLine[] pieces)
    {
        var (stack, length) = (new List<TextLine>(), 0);
        for (var piece = start; piece is not null && stack.Count < LabelStack.MostPieces;)
        {
            stack.Add(piece);
            if (OpenTableLayout.IsColumn(string.Concat(stack.Select(part => part.Text)))) length = stack.Count;
            var above = piece;
            piece = Array.Find(pieces, below => below.Baseline > above.Baseline && IsBelow(above, below));
        }
        return length == 0 ? null : [.. stack.Take(length)];
    }

    static bool IsBelow(TextLine above, TextLine below) => below.Left < above.Right && above.Left < below.Right;

    static double Middle((double From, double To) range) => (range.From + range.To) / 2;

    static double Distance((double From, double To) a, (double From, double To) b) => Math.Abs(Middle(a) - Middle(b));
}
