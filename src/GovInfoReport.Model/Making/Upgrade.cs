using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>What a report loses on the way to another edition.</summary>
/// <param name="Cell">The cell of the old edition.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Reason">Why it cannot be carried over as it is.</param>
public readonly record struct Loss(Cell Cell, decimal Figure, Text Reason);

/// <summary>From the edition of 2019 to that of 2021, as far as that goes. It is never done silently.</summary>
public static class Upgrade
{
    static readonly Text AnotherMeasure = new("两版表二的统计口径不同", "table two counts other things");
    static readonly Text NotSplit = new("一行无法拆成三行，全部计入“3.其他”", "one row cannot be split into three; all of it is kept as \"Other\"");

    /// <summary>
    /// Carries over what has the same meaning in both editions: the header, the prose, table three and table four. Table two stays blank, and
    /// the single row 其他处理 is kept as 其他; where it is not 0, its two neighbours are blank: they are unknown, not zero.
    /// </summary>
    /// <param name="report">The report in the edition of 2019.</param>
    /// <param name="upgraded">The report in the edition of 2021.</param>
    /// <param name="losses">The figures that could not be carried over, or not as they were.</param>
    /// <returns>Whether nothing was lost.</returns>
    public static bool TryUpgrade(this AnnualReport2019 report, out AnnualReport2021 upgraded, out ImmutableArray<Loss> losses)
    {
        ArgumentNullException.ThrowIfNull(report);
        const string Single = RequestTable.OtherCode, Rest = Single + ".3";
        var to = Form.Of2021;
        var lost = ImmutableArray.CreateBuilder<Loss>();
        var figures = new Dictionary<Cell, decimal?>();
        var pointers = new Dictionary<string, string>();
        foreach (var cell in report.Form.Cells)
        {
            var isSingle = cell.Row.Code == Single;
            if (cell.Table == report.Form.Tables[0])
            {
                if (cell.Read(report) is { } figure) lost.Add(new(cell, figure, AnotherMeasure));
                continue;
            }
            var target = to[isSingle ? $"{Rest}:{cell.Column.Code}" : cell.Code];
            pointers[cell.Pointer] = target.Pointer;
            figures[target] = cell.Read(report);
            if (!isSingle) continue;
            // Nothing splits into three times nothing.
            if (figures[target] is 0) figures[to[$"{Single}.1:{cell.Column.Code}"]] = figures[to[$"{Single}.2:{cell.Column.Code}"]] = 0;
            else if (figures[target] is { } other) lost.Add(new(cell, other, NotSplit));
        }
        upgraded = AnnualReport2021.Blank(report.Authority, report.Year).With(figures) with
        {
            Scope = report.Scope,
            PublishedOn = report.PublishedOn,
            Title = report.Title,
            Preamble = report.Preamble,
            Overview = report.Overview,
            ProblemsAndImprovements = report.ProblemsAndImprovements,
            OtherMatters = report.OtherMatters,
            AsPublished = new PublishedTexts(report.AsPublished.Where(text => pointers.ContainsKey(text.Key)).Select(text => KeyValuePair.Create(pointers[text.Key], text.Value))),
        };
        losses = lost.ToImmutable();
        return losses.IsEmpty;
    }
}
