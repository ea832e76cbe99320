using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovInfoReport.Model.Tests;

public partial class FormTests
{
    static Form Form => Form.Of2021;

    [Fact]
    public void The_form_of_2021_has_200_cells_and_42_identities()
    {
        Assert.Equal([10, 175, 15], Form.Tables.Select(table => table.Cells.Length));
        Assert.Equal([("row-total", 25), ("outcome-total", 7), ("balance", 7), ("dispute-total", 3)],
            Form.Identities.GroupBy(identity => identity.Rule.Name).Select(group => (group.Key, group.Count())));
        Assert.Equal(Enumerable.Range(0, 200), Form.Cells.Select(cell => cell.Index));
    }

    [Fact]
    public void The_form_of_2019_has_198_cells_and_40_identities()
    {
        var form = Form.Of2019;
        Assert.Equal([22, 161, 15], form.Tables.Select(table => table.Cells.Length));
        Assert.Equal([("row-total", 23), ("outcome-total", 7), ("balance", 7), ("dispute-total", 3)],
            form.Identities.GroupBy(identity => identity.Rule.Name).Select(group => (group.Key, group.Count())));
        Assert.Equal(["published-within-total/T2.1.1 T2.1.1:D2 T2.1.1:D3", "published-within-total/T2.1.2 T2.1.2:D2 T2.1.2:D3"],
            form.Bounds.Select(bound => $"{bound} {bound.Target} {Assert.Single(bound.Terms).Cell}"));
        Assert.Equal(["T2.5.1:D2", "T2.5.2:D2", "T2.6.1:D2", "T2.6.2:D2", "T2.8.1:D2"], form.Cells.Where(cell => cell.MayBeNegative).Select(cell => cell.Code));
        Assert.Equal(["T2.9.1:D2"], form.Cells.Where(cell => cell.IsAmount).Select(cell => cell.Code));
        Assert.Equal("T2.1.1 T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.8.1 T2.9.1", string.Join(' ', form.Tables[0].Rows.Select(row => row.Code)));
        Assert.Equal(["R3.1", "R3.2", "R3.3", "R3.4", "R3.5", "R3.6", "R3.7"], form.Tables[1].Blocks[0].Rows[2].Parts.Select(row => row.Code));
        Assert.Equal("/requests/outcomes/otherHandling/total", form["R3.6:C7"].Pointer);
        Assert.Equal("五、政府信息公开工作存在的主要问题及改进情况", form.Sections[4].Heading.Zh);
        Assert.Equal("国办公开办函〔2019〕60号", form.Source);
    }

    /// <summary>Rows R1 to R3.5.5, R3.7 and R4, the columns and table four are word for word the same.</summary>
    [Fact]
    public void What_the_editions_share_is_the_same()
    {
        static IEnumerable<string> Shared(Form form) => form.Cells.Where(cell => cell.Table.Code != "T2" && !cell.Row.Code!.StartsWith("R3.6", StringComparison.Ordinal))
            .Select(cell => $"{cell} {cell.Pointer} {cell.Name} {cell.Row.Label} {cell.Column.Label}");
        Assert.Equal(Shared(Form.Of2021), Shared(Form.Of2019));
        Assert.Equal(161 - 7 + 15, Shared(Form.Of2019).Count());
    }

    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void The_leaves_of_a_document_are_exactly_the_cells_in_their_order(Edition edition)
    {
        var form = Form.Of(edition);
        var blank = AnnualReport.Blank(edition, Authority.Named(null), 2021);
        var document = JsonNode.Parse(blank.ToJson())!.AsObject();
        var leaves = form.Tables.SelectMany(table => Leaves(document[table.Pointer[1..]]!, table.Pointer));
        Assert.Equal(leaves, form.Cells.Select(cell => cell.Pointer));
        Assert.Equal(["edition", "year", "authority", "scope", "publishedOn", "title", "preamble", "overview", "proactiveDisclosure", "requests", "reviewAndLitigation", "problemsAndImprovements", "otherMatters", "asPublished"], document.Select(member => member.Key));

        static IEnumerable<string> Leaves(JsonNode node, string pointer) =>
            node.AsObject().SelectMany(member => member.Value is null ? [$"{pointer}/{member.Key}"] : Leaves(member.Value, $"{pointer}/{member.Key}"));
    }

