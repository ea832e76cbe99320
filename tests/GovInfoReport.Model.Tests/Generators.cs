using FsCheck;
using FsCheck.Fluent;

namespace GovInfoReport.Model.Tests;

/// <summary>Reports made from the top down: the free figures first, then what follows from them. Nothing is filtered.</summary>
public static class Generators
{
    /// <summary>Figures as they are published: mostly zero, mostly small.</summary>
    static Gen<long> SmallFigure { get; } = Gen.Frequency((3, Gen.Constant(0L)), (3, Gen.Choose(1, 9).Select(i => (long)i)), (1, Gen.Choose(10, 9_999).Select(i => (long)i)));

    /// <summary>The same, and now and then large.</summary>
    public static Gen<long> Figure { get; } = Gen.Frequency((14, SmallFigure), (1, Gen.Choose(10_000, 900_000_000).Select(i => (long)i)));

    /// <summary>
    /// What the figures of one report are made of. With large ones among two hundred nearly every report has one that is too long for the quick
    /// readers of a bulk run, so most reports have small ones alone.
    /// </summary>
    static Gen<Gen<long>> Figures { get; } = Gen.Frequency((3, Gen.Constant(SmallFigure)), (1, Gen.Constant(Figure)));

    /// <summary>Prose with everything that a serializer or a page could stumble over.</summary>
    public static Gen<string> Prose { get; } =
        from words in Gen.Elements("依法公开", "，", "。\n", "申请", " ", "\u3000", "\"", "\\", "<script>", "|", "\t", "\0", "\u2028", "😀", "\uE000", "\uFEFF", "&nbsp;", "一", "é", "/").ArrayOf()
        select string.Concat(words);

    public static Gen<Authority> Authority { get; } =
        from name in Gen.Elements("淮安市人民政府", "某市教育局", "汇源办事处")
        from code in Gen.Elements<string?>(null, "11371082004230911E", "12620600MB0523338C")
        from division in Gen.Elements<string?>(null, "371082")
        from kind in Gen.Elements<AuthorityKind?>([null, .. Enum.GetValues<AuthorityKind>()])
        select new Authority { Name = name, CreditCode = code is null ? null : new CreditCode(code), DivisionCode = division, Kind = kind };

    /// <summary>A report of either edition in which every rule holds.</summary>
    public static Gen<AnnualReport> Sound { get; } = Gen.Choose(2019, 2025).SelectMany(SoundFor);

    /// <summary>Sound reports of one year, and so of one edition, by authorities of different names.</summary>
    public static Gen<AnnualReport[]> SoundFamily { get; } =
        from year in Gen.Choose(2019, 2025)
        from count in Gen.Choose(2, 5)
        from reports in SoundFor(year).ArrayOf(count)
        select reports.Select((report, i) => report with { Authority = Model.Authority.Named($"{report.Authority.Name}{i}") }).ToArray();

    /// <summary>Sound reports of one authority for years in a row, across the editions; what is carried over is not made to agree.</summary>
    public static Gen<AnnualReport[]> Years { get; } =
        from first in Gen.Choose(2018, 2022)
        from count in Gen.Choose(2, 4)
        from reports in Gen.CollectToArray(Enumerable.Range(first, count), SoundFor)
        select reports;

    /// <summary>A report of a year in which every rule holds.</summary>
    public static Gen<AnnualReport> SoundFor(int year) =>
        from authority in Authority
        let blank = AnnualReport.Blank(year < (int)Edition.Of2021 ? Edition.Of2019 : Edition.Of2021, authority, year)
        from scope in Gen.Elements<ReportScope?>(null, ReportScope.OwnAuthority, ReportScope.RolledUp)
        from day in Gen.Choose(1, 31)
        from figure in Figures
        from figures in Balanced(blank.Form, figure)
        select (blank with
        {
            Scope = scope,
            PublishedOn = new DateOnly(year + 1, 1, day),
            Overview = "本机关依法做好主动公开和依申请公开工作。\n平台建设和监督保障得到加强。",
            ProblemsAndImprovements = "公开内容还不够全面，今后加强培训。",
            OtherMatters = "无",
        }).With(figures).WithTotals();

