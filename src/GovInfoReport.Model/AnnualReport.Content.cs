namespace GovInfoReport.Model;

/// <summary>The record answers the rules from its members; every short cut is taken as yes.</summary>
public abstract partial record AnnualReport : IReportContent
{
    AnnualReport IReportContent.Report => this;

    string? IReportContent.AuthorityName => Authority.Name;

    AuthorityKind? IReportContent.Kind => Authority.Kind;

    CreditCode? IReportContent.CreditCode => Authority.CreditCode;

    bool IReportContent.HasPublishedTexts => AsPublished.Count > 0;

    bool IReportContent.MayBeLate => true;

    bool IReportContent.MayHaveWrongCreditCode => true;

    decimal? IReportContent.Figure(Cell cell) => cell.Read(this);

    bool IReportContent.HasAllProse
    {
        get
        {
            foreach (var section in Form.Sections)
                if (section.Table is null && section.Prose(this) is null)
                    return false;
            return true;
        }
    }

    bool IReportContent.HasProse(Section section) => section.Prose(this) is not null;

    ReadOnlySpan<char> IReportContent.Prose(Section section) => section.Prose(this);

    bool IReportContent.MayBeShorter(Section section, int characters) => true;

    bool IReportContent.MayStateRequests(Section section, long received, long all) => true;

    bool IReportContent.MayStateAmount(Section section, Phrase subject) => true;
}
