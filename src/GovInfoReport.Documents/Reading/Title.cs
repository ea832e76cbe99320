using System.Buffers;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>The title of a report and what it says.</summary>
/// <param name="Published">The title as published.</param>
/// <param name="Name">The name of the authority; null if the title gives none.</param>
/// <param name="Year">The year; null if the title gives none.</param>
sealed partial record Title(string Published, string? Name, int? Year)
{
    const int Longest = 120;
    // What a report is of; publishers shorten it.
    static readonly string[] Subjects = ["政府信息公开", "信息公开", "政务公开"];

    static readonly SearchValues<char> MarksOfProse = SearchValues.Create("，。；：！？、,;:!?");

    // What follows the subject, in any order: 工作年度报告, 工作的年度报告, 年度报告, 工作情况报告.
    static readonly string[] AfterSubject = ["工作", "情况", "年度", "年报", "报告", "的"];

    // A line above the title is the name only if it ends like one: pages have other short lines there.
    static readonly string[] EndsOfNames =
        ["政府", "局", "厅", "部", "委", "会", "办", "室", "处", "院", "所", "站", "署", "社", "队", "中心", "街道", "镇", "乡", "村", "区", "县", "市", "省", "州", "盟", "旗", "行", "学", "校", "公司"];

    /// <summary>The title, if a line is one, alone or together with the line before it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The line before it, if any.</param>
    /// <param name="takesLine">Whether the line before it is a part of the title.</param>
    public static Title? Find(string line, string? before, out bool takesLine)
    {
        takesLine = false;
        var title = Read(line);
        if (title is not (null or { Name: not null, Year: not null }) && before is not null && before.Length + line.Length <= Longest
            && Read(before + line) is { Name: { } name, Year: not null } joined && Array.Exists(EndsOfNames, end => name.EndsWith(end, StringComparison.Ordinal)))
        {
            takesLine = true;
            return joined;
        }
        return title;
    }

    /// <summary>The title among some lines that says most, authority and year before the year alone; the first of several; null if none is a title.</summary>
    public static string? Best(IEnumerable<string> lines) => Best(lines.Select(line => Read(line)))?.Published;

    /// <summary>The title that says most; the first of several.</summary>
    public static Title? Best(IEnumerable<Title?> titles) => titles.OfType<Title>().MaxBy(title => title.Fullness);

    int Fullness => (Year is null ? 0 : 2) + (string.IsNullOrEmpty(Name) ? 0 : 1);

    /// <summary>Whether a line is the same title again, or a part of it.</summary>
    public bool Repeats(Title other) => (other.Year ?? Year) == Year && (other.Name ?? Name) == Name;

    /// <summary>Reads "汇源办事处2021年政府信息公开工作年度报告" and its variants, with the year anywhere.</summary>
    public static Title? Read(string line)
    {
        if (line.Length > Longest) return null;
        var text = string.Concat(line.Where(c => !char.IsWhiteSpace(c))).Trim('《', '》');
        int? year = null;
        if (YearOf().Match(text) is { Success: true } match && ToYear(match.Groups["y"].Value) is var found)
            (year, text) = (found, text.Remove(match.Index, match.Length));

        var subject = Array.Find(Subjects, subject => text.LastIndexOf(subject, StringComparison.Ordinal) is >= 0 and var found && IsReport(text[(found + subject.Length)..]));
        if (subject is null) return null;
        var name = text[..text.LastIndexOf(subject, StringComparison.Ordinal)];
        // 某县人民政府信息公开工作年度报告: the government, of which the subject takes two characters.
        if (name.EndsWith("人民", StringComparison.Ordinal)) name += "政府";
        if (name.EndsWith("关于", StringComparison.Ordinal)) name = name[..^2];
        if (name.AsSpan().ContainsAny(MarksOfProse)) return null;
        return new(line.Trim(), name.Length == 0 ? null : name, year);
    }

    /// <summary>The first year that a text of prose names, "2021年".</summary>
    public static int? FirstYear(string prose) => YearInProse().Match(prose) is { Success: true } match ? ToYear(match.Groups["y"].Value) : null;

    static bool IsReport(string text)
    {
        var isReport = false;
        while (Array.Find(AfterSubject, word => text.StartsWith(word, StringComparison.Ordinal)) is { } word)
        {
            isReport |= word is "报告" or "年报";
            text = text[word.Length..];
        }
        return isReport && text.Length == 0;
    }

    static int ToYear(string numerals)
    {
        const string Chinese = "零一二三四五六七八九";
        return numerals.Aggregate(0, (year, c) => year * 10 + (c is '〇' or '○' ? 0 : char.IsAsciiDigit(LabelText.Fold(c)) ? LabelText.Fold(c) - '0' : Chinese.IndexOf(c, StringComparison.Ordinal)));
    }

    [GeneratedRegex("[（(\\[〔【](?<y>[2２][0０][0-9０-９]{2})(?:年度?)?[）)\\]〕】]|(?<![0-9０-９])(?<y>[2２][0０][0-9０-９]{2}|二[零〇○][零〇○一二三四五六七八九]{2})(?:年度?|(?=政府信息公开))")]
    private static partial Regex YearOf();

    [GeneratedRegex("(?<![0-9０-９])(?<y>[2２][0０][0-9０-９]{2}|二[零〇○][零〇○一二三四五六七八九]{2})\\s*年")]
    private static partial Regex YearInProse();
}