    /// <summary>A report with any prose, any blanks, any figures, any published texts: readable, hardly ever right.</summary>
    public static Gen<AnnualReport> Any { get; } =
        from report in Sound
        from prose in Prose.OrNull().ArrayOf(5)
        from figure in Figures
        from figures in figure.Select(figure => (decimal?)(figure - 5)).OrNull().ArrayOf(report.Form.Cells.Length)
        from count in Gen.Choose(0, 5)
        from marked in Gen.Elements<Cell>(report.Form.Cells).ArrayOf(count)
        from marks in Gen.Elements("/", "—", "无", "22（其中修订16件）", "251000元").ArrayOf(count)
        select (report with
        {
            Title = prose[0],
            Preamble = prose[1],
            Overview = prose[2],
            ProblemsAndImprovements = prose[3],
            OtherMatters = prose[4],
            AsPublished = new PublishedTexts(marked.Zip(marks, (cell, mark) => KeyValuePair.Create(cell.Pointer, mark))),
        }).With(report.Form.Cells.Zip(figures, KeyValuePair.Create));

    /// <summary>All free figures, and those of R1 that make the balance hold: R1 = R3.7 + R4 − R2, with R2 no greater than R3.7 + R4.</summary>
    static Gen<KeyValuePair<Cell, decimal?>[]> Balanced(Form form, Gen<long> figure) =>
        from counts in figure.ArrayOf(form.Cells.Length)
        from units in figure
        from decimals in Gen.Choose(0, 9_999)
        from shares in Gen.Choose(0, 4).ArrayOf(7)
        select Balanced(form, counts, units + decimals / 10_000m, shares);

    static KeyValuePair<Cell, decimal?>[] Balanced(Form form, long[] counts, decimal amount, int[] shares)
    {
        var free = form.Cells.Where(cell => !cell.IsTotal).ToDictionary(cell => cell, cell => cell.IsAmount ? amount : (decimal?)counts[cell.Index]);
        for (var c = 1; c <= 6; c++)
        {
            var handled = free.Where(entry => entry.Key.Column.Code == $"C{c}" && entry.Key.Row.Code!.StartsWith("R3", StringComparison.Ordinal)).Sum(entry => entry.Value);
            var all = handled + free[form[$"R4:C{c}"]];
            free[form[$"R2:C{c}"]] = Math.Floor(all!.Value * shares[c] / 4);
            free[form[$"R1:C{c}"]] = all - free[form[$"R2:C{c}"]];
        }
        // A report with disputes has requests, and lawsuits do not outnumber reviews: the rules of plausibility hold as well.
        free[form["R1:C1"]] += 1;
        free[form["R4:C1"]] += 1;
        foreach (var cell in form.Tables[2].Cells.Where(cell => cell.Row.Code == "T4.3" && !cell.IsTotal))
            free[cell] = Math.Min(free[cell]!.Value, free[form[$"T4.1:{cell.Column.Code}"]]!.Value);
        foreach (var bound in form.Bounds) free[bound.Target] = Math.Min(free[bound.Target]!.Value, free[bound.Terms[0].Cell]!.Value);
        foreach (var cell in form.Cells.Where(cell => cell.MayBeNegative)) free[cell] -= 3;
        return [.. free];
    }

    static Gen<T?> OrNull<T>(this Gen<T> gen) where T : class => Gen.Frequency((4, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    static Gen<T?> OrNull<T>(this Gen<T?> gen) where T : struct => Gen.Frequency((4, gen), (1, Gen.Constant<T?>(null)));
}

/// <summary>A report in which every rule holds.</summary>
public sealed record SoundReport(AnnualReport Report)
{
    public override string ToString() => Report.ToJson();
}

/// <summary>A report with anything in it that can be read.</summary>
public sealed record AnyReport(AnnualReport Report)
{
    public override string ToString() => Report.ToJson();
}

/// <summary>Reports of one edition and year in which every rule holds.</summary>
public sealed record SoundFamily(AnnualReport[] Reports)
{
    public override string ToString() => string.Join('\n', Reports.Select(report => report.ToJson()));
}

/// <summary>Reports of years in a row.</summary>
public sealed record ReportYears(AnnualReport[] Reports)
{
    public override string ToString() => string.Join('\n', Reports.Select(report => report.ToJson()));
}

public static class Arbitraries
{
    public static Arbitrary<SoundFamily> Family() => Arb.From(Generators.SoundFamily.Select(reports => new SoundFamily(reports)));

    public static Arbitrary<ReportYears> Years() => Arb.From(Generators.Years.Select(reports => new ReportYears(reports)));

    public static Arbitrary<SoundReport> Sound() => Arb.From(Generators.Sound.Select(report => new SoundReport(report)));

    public static Arbitrary<AnyReport> Any() => Arb.From(Generators.Any.Select(report => new AnyReport(report)));
}
