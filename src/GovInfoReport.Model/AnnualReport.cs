using System.Text.Json.Serialization;

namespace GovInfoReport.Model;

/// <summary>
/// 政府信息公开工作年度报告: an annual report on the disclosure of government information, as published. Totals are stored, not computed;
/// a wrong report can be held and is then judged by <see cref="Check"/>.
/// </summary>
/// <remarks>
/// What every edition has is here; the tables that differ are in <see cref="AnnualReport2019"/> and <see cref="AnnualReport2021"/>. A null means that the report does not
/// say it. It is never zero.
/// </remarks>
public abstract partial record AnnualReport
{
    private protected AnnualReport() { }

    /// <summary>The form that the report follows.</summary>
    [JsonIgnore]
    public abstract Form Form { get; }

    /// <summary>The edition of the form; the first member of a document.</summary>
    [JsonPropertyOrder(0)]
    public Edition Edition => Form.Edition;

    /// <summary>The year that is reported on, 1 January to 31 December.</summary>
    [JsonPropertyOrder(1)]
    public required int Year { get; init; }

    /// <summary>Who reports.</summary>
    [JsonPropertyOrder(2)]
    public required Authority Authority { get; init; }

    /// <summary>Whose figures these are; null: not known.</summary>
    [JsonPropertyOrder(3)]
    public required ReportScope? Scope { get; init; }

    /// <summary>The day of publication; null: not known.</summary>
    [JsonPropertyOrder(4)]
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>The title as published; null: it is <see cref="UsualTitle"/>.</summary>
    [JsonPropertyOrder(5)]
    public required string? Title { get; init; }

    /// <summary>What stands before section one; null: nothing.</summary>
    [JsonPropertyOrder(6)]
    public required string? Preamble { get; init; }

    /// <summary>S1 总体情况 — section one, paragraphs separated by one line feed; null: the section is missing.</summary>
    /// <remarks>条例第五十条。</remarks>
    [JsonPropertyOrder(7)]
    public required string? Overview { get; init; }

    /// <summary>S4 政府信息公开行政复议、行政诉讼情况 — section four: table four, the same in every edition.</summary>
    /// <remarks>条例第五十条第（三）项。</remarks>
    [JsonPropertyOrder(10)]
    public required ReviewAndLitigation ReviewAndLitigation { get; init; }

    /// <summary>S5 存在的主要问题及改进情况 — section five; null: the section is missing.</summary>
    /// <remarks>条例第五十条第（四）项。</remarks>
    [JsonPropertyOrder(11)]
    public required string? ProblemsAndImprovements { get; init; }

    /// <summary>S6 其他需要报告的事项 — section six; null: the section is missing.</summary>
    /// <remarks>条例第五十条。</remarks>
    [JsonPropertyOrder(12)]
    public required string? OtherMatters { get; init; }

    /// <summary>What stood in cells whose text was no plain number.</summary>
    [JsonPropertyOrder(13)]
    public required PublishedTexts AsPublished { get; init; }

    /// <summary>The title by the form's pattern: authority, year, 政府信息公开工作年度报告.</summary>
    [JsonIgnore]
    public string UsualTitle => $"{Authority.Name}{Year}年政府信息公开工作年度报告";

    /// <summary>A blank form of an edition: nothing is filled in but the authority and the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition, or the year has not four digits.</exception>
    public static AnnualReport Blank(Edition edition, Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        YearConverter.ThrowIfOutside(year);
        return ReportJson.Blank(Form.Of(edition), year) with { Authority = authority };
    }

    /// <summary>The figure of a cell, by code ("R3.3.1:C7") or JSON Pointer; null where none was published.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such cell.</exception>
    public decimal? this[string cell] => Form[cell].Read(this);
}

/// <summary>A report in the edition of 2019 (国办公开办函〔2019〕60号), for the report years 2019 and 2020.</summary>
public sealed record AnnualReport2019 : AnnualReport
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override Form Form => Form.Of2019;

    /// <summary>S2 主动公开政府信息情况 — section two: table two.</summary>
    /// <remarks>条例第五十条第（一）项。</remarks>
    [JsonPropertyOrder(8)]
    public required ProactiveDisclosure2019 ProactiveDisclosure { get; init; }

    /// <summary>S3 收到和处理政府信息公开申请情况 — section three: table three, in which 其他处理 is a single row.</summary>
    /// <remarks>条例第五十条第（二）项。</remarks>
    [JsonPropertyOrder(9)]
    public required Requests<RequestCounts> Requests { get; init; }

    /// <summary>A blank form: nothing is filled in but the authority and the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public static AnnualReport2019 Blank(Authority authority, int year) => (AnnualReport2019)Blank(Edition.Of2019, authority, year);
}

/// <summary>A report in the edition of 2021 (国办公开办函〔2021〕30号), for report years from 2021 on.</summary>
public sealed record AnnualReport2021 : AnnualReport
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override Form Form => Form.Of2021;

    /// <summary>S2 主动公开政府信息情况 — section two: table two.</summary>
    /// <remarks>条例第五十条第（一）项。</remarks>
    [JsonPropertyOrder(8)]
    public required ProactiveDisclosure2021 ProactiveDisclosure { get; init; }

    /// <summary>S3 收到和处理政府信息公开申请情况 — section three: table three.</summary>
    /// <remarks>条例第五十条第（二）项。</remarks>
    [JsonPropertyOrder(9)]
    public required Requests<OtherHandling> Requests { get; init; }

    /// <summary>A blank form: nothing is filled in but the authority and the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public static AnnualReport2021 Blank(Authority authority, int year) => (AnnualReport2021)Blank(Edition.Of2021, authority, year);
}
