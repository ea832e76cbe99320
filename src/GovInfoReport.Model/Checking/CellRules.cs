namespace GovInfoReport.Model;

/// <summary>Rules that look at single figures.</summary>
static class CellRules
{
    public const int DecimalsOfAYuan = 4;

    public static void NonNegative(ref Examination examination)
    {
        var values = examination.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is >= 0 or CellValues.Blank) continue;
            var cell = examination.Form.Cells[i];
            if (!cell.MayBeNegative) examination.Broken(cell, cell.Code, expected: 0, actual: examination.Content.Figure(cell));
        }
    }

    public static void NotANumber(ref Examination examination)
    {
        var texts = examination.Content.AsPublished;
        foreach (var cell in examination.Form.Cells)
            if (texts.TryGetValue(cell.Pointer, out var text) && !BlankMark.Is(text))
                examination.Broken(cell, cell.Code, actual: examination.Content.Figure(cell), detail: new(text, text));
    }

    public static void FeePrecision(ref Examination examination)
    {
        var cell = examination.Form.Landmarks.Fees;
        if (examination.Values[cell.Index] == 0 || examination.Content.Figure(cell) is not { } amount) return;
        var decimals = 0;
        for (var rest = amount; rest != decimal.Truncate(rest); rest *= 10) decimals++;
        if (decimals > DecimalsOfAYuan) examination.Broken(cell, cell.Row.Code!, expected: DecimalsOfAYuan, actual: decimals);
    }

    public static void DisputesWithoutRequests(ref Examination examination)
    {
        var form = examination.Form;
        Cell received = form.Landmarks.Received, carriedOver = form.Landmarks.CarriedOver;
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
        Cell after = examination.Form.Landmarks.LawsuitsAfterReview, reviews = examination.Form.Landmarks.Reviews;
        long actual = examination.Values[after.Index], bound = examination.Values[reviews.Index];
        if (bound != CellValues.Blank && actual > bound)
            examination.Broken(place: null, after.Name, after.Pointer, [reviews.Pointer], bound, actual);
    }
}