    [Fact]
    public void Codes_and_pointers_are_unique_and_lead_to_the_cell()
    {
        Assert.Equal(400, Form.Cells.SelectMany(cell => new[] { cell.Code, cell.Pointer }).Distinct().Count());
        Assert.All(Form.Cells, cell => Assert.Same(cell, Form[cell.Code]));
        Assert.All(Form.Cells, cell => Assert.Same(cell, Form[cell.Pointer]));
        Assert.False(Form.TryGetCell("R3:C1", out _));
        Assert.Contains("R9:C9", Assert.Throws<KeyNotFoundException>(() => Form["R9:C9"]).Message, StringComparison.Ordinal);
    }

    // From the contract, §2.
    [Theory]
    [InlineData("T2", "T2.1.1 T2.1.2 T2.5.1 T2.6.1 T2.6.2 T2.8.1")]
    [InlineData("T3", "R1 R2 R3.1 R3.2 R3.3.1 R3.3.2 R3.3.3 R3.3.4 R3.3.5 R3.3.6 R3.3.7 R3.3.8 R3.4.1 R3.4.2 R3.4.3 R3.5.1 R3.5.2 R3.5.3 R3.5.4 R3.5.5 R3.6.1 R3.6.2 R3.6.3 R3.7 R4")]
    [InlineData("T4", "T4.1 T4.2 T4.3")]
    public void The_rows_have_their_permanent_codes(string table, string codes) =>
        Assert.Equal(codes.Split(' '), Form.Tables.Single(t => t.Code == table).Rows.Select(row => row.Code));

    [Theory]
    [InlineData("T2.1.2:D3", "/proactiveDisclosure/normativeDocuments/inForce", "表二“行政规范性文件”一行、“现行有效件数”一列", "Table two, row \"Normative documents\", column \"In force\"")]
    [InlineData("T2.8.1:D1", "/proactiveDisclosure/administrativeFees/amount", "表二“行政事业性收费”一行、“本年收费金额（单位：万元）”一列", "Table two, row \"Administrative fees\", column \"Amount collected this year (10 000 yuan)\"")]
    [InlineData("R1:C1", "/requests/received/naturalPerson", "表三“一、本年新收政府信息公开申请数量”一行、“自然人”一列", "Table three, row \"1. Requests newly received this year\", column \"Natural persons\"")]
    [InlineData("R3.3.3:C2", "/requests/outcomes/refused/threeSecuritiesOneStability/commercialEnterprise", "表三“（三）不予公开·3.危及“三安全一稳定””一行、“商业企业”一列", "Table three, row \"Refused: Endangers the three securities or stability\", column \"Commercial enterprises\"")]
    [InlineData("R3.7:C7", "/requests/outcomes/total/total", "表三“（七）总计”一行、“总计”一列", "Table three, row \"Total\", column \"Total\"")]
    [InlineData("T4.2:E4", "/reviewAndLitigation/directLitigation/pending", "表四“未经复议直接起诉”一组、“尚未审结”一列", "Table four, group \"Litigation without prior review\", column \"Pending\"")]
    public void A_cell_is_named_in_the_words_of_the_form(string code, string pointer, string zh, string en)
    {
        Assert.Equal(pointer, Form[code].Pointer);
        Assert.Equal(new Text(zh, en), Form[code].Name);
    }

