using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The messages beside a form, each with a link to the place that it speaks of.</summary>
sealed class FindingList(PageFindings findings, TextWriter output, HtmlOptions options)
{
    // From here on places that cannot be judged for the same reason are folded.
    const int MostSingly = 3;

    // What a total reads are at most some twenty rows; a whole table of blanks says nothing one by one.
    const int MostRelated = 25;

    public void Write()
    {
        var verdict = options.Verdict ?? options.Judgement!.Verdict;
        output.Write($"<aside id=\"findings\" aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">{Say(PageWords.Findings)} <span class=\"verdict {PageWords.Class(verdict)}\">{Say(PageWords.Of(verdict))}</span></h2>\n");
        if (options.Source is { } source) output.Write($"<p class=\"file\">{Say(PageWords.Input)}{Colon}<span>{HtmlText.Of(source)}</span></p>\n");
        // A verdict may rest on findings that were left out.
        if (findings.All.Count == 0 && verdict == Verdict.Sound) output.Write($"<p>{Say(PageWords.NoFindings)}</p>\n");
        if (findings.All.Count > 0)
        {
            Counts();
            foreach (var group in findings.All.GroupBy(found => (found.Finding.Severity, found.Finding.Rule.Name, found.Finding.Outcome)))
                if (group.Key.Outcome == Outcome.NotAssessable && group.Count() > MostSingly) Folded([.. group]);
                else List(group);
            if (findings.All.Exists(found => found.Hint is not null)) output.Write($"<p class=\"note\">{Say(PageWords.HintNote)}</p>\n");
        }
        output.Write("</aside>\n");
    }

    void Counts()
    {
        output.Write("<p class=\"counts\">");
        foreach (var group in findings.All.GroupBy(found => found.Finding.Severity))
            output.Write($"<span class=\"{PageWords.Class(group.Key)}\">{Say(PageWords.Of(group.Key))} {group.Count()}</span> ");
        output.Write("</p>\n");
    }

    void Folded(PageFinding[] group)
    {
        var rule = group[0].Finding.Rule;
        var zh = $"{group.Length} 处有空白而无法核对（{rule.Summary.Zh}）";
        var en = $"{group.Length} places cannot be judged for blanks ({rule.Summary.En})";
        output.Write($"<details><summary>{HtmlText.Of(Say(new(zh, en)))} <code>{HtmlText.Of(rule.Name)}</code></summary>\n");
        List(group);
        output.Write("</details>\n");
    }

    void List(IEnumerable<PageFinding> group)
    {
        output.Write("<ul>\n");
        foreach (var found in group) Write(found);
        output.Write("</ul>\n");
    }

    void Write(PageFinding found)
    {
        var finding = found.Finding;
        output.Write($"<li id=\"{found.Id}\" class=\"{PageWords.Class(finding.Severity)}\"><p><span class=\"n\">{found.Number}</span><b>{Say(PageWords.Of(finding.Severity))}</b> ");
        if (found.Target is { } target) output.Write($"<a class=\"to\" href=\"#{target}\">{HtmlText.Of(finding.Message.In(options.Language))}</a></p>\n");
        else output.Write($"{HtmlText.Of(finding.Message.In(options.Language))}</p>\n");
        if (found.Hint is { } hint) Hint(hint);
        output.Write($"<p class=\"rule\"><code>{HtmlText.Of(finding.Rule.Name)}{(finding.Place is null ? "" : " " + HtmlText.Of(finding.Place))}</code> · {Say(PageWords.Source)}{Colon}{HtmlText.Of(finding.Source)}");
        var related = finding.Related.Take(MostRelated).Select(findings.TargetOf).OfType<string>().Distinct().ToArray();
        if (related.Length > 0)
        {
            output.Write($"<br>{Say(PageWords.Related)}{Colon}");
            output.Write(string.Join(' ', related.Select(place => $"<a href=\"#{place}\">{place}</a>")));
            if (finding.Related.Length > MostRelated) output.Write(" …");
        }
        output.Write("</p></li>\n");
    }

    void Hint(Cause cause)
    {
        output.Write($"<p class=\"hint\">{Say(PageWords.Hint)}{Colon}");
        output.Write(string.Join(Say(new("，", ", ")), cause.Changes.Select(change =>
            $"<a href=\"#{change.Cell.Code}\" title=\"{HtmlText.Of(change.Cell.Name.In(options.Language))}\">{change.Cell.Code}</a> {PrintedText.Of(change.From)} → <b>{PrintedText.Of(change.To)}</b>")));
        output.Write($" <small>{Say(new("（", "("))}{HtmlText.Of(cause.Evidence.In(options.Language))}{Say(new("）", ")"))}</small></p>\n");
    }

    string Colon => Say(new("：", ": "));

    string Say(Text text) => text.In(options.Language);
}
