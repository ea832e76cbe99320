namespace GovInfoReport.Model;

/// <summary>R3 本年度办理结果 — the outcomes of the year and their total.</summary>
/// <typeparam name="TOtherHandling">The shape of （六）其他处理: three rows since 2021.</typeparam>
public sealed record Outcomes<TOtherHandling> where TOtherHandling : notnull
{
    /// <summary>R3.1 予以公开 — granted.</summary>
    /// <remarks>条例第三十六条第（一）项、第（二）项。</remarks>
    public required RequestCounts Granted { get; init; }

    /// <summary>R3.2 部分公开（区分处理的，只计这一情形，不计其他情形） — granted in part; counted here only.</summary>
    /// <remarks>条例第三十七条。</remarks>
    public required RequestCounts PartiallyGranted { get; init; }

    /// <summary>R3.3 不予公开 — refused.</summary>
    /// <remarks>条例第三十六条第（三）项。</remarks>
    public required Refused Refused { get; init; }

    /// <summary>R3.4 无法提供 — unable to provide.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required UnableToProvide UnableToProvide { get; init; }

    /// <summary>R3.5 不予处理 — not processed.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required NotProcessed NotProcessed { get; init; }

    /// <summary>R3.6 其他处理 — handled otherwise.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required TOtherHandling OtherHandling { get; init; }

    /// <summary>R3.7 总计 — the total of the outcomes, as published.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required RequestCounts Total { get; init; }
}

/// <summary>R3.3 不予公开 — refused, by reason. The form prints no subtotal.</summary>
public sealed record Refused
{
    /// <summary>R3.3.1 属于国家秘密 — a state secret.</summary>
    /// <remarks>条例第十四条。</remarks>
    public required RequestCounts StateSecret { get; init; }

    /// <summary>R3.3.2 其他法律行政法规禁止公开 — forbidden by another law or administrative regulation.</summary>
    /// <remarks>条例第十四条。</remarks>
    public required RequestCounts ForbiddenByLaw { get; init; }

    /// <summary>R3.3.3 危及“三安全一稳定” — would endanger national, public or economic security or social stability.</summary>
    /// <remarks>条例第十四条。</remarks>
    public required RequestCounts ThreeSecuritiesOneStability { get; init; }

    /// <summary>R3.3.4 保护第三方合法权益 — protects the lawful rights of a third party.</summary>
    /// <remarks>条例第十五条、第三十二条。</remarks>
    public required RequestCounts ThirdPartyRights { get; init; }

    /// <summary>R3.3.5 属于三类内部事务信息 — one of three kinds of internal affairs: personnel, logistics, internal workflow.</summary>
    /// <remarks>条例第十六条第一款。</remarks>
    public required RequestCounts InternalAffairs { get; init; }

    /// <summary>R3.3.6 属于四类过程性信息 — one of four kinds of process information: minutes, drafts, consultations, reports for instruction.</summary>
    /// <remarks>条例第十六条第二款。</remarks>
    public required RequestCounts ProcessInformation { get; init; }

    /// <summary>R3.3.7 属于行政执法案卷 — an administrative enforcement file.</summary>
    /// <remarks>条例第十六条第二款。</remarks>
    public required RequestCounts EnforcementFile { get; init; }

    /// <summary>R3.3.8 属于行政查询事项 — a register inquiry with access rules of its own.</summary>
    /// <remarks>条例第三十六条第（七）项。</remarks>
    public required RequestCounts AdministrativeInquiry { get; init; }
}

/// <summary>R3.4 无法提供 — unable to provide, by reason. The form prints no subtotal.</summary>
public sealed record UnableToProvide
{
    /// <summary>R3.4.1 本机关不掌握相关政府信息 — the authority does not hold the information.</summary>
    /// <remarks>条例第十条、第三十六条第（四）项、第（五）项。</remarks>
    public required RequestCounts NotHeld { get; init; }

    /// <summary>R3.4.2 没有现成信息需要另行制作 — it would have to be created.</summary>
    /// <remarks>条例第三十八条。</remarks>
    public required RequestCounts NeedsCreation { get; init; }

    /// <summary>R3.4.3 补正后申请内容仍不明确 — still unclear after correction.</summary>
    /// <remarks>条例第二十九条第二款第（二）项、第三十条。</remarks>
    public required RequestCounts StillUnclear { get; init; }
}

/// <summary>R3.5 不予处理 — not processed, by reason. The form prints no subtotal.</summary>
public sealed record NotProcessed
{
    /// <summary>R3.5.1 信访举报投诉类申请 — a petition, report or complaint.</summary>
    /// <remarks>条例第三十九条第一款。</remarks>
    public required RequestCounts PetitionOrComplaint { get; init; }

    /// <summary>R3.5.2 重复申请 — a repeated request.</summary>
    /// <remarks>条例第三十六条第（六）项。</remarks>
    public required RequestCounts Duplicate { get; init; }

    /// <summary>R3.5.3 要求提供公开出版物 — asks for a publication that is on sale or in libraries.</summary>
    /// <remarks>条例第三十九条第二款。</remarks>
    public required RequestCounts PublicationRequest { get; init; }

    /// <summary>R3.5.4 无正当理由大量反复申请 — many repeated requests without good reason.</summary>
    /// <remarks>条例第三十五条。</remarks>
    public required RequestCounts Excessive { get; init; }

    /// <summary>R3.5.5 要求行政机关确认或重新出具已获取信息 — asks to confirm or reissue what was already obtained.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required RequestCounts ReconfirmOrReissue { get; init; }
}

/// <summary>R3.6 其他处理 — handled otherwise, in three rows since the edition of 2021. The form prints no subtotal.</summary>
public sealed record OtherHandling
{
    /// <summary>R3.6.1 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 — correction overdue without good reason, no longer handled.</summary>
    /// <remarks>条例第三十条。</remarks>
    public required RequestCounts CorrectionOverdue { get; init; }

    /// <summary>R3.6.2 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 — fee overdue, no longer handled.</summary>
    /// <remarks>条例第四十二条第二款、国办函〔2020〕109号。</remarks>
    public required RequestCounts FeeOverdue { get; init; }

    /// <summary>R3.6.3 其他 — anything else.</summary>
    /// <remarks>国办公开办函〔2021〕30号。</remarks>
    public required RequestCounts Other { get; init; }
}
