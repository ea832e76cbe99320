namespace GovInfoReport.Documents;

/// <summary>A line of prose on a page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Line">The line.</param>
sealed record PageLine(int Page, TextLine Line);

/// <summary>What stands on a page, from the top down.</summary>
/// <param name="Page">The page.</param>
/// <param name="Items">Ruled tables and lines.</param>
/// <param name="Beside">Lines that run another way, outside tables: watermarks, what is printed along a margin.</param>
sealed record PageContent(PdfPage Page, List<object> Items, List<PageLine> Beside)
{
    /// <summary>Tells ruled tables and lines apart.</summary>
    public static PageContent Of(PdfPage page)
    {
        var tables = RuledTable.Of(page);
        var inTables = page.Glyphs.Where(glyph => glyph.Turn != Glyph.Slanted).ToLookup(glyph => tables.Find(table => table.Holds(glyph.X, glyph.Y)));
        // A frame around prose is no table.
        tables.RemoveAll(table => !inTables[table].Any(glyph => !glyph.IsBlank));
        var items = new List<(double Top, object Item)>();
        foreach (var table in tables) items.Add((table.Top, PageTable.Of(page.Number, table, inTables[table])));
        var outside = page.Glyphs.Where(glyph => glyph.Turn == Glyph.Slanted || !tables.Exists(table => table.Holds(glyph.X, glyph.Y))).ToLookup(glyph => glyph.Turn == 0);
        foreach (var line in TextLine.Of(outside[true])) items.Add((line.Baseline - line.Size / 2, new PageLine(page.Number, line)));
        return new(page, [.. items.OrderBy(item => item.Top).Select(item => item.Item)], [.. TextLine.Of(outside[false]).Select(line => new PageLine(page.Number, line))]);
    }
}
