using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is noted, refused and pointed at, in words.</summary>
public class NotesTests
{
    static readonly Form Form = Form.Of2021;

    static readonly Table Table = Form.Tables[1];

    static readonly TextOrigin Place = new(3, 4);

    static Slot Published(string text) => new(text, Place, 1);

    // What is noted: rule, place, pointer, subject in both languages and the text.
    static string[] Of(params Action<Notes>[] actions)
    {
        var notes = new Notes(Form);
        foreach (var note in actions) note(notes);
        Assert.All(notes.Findings, note => Assert.Equal((Place, Outcome.Broken), (note.Origin, note.Finding.Outcome)));
        return [.. notes.Findings.Select(note => $"{note.Table?.Code ?? "-"} {note.Finding.Rule.Name} {note.Finding.Place ?? "-"} {note.Finding.Pointer ?? "-"} {note.Finding.Subject.Zh} {note.Finding.Subject.En} {note.Finding.Detail.Zh} {note.Finding.Detail.En}")];
    }

    [Fact]
    public void What_is_noted_is_said_with_its_place()
    {
        var (section, row, block, cell) = (Form.Sections[4], Form["R1:C1"].Row, Form.Tables[0].Blocks[0], Form["R1:C1"]);
        Assert.Equal($"- label-variant S5 /problemsAndImprovements “{section.Heading.Zh}” The heading \"{section.Heading.En}\" 五、不足 五、不足", Assert.Single(Of(notes => notes.Variant(section, Published("五、不足")))));
        Assert.Equal($"T3 label-variant R1 /x {Table.Name.Zh}“{row.Label.Zh}”一行 {Table.Name.En}, row \"{row.Label.En}\" 甲 甲", Assert.Single(Of(notes => notes.Variant(Table, row, new("行", "row"), "/x", Published("甲")))));
        Assert.Equal($"T2 label-variant T2 {Form.Tables[0].Pointer} {Form.Tables[0].Name.Zh}“第二十条第（一）项” {Form.Tables[0].Name.En}, \"{block.Heading!.Value.En}\" 甲 甲", Assert.Single(Of(notes => notes.Variant(Form.Tables[0], block, Published("甲")))));
        Assert.Equal($"T3 unknown-line - {Table.Pointer} {Table.Name.Zh} {Table.Name.En} 格式中没有“甲 乙” The line \"甲 乙\" is none of the form", Assert.Single(Of(notes => notes.Unknown(Table, "甲\t乙", Place))));
        Assert.Equal("- unknown-line - -   格式中没有“甲” The line \"甲\" is none of the form", Assert.Single(Of(notes => notes.Unknown("甲", Place))));
        Assert.Equal($"T3 unknown-line - {Table.Pointer} {Table.Name.Zh} {Table.Name.En} “甲 2”与前面的“甲 1”重复 The line \"甲 2\" comes again after \"甲 1\"", Assert.Single(Of(notes => notes.Again(Table, "甲\t2", "甲\t1", Place))));
        Assert.Equal($"- unknown-line S5 /problemsAndImprovements {section.Heading.Zh} {section.Heading.En} 标题“一、甲”再次出现，其后似为另一份报告（文字留在“{section.Heading.Zh}”中，请分为两个文件） What seems to be another report begins at a second heading \"一、甲\" (its text is left in \"{section.Heading.En}\"; make two files of it)", Assert.Single(Of(notes => notes.Again(Published("一、甲"), section))));
        Assert.Equal($"T3 whole-number R1:C1 {cell.Pointer} {cell.Name.Zh} {cell.Name.En} 1.5 1.5", Assert.Single(Of(notes => notes.NoCount(cell, Published("1.5")))));
        Assert.Equal($"T3 ambiguous-digits R1 /y {Table.Name.Zh}“{row.Label.Zh}” {Table.Name.En}, \"{row.Label.En}\" 甲或乙 a or b", Assert.Single(Of(notes => notes.Ambiguous(Table, row, "/y", new("甲或乙", "a or b"), Place))));
    }

