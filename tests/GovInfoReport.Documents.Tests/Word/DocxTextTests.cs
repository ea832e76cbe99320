namespace GovInfoReport.Documents.Tests;

/// <summary>What Word has to say a text with, and what of it somebody sees on paper.</summary>
public class DocxTextTests
{
    const string One = "<r><t>甲</t></r>", Two = "<r><t>乙</t></r>", Three = "<r><t>丙</t></r>";
    const string Asks = "<sdtPr><showingPlcHdr/></sdtPr>";

    [Theory]
    [InlineData("<r><t>a</t><tab/><t>b</t><ptab/><t>c</t></r>", "a\tb\tc")]
    [InlineData("<r><t>a</t><br/><t>b</t><cr/><t>c</t></r>", "a\nb\nc")]
    [InlineData("<r><t>a</t><noBreakHyphen/><t>b</t></r>", "a-b")]
    [InlineData("<r><t> a </t></r><r><t xml:space=\"preserve\"> b </t></r>", "a  b")]
    [InlineData("<r><t/><t>a<![CDATA[&]]><!-- c --></t></r>", "a&")]
    [InlineData("<ins>" + One + "</ins><moveTo>" + Two + "</moveTo>", "甲乙")]
    [InlineData("<del><r><delText>9</delText><t>9</t></r></del>" + One, "甲")]
    [InlineData("<moveFrom><r><t>9</t></r></moveFrom>" + One, "甲")]
    [InlineData("<ruby><rt><r><t>jia</t></r></rt><rubyBase>" + One + "</rubyBase></ruby>", "甲")]
    [InlineData("<r><fldChar><fldData>9</fldData><ffData><name val=\"9\"/></ffData></fldChar><instrText>9</instrText><delInstrText>9</delInstrText><annotationRef/></r>" + One, "甲")]
    [InlineData("<hyperlink><smartTag>" + One + "</smartTag></hyperlink>" + Two, "甲乙")]
    public void A_run_says(string runs, string expected) => Assert.Equal(expected, WordMarkup.Read($"<p>{runs}</p>"));

    [Theory]
    [InlineData("0021", "!")]
    [InlineData("4E00", "一")]
    [InlineData("D7FF", "\uD7FF")]
    [InlineData("E000", "\uE000")]
    [InlineData("F0FE", "\uF0FE")]
    [InlineData("FFFD", "\uFFFD")]
    [InlineData("0020", "")]
    [InlineData("0009", "")]
    [InlineData("D800", "")]
    [InlineData("DFFF", "")]
    [InlineData("FFFE", "")]
    [InlineData("1F600", "")]
    [InlineData("FFFFFFFF", "")]
    [InlineData("x", "")]
    public void A_symbol_is_a_character_by_its_code(string code, string expected) => Assert.Equal($"a{expected}b", WordMarkup.Read($"<p><r><t>a</t><sym font=\"Wingdings\" char=\"{code}\"/><t>b</t></r></p>"));

    [Theory]
    [InlineData("<vanish/>", false)]
    [InlineData("<vanish val=\"1\"/>", false)]
    [InlineData("<vanish val=\"true\"/>", false)]
    [InlineData("<vanish val=\"on\"/>", false)]
    [InlineData("<vanish val=\"0\"/>", true)]
    [InlineData("<vanish val=\"false\"/>", true)]
    [InlineData("<vanish val=\"off\"/>", true)]
    [InlineData("<b/>", true)]
    [InlineData("<specVanish/>", true)]
    [InlineData("<strike/>", false)]
    [InlineData("<dstrike val=\"1\"/>", false)]
    [InlineData("<strike val=\"0\"/>", true)]
    [InlineData("<strike/><vanish val=\"0\"/>", false)]
    [InlineData("<vanish/><strike val=\"0\"/>", false)]
    public void Hidden_text_is_none(string property, bool isShown) =>
        Assert.Equal(isShown ? "甲乙丙" : "甲丙", WordMarkup.Read($"<p>{One}<r><rPr>{property}</rPr><t>乙</t></r>{Three}</p>"));

    [Theory]
    [InlineData("<sdt><sdtPr><rPr><vanish/></rPr></sdtPr><sdtEndPr><rPr><vanish/></rPr></sdtEndPr><sdtContent>" + One + "</sdtContent></sdt>" + Two)]
    [InlineData("<oMath><fPr><ctrlPr><rPr><vanish/></rPr></ctrlPr></fPr>" + One + "</oMath>" + Two)]
    [InlineData("<pPr><rPr><vanish/></rPr></pPr>" + One + Two)]
    public void What_hides_a_mark_hides_no_run(string runs) => Assert.Equal("甲乙", WordMarkup.Read($"<p>{runs}</p>"));

