using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace GovInfoReport.Documents;

/// <summary>A table of a page: its own rows and cells, and the tables that stand inside its cells.</summary>
sealed class HtmlTable
{
    // As the HTML standard has it.
    const int MostColumns = 1_000, MostRows = 65_534;

    /// <summary>How many labels make a table one of the form.</summary>
    public const int LeastLabels = 2;

    readonly ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();

    HtmlTable() { }

    /// <summary>The rows.</summary>
    public ImmutableArray<GridRow> Rows { get; private set; } = [];

    /// <summary>The tables inside its cells.</summary>
    public List<IElement> Nested { get; } = [];

    /// <summary>What stands above or below it.</summary>
    public string Caption { get; private set; } = "";

    /// <summary>How many cells have a label of the form.</summary>
    public int Labels { get; private set; }

    /// <summary>How many cells there are.</summary>
    public int Cells { get; private set; }

    /// <summary>Whether it only arranges the page: nothing of it is of the form, and there is a table in it, or no row has two cells.</summary>
    public bool IsLayout => Labels < LeastLabels && (Nested.Count > 0 || rows.All(row => row.Cells.Length < 2));

    /// <summary>Reads a table.</summary>
    /// <param name="table">The element.</param>
    /// <param name="number">The number of the table in the page, from 1.</param>
    public static HtmlTable Read(IElement table, int number)
    {
        var read = new HtmlTable();
        foreach (var child in table.Children)
            if (HtmlElements.Is(child, "caption") && !HtmlElements.IsSkipped(child)) read.Caption = read.Text(child);
        foreach (var (group, rows) in Groups(table).ToArray()) read.Group(rows, number);
        read.Rows = read.rows.ToImmutable();
        return read;
    }

    /// <summary>The rows by the group that they stand in: no span crosses the end of a group.</summary>
    static IEnumerable<(IElement Group, IElement[] Rows)> Groups(IElement table) =>
        from child in table.Children
        where !HtmlElements.IsSkipped(child)
        let isRow = HtmlElements.Is(child, "tr")
        let isGroup = HtmlElements.Is(child, "tbody") || HtmlElements.Is(child, "thead") || HtmlElements.Is(child, "tfoot")
        where isRow || isGroup
        select (child, isRow ? [child] : child.Children.Where(row => HtmlElements.Is(row, "tr") && !HtmlElements.IsSkipped(row)).ToArray());

    void Group(IElement[] elements, int number)
    {
        var columns = new TableColumns();
        for (var i = 0; i < elements.Length; i++)
        {
            var cells = ImmutableArray.CreateBuilder<GridCell>();
            foreach (var element in elements[i].Children)
            {
                if ((!HtmlElements.Is(element, "td") && !HtmlElements.Is(element, "th")) || HtmlElements.IsSkipped(element)) continue;
                var text = Text(element);
                var columnSpan = Math.Clamp(Span(element, "colspan"), 1, MostColumns);
                var rowSpan = Span(element, "rowspan") is var span and not 0 ? Math.Clamp(span, 1, MostRows) : elements.Length - i;
                cells.Add(new(text, new TableOrigin(number, rows.Count + 1, columns.Place(columnSpan, rowSpan) + 1), columnSpan, Math.Min(rowSpan, elements.Length - i)));
                if (text.Length > 0 && FormWords.All.ContainsKey(LabelText.Of(text).Words)) Labels++;
            }
            columns.NextRow();
            Cells += cells.Count;
            rows.Add(GridRow.InColumns(cells.ToImmutable()));
        }
    }

    string Text(IElement cell)
    {
        var text = new FlowText();
        HtmlElements.Write(cell, text, Nested.Add);
        return string.Join('\n', text.Lines());
    }

    static int Span(IElement cell, string name)
    {
        var digits = (cell.GetAttribute(name) ?? "1").AsSpan().Trim();
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        if (length >= 0) digits = digits[..length];
        return digits.IsEmpty ? 1 : digits.Length > 6 ? int.MaxValue : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
