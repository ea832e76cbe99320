using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>Writes rules.md: the catalogue for people.</summary>
static class RulesPage
{
    public static string Create()
    {
        var page = new StringBuilder($"""
            # 规则目录 · Rule catalogue

            版本 {PortableContract.Version}。本页由 `src/GovInfoReport.Emit` 生成，与 [`rules.json`](rules.json) 同源；核对方法见 [`README.md`](README.md)。

            Version {PortableContract.Version}. Emitted with [`rules.json`](rules.json); [`README.md`](README.md) says how the instances are judged.
            Names are permanent. *Instances* counts what `rules.json` holds as data for one edition; a rule without instances needs code
            or, marked *reading*, can only be broken while a published document is read; *series* rules need the report of the year before, *rollUp*
            rules those of all units.

            | 规则 Rule | 级别 Severity | 内容 | Says | 实例 Instances | 版本 Editions | 依据 Source | 起 Since |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var rule in Rules.All)
            page.Append($"| `{rule.Name}` | {ContractSchemas.NameOf(rule.Severity)} | {rule.Summary.Zh} | {rule.Summary.En} | {Instances(rule)} "
                + $"| {string.Join(", ", RulesEmitter.FormsOf(rule).Select(form => EditionConverter.Name(form.Edition)))} | {RulesEmitter.SourceOf(rule)} | {rule.Since} |\n");
        page.Append("\n## 提示 · Messages\n\n| 规则 Rule | zh | en |\n|---|---|---|\n");
        foreach (var rule in Rules.All)
            page.Append($"| `{rule.Name}` | {rule.Message.Zh} | {rule.Message.En} |\n");
        page.Append($"| *notAssessable* | {Rules.NotAssessableMessage.Zh} | {Rules.NotAssessableMessage.En} |\n");
        return page.ToString();
    }

    static string Instances(Rule rule) => string.Join(", ", RulesEmitter.FormsOf(rule).Select(form => Instances(rule, form)).Distinct());

    static string Instances(Rule rule, Form form) =>
        form.IdentitiesOf(rule) is { IsEmpty: false } identities ? $"{identities.Length}"
        : rule.Name == RulesEmitter.NonNegative ? $"{form.Cells.Count(cell => !cell.MayBeNegative)}"
        : rule == Rules.SectionMissing ? $"{form.Sections.Length}"
        : rule.Scope == RuleScope.Report ? "–" : $"*{RulesEmitter.NameOf(rule.Scope)}*";
}
