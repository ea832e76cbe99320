namespace GovInfoReport.Model;

/// <summary>T2 主动公开政府信息情况 — table two in the edition of 2019: what was made known without being asked for.</summary>
public sealed record ProactiveDisclosure2019
{
    /// <summary>T2.1.1 规章 — administrative rules.</summary>
    /// <remarks>条例第二十条第（一）项。</remarks>
    public required DocumentCounts2019 AdministrativeRules { get; init; }

    /// <summary>T2.1.2 规范性文件 — normative documents below the rank of rules.</summary>
    /// <remarks>条例第二十条第（一）项。</remarks>
    public required DocumentCounts2019 NormativeDocuments { get; init; }

    /// <summary>T2.5.1 行政许可 — licensing.</summary>
    /// <remarks>条例第二十条第（五）项。</remarks>
    public required ItemCounts Licensing { get; init; }

    /// <summary>T2.5.2 其他对外管理服务事项 — other services to the public.</summary>
    /// <remarks>条例第二十条第（五）项。</remarks>
    public required ItemCounts OtherPublicServices { get; init; }

    /// <summary>T2.6.1 行政处罚 — penalties.</summary>
    /// <remarks>条例第二十条第（六）项。</remarks>
    public required ItemCounts Penalties { get; init; }

    /// <summary>T2.6.2 行政强制 — compulsory measures.</summary>
    /// <remarks>条例第二十条第（六）项。</remarks>
    public required ItemCounts CompulsoryMeasures { get; init; }

    /// <summary>T2.8.1 行政事业性收费 — administrative fees.</summary>
    /// <remarks>条例第二十条第（八）项。</remarks>
    public required FeeItems AdministrativeFees { get; init; }

    /// <summary>T2.9.1 政府集中采购 — central procurement.</summary>
    /// <remarks>条例第二十条第（九）项。</remarks>
    public required Procurement CentralProcurement { get; init; }
}

/// <summary>The cells of 规章 and 规范性文件. Unit: documents. A null is a blank.</summary>
public sealed record DocumentCounts2019
{
    /// <summary>D1 本年新制作数量 — newly made this year.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? NewlyMade { get; init; }

    /// <summary>D2 本年新公开数量 — newly published this year.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? NewlyPublished { get; init; }

    /// <summary>D3 对外公开总数量 — published in all.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? TotalPublished { get; init; }
}

/// <summary>The cells of 行政许可, 其他对外管理服务事项, 行政处罚 and 行政强制. Unit: items of business, decisions. A null is a blank.</summary>
public sealed record ItemCounts
{
    /// <summary>D1 上一年项目数量 — items last year.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? ItemsLastYear { get; init; }

    /// <summary>D2 本年增/减 — change this year; a decrease is negative.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? ItemsChange { get; init; }

    /// <summary>D3 处理决定数量 — decisions made.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? Decisions { get; init; }
}

/// <summary>The cells of 行政事业性收费. Unit: kinds of fees. A null is a blank.</summary>
public sealed record FeeItems
{
    /// <summary>D1 上一年项目数量 — items last year.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? ItemsLastYear { get; init; }

    /// <summary>D2 本年增/减 — change this year; a decrease is negative.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? ItemsChange { get; init; }
}

/// <summary>The cells of 政府集中采购. A null is a blank.</summary>
public sealed record Procurement
{
    /// <summary>D1 采购项目数量 — projects.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required long? Projects { get; init; }

    /// <summary>D2 采购总金额 — amount in yuan; the form states no unit.</summary>
    /// <remarks>国办公开办函〔2019〕60号。</remarks>
    public required decimal? Amount { get; init; }
}
