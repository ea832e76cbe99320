using GovInfoReport.Model;
using Spectre.Console;
using Text = GovInfoReport.Model.Text;

namespace GovInfoReport.Cli;

/// <summary>What the command calls things, and in which colour.</summary>
static class Words
{
    public static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.Sound => new("无错误", "sound"),
        Verdict.Broken => new("有错误", "broken"),
        Verdict.NotAssessable => new("无错误，但有空白而无法全部核对", "no error, but blanks keep some rules from being judged"),
        _ => new("无法读取", "cannot be read"),
    };

    public static Text Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error  "),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info   "),
    };

    public static Text Of(Authority? authority) => OfAuthority(authority?.Name);

    public static Text OfAuthority(string? name) => name is not null ? new(name, name) : new("（机关名称不详）", "(authority not known)");

    public static Style Style(Verdict verdict) => new(verdict switch
    {
        Verdict.Sound => Color.Green,
        Verdict.NotAssessable => Color.Yellow,
        _ => Color.Red,
    });

    public static Style Style(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Grey,
    });
}
