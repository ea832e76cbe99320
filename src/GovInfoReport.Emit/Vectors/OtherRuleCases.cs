using GovInfoReport.Model;
using static GovInfoReport.Emit.Vectors.Expectation;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Reports that break the rules that are no sums: each with the finding that a reader of the rule expects.</summary>
static class OtherRuleCases
{
    public static IEnumerable<Case> Create(Form form)
    {
        var draft = Draft.Of(Figures.Random(form, seed: 3000, greatest: 10));
        return [.. Cells(form, draft), .. Plausibility(form), .. Prose(form), .. Header(draft)];
    }

    static IEnumerable<Case> Cells(Form form, Draft draft)
    {
        foreach (var cell in form.Tables[0].Cells)
            yield return Case.Of($"blank-cell-{cell.Row.Code}-{cell.Column.Code}", $"A blank at {cell} of table two, which no sum needs", draft.Change($"{cell}="));
        yield return Case.Of("blank-table-two-marked", "A table of blanks with a mark in one cell is there",
            draft.Change(figures => figures.With(form.Tables[0].Cells.Select(cell => (cell, (decimal?)null)))).Mark("T2.1.1:D1", "/"));

        var (received, fee) = (form["R1:C7"], form["T2.8.1:D1"]);
        yield return Case.Of("not-a-number-count", "A figure with a remark", draft.Mark("R1:C7", "22（其中修订16件）"),
            Broken("not-a-number", "R1:C7", received.Pointer, actual: draft.Figures[received]));
        yield return Case.Of("not-a-number-blank", "A text from which no figure was taken", draft.Change("T2.8.1:D1=").Mark("T2.8.1:D1", "251000元"),
            Broken("not-a-number", "T2.8.1:D1", fee.Pointer));
        yield return Case.Of("not-a-number-two", "Two texts: findings come in the order of the form, not of the document", draft.Mark("R1:C7", "共十件").Mark("T2.8.1:D1", "约1"),
            Broken("not-a-number", "T2.8.1:D1", fee.Pointer, actual: draft.Figures[fee]), Broken("not-a-number", "R1:C7", received.Pointer, actual: draft.Figures[received]));
        foreach (var (amount, decimals) in new[] { ("0.12345", 5), ("24252.311082", 6), ("0.0000000000000000000000000001", 28) })
            yield return Case.Of($"fee-precision-{decimals}", $"A fee with {decimals} decimals", draft.Change($"T2.8.1:D1={amount}"),
                Broken("fee-precision", "T2.8.1", fee.Pointer, expected: 4, actual: decimals));
        yield return Case.Of("fee-precision-holds", "Zeros at the end are no decimals", draft.Change("T2.8.1:D1=1.00010000"));
    }

    static IEnumerable<Case> Plausibility(Form form)
    {
        string received = form["R1:C7"].Pointer, carriedOver = form["R2:C7"].Pointer;
        string[] disputes = [.. form.Tables[2].Cells.Where(cell => cell.IsTotal).Select(cell => cell.Pointer)];
        yield return Case.Of("disputes-without-requests", "Disputes, but no request", Draft.Of(Figures.Zero(form).With("T4.1:E1=3 T4.2:E4=2").WithTotals()),
            Broken("disputes-without-requests", null, received, [carriedOver, .. disputes], actual: 5));
        yield return Case.Of("litigation-exceeds-review", "More lawsuits after a review than reviews",
            Draft.Of(Figures.Zero(form).With("R1:C1=4 R3.1:C1=4 T4.1:E1=1 T4.3:E1=1 T4.3:E4=1").WithTotals()),
            Broken("litigation-exceeds-review", null, disputes[2], [disputes[0]], expected: 1, actual: 2));
        yield return Case.Of("litigation-equals-review", "As many lawsuits after a review as reviews", Draft.Of(Figures.Zero(form).With("R1:C1=4 R3.1:C1=4 T4.1:E1=1 T4.3:E1=1").WithTotals()));
    }

