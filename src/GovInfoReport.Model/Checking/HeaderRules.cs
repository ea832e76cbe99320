using System.Globalization;

namespace GovInfoReport.Model;

/// <summary>Rules on authority, year and dates.</summary>
static class HeaderRules
{
    static readonly string EditionMember = Line.PointerOf(r => r.Edition);
    static readonly string Year = Line.PointerOf(r => r.Year);
    static readonly string Code = Line.PointerOf(r => r.Authority.CreditCode);
    static readonly string Kind = Line.PointerOf(r => r.Authority.Kind);
    static readonly string PublishedOn = Line.PointerOf(r => r.PublishedOn);

    public static void CreditCode(ref Examination examination)
    {
        if (examination.Content.CreditCode is not { IsValid: false } code) return;
        Text detail = code.Defect switch
        {
            CreditCodeDefect.Length => new($"应为 18 位，实为 {code.Value.Length} 位", $"expected 18 characters, found {code.Value.Length}"),
            CreditCodeDefect.Alphabet => new("含有数字和大写字母（I、O、S、V、Z 除外）以外的字符", "it has characters other than digits and capitals without I, O, S, V, Z"),
            CreditCodeDefect.CheckCharacter => new("第 18 位校验码不符", "the check character, the 18th, does not fit"),
            _ => new("第 17 位（组织机构代码校验码）不符", "the 17th character, the check character of the organisation code, does not fit"),
        };
        examination.Broken(place: null, new(code.Value, code.Value), Code, detail: detail);
    }

    /// <summary>Article 49: departments by 31 January, governments by 31 March. Where the kind is not known, only the later day is held against a report.</summary>
    public static void LatePublication(ref Examination examination)
    {
        var report = examination.Content;
        if (report.PublishedOn is not { } day || report.Year >= DateOnly.MaxValue.Year) return;
        var deadline = new DateOnly(report.Year + 1, report.Kind is AuthorityKind.Government or null ? 3 : 1, 31);
        if (day > deadline)
            examination.Broken(pointer: PublishedOn, related: [Year, Kind], detail: new($"{Iso(day)}，晚于 {Iso(deadline)}", $"{Iso(day)}, expected by {Iso(deadline)}"));
    }

    // Not every culture counts its years as the form does.
    static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static void EditionForYear(ref Examination examination)
    {
        var (edition, year) = (examination.Form.Edition, examination.Content.Year);
        if (IsOfOtherYear(edition, year))
            examination.Broken(pointer: EditionMember, related: [Year], detail: new($"{year} 年度，{(int)edition} 版格式", $"year {year}, edition of {(int)edition}"));
    }

    public static bool IsOfOtherYear(Edition edition, int year) => year >= (int)Edition.Of2021 != edition >= Edition.Of2021;
}
