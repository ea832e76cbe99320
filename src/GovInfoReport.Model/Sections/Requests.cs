namespace GovInfoReport.Model;

/// <summary>T3 收到和处理政府信息公开申请情况 — table three: requests, by applicant. Official balance, for every column: received + carried over = outcomes + carried forward.</summary>
/// <typeparam name="TOtherHandling">The shape of （六）其他处理: three rows since 2021.</typeparam>
public sealed record Requests<TOtherHandling> where TOtherHandling : notnull
{
    /// <summary>R1 本年新收政府信息公开申请数量 — requests newly received this year.</summary>
    /// <remarks>条例第五十条第（二）项。</remarks>
    public required RequestCounts Received { get; init; }

    /// <summary>R2 上年结转政府信息公开申请数量 — requests carried over from last year.</summary>
    /// <remarks>条例第五十条第（二）项。</remarks>
    public required RequestCounts CarriedOver { get; init; }

    /// <summary>R3 本年度办理结果 — what became of them this year.</summary>
    /// <remarks>条例第三十六条。</remarks>
    public required Outcomes<TOtherHandling> Outcomes { get; init; }

    /// <summary>R4 结转下年度继续办理 — carried forward to next year.</summary>
    /// <remarks>条例第三十三条。</remarks>
    public required RequestCounts CarriedForward { get; init; }
}
