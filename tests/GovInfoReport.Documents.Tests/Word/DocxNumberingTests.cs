using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Documents.Tests;

/// <summary>The numbers that Word counts by itself, held against a plain way to count.</summary>
public class DocxNumberingTests
{
    // The first numbers of each format, and what is shown for greater ones.
    static readonly (string Name, Func<int, string> Number)[] Formats =
    [
        ("decimal", Plain),
        ("chineseCounting", Chinese),
        ("chineseCountingThousand", Chinese),
        ("ideographDigital", Chinese),
        ("taiwaneseCounting", Chinese),
        ("ideographTraditional", number => number <= 10 ? "甲乙丙丁戊己庚辛壬癸".Substring(number - 1, 1) : Chinese(number)),
        ("lowerLetter", number => number <= 26 ? "abcdefghijklmnopqrstuvwxyz".Substring(number - 1, 1) : Plain(number)),
        ("upperLetter", number => number <= 26 ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Substring(number - 1, 1) : Plain(number)),
        ("decimalEnclosedCircle", number => number <= 20 ? "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".Substring(number - 1, 1) : Plain(number)),
        ("decimalEnclosedCircleChinese", number => number <= 20 ? "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".Substring(number - 1, 1) : Plain(number)),
        ("bullet", Plain),
        ("none", _ => ""),
    ];

