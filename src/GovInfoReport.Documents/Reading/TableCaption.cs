using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>Lines beside a table that say what it is and in which unit: 表三, 单位：件, 续表. They hold nothing of the form.</summary>
static partial class TableCaption
{
    const int Longest = 80;

    /// <summary>The unit of money of the form, and the one that it is not.</summary>
    public const string FormUnit = "万元", SmallUnit = "元";

    /// <summary>Whether a line is such a one.</summary>
    public static bool Is(string text)
    {
        if (text.Length > Longest) return false;
        var rest = Number().Replace(text.Trim(), "");
        return rest.Length == 0 || Plain().IsMatch(rest) || SectionHeadings.IsWording(End().Replace(rest, ""));
    }

    /// <summary>Whether a line says nothing but which table follows, or in which unit: 表二, 单位：件.</summary>
    public static bool IsName(string text) => Is(text) && (Number().IsMatch(text.Trim()) || text.Contains("单位", StringComparison.Ordinal));

    /// <summary>The unit of money that a caption names, "单位：件、元"; null if it names none, or both.</summary>
    public static string? UnitOfMoney(string caption)
    {
        if (!caption.Contains("单位", StringComparison.Ordinal) || !caption.Contains(SmallUnit, StringComparison.Ordinal)) return null;
        var isFormUnit = caption.Contains(FormUnit, StringComparison.Ordinal);
        return !isFormUnit ? SmallUnit : caption.Replace(FormUnit, "", StringComparison.Ordinal).Contains(SmallUnit, StringComparison.Ordinal) ? null : FormUnit;
    }

    [GeneratedRegex(@"^[（(【]?(?:附|续)?表\s*(?:[一二三四五1-5１-５](?![0-9０-９])\s*)?[】）)]?\s*[:：.．、—-]?\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:统计|汇总|情况)?表\s*[:：]?$")]
    private static partial Regex End();

    [GeneratedRegex("""
        ^(?:
            (?:[（(【\[]?\s*(?:计量|计算|金额|数量|填报|填表|报送|报告)?单位(?:名称)?(?:[（(]盖章[）)])?\s*[:：]\s*[^\s0-9０-９:：]*\s*[）)】\]]?\s*)+
          | 填[表报](?:人|日期|时间)\s*[:：].*
          | .{0,30}(?:如下|见下|下)(?:表)?(?:所示)?\s*[:：。]?
        )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