    [Fact]
    public void A_variant_is_noted_once_and_all_else_as_often_as_it_comes()
    {
        Action<Notes> variant = notes => notes.Variant(Form.Sections[4], Published("甲")), other = notes => notes.Variant(Form.Sections[4], Published("乙")), elsewhere = notes => notes.Variant(Form.Sections[5], Published("甲"));
        Assert.Equal(3, Of(variant, variant, other, elsewhere, other).Length);
        Assert.Equal(2, Of(notes => notes.Unknown("甲", Place), notes => notes.Unknown("甲", Place)).Length);
    }

    [Fact]
    public void What_found_no_certain_place_in_a_table_is_counted()
    {
        var notes = new Notes(Form);
        notes.Unknown(Table, "甲", Place);
        notes.Ambiguous(Table, Form["R1:C1"].Row, "/y", default, Place);
        notes.Unknown(Form.Tables[0], "甲", Place);
        notes.Unknown("甲", Place);
        notes.NoCount(Form["R1:C1"], Published("1.5"));
        notes.Variant(Table, Form["R1:C1"].Row, default, null, Published("甲"));
        Assert.Equal([1, 2, 0], Form.Tables.Select(notes.Misfits));
    }

    [Fact]
    public void A_long_text_is_quoted_by_its_start()
    {
        var most = new string('字', 80);
        Assert.Equal(most, Notes.Quote(most));
        Assert.Equal(most + "…", Notes.Quote(most + "后"));
        // A pair of surrogates is not cut in two.
        Assert.Equal(most[..79] + "…", Notes.Quote(most[..79] + "𠀀后"));
        Assert.Equal(most[..78] + "𠀀…", Notes.Quote(most[..78] + "𠀀后"));
        Assert.Equal(most + "…", Notes.Quote(most + "𠀀"));
        Assert.EndsWith($"“{most}…” The line \"{most}…\" is none of the form", Assert.Single(Of(notes => notes.Unknown(most + "后", Place))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_says_what_was_expected_and_what_was_found()
    {
        var refusal = FrontEndResult.Refuse(new("甲", "a"), new("乙", "b"));
        Assert.Equal(("应为甲，实为乙。", "Expected a, found b.", null, null), (refusal.Refusal.Zh, refusal.Refusal.En, refusal.Document, refusal.Reading));
        refusal = new LimitException(new("不超过三个的甲", "at most three a")).Refusal;
        Assert.Equal(("应为不超过三个的甲，实为更多。", "Expected at most three a, found more."), (refusal.Refusal.Zh, refusal.Refusal.En));
        var document = new PublishedDocument([]);
        Assert.Equal((document, null, default), (((FrontEndResult)document).Document, ((FrontEndResult)document).Reading, ((FrontEndResult)document).Refusal));
        var reading = new PublishedReading(new Text("甲", "a"));
        Assert.Equal((null, reading, default), (((FrontEndResult)reading).Document, ((FrontEndResult)reading).Reading, ((FrontEndResult)reading).Refusal));
    }

    [Fact]
    public void A_place_is_said_in_both_languages()
    {
        Says(new TextOrigin(3, 4), "第 3 行第 4 字", "line 3, column 4");
        Says(new TableOrigin(1, 2, 3), "第 1 个表格第 2 行第 3 列", "table 1, row 2, column 3");
        Says(new ParagraphOrigin(5), "第 5 段", "paragraph 5");
        Says(new PageOrigin(2, 71.6, 100.2), "第 2 页，距左 72、距上 100 磅", "page 2, 72 points from the left, 100 from the top");

        static void Says(Origin origin, string zh, string en) => Assert.Equal((zh, en, zh), (origin.Place.Zh, origin.Place.En, origin.ToString()));
    }

    [Fact]
    public void Prose_goes_to_its_sections()
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named(null), 2022).WithProse(section => section.Number == 5 ? null : $"第{section.Number}部分");
        Assert.Equal(("第1部分", null, "第6部分"), (report.Overview, report.ProblemsAndImprovements, report.OtherMatters));
        report = report.WithProse(section => $"第{section.Number}部分");
        Assert.Equal("第5部分", report.ProblemsAndImprovements);
    }
}