    [Theory]
    [InlineData("row-total/R3.2", "R3.2:C7 = R3.2:C1 R3.2:C2 R3.2:C3 R3.2:C4 R3.2:C5 R3.2:C6")]
    [InlineData("balance/C4", "R4:C4 = R1:C4 R2:C4 -R3.7:C4")]
    [InlineData("dispute-total/T4.3", "T4.3:E5 = T4.3:E1 T4.3:E2 T4.3:E3 T4.3:E4")]
    [InlineData("outcome-total/C7", "R3.7:C7 = R3.1:C7 R3.2:C7 R3.3.1:C7 R3.3.2:C7 R3.3.3:C7 R3.3.4:C7 R3.3.5:C7 R3.3.6:C7 R3.3.7:C7 R3.3.8:C7 R3.4.1:C7 R3.4.2:C7 R3.4.3:C7 R3.5.1:C7 R3.5.2:C7 R3.5.3:C7 R3.5.4:C7 R3.5.5:C7 R3.6.1:C7 R3.6.2:C7 R3.6.3:C7")]
    public void An_identity_follows_from_the_layout(string name, string says)
    {
        var identity = Form.Identities.Single(identity => identity.ToString() == name);
        Assert.Equal(says, $"{identity.Target} = {string.Join(' ', identity.Terms.Select(term => (term.Sign < 0 ? "-" : "") + term.Cell))}");
        Assert.Equal(identity.IsTotal, identity.Rule != Rules.Balance);
        Assert.Equal([identity.Target, .. identity.Terms.Select(term => term.Cell)], identity.Cells);
    }

    [Fact]
    public void The_sections_are_those_of_the_form()
    {
        Assert.Equal(["S1 一、总体情况", "S2 二、主动公开政府信息情况", "S3 三、收到和处理政府信息公开申请情况", "S4 四、政府信息公开行政复议、行政诉讼情况", "S5 五、存在的主要问题及改进情况", "S6 六、其他需要报告的事项"],
            Form.Sections.Select(section => section.ToString()));
        Assert.Equal(["/overview", "/proactiveDisclosure", "/requests", "/reviewAndLitigation", "/problemsAndImprovements", "/otherMatters"], Form.Sections.Select(section => section.Pointer));
        Assert.Equal([null, "T2", "T3", "T4", null, null], Form.Sections.Select(section => section.Table?.Code));
        Assert.Equal(["第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"], Form.Tables[0].Blocks.Select(block => block.Heading?.Zh));
        Assert.Equal(6, Form.Sections.Select(section => section.Heading.En).Distinct().Count());
    }

    [Fact]
    public void Headings_hold_no_figures_and_know_their_parts()
    {
        var rows = Form.Tables[1].Blocks[0].Rows;
        Assert.Equal(["R1", "R2", "R3", "R4"], rows.Select(row => row.Code));
        Assert.Equal(["R3.1", "R3.2", "R3.3", "R3.4", "R3.5", "R3.6", "R3.7"], rows[2].Parts.Select(row => row.Code));
        Assert.Equal(["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理", "法人或其他组织", "行政诉讼"],
            LinesOf(Form).Where(line => !line.HasValues).Select(line => line.Label.Zh));
        Assert.All(AllLines(), line => Assert.All(line.Parts, part => Assert.Same(line, part.Group)));
        Assert.Equal(["C7", "R3.7", "E5"], LinesOf(Form).Where(line => line.Sum is not null).Select(line => line.Code).Order(StringComparer.Ordinal).OrderBy(code => code![0] switch { 'C' => 0, 'R' => 1, _ => 2 }));
        Assert.Equal(["T2.8.1:D1"], Form.Cells.Where(cell => cell.IsAmount).Select(cell => cell.Code));
        Assert.DoesNotContain(Form.Cells, cell => cell.MayBeNegative);
    }

