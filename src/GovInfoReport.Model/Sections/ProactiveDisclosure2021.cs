namespace GovInfoReport.Model;

/// <summary>T2 主动公开政府信息情况 — table two in the edition of 2021: what was made known without being asked for.</summary>
public sealed record ProactiveDisclosure2021
{
    /// <summary>T2.1.1 规章 — administrative rules, made by ministries and by governments that may make them.</summary>
    /// <remarks>条例第二十条第（一）项。</remarks>
    public required DocumentCounts AdministrativeRules { get; init; }

    /// <summary>T2.1.2 行政规范性文件 — normative documents below the rank of rules.</summary>
    /// <remarks>条例第二十条第（一）项。</remarks>
    public required DocumentCounts NormativeDocuments { get; init; }

    /// <summary>T2.5.1 行政许可 — licensing decisions, published or lawfully not.</summary>
    /// <remarks>条例第二十条第（五）项。</remarks>
    public required DecisionCount Licensing { get; init; }

    /// <summary>T2.6.1 行政处罚 — penalty decisions, published or lawfully not.</summary>
    /// <remarks>条例第二十条第（六）项。</remarks>
    public required DecisionCount Penalties { get; init; }

    /// <summary>T2.6.2 行政强制 — decisions on compulsory measures, published or lawfully not.</summary>
    /// <remarks>条例第二十条第（六）项。</remarks>
    public required DecisionCount CompulsoryMeasures { get; init; }

    /// <summary>T2.8.1 行政事业性收费 — administrative fees collected.</summary>
    /// <remarks>条例第二十条第（八）项。</remarks>
    public required FeeAmount AdministrativeFees { get; init; }
}

/// <summary>The cells of 规章 and 行政规范性文件. Unit: documents. A null is a blank.</summary>
public sealed record DocumentCounts
{
    /// <summary>D1 本年制发件数 — issued this year.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Issued { get; init; }

    /// <summary>D2 本年废止件数 — repealed this year.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Repealed { get; init; }

    /// <summary>D3 现行有效件数 — in force at the end of the year.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? InForce { get; init; }
}

/// <summary>The cell of 行政许可, 行政处罚 and 行政强制. Unit: decisions. A null is a blank.</summary>
public sealed record DecisionCount
{
    /// <summary>D1 本年处理决定数量 — decisions made this year.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Decisions { get; init; }
}

/// <summary>The cell of 行政事业性收费. A null is a blank.</summary>
public sealed record FeeAmount
{
    /// <summary>D1 本年收费金额（单位：万元） — collected this year, in units of 10 000 yuan.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required decimal? Amount { get; init; }
}
