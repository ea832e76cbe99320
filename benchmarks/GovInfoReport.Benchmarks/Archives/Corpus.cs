using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// Reports as an archive holds them, the same in every run: about 3.5 kB of prose each, half of them nearly all zero, the others with requests
/// in some ten of their 25 rows, as published ones have.
/// </summary>
static class Corpus
{
    static readonly string[] Sentences =
    [
        "在县委、县政府的正确领导下，认真贯彻落实《中华人民共和国政府信息公开条例》，立足工作实际，积极完善政务公开制度，加强组织建设，拓展公开内容。",
        "依法推进政府信息公开，及时、准确发布乡村振兴、安全生产、环境保护、城市管理、重点项目建设等多个领域的信息{0}条。",
        "按公开内容：公开机构信息{0}条，工作动态类信息{1}条，规划计划类{2}条，政策解读类{3}条。",
        "规范办理依申请公开，公民、法人和其他组织依法获取政府信息更加便捷，切实做到了公开为民、建设为民、服务为民。",
        "加强政府信息管理，健全信息发布审核制度，落实先审查、后公开的原则，明确各股室责任，确保公开的信息准确、及时、安全。",
        "平台建设方面，以政府门户网站为第一平台，同步使用政务微博、微信公众号，全年发布各类信息{0}条，回应群众关切{1}次。",
        "监督保障方面，将政务公开纳入年度考核，组织业务培训{0}次，培训工作人员{1}人次，社会评议良好，没有发生责任追究的情形。",
    ];

    /// <summary>The reports of an archive.</summary>
    /// <param name="count">How many.</param>
    /// <param name="broken">The share that has one wrong figure.</param>
    /// <param name="editions">Whether a part of them is of the edition of 2019.</param>
    public static IEnumerable<AnnualReport> Reports(int count, double broken = 0.05, bool editions = false)
    {
        var random = new Random(2021);
        for (var i = 0; i < count; i++) yield return Report(random, i, random.NextDouble() < broken, editions && random.Next(4) == 0 ? Edition.Of2019 : Edition.Of2021);
    }

    static AnnualReport Report(Random random, int number, bool isBroken, Edition edition)
    {
        var year = edition == Edition.Of2019 ? 2020 : 2023;
        var authority = new Authority
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"某县第{number:D6}镇人民政府"),
            CreditCode = new CreditCode("11371082004230911E"),
            DivisionCode = "371082",
            Kind = AuthorityKind.Township,
        };
        var blank = AnnualReport.Blank(edition, authority, year);
        var figures = Figures(blank.Form, random, isBusy: number % 2 == 0);
        var received = figures[blank.Form["R1:C7"].Index];
        if (isBroken)
        {
            // Any count of table three: each is in an equality.
            var cell = blank.Form.Tables[1].Cells[random.Next(blank.Form.Tables[1].Cells.Length)];
            figures[cell.Index] += 1 + random.Next(9);
        }
        return (blank with
        {
            Scope = ReportScope.OwnAuthority,
            PublishedOn = new DateOnly(year + 1, 1, 1 + random.Next(31)),
            Overview = Prose(random, 850, string.Create(CultureInfo.InvariantCulture, $"全年收到政府信息公开申请{received}件，均在规定期限内答复。")),
            ProblemsAndImprovements = Prose(random, 250, "一是公开内容还不够全面，二是业务能力有待提高。"),
            OtherMatters = number % 3 == 0 ? "本年度未收取信息处理费。" : "无其他需要报告的事项。",
        }).With(blank.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)figures[cell.Index])));
    }

    /// <summary>Free figures first, then the totals, then what was received, so that the balance holds.</summary>
    static long[] Figures(Form form, Random random, bool isBusy)
    {
        var figures = new long[form.Cells.Length];
        figures[form["T2.1.2:D3"].Index] = random.Next(20);
        if (!isBusy) return figures;

        foreach (var row in form.Cells.GroupBy(cell => cell.Row))
        {
            if (random.NextDouble() < 0.6) continue;
            foreach (var cell in row)
                if (cell.Column.Code is "C1" or "D1" || random.NextDouble() < 0.2)
                    figures[cell.Index] = random.Next(3) == 0 ? random.Next(10, 800) : random.Next(1, 10);
        }
        foreach (var column in form["R1:C1"].Table.Blocks[0].Columns.SelectMany(line => line.Values).Where(column => column.Sum is null))
        {
            var handled = form.Cells.Where(cell => cell.Column == column && !cell.IsTotal && cell.Row.Code!.StartsWith("R3", StringComparison.Ordinal)).Sum(cell => figures[cell.Index]);
            figures[form[$"R2:{column.Code}"].Index] = 0;
            figures[form[$"R1:{column.Code}"].Index] = handled + figures[form[$"R4:{column.Code}"].Index];
        }
        // Lawsuits after a review do not outnumber the reviews.
        foreach (var cell in form.Cells.Where(cell => cell.Row.Code == "T4.3")) figures[cell.Index] = Math.Min(figures[cell.Index], figures[form[$"T4.1:{cell.Column.Code}"].Index]);
        foreach (var identity in form.Identities.Where(identity => identity.IsTotal).OrderBy(identity => identity.Terms.Count(term => term.Cell.IsTotal)))
            figures[identity.Target.Index] = identity.Terms.Sum(term => figures[term.Cell.Index]);
        foreach (var bound in form.Bounds) figures[bound.Terms[0].Cell.Index] = Math.Max(figures[bound.Terms[0].Cell.Index], figures[bound.Target.Index]);
        return figures;
    }

    /// <summary>Paragraphs of some length, the first of which ends with a given sentence.</summary>
    static string Prose(Random random, int characters, string last)
    {
        var prose = new System.Text.StringBuilder();
        while (prose.Length < characters)
        {
            for (var i = 0; i < 3; i++)
                prose.AppendFormat(CultureInfo.InvariantCulture, Sentences[random.Next(Sentences.Length)], random.Next(300), random.Next(300), random.Next(90), random.Next(90));
            prose.Append(last);
            last = "";
            prose.Append('\n');
        }
        return prose.ToString().TrimEnd('\n');
    }
}
