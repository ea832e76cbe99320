namespace GovInfoReport.Model;

/// <summary>The record answers the rules from its members; only what takes no look into a text is ruled out beforehand.</summary>
public abstract partial record AnnualReport : IReportContent
{
    AnnualReport IReportContent.Report => this;

    string? IReportContent.AuthorityName => Authority.Name;

    AuthorityKind? IReportContent.Kind => Authority.Kind;

    CreditCode? IReportContent.CreditCode => Authority.CreditCode;

    decimal? IReportContent.Figure(Cell cell) => cell.Read(this);

    bool IReportContent.HasProse(Section section) => section.Prose(this) is not null;

    ReadOnlySpan<char> IReportContent.Prose(Section section) => section.Prose(this);

    Occasions IReportContent.Occasions(ReadOnlySpan<long> values)
    {
        var occasions = Model.Occasions.OfContent;
        if (AsPublished.Count == 0) occasions &= ~Model.Occasions.PublishedTexts;
        if (HasAllProse) occasions &= ~Model.Occasions.Absence;
        return occasions;
    }

    bool HasAllProse
    {
        get
        {
            foreach (var section in Form.Sections)
                if (section.Table is null && section.Prose(this) is null)
                    return false;
            return true;
        }
    }
}
