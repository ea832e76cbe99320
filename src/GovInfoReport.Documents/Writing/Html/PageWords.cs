using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What pages call things.</summary>
static class PageWords
{
    public static readonly Text Findings = new("核对结果", "Findings");
    public static readonly Text NoFindings = new("没有发现问题。", "Nothing was found.");
    public static readonly Text Overview = new("返回总览", "Back to the overview");
    public static readonly Text Related = new("涉及", "Reads");
    public static readonly Text Source = new("依据", "Source");
    public static readonly Text Input = new("文件", "File");
    public static readonly Text Places = new("处", "places");
    public static readonly Text Missing = new("缺少本部分", "This section is missing");
    public static readonly Text Hint = new("可能应为", "Likely");
    public static readonly Text HintNote = new("提示仅供参考，以填报机关核实为准。", "A hint only: which figure is right the filer knows.");

    public static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.Sound => new("无错误", "Sound"),
        Verdict.Broken => new("有错误", "Broken"),
        Verdict.NotAssessable => new("有空白，无法全部核对", "Not assessable"),
        _ => new("无法读取", "Unreadable"),
    };

    public static Text Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "Error"),
        Severity.Warning => new("警告", "Warning"),
        _ => new("提示", "Note"),
    };

    /// <summary>The class of what has a severity or verdict.</summary>
    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Sound => "sound",
        Verdict.Broken => "broken",
        Verdict.NotAssessable => "not-assessable",
        _ => "unreadable",
    };
}
