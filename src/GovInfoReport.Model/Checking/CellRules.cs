namespace GovInfoReport.Model;

/// <summary>Rules that look at single figures.</summary>
static class CellRules
{
    const int DecimalsOfAYuan = 4;

    public static void NonNegative(ref Examination examination)
    {
        // Nearly every report passes here: no sign bit but those of blanks.
        var values = examination.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is >= 0 or CellValues.Blank) continue;
            var cell = examination.Form.Cells[i];
            if (!cell.MayBeNegative) examination.Broken(cell, cell.Code, expected: 0, actual: cell.Read(examination.Report));
        }
    }

    public static void NotANumber(ref Examination examination)
    {
        var texts = examination.Report.AsPublished;
        if (texts.Count == 0) return;
        foreach (var cell in examination.Form.Cells)
            if (texts.TryGetValue(cell.Pointer, out var text) && !BlankMark.Is(text))
                examination.Broken(cell, cell.Code, actual: cell.Read(examination.Report), detail: new(text, text));
    }

    public static void FeePrecision(ref Examination examination)
    {
        if (examination.Report is not AnnualReport2021 { ProactiveDisclosure.AdministrativeFees.Amount: { } amount }) return;
        var decimals = 0;
        for (var rest = amount; rest != decimal.Truncate(rest); rest *= 10) decimals++;
        var cell = examination.Form["T2.8.1:D1"];
        if (decimals > DecimalsOfAYuan) examination.Broken(cell, cell.Row.Code!, expected: DecimalsOfAYuan, actual: decimals);
    }

    public static void DisputesWithoutRequests(ref Examination examination)
    {
        var form = examination.Form;
        Cell received = form["R1:C7"], carriedOver = form["R2:C7"];
        if (examination.Values[received.Index] != 0 || examination.Values[carriedOver.Index] != 0) return;

        // Nearly every township comes this far, so nothing is allocated before there is something to say.
        var (cases, totals) = (0L, 0L);
        foreach (var cell in form.Tables[^1].Cells)
            if (examination.Values[cell.Index] is > 0 and var count)
            {
                if (cell.IsTotal) totals += count;
                else cases += count;
            }
        // A total may be left at 0, or be all that there is.
        var disputes = Math.Max(cases, totals);
        if (disputes > 0)
            examination.Broken(place: null, received.Name, received.Pointer, [carriedOver.Pointer, .. PointersOfTotals(form.Tables[^1])], actual: disputes);
    }

    static IEnumerable<string> PointersOfTotals(Table table) => table.Cells.Where(cell => cell.IsTotal).Select(cell => cell.Pointer);

    public static void LitigationExceedsReview(ref Examination examination)
    {
        Cell after = examination.Form["T4.3:E5"], reviews = examination.Form["T4.1:E5"];
        long actual = examination.Values[after.Index], bound = examination.Values[reviews.Index];
        if (bound != CellValues.Blank && actual > bound)
            examination.Broken(place: null, after.Name, after.Pointer, [reviews.Pointer], bound, actual);
    }
}
