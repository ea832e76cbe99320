using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads one table of the form, row by row as they come.</summary>
sealed class TableReader(Edition edition, Table table, Notes notes)
{
    readonly TableWords words = TableWords.Of(edition, table);
    readonly Dictionary<(Line Row, Line Column), Cell> cells = table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
    readonly Dictionary<Line, Block> blockOf = table.Blocks.SelectMany(block => block.Rows.SelectMany(row => row.Values), KeyValuePair.Create).ToDictionary(pair => pair.Value, pair => pair.Key);
    readonly Dictionary<Block, ColumnPlan> plans = [];
    readonly List<(Piece Piece, ImmutableArray<Word> Words)> header = [];
    readonly Dictionary<Line, string> filled = [];
    (Piece? Piece, ImmutableArray<Word> Words) latest;
    (int Table, int Columns, Slot[]? Slots) shown;
    readonly List<DigitRun> runs = [];
    readonly HashSet<Line> withoutUnit = [];
    string? unit;
    Line? group;
    bool hasRows;

    /// <summary>The table.</summary>
    public Table Table => table;

    /// <summary>What was read, by cell.</summary>
    public Dictionary<Cell, (FigureText Text, Origin Origin)> Cells { get; } = [];

    /// <summary>Whether a header or a row of the table was found.</summary>
    public bool IsFound => hasRows || header.Count > 0;

    /// <summary>How many labels of a row are of this table and could hardly be of another.</summary>
    public int Recognizes(Piece piece) => Words(piece).Count(word => word.IsStrong);

    /// <summary>Takes a caption. One that names another unit than the form speaks against a column that names none.</summary>
    public void Caption(string text)
    {
        if (TableCaption.UnitOfMoney(text) is { } named) unit = named;
    }

    /// <summary>Whether a piece is the heading of a block.</summary>
    public bool IsHeading(Piece piece) => Words(piece).Any(word => word.Block is not null);

    /// <summary>Takes a row.</summary>
    /// <returns>Whether it is one of this table.</returns>
    public bool TryTake(Piece piece)
    {
        var row = Words(piece);
        var (label, within) = Label(row);
        var hasFigures = row.Any(word => word.IsFigure);
        if (hasFigures && row.All(word => word.IsFigure)) return SideBySide(piece);
        if (!row.Any(word => word.IsKnown)) return false;

        if (label is { } named && (hasFigures || IsFollowedByText(row, named)))
        {
            Headings(row, named);
            group = within;
            Fill(named.Row!.Value.Target, piece, EndOfLabel(row, named) + 1);
        }
        else if (hasFigures) Unknown(row, piece);
        else Header(row, piece);
        return true;
    }

    /// <summary>The words of a piece. They are asked for twice: whose row it is, and what is in it.</summary>
    ImmutableArray<Word> Words(Piece piece)
    {
        if (!ReferenceEquals(latest.Piece, piece)) latest = (piece, words.Of(piece));
        return latest.Words;
    }

    /// <summary>The label that names the row, behind those of its groups, and the group that it stands in.</summary>
    (Word? Label, Line? Within) Label(ImmutableArray<Word> row)
    {
        var within = group;
        foreach (var word in row)
        {
            if (word.Row is not { Target: var line }) break;
            if (!line.HasValues)
            {
                within = line;
                continue;
            }
            // "其他" under another group is another line, which the form does not have.
            var isElsewhere = !word.IsStrong && within is not null && within != line.Group && within.Group is not null && within.Group == line.Group?.Group;
            return isElsewhere ? (null, within) : (word, line.Group);
        }
        return (null, within);
    }

    /// <summary>The last slot that repeats the label of a row: a merged cell may be written out in each of its columns.</summary>
    static int EndOfLabel(ImmutableArray<Word> row, Word label)
    {
        var end = label.Index;
        foreach (var word in row)
            if (word.Index == end + 1 && word.Label == label.Label && !word.IsFigure) end = word.Index;
        return end;
    }

    /// <summary>Whether words stand where the figures should be, and not the labels of columns or of other rows.</summary>
    static bool IsFollowedByText(ImmutableArray<Word> row, Word label) =>
        row.Any(word => word.Index > label.Index && !word.IsKnown) && !row.Any(word => word.IsOnlyColumn || word.IsDecoration || (word.Index > label.Index && word.Row is { } other && other.Target != label.Row?.Target));

    void Fill(Line line, Piece piece, int from)
    {
        hasRows = true;
        var slots = piece.Slots.AsSpan()[from..];
        if (piece.Slots.Skip(from).All(slot => slot.IsEmpty)) return;
        if (!filled.TryAdd(line, piece.Text))
        {
            notes.Again(table, piece.Text, filled[line], piece.Origin);
            return;
        }
        Put(Plan(blockOf[line]).For(line, cells, piece.Table), slots, piece, labelWidth: piece.Slots[from - 1].Width);
    }

