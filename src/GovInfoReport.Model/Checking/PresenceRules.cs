namespace GovInfoReport.Model;

/// <summary>Rules on what is not there.</summary>
static class PresenceRules
{
    // As many as a person reads before looking at the form itself.
    const int MostBlanksNamed = 10;

    public static void SectionMissing(ref Examination examination)
    {
        foreach (var section in examination.Form.Sections)
        {
            if (section.Table is { } table)
            {
                if (IsMissing(table, ref examination))
                    examination.Broken(section.Code, section.Heading, section.Pointer, detail: new("（表中没有任何数据）", " (its table has no figure at all)"));
            }
            else if (!examination.Content.HasProse(section))
                examination.Broken(section.Code, section.Heading, section.Pointer);
        }
    }

    public static void BlankCells(ref Examination examination)
    {
        foreach (var table in examination.Form.Tables)
        {
            if (IsMissing(table, ref examination)) continue;
            var blanks = new List<Cell>();
            foreach (var cell in table.Cells)
                if (examination.Values[cell.Index] == CellValues.Blank)
                    blanks.Add(cell);
            if (blanks.Count > 0)
                examination.Broken(table.Code, table.Name, table.Pointer, [.. blanks.Select(cell => cell.Pointer)], actual: blanks.Count,
                    detail: Texts.List([.. blanks.Select(cell => cell.Code)], MostBlanksNamed));
        }
    }

    /// <summary>A table that was not found has no figure and no mark in any cell. One that was left blank looks the same in a document.</summary>
    static bool IsMissing(Table table, ref Examination examination)
    {
        foreach (var cell in table.Cells)
            if (examination.Values[cell.Index] != CellValues.Blank)
                return false;
        foreach (var cell in table.Cells)
            if (examination.Content.AsPublished.ContainsKey(cell.Pointer))
                return false;
        return true;
    }
}