    [Fact]
    public void A_line_is_called_by_code_and_label()
    {
        Assert.Equal("R3.3.1 1.属于国家秘密", Form["R3.3.1:C2"].Row.ToString());
        Assert.Equal("法人或其他组织", Form["R3.3.1:C2"].Column.Group!.ToString());
        Assert.StartsWith("There is no such edition", Assert.Throws<ArgumentOutOfRangeException>(() => Form.Of((Edition)1999)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_has_a_label_in_both_languages_and_a_source()
    {
        Assert.All(AllLines(), line => Assert.Matches(@"[\u4e00-\u9fff]", line.Label.Zh));
        Assert.All(AllLines(), line => Assert.Matches("^[A-Z0-9][A-Za-z0-9 .,()-]{3,}$", line.Label.En));
        Assert.All(AllLines(), line => Assert.Matches("^(条例第|国办公开办函〔2021〕30号$|国办公开办函〔2019〕60号$)", line.Source));
        Assert.All(Form.Sections, section => Assert.StartsWith("条例第五十条", section.Source, StringComparison.Ordinal));
        Assert.Equal("国办公开办函〔2021〕30号", Form.Source);
        // Two lines of one table are never called alike but for the totals and others, which stand on different axes.
        foreach (var table in Form.Tables)
            foreach (var group in table.Blocks.SelectMany(block => block.Rows).SelectMany(Tree).GroupBy(line => (line.Group, line.Label.En)))
                Assert.Single(group);
    }

    /// <summary>The doc comment of a member starts with code and label, its remarks name the source: both are held against the form.</summary>
    [Fact]
    public void The_doc_comments_say_what_the_form_says()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(AnnualReport).Assembly.Location, "xml")).Descendants("member").ToLookup(member => (string)member.Attribute("name")!);
        var properties = typeof(AnnualReport).Assembly.GetTypes().Where(type => type.IsPublic).SelectMany(type => type.GetProperties());
        var documented = new HashSet<string>();
        foreach (var property in properties)
        {
            var summary = (string?)docs[$"P:{property.DeclaringType!.FullName}.{property.Name}"].Elements("summary").FirstOrDefault() ?? "";
            if (Coded().Match(summary) is not { Success: true } match) continue;
            var (code, label) = (match.Groups["code"].Value, match.Groups["label"].Value);
            var remarks = (string?)docs[$"P:{property.DeclaringType.FullName}.{property.Name}"].Elements("remarks").FirstOrDefault() ?? "";
            var section = Form.Sections.FirstOrDefault(section => section.Code == code);
            var lines = AllLines().Where(line => line.Code == code && Unnumbered(line.Label.Zh) == label).ToArray();
            Assert.True(section is not null ? Unnumbered(section.Heading.Zh) == label : lines.Length > 0, $"{property.DeclaringType.Name}.{property.Name}: the form has no '{code} {label}'.");
            Assert.True(section?.Source == remarks.TrimEnd('。') || lines.Any(line => line.Source == remarks.TrimEnd('。')), $"{property.Name}: '{remarks}' is not the source of {code}.");
            Assert.EndsWith(section?.Pointer.Trim('/') ?? lines[0].Path.Split('/')[^1], property.Name.Replace(property.Name[..1], property.Name[..1].ToLowerInvariant(), StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            documented.Add(code + label);
        }
        Assert.Equal(AllLines().Where(line => line.Code is not null).Select(line => line.Code + Unnumbered(line.Label.Zh)).Concat(Form.Sections.Select(section => section.Code + Unnumbered(section.Heading.Zh))).ToHashSet(), documented);
    }

    static IEnumerable<Line> AllLines() => Form.All.SelectMany(LinesOf);

    static IEnumerable<Line> LinesOf(Form form) => form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns)).SelectMany(Tree);

    static IEnumerable<Line> Tree(Line line) => line.Parts.SelectMany(Tree).Prepend(line);

    static string Unnumbered(string label) => Numbering().Replace(label, "");

    [GeneratedRegex(@"^(?<code>(S|T|R|C|D|E)[0-9][0-9.]*) (?<label>\S+) — ")]
    private static partial Regex Coded();

    [GeneratedRegex(@"^([一二三四五六]、|（[一二三四五六七]）|[1-8]\.)")]
    private static partial Regex Numbering();
}
