using System.Collections.Frozen;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// Labels that publishers print in place of the form's. The key is the permanent code of the line or section; columns of table two, where
/// D1 is another measure in each block and edition, go by the edition and the code of the first cell below them.
/// </summary>
static class Variants
{
    static readonly FrozenDictionary<string, string[]> ByCode = new Dictionary<string, string[]>
    {
        ["S1"] = ["一、基本情况", "一、总体工作情况", "一、工作总体情况"],
        ["S3"] = ["三、收到和处理政府信息公开情况", "三、政府信息公开申请收到和处理情况"],
        ["S4"] = ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议、诉讼情况"],
        ["S5"] = ["五、存在问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题及改进情况", "五、存在的问题及改进措施", "五、存在的主要问题及改进措施"],
        ["S6"] = ["六、需要报告的其他事项", "六、其他事项"],
        ["2021/T2.1.1:D3"] = ["现行有效件"],
        ["T2.1.2"] = ["规范性文件", "行政规范性文件"],
        ["2021/T2.8.1:D1"] = ["本年收费金额（单位：万元，保留4位小数）", "本年收费金额（万元）", "本年收费金额"],
        ["2019/T2.9.1:D2"] = ["采购总金额（元）", "采购总金额（单位：元）"],
        ["R3.2"] = ["（二）部分公开"],
        ["R3.3.2"] = ["2.其他法律法规禁止公开"],
        ["R3.6"] = ["（六）其它处理"],
        ["R3.6.3"] = ["3.其它"],
        ["R3.7"] = ["（七）合计"],
        ["C4"] = ["社会组织"],
        ["C6"] = ["其它", "其他组织"],
        ["C7"] = ["合计"],
        ["E3"] = ["其它结果"],
        ["E5"] = ["合计"],
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, string[]> DecorationOf = new Dictionary<string, string[]>
    {
        ["T2"] = [Documents.Decoration.Contents.Zh],
        ["T3"] = [Documents.Decoration.Applicants.Zh, Documents.Decoration.BalanceNote.Zh],
    }.ToFrozenDictionary();

    /// <summary>The known variants of the column above a cell.</summary>
    public static string[] OfColumn(Edition edition, string? firstCell) => Of($"{(int)edition}/{firstCell}");

    /// <summary>The known variants of a line or section. What is the very label in one edition is a variant in another.</summary>
    public static string[] Of(string? code) => code is not null && ByCode.TryGetValue(code, out var variants) ? variants : [];

    /// <summary>What the form prints in a table besides rows, columns and the headings of blocks. No figure belongs to it.</summary>
    public static string[] Decoration(string table) => DecorationOf.GetValueOrDefault(table, []);

    /// <summary>All codes that have variants.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;
}