    /// <summary>A table whose header names its rows, as table four does, has all its figures in one row without a label.</summary>
    bool SideBySide(Piece piece)
    {
        // A figure alone on its line is the number of a page.
        if (!piece.IsRow || !SideBySideHeader.Is(table, header)) return false;
        hasRows = true;
        if (blockOf.Keys.FirstOrDefault(filled.ContainsKey) is { } before) notes.Again(table, piece.Text, filled[before], piece.Origin);
        else
        {
            foreach (var line in blockOf.Keys) filled.Add(line, piece.Text);
            var targets = SideBySideHeader.Of(table, header);
            // A running number in front stands below no label, and all that follows does.
            var isNumbered = piece is { Layout: RowLayout.Columns, Slots: [{ IsEmpty: false } first, .. var rest] } && !targets.At.ContainsKey(first.Column) && targets.Order.All(targets.At.ContainsValue) && rest.All(slot => slot.IsEmpty || targets.At.ContainsKey(slot.Column));
            Put(targets, piece.Slots.AsSpan()[(isNumbered ? 1 : 0)..], piece, labelWidth: 0);
        }
        return true;
    }

    void Put(Targets targets, ReadOnlySpan<Slot> slots, Piece piece, int labelWidth)
    {
        var values = slots.ToArray().Where(slot => !slot.IsEmpty).ToArray();
        var order = targets.Order;
        if (!targets.IsCertain && !IsAllTheSame(values, order.Length))
        {
            Unordered(targets, values, piece);
            return;
        }
        if (piece.Layout == RowLayout.RunTogether)
        {
            runs.Add(new(order, values));
            return;
        }
        var fit = (piece.Layout == RowLayout.Columns ? InTable(targets, slots.ToArray(), piece.Table, labelWidth) : null) ?? new RowFit(slots, order.Length, piece.Layout);
        for (var i = 0; i < order.Length; i++)
            if (fit[i] is { } value)
                Put(order[i], value);
        Ambiguous([.. order.Where((_, i) => !fit.IsCertain(i))], fit.Readings, piece.Origin);
    }

    /// <summary>Whether the same stands in every column, so that their order says nothing: departments without a dispute print 15 zeros.</summary>
    static bool IsAllTheSame(Slot[] values, int columns) => values.Length == columns && Array.TrueForAll(values, value => value.Text == values[0].Text);

    /// <summary>
    /// A row below a header that does not say where each column is. That the sums hold in the form's order says nothing, as they hold in others
    /// too: a value is taken only where a label of its own stands above it, and a table without rules does not show where that is.
    /// </summary>
    void Unordered(Targets targets, Slot[] values, Piece piece)
    {
        var own = piece.Layout != RowLayout.Columns || piece.IsOpen ? [] : values.Where(value => targets.At.ContainsKey(value.Column)).GroupBy(value => targets.At[value.Column]).Where(cell => cell.Count() == 1).ToArray();
        foreach (var value in own) Put(value.Key, value.First());
        if (own.Length == values.Length) return;
        var taken = own.Select(value => value.Key).ToArray();
        Ambiguous(targets.Order.Where(cell => !taken.Contains(cell)), new($"表头的列序不明，原文为“{Quote(values)}”", $"the order of the columns is unclear, published as \"{Quote(values)}\""), piece.Origin);
    }

    RowFit? InTable(Targets targets, Slot[] slots, int table, int labelWidth)
    {
        var order = targets.Order;
        // A row with a cell for each column shows where the columns are, better than a header whose spans may be wrong.
        if (slots.Length == order.Length) shown = (table, order.Length, slots);
        var isShown = shown.Table == table && shown.Columns == order.Length;
        return RowFit.InTable(slots, order.Length, isShown ? ByShown : ByHeader, labelWidth);

        int? ByShown(int column) => Array.FindIndex(shown.Slots!, slot => slot.Column <= column && column < slot.Column + slot.Width) is >= 0 and var index ? index : null;
        int? ByHeader(int column) => targets.At.TryGetValue(column, out var cell) ? cell is null ? -1 : order.IndexOf(cell) : null;
    }

    /// <summary>Splits the figures that run together.</summary>
    public void Settle(Neighbours neighbours)
    {
        if (runs.Count == 0) return;
        var solver = new RunSolver(table, runs, Cells.ToDictionary(entry => entry.Key, entry => entry.Value.Text.Figure), neighbours);
        foreach (var (run, solution) in runs.Zip(solver.Solve()))
            foreach (var row in run.Order.Index().GroupBy(entry => entry.Item?.Row))
            {
                int[] columns = [.. row.Select(entry => entry.Index)];
                if (solution.Agreed(columns) is { } figures)
                    foreach (var (column, figure) in columns.Zip(figures)) Put(run.Order[column], run.Slot(figure));
                else Ambiguous(row.Select(entry => entry.Item), solution.Readings(run, columns), run.Fragments[0].Origin);
            }
    }

