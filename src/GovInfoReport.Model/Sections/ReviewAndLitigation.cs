namespace GovInfoReport.Model;

/// <summary>T4 政府信息公开行政复议、行政诉讼情况 — table four: disputes over disclosure, the same in every edition.</summary>
public sealed record ReviewAndLitigation
{
    /// <summary>T4.1 行政复议 — administrative reviews.</summary>
    /// <remarks>条例第五十条第（三）项、第五十一条。</remarks>
    public required DisputeResults AdministrativeReview { get; init; }

    /// <summary>T4.2 未经复议直接起诉 — lawsuits brought directly, without a review before.</summary>
    /// <remarks>条例第五十条第（三）项、第五十一条。</remarks>
    public required DisputeResults DirectLitigation { get; init; }

    /// <summary>T4.3 复议后起诉 — lawsuits brought after a review.</summary>
    /// <remarks>条例第五十条第（三）项、第五十一条。</remarks>
    public required DisputeResults LitigationAfterReview { get; init; }
}

/// <summary>How disputes ended. Unit: cases. A null is a blank.</summary>
/// <remarks>The form does not define the results; what counts as which is left to the filer.</remarks>
public sealed record DisputeResults : ICounts
{
    /// <summary>E1 结果维持 — upheld.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Upheld { get; init; }

    /// <summary>E2 结果纠正 — corrected.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Corrected { get; init; }

    /// <summary>E3 其他结果 — another result.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? OtherResult { get; init; }

    /// <summary>E4 尚未审结 — not concluded.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Pending { get; init; }

    /// <summary>E5 总计 — the total, as published.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required long? Total { get; init; }

    void ICounts.CopyTo(Span<long> values)
    {
        values[4] = CellValues.OfCount(Total);
        values[3] = CellValues.OfCount(Pending);
        values[2] = CellValues.OfCount(OtherResult);
        values[1] = CellValues.OfCount(Corrected);
        values[0] = CellValues.OfCount(Upheld);
    }
}