    [Theory]
    [InlineData("<p><sdt>" + Asks + "<sdtContent>" + Two + "</sdtContent></sdt>" + One + "</p>", "甲")]
    [InlineData("<p><sdt><sdtPr><showingPlcHdr val=\"0\"/></sdtPr><sdtContent>" + Two + "</sdtContent></sdt>" + One + "</p>", "乙甲")]
    [InlineData("<p><sdt><sdtPr><alias val=\"x\"/></sdtPr><sdtContent>" + Two + "</sdtContent></sdt>" + One + "</p>", "乙甲")]
    [InlineData("<sdt>" + Asks + "<sdtContent><p>" + Two + "</p></sdtContent></sdt><p>" + One + "</p>", "甲")]
    [InlineData("<sdt><sdtPr/><sdtContent><p>" + Two + "</p></sdtContent></sdt><p>" + One + "</p>", "乙|甲")]
    [InlineData("<tbl><tr><tc><p>" + One + "</p></tc><sdt>" + Asks + "<sdtContent><tc><p>" + Two + "</p></tc></sdtContent></sdt><tc><p>" + Three + "</p></tc></tr></tbl>", "[甲 - 丙]")]
    [InlineData("<tbl><tr><tc><p>" + One + "</p></tc><tc><sdt>" + Asks + "<sdtContent><p>" + Two + "</p></sdtContent></sdt></tc></tr></tbl>", "[甲 -]")]
    [InlineData("<tbl><sdt>" + Asks + "<sdtContent><tr><tc><p>" + Two + "</p></tc><tc><p>" + Two + "</p></tc></tr></sdtContent></sdt><tr><tc><p>" + One + "</p></tc><tc><p>" + Three + "</p></tc></tr></tbl>", "[- -/甲 丙]")]
    public void A_content_control_that_nobody_filled_in_says_nothing(string body, string expected) => Assert.Equal(expected, WordMarkup.Read(body));

    [Theory]
    [InlineData("<p><r><AlternateContent><Choice><t>甲</t></Choice><Fallback><t>甲</t></Fallback></AlternateContent></r></p>", "甲")]
    [InlineData("<p><r><AlternateContent><Fallback><t>甲</t></Fallback></AlternateContent></r></p>", "甲")]
    [InlineData("<p><AlternateContent><Choice>" + One + "</Choice><Choice>" + One + "</Choice><Fallback>" + One + "</Fallback></AlternateContent>" + Two + "</p>", "甲乙")]
    [InlineData("<AlternateContent><Choice><p>" + One + "</p></Choice><Choice><p>" + One + "</p></Choice><Fallback><p>" + One + "</p></Fallback></AlternateContent>", "甲")]
    [InlineData("<AlternateContent><Fallback><p>" + One + "</p></Fallback></AlternateContent>", "甲")]
    public void Of_two_ways_to_say_the_same_one_is_read(string body, string expected) => Assert.Equal(expected, WordMarkup.Read(body));

    [Theory]
    [InlineData("<p>" + One + "<pict><txbxContent><p>" + Two + "</p></txbxContent></pict>" + Three + "</p>", "甲丙|乙")]
    [InlineData("<p><pict><txbxContent><tbl><tr><tc><p>" + One + "</p></tc><tc><p>" + Two + "</p></tc></tr></tbl></txbxContent></pict></p>", "[甲 乙]")]
    [InlineData("<p>" + One + "<r><rPr><vanish/></rPr><pict><txbxContent><p>" + Two + "</p></txbxContent></pict></r></p>", "甲")]
    [InlineData("<p><r><pict><txbxContent><p><r><rPr><vanish/></rPr><t>乙</t></r></p></txbxContent></pict><t>甲</t></r></p>", "甲")]
    public void A_text_box_stands_behind_its_paragraph(string body, string expected) => Assert.Equal(expected, WordMarkup.Read(body));

    [Theory]
    [InlineData("<p>" + One + "</p><p/><p><r><t> </t></r></p><p>" + Two + "</p>", "甲|乙")]
    [InlineData("<p><pPr><rPr><del/></rPr></pPr>" + One + "</p><p>" + Two + "</p><p>" + Three + "</p>", "甲乙|丙")]
    [InlineData("<p><pPr><rPr><b/><del/><del/><b/></rPr></pPr>" + One + "</p><p>" + Two + "</p>", "甲乙")]
    [InlineData("<p><pPr><rPr><b/></rPr></pPr>" + One + "</p><p>" + Two + "</p>", "甲|乙")]
    [InlineData("<customXml><p>" + One + "</p></customXml><del><p>" + Two + "</p></del><moveFrom><p>" + Two + "</p></moveFrom><sectPr><pPr/></sectPr>", "甲")]
    public void Paragraphs_are_told_apart(string body, string expected) => Assert.Equal(expected, WordMarkup.Read(body));

    [Fact]
    public void Attributes_without_a_vocabulary_are_of_their_element() =>
        Assert.Equal("[甲2x1/乙 丙]", WordMarkup.Read(DocxLayout.Pack(WordMarkup.Prefixed($"<tbl><tr><tc><tcPr><gridSpan val=\"2\"/></tcPr><p>{One}</p></tc></tr><tr><tc><p>{Two}</p></tc><tc><p>{Three}</p></tc></tr></tbl>").Replace(" w:val", " val", StringComparison.Ordinal))));

    [Fact]
    public void Paragraphs_outside_of_tables_are_counted()
    {
        var blocks = DocxDocument.Parse(DocxLayout.Pack(WordMarkup.Prefixed($"<tbl><tr><tc><p>{One}</p></tc></tr></tbl><p>{One}</p><p/><tbl><tr><tc><p>{Two}</p></tc></tr></tbl><p>{Three}</p>"))).Document!.Blocks;
        Assert.Equal([("甲", 1), ("甲", 1), ("乙", 1), ("丙", 2)], blocks.Cast<Paragraph>().Select(paragraph => (paragraph.Text, ((ParagraphOrigin)paragraph.Origin).Number)));
    }
}
