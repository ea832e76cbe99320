using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a text can be in a table of some edition.</summary>
/// <param name="Table">The code of the table.</param>
/// <param name="Kind">What it is there.</param>
/// <param name="Words">The words of the label.</param>
/// <param name="Group">The words of the heading that it stands under; null if it stands under none.</param>
sealed record WordUse(string Table, WordKind Kind, string Words, string? Group);

/// <summary>What a label names.</summary>
enum WordKind { Row, RowHeading, Column, ColumnHeading, Block, Decoration }

/// <summary>The labels of the tables of all editions, with their known variants: where a text is cut does not depend on the edition.</summary>
static class FormWords
{
    /// <summary>The uses of a text, by its normal form.</summary>
    public static FrozenDictionary<string, ImmutableArray<WordUse>> All { get; } =
        Form.All.SelectMany(Of).Distinct().GroupBy(entry => entry.Words, entry => entry.Use).ToFrozenDictionary(uses => uses.Key, uses => uses.Distinct().ToImmutableArray());

    /// <summary>The lengths of all labels.</summary>
    public static ImmutableArray<int> Lengths { get; } = [.. All.Keys.Select(words => words.Length).Distinct().Order()];

    /// <summary>The rows of table three, of which every report has at least 23.</summary>
    public static ImmutableArray<string> RequestRows { get; } = [.. All.Where(entry => entry.Value.Any(use => use is { Table: "T3", Kind: WordKind.Row }) && entry.Key.Length > 3).Select(entry => entry.Key)];

    static IEnumerable<(string Words, WordUse Use)> Of(Form form)
    {
        foreach (var table in form.Tables)
        {
            var firstCells = table.Cells.GroupBy(cell => cell.Column).ToDictionary(cells => cells.Key, cells => cells.First().Code);
            foreach (var word in Variants.Decoration(table.Code)) yield return Entry(word, new(table.Code, WordKind.Decoration, Words(word), null));
            foreach (var block in table.Blocks)
            {
                if (block.Heading is { } heading) yield return Entry(heading.Zh, new(table.Code, WordKind.Block, Words(heading.Zh), null));
                foreach (var line in WithParts(block.Rows))
                    foreach (var label in Variants.Of(line.Code).Prepend(line.Label.Zh))
                        yield return Entry(label, Use(table, line, line.HasValues ? WordKind.Row : WordKind.RowHeading));
                foreach (var line in WithParts(block.Columns))
                    foreach (var label in Variants.Of(line.Code).Concat(Variants.OfColumn(form.Edition, firstCells.GetValueOrDefault(line))).Prepend(line.Label.Zh))
                        yield return Entry(label, Use(table, line, line.HasValues ? WordKind.Column : WordKind.ColumnHeading));
            }
        }
    }

    static WordUse Use(Table table, Line line, WordKind kind) => new(table.Code, kind, Words(line.Label.Zh), line.Group is { } group ? Words(group.Label.Zh) : null);

    static (string, WordUse) Entry(string label, WordUse use) => (Words(label), use);

    static string Words(string label) => LabelText.Of(label).Words;

    static IEnumerable<Line> WithParts(IEnumerable<Line> lines) => lines.SelectMany(line => WithParts(line.Parts).Prepend(line));
}
