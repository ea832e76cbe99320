using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model;

/// <summary>Making reports: figures by cell, totals from their parts. Every method gives a new report of the same edition.</summary>
public static class ReportMaking
{
    /// <summary>The report with another figure in a cell.</summary>
    /// <exception cref="ArgumentException">The cell cannot hold the figure: a count is a whole number of at most 2^53−1.</exception>
    public static T With<T>(this T report, Cell cell, decimal? figure) where T : AnnualReport
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(cell);
        return Put(report, [KeyValuePair.Create(cell, figure)], ReportJson.IsPointerOfCell(report.Form, cell.Pointer) ? nameof(figure) : nameof(cell));
    }

    /// <summary>The report with other figures in some cells.</summary>
    /// <exception cref="ArgumentException">A cell cannot hold its figure, is null, or is not of the report's form.</exception>
    public static T With<T>(this T report, IEnumerable<KeyValuePair<Cell, decimal?>> figures) where T : AnnualReport
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(figures);
        return Put(report, figures, nameof(figures));
    }

    static T Put<T>(T report, IEnumerable<KeyValuePair<Cell, decimal?>> figures, string parameter) where T : AnnualReport
    {
        // The document is the one thing that knows where every cell is and how every record is built; records have no setters to call.
        var document = JsonNode.Parse(report.ToUtf8Json())!;
        foreach (var (cell, figure) in figures)
        {
            if (cell is null) throw new ArgumentException("A figure has no cell.", parameter);
            if (!ReportJson.IsPointerOfCell(report.Form, cell.Pointer)) throw new ArgumentException($"The form of the report has no cell {cell}.", parameter);
            var path = cell.Pointer.Split('/');
            var parent = path[1..^1].Aggregate(document, (node, name) => node[name]!);
            parent[path[^1]] = figure is { } value ? JsonValue.Create(value) : null;
        }
        var made = ReportJson.TryParse(Encoding.UTF8.GetBytes(document.ToJsonString(ReportJsonContext.Strict.Options)), report.Form, out var refusal);
        if (made is T typed) return typed;
        // The document that was refused is none that the caller knows.
        var at = report.Form.Cells.FirstOrDefault(cell => cell.Pointer == refusal?.Pointer);
        throw new ArgumentException(at is null ? refusal?.Message.En : $"The cell {at} takes {refusal!.Expected.En}, not {refusal.Found.En}.", parameter);
    }

    /// <summary>The report with its totals (R3.7, C7, E5) computed from their parts.</summary>
    /// <exception cref="ArgumentException">A total is greater than a count can be, 2^53−1.</exception>
    public static T WithTotals<T>(this T report) where T : AnnualReport => report.WithTotals(out _);

    /// <summary>The report with its totals (R3.7, C7, E5) computed from their parts. A total with a blank part is left as it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="changes">The totals that were changed, in the order of the form; empty if all were right.</param>
    /// <exception cref="ArgumentException">A total is greater than a count can be, 2^53−1.</exception>
    public static T WithTotals<T>(this T report, out ImmutableArray<Change> changes) where T : AnnualReport
    {
        ArgumentNullException.ThrowIfNull(report);
        var form = report.Form;
        var before = new long[form.Cells.Length];
        form.Read(report, before);

        var after = before.ToArray();
        // The total of the totals, R3.7:C7, needs the others first.
        foreach (var identity in form.Identities.Where(identity => identity.IsTotal).OrderBy(identity => identity.Terms.Count(term => term.Cell.IsTotal)))
            if (identity.Expected(after) is var sum && sum != CellValues.Blank)
                after[identity.Target.Index] = sum;

        changes = [.. from cell in form.Cells where before[cell.Index] != after[cell.Index] select new Change(cell, cell.Read(report), after[cell.Index])];
        return changes.IsEmpty ? report : Put(report, changes.Select(change => KeyValuePair.Create(change.Cell, change.To)), nameof(report));
    }
}
