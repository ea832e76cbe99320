using System.Collections.Concurrent;
using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The labels of one table, all taken from the form, and the reading of rows by them.</summary>
sealed class TableWords
{
    // They are the same for every document.
    static readonly ConcurrentDictionary<(Edition Edition, string Table), TableWords> Known = new();

    readonly Lexicon<Line> rows = new();
    readonly Lexicon<Line> columns = new();
    readonly Lexicon<Block> blocks = new();
    readonly Lexicon<string> decoration = new();
    readonly Dictionary<Block, Lexicon<Line>> columnsOf = [];

    /// <summary>The labels of a table.</summary>
    public static TableWords Of(Edition edition, Table table) => Known.GetOrAdd((edition, table.Code), _ => new TableWords(edition, table));

    TableWords(Edition edition, Table table)
    {
        var firstCells = table.Cells.GroupBy(cell => cell.Column).ToDictionary(cells => cells.Key, cells => cells.First().Code);
        foreach (var word in Variants.Decoration(table.Code)) decoration.Add(word, word);
        foreach (var block in table.Blocks)
        {
            if (block.Heading is { } heading) blocks.Add(block, heading.Zh);
            foreach (var line in WithHeadings(block.Rows)) rows.Add(line, line.Label.Zh, Variants.Of(line.Code));
            var own = columnsOf[block] = new();
            foreach (var line in WithHeadings(block.Columns))
            {
                string[] variants = [.. Variants.Of(line.Code), .. Variants.OfColumn(edition, firstCells.GetValueOrDefault(line))];
                own.Add(line, line.Label.Zh, variants);
                columns.Add(line, line.Label.Zh, variants);
            }
        }
    }

    /// <summary>The column of a block that a label names, be it a heading over columns.</summary>
    public Match<Line>? Column(Block block, LabelText label) => columnsOf[block].Find(label);

    /// <summary>The cells of a row that are not empty, and what they are.</summary>
    public ImmutableArray<Word> Of(Piece piece)
    {
        // Most rows of a long text have one word, and a word is large.
        var words = ImmutableArray.CreateBuilder<Word>(piece.Slots.Count(slot => !slot.IsEmpty));
        for (var i = 0; i < piece.Slots.Length; i++)
            if (!piece.Slots[i].IsEmpty)
                words.Add(Of(piece.Slots[i], i));
        // "（一）" and "予以公开", or a running number and a label, in cells of their own.
        if (piece.Layout == RowLayout.Columns)
            for (var i = words.Count - 2; i >= 0; i--)
                if (words[i + 1].Row is not null && (LabelText.IsNumbering(words[i].Slot.Text) || (i == 0 && words[i].IsFigure && !BlankMark.Is(words[i].Slot.Text))))
                    words.RemoveAt(i);
        return words.DrainToImmutable();
    }

    Word Of(Slot slot, int index)
    {
        var word = new Word(slot, index, LabelText.Of(slot.Text));
        if (slot.IsRun) return word with { IsFigure = true };
        // "3 其他" starts with a figure and is a label nevertheless.
        if (FigureText.IsMeantAsFigure(slot.Text) && rows.Exact(word.Label) is null) return word with { IsFigure = true };
        // Rows are numbered, columns never are.
        return word with
        {
            Row = rows.Find(word.Label),
            Column = word.Label.Numbering == Numbering.None ? columns.Find(word.Label) : null,
            Block = blocks.Find(word.Label),
            IsDecoration = decoration.Find(word.Label) is not null,
        };
    }

    static IEnumerable<Line> WithHeadings(IEnumerable<Line> lines) => lines.SelectMany(line => WithHeadings(line.Parts).Prepend(line));
}
