namespace GovInfoReport.Model;

public abstract partial record AnnualReport
{
    // No form comes near; a larger one would take its buffer from the heap.
    const int MostCellsOnStack = 512;

    /// <summary>Judges the report. Never throws for a wrong report: what is wrong is in the findings.</summary>
    /// <param name="rules">The rules; null for all of the catalogue.</param>
    public Judgement Check(RuleSet? rules = null)
    {
        var form = Form;
        var values = form.Cells.Length <= MostCellsOnStack ? stackalloc long[form.Cells.Length] : new long[form.Cells.Length];
        form.Read(this, values);

        var examination = new Examination(this, form, values);
        examination.Judge(rules ?? RuleSet.Default);
        return examination.Findings is { IsEmpty: false } findings ? new Judgement(findings) : Judgement.Sound;
    }
}
