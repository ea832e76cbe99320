namespace GovInfoReport.Model;

/// <summary>A row of table three: requests by applicant. Unit: requests. A null is a blank.</summary>
public sealed record RequestCounts : ICounts
{
    /// <summary>C1 自然人 — natural persons.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? NaturalPerson { get; init; }

    /// <summary>C2 商业企业 — commercial enterprises.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? CommercialEnterprise { get; init; }

    /// <summary>C3 科研机构 — research institutions.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? ResearchInstitution { get; init; }

    /// <summary>C4 社会公益组织 — public welfare organisations.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? PublicWelfareOrganization { get; init; }

    /// <summary>C5 法律服务机构 — legal service organisations.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? LegalServiceOrganization { get; init; }

    /// <summary>C6 其他 — other organisations.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? OtherOrganization { get; init; }

    /// <summary>C7 总计 — the total of the row, as published.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Total { get; init; }

    void ICounts.CopyTo(Span<long> values)
    {
        values[6] = CellValues.OfCount(Total);
        values[5] = CellValues.OfCount(OtherOrganization);
        values[4] = CellValues.OfCount(LegalServiceOrganization);
        values[3] = CellValues.OfCount(PublicWelfareOrganization);
        values[2] = CellValues.OfCount(ResearchInstitution);
        values[1] = CellValues.OfCount(CommercialEnterprise);
        values[0] = CellValues.OfCount(NaturalPerson);
    }
}
