namespace GovInfoReport.Documents.Tests;

/// <summary>Where in an archive the text stands.</summary>
public class DocxPackageTests
{
    static readonly string Text = DocxLayout.Document(WordMarkup.Prefixed("<p><pPr><numPr><numId val=\"1\"/></numPr></pPr><r><t>甲</t></r></p>"));

    static readonly string Other = DocxLayout.Document(WordMarkup.Prefixed("<p><r><t>乙</t></r></p>"));

    const string Numbering = """<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    static string Relations(params string[] relations) => $"<Relationships xmlns=\"r\">{string.Concat(relations)}</Relationships>";

    static string Relation(string target, string more = "", string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument") => $"<Relationship Type=\"{type}\" Target=\"{target}\" {more}/>";

    [Fact]
    public void The_relations_say_which_part_is_the_text()
    {
        foreach (var target in (string[])["text/a.xml", "/text/a.xml", "TEXT/A.XML"])
            Assert.Equal("1.甲", WordMarkup.Read(DocxLayout.Pack(("word/document.xml", Other), ("_rels/.rels", Relations(Relation("b.xml", type: "x/thumbnail"), Relation(target))), ("text/a.xml", Text), ("text/numbering.xml", Numbering))));
        // What stands outside of the file is not looked for, and what is no relation says nothing.
        Assert.Equal("乙", WordMarkup.Read(DocxLayout.Pack(("word/document.xml", Other), ("_rels/.rels", Relations(Relation("text/a.xml", "TargetMode=\"External\""))), ("text/a.xml", Text))));
        Assert.Equal("乙", WordMarkup.Read(DocxLayout.Pack(("word/document.xml", Other), ("_rels/.rels", Relations(Relation("text/a.xml").Replace("Relationship", "Other", StringComparison.Ordinal), "<Relationship Target=\"text/a.xml\"/>", Relation("a").Replace("Target", "target", StringComparison.Ordinal))), ("text/a.xml", Text))));
        Assert.Equal("甲", WordMarkup.Read(DocxLayout.Pack(("text/a.xml", Text), ("_rels/.rels", Relations(Relation("text/a.xml", "TargetMode=\"Internal\""))), ("word/numbering.xml", Numbering))));
    }

    [Fact]
    public void Without_relations_it_is_where_Word_puts_it()
    {
        Assert.Equal("甲", WordMarkup.Read(DocxLayout.Pack(("word/document.xml", Text))));
        Assert.Equal("1.甲", WordMarkup.Read(DocxLayout.Pack(("Word\\Document.xml", Text), ("word\\numbering.xml", Numbering))));
        // The name itself comes before one that is like it.
        Assert.Equal("甲", WordMarkup.Read(DocxLayout.Pack(("WORD/document.xml", Other), ("word/document.xml", Text))));
    }

    [Fact]
    public void A_text_without_a_body_is_empty() => Assert.Equal("", WordMarkup.Read(DocxLayout.Pack(("word/document.xml", "<w:document xmlns:w=\"w\"/>"))));

    [Fact]
    public void Elements_are_read_so_deep_and_no_deeper()
    {
        static string Nested(int depth) => $"{string.Concat(Enumerable.Repeat("<x>", depth))}<p><r><t>甲</t></r></p>{string.Concat(Enumerable.Repeat("</x>", depth))}";
        // The document, its body, and a paragraph, a run and a text inside; what has no children is not counted.
        const int Around = 2, Within = 3;
        Assert.Equal("甲", WordMarkup.Read(Nested(DocxDocument.MaxDepth + 1 - Around - Within + 1)));
        var refusal = PublishedReport.Read(DocxLayout.Pack(WordMarkup.Prefixed(Nested(DocxDocument.MaxDepth + 1 - Around)))).Refusal!.Value;
        Assert.Contains($"嵌套不超过 {DocxDocument.MaxDepth} 层的正文", refusal.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_is_said_in_both_languages()
    {
        var refusal = PublishedReport.Read(DocxLayout.Pack(("OFD.xml", "<x/>")), new() { Kind = DocumentKind.Docx }).Refusal!.Value;
        Assert.Equal("应为 Word 文件（.docx），实为其中没有 Word 正文的压缩文件。", refusal.Zh);
        refusal = PublishedReport.Read(DocxLayout.Pack("<w:p>"), new() { Kind = DocumentKind.Docx }).Refusal!.Value;
        Assert.Equal("应为 Word 文件（.docx），实为损坏的文件。", refusal.Zh);
    }
}
