using FsCheck;
using FsCheck.Fluent;
using GovInfoReport.Model;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Documents.Tests;

/// <summary>A report of either edition with anything in it: blanks, great figures, published texts, prose that looks like markup or like a part of the form.</summary>
public sealed record WrittenReport(AnnualReport Report)
{
    public override string ToString() => Report.ToJson();

    static Gen<string> Prose { get; } = Gen.OneOf(Generators.Prose, Words(
        "依法公开", "。", "\n", "\n\n", " ", "  ", "\u3000\u3000", "\t", "\r", "\r\n", "\v", "\f", "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\u0080", "\u200F", "\u202E", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF", "😀",
        "<script>alert(1)</script>", "</td>", "<!--", "]]>", "&amp;", "&#0;", "'", "\"", "|", "\\", "\\|", "`", "**", "_", "# ", "- ", "1. ", "* * *", "---", "===", "[a](b)", "![", "<br>", "~~", "$x$", ">",
        "二、主动公开政府信息情况", "第二十条第（一）项", "规章", "0", "javascript:alert(1)", "发布日期：2022-01-18",
        // What a reader might take for a part of the form, each on a line of its own.
        "\n一、总体情况\n", "\n六、其他需要报告的事项：无\n", "\n## 五、存在的主要问题及改进情况\n", "\n规章\t1\t2\t3\n", "\n| 规章 | 1 | 2 | 3 |\n| --- | --- | --- | --- |\n", "\n**第二十条第（一）项**\n", "\n12\n", "\n7 8 9\n", "\n",
        "\n一、本年新收政府信息公开申请数量1234567\n", "\n某局2020年政府信息公开工作年度报告\n", "<!-- govinforeport edition=2019&year=2020 -->", "<!-- -->", "%2D", "=", "&"));

    /// <summary>Any report, with prose, texts and figures that are harder still.</summary>
    public static Gen<AnnualReport> Hostile { get; } =
        from report in Generators.Any
        from prose in Gen.Frequency((4, Prose.Select(text => (string?)text)), (1, Gen.Constant<string?>(null))).ArrayOf(5)
        from name in Gen.Frequency((3, Prose.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)))
        from great in Gen.Elements<Cell>(report.Form.Cells).ArrayOf(5)
        from count in Gen.Choose(0, 6)
        from marked in Gen.Elements<Cell>(report.Form.Cells).ArrayOf(count)
        from marks in Gen.OneOf(Prose, Gen.Elements("/", "—", "无", "22（其中修订16件）", "251000元", "", "12", "1|2\\|3")).ArrayOf(count)
        select (report with
        {
            Authority = report.Authority with { Name = name },
            Title = prose[0],
            Preamble = prose[1],
            Overview = prose[2],
            ProblemsAndImprovements = prose[3],
            OtherMatters = prose[4],
            AsPublished = new PublishedTexts(marked.Zip(marks, (cell, mark) => KeyValuePair.Create(cell.Pointer, mark))),
        }).With(great.Distinct().Select(cell => KeyValuePair.Create(cell, (decimal?)((1L << 53) - 1))));

    public static Arbitrary<WrittenReport> Arbitrary() => Arb.From(Hostile.Select(report => new WrittenReport(report)));

    static Gen<string> Words(params string[] words) => Gen.Elements(words).ArrayOf().Select(string.Concat);
}

/// <summary>A report that plain text can say: prose of ordinary lines, published texts from which the same figure is read.</summary>
public sealed record PlainReport(AnnualReport Report)
{
    public override string ToString() => Report.ToJson();

    static readonly (string Text, decimal? Figure)[] Marks = [("/", null), ("—", null), ("无", null), ("22（其中修订16件）", 22), ("5件", 5)];

    static Gen<string?> Prose { get; } = Gen.Frequency(
        (6, from lines in Gen.Elements("依法做好公开工作。", "全年公开信息1234条，占比12.5%。", "<script>alert(1)</script>", "a|b\\c", "（一）主动公开。", "1.强化培训。", "收到申请3件").NonEmptyListOf()
            select (string?)string.Join('\n', lines)),
        (1, Gen.Constant<string?>("")), (1, Gen.Constant<string?>(null)));

    /// <summary>Reports whose rows are filled in or blank as a whole; see <see cref="ReportText"/> for what is kept.</summary>
    public static Gen<AnnualReport> Plain { get; } =
        from report in Generators.Sound
        from prose in Prose.ArrayOf(4)
        from figures in Gen.OneOf(Generators.Figure, Gen.Constant((1L << 53) - 1)).ArrayOf(report.Form.Cells.Length)
        from blanks in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(report.Form.Cells.Length)
        let isBlank = report.Form.Cells.Select(cell => cell.Table.IsSideBySide ? cell.Table.Cells[0] : cell.Table.Cells.First(other => other.Row == cell.Row)).Select(first => blanks[first.Index]).ToArray()
        from count in Gen.Choose(0, 4)
        from marked in Gen.Elements<Cell>(report.Form.Cells.Where(cell => !cell.IsAmount && !isBlank[cell.Index]).Append(report.Form["R1:C1"])).ArrayOf(isBlank[report.Form["R1:C1"].Index] ? 0 : count)
        from marks in Gen.Elements(Marks).ArrayOf(count)
        let texts = marked.Zip(marks).DistinctBy(entry => entry.First).OrderBy(entry => entry.First.Index).ToArray()
        select (report with
        {
            Authority = Authority.Named(report.Authority.Name),
            Scope = null,
            Preamble = string.IsNullOrEmpty(prose[0]) ? null : prose[0],
            Overview = prose[1],
            ProblemsAndImprovements = prose[2],
            OtherMatters = prose[3],
            AsPublished = new PublishedTexts(texts.Select(entry => KeyValuePair.Create(entry.First.Pointer, entry.Second.Text))),
        }).With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, isBlank[cell.Index] ? null : cell.IsAmount ? report[cell.Code] : figures[cell.Index])))
          .With(texts.Select(entry => KeyValuePair.Create(entry.First, entry.Second.Figure)));

    public static Arbitrary<PlainReport> Arbitrary() => Arb.From(Plain.Select(report => new PlainReport(report)));
}
