namespace GovInfoReport.Model;

/// <summary>Judges the identities of the form, whichever they are.</summary>
static class SumRules
{
    // A list of all blanks of a column would hide what it says.
    const int MostBlanksNamed = 5;

    public static void Judge(ref Examination examination)
    {
        foreach (var identity in examination.Form.IdentitiesOf(examination.Rule))
        {
            long expected = identity.Expected(examination.Values), actual = identity.Actual(examination.Values);
            if (expected == CellValues.Blank || actual == CellValues.Blank)
                examination.NotAssessable(identity.Target, identity.Place, identity.Related, Blanks(identity, examination.Values));
            else if (!identity.Holds(expected, actual))
                examination.Broken(identity.Target, identity.Place, identity.Related, expected, actual);
        }
    }

    static Text Blanks(Identity identity, ReadOnlySpan<long> values)
    {
        var codes = new List<string>();
        foreach (var cell in identity.Cells)
            if (values[cell.Index] == CellValues.Blank)
                codes.Add(cell.Code);
        return Texts.List(codes, MostBlanksNamed);
    }
}

static class Texts
{
    /// <summary>The first few of a list, and how many there are in all.</summary>
    public static Text List(IReadOnlyList<string> items, int most) => items.Count <= most
        ? new(string.Join("、", items), string.Join(", ", items))
        : new($"{string.Join("、", items.Take(most))} 等 {items.Count} 格", $"{string.Join(", ", items.Take(most))} and {items.Count - most} more");
}
