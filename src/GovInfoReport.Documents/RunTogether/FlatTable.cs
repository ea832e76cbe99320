using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The rows of a table whose cells run together: what stands between two labels that a row needs is its figures.</summary>
sealed class FlatTable(FlatText flat, FlatCutter cutter)
{
    readonly ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
    readonly List<FlatToken> pending = [];

    /// <summary>The rows between two positions.</summary>
    public ImmutableArray<GridRow> Rows(int from, int to)
    {
        var at = from;
        foreach (var token in cutter.Cut(flat.IndexFrom(from), flat.IndexFrom(to)))
        {
            if (!token.IsKnown && IsOfFigure(token)) continue;
            Figures(at, token.Start);
            pending.Add(token);
            at = token.End;
        }
        Figures(at, to);
        Header(pending.Count);
        pending.Clear();
        return rows.ToImmutable();
    }

    /// <summary>Whether words that are no label belong to the figure before them, "251000元", or stand for a figure, "无".</summary>
    bool IsOfFigure(FlatToken token)
    {
        var text = flat.Text.AsSpan(token.Start, token.End - token.Start);
        return BlankMark.Is(text) || (token.Start > 0 && char.IsAsciiDigit(LabelText.Fold(flat.Text[token.Start - 1])) && Array.IndexOf(FlatCutter.Units, text.ToString()) >= 0);
    }

    /// <summary>Takes what stands between two labels; if there are figures in it, the labels before them are complete.</summary>
    void Figures(int from, int to)
    {
        var runs = Runs(from, to);
        if (runs.Count == 0) return;
        var label = pending.Count;
        if (label > 0 && IsLabel(pending[^1]))
            for (label--; label > 0 && pending[^1].IsKnown && pending[label - 1].Is(WordKind.RowHeading); label--) { }
        Header(label);
        // Where a publisher left tabs, the figures do not run together.
        var isCut = flat.Text.AsSpan(runs[0].Start, runs[^1].End - runs[0].Start).Contains('\t');
        Add([.. pending.Skip(label).Select(Cell), .. runs.Select(run => Cell(run.Start, run.End) with { IsRun = !isCut })], isCut ? RowLayout.Order : RowLayout.RunTogether);
        pending.Clear();
    }

    /// <summary>Whether the last label before figures names their row; else it is the last of the columns, and the rows are named in the header.</summary>
    bool IsLabel(FlatToken token)
    {
        if (!token.IsKnown) return true;
        if (!token.Is(WordKind.Row) && !token.Is(WordKind.RowHeading)) return false;
        var isAmongColumns = pending.Count > 1 && pending[^2] is var before && before.Is(WordKind.Column) && !before.Is(WordKind.Row);
        return token.IsNumbered || !token.Is(WordKind.Column) || !isAmongColumns;
    }

    /// <summary>The first labels that are waiting, as rows without figures: a heading, the rows of a header, rows left blank.</summary>
    void Header(int count)
    {
        var row = new List<FlatToken>();
        for (var i = 0; i < count; i++)
        {
            var token = pending[i];
            // Words between two columns may be a column that the form does not have.
            var isColumn = i > 0 && i + 1 < count && pending[i - 1].Is(WordKind.Column) && pending[i + 1].Is(WordKind.Column);
            var isAlone = token.Is(WordKind.Block) || (!token.IsKnown && !isColumn) || (token.IsKnown && token.Uses.All(use => use.Kind == WordKind.Row) && token.Uses.All(use => use.Table != "T4"));
            if (isAlone || (row.Count > 0 && IsBelow(token, row))) End();
            row.Add(token);
            if (isAlone) End();
        }
        End();

        void End()
        {
            if (row.Count > 0) Add([.. row.Select(Cell)], RowLayout.Order);
            row.Clear();
        }
    }

    /// <summary>Whether a label stands below one of a row of the header: its heading was named, and others after it.</summary>
    static bool IsBelow(FlatToken token, List<FlatToken> row) => token.Uses.Any(use =>
        use.Group is not null && row.Exists(other => other.Uses.Any(group => group.Words == use.Group && group.Table == use.Table))
        && !row[^1].Uses.Any(last => last.Table == use.Table && (last.Words == use.Group || last.Group == use.Group)));

    /// <summary>The runs of digits between two positions: a blank is a certain boundary.</summary>
    List<(int Start, int End)> Runs(int from, int to)
    {
        var runs = new List<(int Start, int End)>();
        for (var at = from; at < to;)
        {
            var end = at;
            while (end < to && !char.IsWhiteSpace(flat.Text[end]) && !IsSlash(end)) end++;
            if (end > at && Trim(at, end) is var run && run.End > run.Start) runs.Add(run);
            if (end < to && IsSlash(end)) runs.Add((end, end + 1));
            at = end + 1;
        }
        // A stroke for a figure stands behind the label of a row; elsewhere it is punctuation.
        var hasDigits = runs.Exists(run => flat.Text[run.Start..run.End].Any(c => char.IsAsciiDigit(LabelText.Fold(c))));
        return hasDigits || (pending.Count > 0 && pending[^1].Is(WordKind.Row) && !pending[^1].Is(WordKind.Column)) ? runs : [];
    }

    bool IsSlash(int at) => at < flat.Text.Length && LabelText.Fold(flat.Text[at]) == '/';

    (int Start, int End) Trim(int start, int end)
    {
        var text = flat.Text;
        if (BlankMark.Is(text.AsSpan(start, end - start))) return (start, end);
        while (start < end && !char.IsAsciiDigit(LabelText.Fold(text[start])) && LabelText.Fold(text[start]) != '-') start++;
        while (end > start && LabelText.IsNoise(LabelText.Fold(text[end - 1]))) end--;
        return (start, end);
    }

    void Add(ImmutableArray<GridCell> cells, RowLayout layout) => rows.Add(new(cells, layout, string.Join(' ', cells.Select(cell => cell.Text))));

    GridCell Cell(FlatToken token) => Cell(token.Start, token.End);

    GridCell Cell(int from, int to) => new(flat.Text[from..to].Trim(), flat.Origin(from));
}
