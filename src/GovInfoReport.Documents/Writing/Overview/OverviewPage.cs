using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The page over an archive.</summary>
sealed class OverviewPage(List<OverviewRow> rows, RuleCounts[] rules, TextWriter output, Language language)
{
    // A mistyped year makes a column of its own; a hundred of them would bury the others.
    const int MostYears = 10;

    static readonly Verdict[] Verdicts = [Verdict.Broken, Verdict.Unreadable, Verdict.NotAssessable, Verdict.Sound];

    readonly int[] years = [.. rows.Select(row => row.Year).OfType<int>().Distinct().OrderDescending()];

    public void Write()
    {
        var title = Say(new("政府信息公开工作年度报告核对总览", "Annual reports on the disclosure of government information: overview"));
        var script = HtmlPage.Resource("overview.js");
        HtmlPage.Start(output, language, title, "overview.css", script);
        output.Write($"<main>\n<h1>{title}</h1>\n");
        Tiles();
        Rules();
        Reports();
        output.Write("</main>\n");
        HtmlPage.End(output, script);
    }

    void Tiles()
    {
        output.Write("<ul class=\"tiles\">\n");
        Tile("", rows.Count, new("份报告", "reports"));
        Tile("", rows.Where(row => row.Year is not null).Select(row => row.Name).Distinct().Count(), new("个填报机关", "authorities"));
        foreach (var verdict in Verdicts) Tile(PageWords.Class(verdict), rows.Count(row => row.Verdict == verdict), PageWords.Of(verdict));
        output.Write("</ul>\n");

        void Tile(string name, int count, Text what) => output.Write($"<li class=\"{name}\"><b>{Number(count)}</b>{Say(what)}</li>\n");
    }

    void Rules()
    {
        if (rules.Length == 0) return;
        var shown = years.Take(MostYears).ToArray();
        output.Write($"<h2>{Say(new("规则与年度", "Rules and years"))}</h2>\n<div class=\"scroll\"><table id=\"rules\">\n<caption>{Say(new("各规则的发现数，按报告年度", "Findings by rule and report year"))}</caption>\n<thead><tr>");
        foreach (var (head, name) in ((Text, string)[])[(new("规则", "Rule"), ""), (new("程度", "Severity"), ""), (new("发现", "Findings"), "n"), (new("报告", "Reports"), "n")])
            output.Write($"<th scope=\"col\" class=\"{name}\">{Say(head)}</th>");
        foreach (var year in shown) output.Write($"<th scope=\"col\" class=\"n\">{year}</th>");
        if (years.Length > shown.Length) output.Write($"<th scope=\"col\" class=\"n\">{Say(new("其他年度", "Other years"))}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var rule in rules.OrderByDescending(rule => rule.Rule.Severity).ThenByDescending(rule => rule.Reports).ThenBy(rule => rule.Rule.Name, StringComparer.Ordinal))
        {
            output.Write($"<tr><th scope=\"row\"><code data-rule=\"{rule.Number}\">{HtmlText.Of(rule.Rule.Name)}</code> <small>{HtmlText.Of(Say(rule.Rule.Summary))}</small></th><td class=\"severity {PageWords.Class(rule.Rule.Severity)}\">{Say(PageWords.Of(rule.Rule.Severity))}</td>");
            Count(rule.Findings);
            Count(rule.Reports);
            foreach (var year in shown) Count(rule[year]);
            if (years.Length > shown.Length) Count(rule.Findings - shown.Sum(year => rule[year]));
            output.Write("</tr>\n");
        }
        output.Write("</tbody>\n</table></div>\n");
    }

    void Reports()
    {
        output.Write($"<h2 id=\"all\">{Say(new("全部报告", "All reports"))}</h2>\n");
        Filter();
        output.Write("<div class=\"scroll\"><table id=\"reports\" aria-labelledby=\"all\">\n<thead><tr>");
        Head(new("机关", "Authority"));
        Head(new("年度", "Year"), "number", "down");
        Head(new("版本", "Edition"), "number", "down");
        Head(new("结论", "Verdict"), "number");
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info]) Head(PageWords.Of(severity), "number", "down");
        Head(new("规则", "Rules"));
        Head(PageWords.Input);
        output.Write("</tr></thead>\n<tbody>\n");
        var names = rules.ToDictionary(rule => rule.Number.ToString(CultureInfo.InvariantCulture), rule => rule.Rule);
        foreach (var row in rows.OrderBy(row => row.Rank).ThenBy(row => row.Source, StringComparer.Ordinal)) Write(row, names);
        output.Write("</tbody>\n</table></div>\n");
    }

    void Head(Text text, string kind = "text", string first = "up") =>
        output.Write($"<th scope=\"col\" class=\"{(first == "down" ? "n" : "")}\" data-kind=\"{kind}\" data-first=\"{first}\">{Say(text)}</th>");

    void Filter()
    {
        output.Write($"<form id=\"filter\" hidden>\n<label>{Say(new("查找", "Search"))}<input name=\"text\" type=\"search\"></label>\n");
        Choice("verdict", new("结论", "Verdict"), Verdicts.Select(verdict => (PageWords.Class(verdict), Say(PageWords.Of(verdict)))));
        Choice("year", new("年度", "Year"), years.Select(year => (Number(year), Number(year))));
        Choice("rule", new("规则", "Rule"), rules.OrderBy(rule => rule.Rule.Name, StringComparer.Ordinal).Select(rule => (Number(rule.Number), rule.Rule.Name)));
        output.Write($"<button type=\"reset\">{Say(new("清除", "Clear"))}</button>\n<output aria-live=\"polite\" data-text=\"{Say(new("显示 {0} / {1} 份", "{0} of {1} shown"))}\"></output>\n</form>\n");
    }

    void Choice(string name, Text label, IEnumerable<(string Value, string Text)> options)
    {
        output.Write($"<label>{Say(label)}<select name=\"{name}\"><option value=\"\">{Say(new("全部", "All"))}</option>");
        foreach (var (value, text) in options) output.Write($"<option value=\"{value}\">{HtmlText.Of(text)}</option>");
        output.Write("</select></label>\n");
    }

    void Write(OverviewRow row, Dictionary<string, Rule> names)
    {
        output.Write($"<tr data-v=\"{PageWords.Class(row.Verdict)}\" data-y=\"{row.Year}\" data-r=\"{row.Rules}\"><td>");
        var name = HtmlText.Of(row.Name ?? (row.Reason is null ? Say(new("（机关名称不详）", "(authority not known)")) : ""));
        if (row.Reason is { } reason) output.Write($"<small>{HtmlText.Of(reason)}</small>");
        else output.Write(row.Page is null ? name : $"<a href=\"{HtmlText.Of(row.Page)}\">{name}</a>");
        output.Write($"</td><td class=\"n\">{row.Year}</td><td class=\"n\">{(int?)row.Edition}</td><td data-k=\"{OverviewRow.VerdictRank(row.Verdict)}\"><span class=\"verdict {PageWords.Class(row.Verdict)}\">{Say(PageWords.Of(row.Verdict))}</span></td>");
        Count(row.Errors);
        Count(row.Warnings);
        Count(row.Notes);
        var rules = row.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => names[number]).OrderByDescending(rule => rule.Severity).Select(rule => rule.Name);
        output.Write($"<td><small>{HtmlText.Of(string.Join(", ", rules))}</small></td><td class=\"file\">{HtmlText.Of(row.Source)}</td></tr>\n");
    }

    void Count(int count) => output.Write($"<td class=\"{(count == 0 ? "n zero" : "n")}\">{Number(count)}</td>");

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    string Say(Text text) => text.In(language);
}