    static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // One to a hundred in words.
    static string Chinese(int number)
    {
        string[] ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        string[] tens = ["", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"];
        return number < 100 ? tens[number / 10] + ones[number % 10] : Plain(number);
    }

    static string Level(int level, string format, string text, string start) => $"<lvl ilvl=\"{level}\">{start}<numFmt val=\"{format}\"/><lvlText val=\"{text}\"/></lvl>";

    static string Read(string lists, string body, string? styles = null) => WordMarkup.Read(DocxLayout.Pack(
    [
        ("word/document.xml", DocxLayout.Document(WordMarkup.Prefixed(body))),
        ("word/numbering.xml", Part("numbering", lists)),
        .. styles is null ? [] : new[] { ("word/styles.xml", Part("styles", styles)) },
    ]));

    static string Part(string root, string content) => $"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{WordMarkup.Prefixed(content)}</w:{root}>";

    static string Numbered(int list, int level) => $"<p><pPr><numPr><ilvl val=\"{level}\"/><numId val=\"{list}\"/></numPr></pPr><r><t>甲</t></r></p>";

    [Fact]
    public void Every_format_counts_as_it_does()
    {
        foreach (var (name, number) in Formats)
        {
            var isList = name is not ("bullet" or "none");
            var read = Read($"<abstractNum abstractNumId=\"3\">{Level(0, name, "第%1项", "")}</abstractNum><num numId=\"4\"><abstractNumId val=\"3\"/></num>", string.Concat(Enumerable.Repeat(Numbered(4, 0), 101)));
            Assert.Equal(Enumerable.Range(1, 101).Select(i => isList ? $"第{number(i)}项甲" : "甲"), read.Split('|'));
        }
    }

    /// <summary>Two lists of the same kind, of which the second may start elsewhere, with the levels as they come.</summary>
    [Property]
    public void Levels_are_counted_as_on_paper(int seed)
    {
        var random = new Random(seed);
        var formats = Enumerable.Range(0, DocxNumbering.Levels).Select(_ => Formats[random.Next(Formats.Length)]).ToArray();
        var texts = formats.Select((_, level) => new string[] { $"%{level + 1}、", $"（%{level + 1}）", $"%1.%{level + 1}", "%", "%0%x", $"%{level + 1}%", "" }[random.Next(7)]).ToArray();
        // Most say where they start, from 1 to 12.
        var starts = formats.Select(_ => random.Next(4) == 0 ? 1 : random.Next(1, 13)).ToArray();
        var changed = starts.Select(start => random.Next(3) == 0 ? random.Next(1, 13) : start).ToArray();
        var kind = string.Concat(formats.Select((format, level) => Level(level, format.Name, texts[level], starts[level] == 1 ? "" : $"<start val=\"{starts[level]}\"/>")));
        var overrides = string.Concat(changed.Index().Where(entry => entry.Item != starts[entry.Index]).Select(entry => $"<lvlOverride ilvl=\"{entry.Index}\"><startOverride val=\"{entry.Item}\"/></lvlOverride>"));
        var lists = $"<abstractNum abstractNumId=\"0\">{kind}</abstractNum><num numId=\"1\"><abstractNumId val=\"0\"/></num><num numId=\"2\"><abstractNumId val=\"0\"/>{overrides}</num><num numId=\"3\"><abstractNumId val=\"9\"/></num>";
        var steps = Enumerable.Range(0, 40).Select(_ => (List: random.Next(1, 3), Level: random.Next(random.Next(1, DocxNumbering.Levels + 1)))).ToArray();

        var expected = new List<string>();
        // A list that changes nothing goes on with the other one of its kind.
        var isOne = overrides.Length == 0;
        var counts = new[] { new int[DocxNumbering.Levels], new int[DocxNumbering.Levels] };
        foreach (var (list, level) in steps)
        {
            var (of, first) = (counts[isOne ? 0 : list - 1], list == 1 ? starts : changed);
            of[level] = of[level] == 0 ? first[level] : of[level] + 1;
            for (var below = level + 1; below < of.Length; below++) of[below] = 0;
            var text = new StringBuilder(texts[level]);
            for (var at = 0; at < of.Length; at++) text.Replace($"%{at + 1}", formats[at].Number(of[at] == 0 ? first[at] : of[at]));
            expected.Add((formats[level].Name is "bullet" or "none" ? "" : text.ToString()).TrimStart() + "甲");
        }
        Assert.Equal(expected, Read(lists, string.Concat(steps.Select(step => Numbered(step.List, step.Level)))).Split('|'));
    }

    const string Lists = "<abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\"><numFmt val=\"decimal\"/><lvlText val=\"%1.\"/></lvl><lvl ilvl=\"1\"><numFmt val=\"decimal\"/><lvlText val=\"(%2)\"/></lvl></abstractNum><num numId=\"5\"><abstractNumId val=\"0\"/></num>";

    const string Styles = """
        <style styleId="a"><pPr><numPr><ilvl val="1"/><numId val="5"/></numPr></pPr></style>
        <style styleId="b"><basedOn val="a"/><pPr><jc val="left"/></pPr></style>
        <style styleId="c"><basedOn val="b"/><pPr><numPr><ilvl val="0"/></numPr></pPr></style>
        <style styleId="d"><basedOn val="e"/></style><style styleId="e"><basedOn val="d"/></style>
        """;

    /// <summary>A paragraph's own list and level come before those of its style, and these before those of the style that it is based on.</summary>
    [Theory]
    [InlineData("<pStyle val=\"a\"/>", "(1)")]
    [InlineData("<pStyle val=\"b\"/>", "(1)")]
    [InlineData("<pStyle val=\"c\"/>", "1.")]
    [InlineData("<pStyle val=\"d\"/>", "")]
    [InlineData("<pStyle val=\"f\"/>", "")]
    [InlineData("<pStyle val=\"a\"/><numPr><ilvl val=\"0\"/></numPr>", "1.")]
    [InlineData("<pStyle val=\"a\"/><numPr><numId val=\"0\"/></numPr>", "")]
    [InlineData("<numPr><numId val=\"5\"/></numPr>", "1.")]
    [InlineData("<numPr><numId val=\"6\"/></numPr>", "")]
    [InlineData("<numPr><ilvl val=\"1\"/></numPr>", "")]
    [InlineData("<numPr><ilvl val=\"-1\"/><numId val=\"5\"/></numPr>", "1.")]
    [InlineData("<numPr><ilvl val=\"99\"/><numId val=\"5\"/></numPr>", "")]
    public void Styles_number_paragraphs(string properties, string number) => Assert.Equal($"{number}甲", Read(Lists, $"<p><pPr>{properties}</pPr><r><t>甲</t></r></p>", Styles));

    [Fact]
    public void A_paragraph_without_text_is_counted_and_shows_no_number() => Assert.Equal("1.甲|3.甲", Read(Lists, Numbered(5, 0) + "<p><pPr><numPr><numId val=\"5\"/></numPr></pPr></p>" + Numbered(5, 0)));

    [Theory]
    [InlineData("")]
    [InlineData("<num numId=\"5\"/>")]
    [InlineData("<num numId=\"x\"><abstractNumId val=\"0\"/></num>")]
    [InlineData("<num numId=\"5\"><abstractNumId val=\"7\"/></num>")]
    [InlineData("<abstractNum><lvl ilvl=\"0\"><lvlText val=\"%1.\"/></lvl></abstractNum><num numId=\"5\"><abstractNumId val=\"0\"/></num>")]
    [InlineData("<abstractNum abstractNumId=\"0\"><lvl><lvlText val=\"%1.\"/></lvl></abstractNum><num numId=\"5\"><abstractNumId val=\"0\"/></num>")]
    [InlineData("<abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\"><lvlText/><numFmt/></lvl></abstractNum><num numId=\"5\"><abstractNumId val=\"0\"/></num>")]
    public void A_list_that_is_not_said_numbers_nothing(string lists) => Assert.Equal("甲", Read(lists, Numbered(5, 0)));
}