    void Put(Cell? cell, Slot value)
    {
        // A column that the form does not have was noted with its header.
        if (cell is null) return;
        if (cell.IsAmount && withoutUnit.Contains(cell.Column) && unit is not null && unit != Unit(cell))
        {
            Ambiguous([cell], new($"原文为“{Notes.Quote(value.Text)}”，表外注明单位为{unit}，格式为{Unit(cell)}", $"published as \"{Notes.Quote(value.Text)}\" beside the unit {unit}; that of the form is {Unit(cell)}"), value.Origin);
            return;
        }
        var text = FigureText.Read(value.Text, cell.IsAmount, Unit(cell));
        Cells[cell] = (text, value.Origin);
        if (text.IsRefused) notes.NoCount(cell, value);
    }

    // 本年收费金额（单位：万元） says its unit; 采购总金额 says none, and is published in 元.
    static string? Unit(Cell cell) => !cell.IsAmount ? null : cell.Column.Label.Zh.Contains(TableCaption.FormUnit, StringComparison.Ordinal) ? TableCaption.FormUnit : TableCaption.SmallUnit;

    void Ambiguous(IEnumerable<Cell?> uncertain, Text readings, Origin origin)
    {
        foreach (var row in uncertain.OfType<Cell>().GroupBy(cell => cell.Row))
            notes.Ambiguous(table, row.Key, RowPointer(row.First()), readings, origin);
    }

    void Unknown(ImmutableArray<Word> row, Piece piece)
    {
        foreach (var word in row)
            if (word.Row is { Target.HasValues: false } heading)
                group = heading.Target;
        notes.Unknown(table, piece.Text, piece.Origin);
    }

    /// <summary>A row without figures: of the header, of headings, or of the form with nothing filled in.</summary>
    void Header(ImmutableArray<Word> row, Piece piece)
    {
        Headings(row, label: null);
        var isHeader = row.Any(word => word.IsDecoration || word.IsOnlyColumn) || (!hasRows && row.Any(word => word.Column is not null));
        if (row.Any(word => word.Block is not null)) header.Clear();
        // Where no row has come yet, rows may be named in the header too.
        if (isHeader || (!hasRows && row.Any(word => word.Row is not null) && row.All(word => word.Row is not null || !word.IsKnown))) header.Add((piece, row));
        foreach (var word in row)
            if (!word.IsKnown)
                notes.Unknown(table, word.Slot.Text, word.Slot.Origin);
    }

    /// <summary>Follows the groups of a row and notes labels in other words.</summary>
    void Headings(ImmutableArray<Word> row, Word? label)
    {
        foreach (var word in row)
        {
            if (label is { } last && word.Index > last.Index) break;
            if (word.Row is { } found && (word.Column is null || label is not null))
            {
                group = found.Target.HasValues ? found.Target.Group : found.Target;
                if (found.IsVariant) notes.Variant(table, found.Target, new("行", "row"), RowPointer(found.Target), word.Slot);
            }
            else if (word.Column is { IsVariant: true } column)
            {
                if (column.Target.Label.Zh.Contains(TableCaption.FormUnit, StringComparison.Ordinal) && !word.Label.Words.Contains(TableCaption.FormUnit, StringComparison.Ordinal)) withoutUnit.Add(column.Target);
                notes.Variant(table, column.Target, new("列", "column"), cells.Values.FirstOrDefault(cell => cell.Column == column.Target)?.Pointer, word.Slot);
            }
            else if (word.Block is { IsVariant: true } block) notes.Variant(table, block.Target, word.Slot);
        }
    }

    ColumnPlan Plan(Block block)
    {
        var rows = header.Where(row => row.Words.Any(word => word.IsDecoration || word.Column is not null)).ToArray();
        if (rows.Length > 0)
        {
            var plan = ColumnPlan.Of(block, [.. rows.Select(row => row.Words)], words, rows.All(row => row.Piece.Layout == RowLayout.Columns && row.Piece.Table == rows[0].Piece.Table) ? rows[0].Piece.Table : 0);
            // A page break repeats the header, sometimes only a part of it.
            if (plan is not null && (!plans.TryGetValue(block, out var before) || plan.Known >= before.Known)) plans[block] = plan;
            header.Clear();
        }
        return plans.TryGetValue(block, out var known) ? known : ColumnPlan.OfForm(block);
    }

    string? RowPointer(Line line) => cells.Values.FirstOrDefault(cell => cell.Row == line) is { } first ? RowPointer(first) : null;

    static string RowPointer(Cell cell) => cell.Pointer[..cell.Pointer.LastIndexOf('/')];

    static string Quote(Slot[] values) => Notes.Quote(string.Join(' ', values.Select(value => value.Text)));
}
