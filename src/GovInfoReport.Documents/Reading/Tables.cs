using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>All tables of a form. A row goes to the table whose labels it has, whichever section it stands in.</summary>
sealed class Tables(Form form, Notes notes)
{
    readonly ImmutableArray<TableReader> readers = [.. form.Tables.Select(table => new TableReader(form.Edition, table, notes))];

    /// <summary>Whether anything of a table was found.</summary>
    public bool IsAnyFound => readers.Any(reader => reader.IsFound);

    /// <summary>What was read, in the order of the form.</summary>
    public IEnumerable<CellRead> Cells =>
        readers.SelectMany(reader => reader.Cells).OrderBy(entry => entry.Key.Index).Select(entry => new CellRead(entry.Key, entry.Value.Text, entry.Value.Origin));

    /// <summary>Reads the section of a table. What the form has no place for is noted.</summary>
    public void Read(Table table, ImmutableArray<Piece> pieces)
    {
        var home = readers.Single(reader => reader.Table == table);
        var active = home;
        foreach (var piece in pieces)
        {
            active = Best(piece, readers, active) ?? active;
            if (active.TryTake(piece)) continue;
            if (TableCaption.Is(piece.Text)) home.Caption(piece.Text);
            else if (piece.Text.Length > 0) notes.Unknown(table, piece.Text, piece.Origin);
        }
    }

    /// <summary>Splits figures that run together, once all of a table is known.</summary>
    public void Settle(Neighbours neighbours)
    {
        foreach (var reader in readers) reader.Settle(neighbours);
    }

    /// <summary>Takes out of a piece of prose the tables whose headings are missing.</summary>
    /// <returns>The rest, the paragraphs of the prose.</returns>
    public ImmutableArray<Piece> TakeStrays(ImmutableArray<Piece> pieces, ICollection<Table> headed)
    {
        ImmutableArray<TableReader> lost = [.. readers.Where(reader => !headed.Contains(reader.Table))];
        if (lost.IsEmpty) return pieces;
        TableReader? active = null;
        var prose = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in pieces)
        {
            // A row of figures alone goes on with the table that the row before it belongs to.
            var reader = Best(piece, lost, active) ?? (piece.IsRow ? active : null);
            // A paragraph of prose may be a label by chance; outside a table only the heading of a block is none.
            if (active is null && !piece.IsRow && reader?.IsHeading(piece) != true) reader = null;
            var isInside = active is not null;
            active = reader is not null && reader.TryTake(piece) ? reader : null;
            if (active is null) prose.Add(piece);
            // "表二" right above a table is of it.
            else if (!isInside && prose is [.., { IsRow: false } above] && TableCaption.IsName(above.Text)) prose.RemoveAt(prose.Count - 1);
        }
        return prose.ToImmutable();
    }

    /// <summary>The table that most labels of a piece are of, in doubt the one that is being read; null if there is no sure label in it.</summary>
    static TableReader? Best(Piece piece, ImmutableArray<TableReader> among, TableReader? active)
    {
        var (best, most) = ((TableReader?)null, 0);
        foreach (var reader in among)
        {
            var count = reader.Recognizes(piece);
            if (count > most || (count == most && count > 0 && reader == active)) (best, most) = (reader, count);
        }
        return best;
    }
}

/// <summary>What was read for a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Origin">Where it stands; null for a figure that follows from the edition.</param>
sealed record CellRead(Cell Cell, FigureText Text, Origin? Origin);