    static IEnumerable<Case> Prose(Form form)
    {
        var draft = Draft.Of(Figures.Zero(form).With("R1:C1=10 R2:C1=3 R3.1:C1=13 T2.8.1:D1=0.1").WithTotals());
        string[] requests = [form["R1:C7"].Pointer, form["R2:C7"].Pointer];
        yield return Case.Of("request-count-in-text", "Section one speaks of another number of requests", draft.Set("/overview", "全年共收到政府信息公开申请75件。"),
            Broken("request-count-in-text", null, "/overview", requests, expected: 10, actual: 75));
        yield return Case.Of("request-count-received", "Section one speaks of the requests received", draft.Set("/overview", "全年共收到政府信息公开申请10件。"));
        yield return Case.Of("request-count-in-all", "Section one speaks of all requests", draft.Set("/overview", "全年共受理政府信息公开申请 13 件。"));

        yield return Case.Of("thin-section-S1", "Section one says nothing", draft.Set("/overview", "无"), Broken("thin-section", "S1", "/overview", expected: 10, actual: 1));
        yield return Case.Of("thin-section-S5", "Nine characters; blanks do not count", draft.Set("/problemsAndImprovements", "一二三四 五六\u3000七八九\n"),
            Broken("thin-section", "S5", "/problemsAndImprovements", expected: 10, actual: 9));
        yield return Case.Of("thin-section-empty", "An empty text is there, but thin", draft.Set("/overview", ""), Broken("thin-section", "S1", "/overview", expected: 10, actual: 0));
        yield return Case.Of("thin-section-characters", "A character beyond the basic plane counts once", draft.Set("/overview", "😀二三四五六七八九"),
            Broken("thin-section", "S1", "/overview", expected: 10, actual: 9));
        yield return Case.Of("thin-section-holds", "Ten characters", draft.Set("/overview", "一二三四五六七八九十"));

        var fee = form["T2.8.1:D1"].Pointer;
        yield return Case.Of("processing-fee-yuan", "A processing fee beyond all fees, in yuan", draft.Set("/otherMatters", "全年收取政府信息公开信息处理费 3940 元。"),
            Broken("processing-fee", null, fee, ["/otherMatters"], expected: 0.1m, actual: 0.394m));
        yield return Case.Of("processing-fee-units", "A processing fee beyond all fees, in 10 000 yuan", draft.Set("/otherMatters", "本年度收取信息处理费1.5万元。"),
            Broken("processing-fee", null, fee, ["/otherMatters"], expected: 0.1m, actual: 1.5m));
        yield return Case.Of("processing-fee-holds", "A processing fee of just the fees", draft.Set("/otherMatters", "全年收取信息处理费 1000 元。"));
    }

    static IEnumerable<Case> Header(Draft draft)
    {
        const string CreditCode = "/authority/creditCode";
        foreach (var (name, title, code) in new[]
        {
            ("length", "Seventeen characters", "11990000000000000"),
            ("alphabet", "A letter that the alphabet lacks", "1199000000000000ID"),
            ("check-character", "The last character does not fit", "11990000000000000E"),
            ("organization", "The organisation code does not fit", "119900000000000100"),
            ("empty", "An empty code", ""),
        })
            yield return Case.Of($"credit-code-{name}", title, draft.Set(CreditCode, code), Broken("credit-code", null, CreditCode));

        string[] related = ["/year", "/authority/kind"];
        foreach (var kind in NameConverter<AuthorityKind>.Names)
            yield return Case.Of($"late-publication-{kind}", "Published a day late", draft.Set("/authority/kind", kind).Set("/publishedOn", kind == "government" ? "2024-04-01" : "2024-02-01"),
                Broken("late-publication", null, "/publishedOn", related));
        yield return Case.Of("late-publication-unknown", "Of a kind that is not known: held against the later day", draft.Set("/authority/kind", null).Set("/publishedOn", "2024-04-01"),
            Broken("late-publication", null, "/publishedOn", related));
        yield return Case.Of("edition-for-year", "The edition of 2021 for the year 2020", draft.Set("/year", 2020).Set("/publishedOn", null), Broken("edition-for-year", null, "/edition", ["/year"]));
        yield return Case.Of("edition-for-first-year", "The earliest year that can be written", draft.Set("/year", 1000).Set("/publishedOn", null), Broken("edition-for-year", null, "/edition", ["/year"]));
        yield return Case.Of("several-warnings", "Warnings and hints of several rules; the verdict is sound all the same",
            draft.Set("/year", 2020).Set("/publishedOn", "2021-02-01").Set(CreditCode, "1").Set("/overview", "略").Change("T2.8.1:D1=0.00001"),
            Broken("fee-precision", "T2.8.1", "/proactiveDisclosure/administrativeFees/amount", expected: 4, actual: 5), Broken("thin-section", "S1", "/overview", expected: 10, actual: 1),
            Broken("credit-code", null, CreditCode), Broken("late-publication", null, "/publishedOn", related), Broken("edition-for-year", null, "/edition", ["/year"]));
    }
}
