namespace GovInfoReport.Model;

/// <summary>The administrative organ whose report it is. Each member may be null, which means that it is not known.</summary>
public sealed record Authority
{
    /// <summary>The name, as in the title of the report.</summary>
    public required string? Name { get; init; }

    /// <summary>统一社会信用代码, the unified social credit code (GB 32100-2015), as published, right or wrong.</summary>
    public required CreditCode? CreditCode { get; init; }

    /// <summary>行政区划代码, the division code: 6 digits for counties and above, 9 for townships, 12 for villages.</summary>
    public required string? DivisionCode { get; init; }

    /// <summary>What kind of organ it is. The deadline of publication depends on it.</summary>
    public required AuthorityKind? Kind { get; init; }

    /// <summary>An authority of which only the name is known.</summary>
    public static Authority Named(string? name) => new() { Name = name, CreditCode = null, DivisionCode = null, Kind = null };
}

/// <summary>The kinds of organs that file a report (政府信息公开条例第四十九条、第五十四条).</summary>
public enum AuthorityKind
{
    /// <summary>国务院部门: a department or body of the State Council.</summary>
    StateCouncilBody,

    /// <summary>县级以上地方人民政府: a local people's government from the county up.</summary>
    Government,

    /// <summary>县级以上人民政府部门: a department of such a government.</summary>
    Department,

    /// <summary>乡镇人民政府、街道办事处: a township government or subdistrict office.</summary>
    Township,

    /// <summary>法律、法规授权的组织: an organisation that a law or regulation empowers.</summary>
    EmpoweredOrganization,

    /// <summary>Any other filer.</summary>
    Other,
}

/// <summary>Whose figures a report contains. A government has two reports: its office's own and the one that sums its units.</summary>
public enum ReportScope
{
    /// <summary>The authority's own figures.</summary>
    OwnAuthority,

    /// <summary>The sum over the units below it.</summary>
    RolledUp,
}
