using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Rows of a table of the form in a few characters: a line by its code or its words, . for an empty cell, C1x2 for one over two columns.</summary>
sealed class RowText(Form form, int number)
{
    readonly Dictionary<string, Line> lines = form.Tables[number - 2].Blocks.SelectMany(block => block.Rows.Concat(block.Columns)).SelectMany(WithParts)
        .Where(line => line.Code is not null).GroupBy(line => line.Code!).ToDictionary(lines => lines.Key, lines => lines.First());

    public Table Table => form.Tables[number - 2];

    public TableWords Words => TableWords.Of(form.Edition, Table);

    public Line this[string code] => lines[code];

    /// <summary>The cells, in the columns of a table one after the other; the line of each is 1, its column the number of the cell.</summary>
    public Slot[] Slots(string row)
    {
        var (slots, column) = (new List<Slot>(), 0);
        foreach (var cell in row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = cell.LastIndexOf('x');
            var (text, width) = at > 0 && int.TryParse(cell.AsSpan(at + 1), out var number) ? (cell[..at], number) : (cell, 1);
            slots.Add(new(text == "." ? "" : lines.TryGetValue(text, out var line) ? line.Label.Zh : text, new TextOrigin(1, slots.Count + 1), column, width));
            column += width;
        }
        return [.. slots];
    }

    public Piece Piece(string row, RowLayout layout = RowLayout.Columns, int table = 1) => Of(Slots(row), layout, table);

    /// <summary>Rows, a slash between them.</summary>
    public Piece[] Pieces(string rows, RowLayout layout = RowLayout.Columns, int table = 1) => [.. rows.Split(" / ").Select(row => Piece(row, layout, table))];

    public static Piece Of(Slot[] slots, RowLayout layout = RowLayout.Columns, int table = 1) => new([.. slots], layout, string.Join(' ', slots.Where(slot => !slot.IsEmpty).Select(slot => slot.Text)), IsRow: true, Table: table);

    /// <summary>A paragraph.</summary>
    public static Piece Prose(string text) => new([new(text, new TextOrigin(1, 1), 0)], RowLayout.Order, text, IsRow: false);

    static IEnumerable<Line> WithParts(Line line) => line.Parts.SelectMany(WithParts).Prepend(line);
}
