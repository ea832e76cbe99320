namespace GovInfoReport.Model.Tests;

/// <summary>The table of what is refused: what is changed in a right document, the place named, the words used.</summary>
public partial class JsonTests
{
    [Theory]
    // Nothing that is JSON, or no object.
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("{}", "/edition")]
    [InlineData("{", "")]
    [InlineData("NaN", "")]
    public void What_is_no_report_at_all_is_refused(string json, string pointer) => Assert.Equal(pointer, Refused(json).Pointer);

    [Theory]
    // Twice, also when one of the names is escaped.
    [InlineData("\"year\":2022", "\"year\":2022,\"year\":2022", "/year", "a second time")]
    [InlineData("\"year\":2022", "\"year\":2022,\"\\u0079ear\":2022", "/year", "a second time")]
    [InlineData("{\"edition\":\"2021\"", "{\"edition\":\"2021\",\"edition\":\"2021\"", "/edition", "a second time")]
    [InlineData("{\"edition\":\"2021\"", "{\"edition\":\"2021\",\"\\u0065dition\":\"2019\"", "/edition", "a second time")]
    [InlineData("\"issued\":100", "\"issued\":100,\"issued\":100", "/proactiveDisclosure/administrativeRules/issued", "a second time")]
    [InlineData("\"asPublished\":{", "\"asPublished\":{\"/requests/received/total\":\"/\",", "/asPublished/~1requests~1received~1total", "a second time")]
    // Unknown, missing, in another case.
    [InlineData("\"year\":2022", "\"year\":2022,\"jahr\":2022", "/jahr", "\"jahr\"")]
    [InlineData("\"year\":2022", "\"Year\":2022", "/Year", "\"Year\"")]
    [InlineData("\"year\":2022,", "", "/year", "without it")]
    [InlineData("\"edition\":\"2021\",", "", "/edition", "without it")]
    [InlineData("\"issued\":100,", "", "/proactiveDisclosure/administrativeRules/issued", "without it")]
    [InlineData("\"issued\":100", "\"issued\":100,\"a/b~c\":1", "/proactiveDisclosure/administrativeRules/a~1b~0c", "\"a/b~c\"")]
    // Of another type.
    [InlineData("\"edition\":\"2021\"", "\"edition\":2021", "/edition", "2021")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2020\"", "/edition", "\"2020\"")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":null", "/edition", "null")]
    [InlineData("\"year\":2022", "\"year\":null", "/year", "null")]
    [InlineData("\"year\":2022", "\"year\":999", "/year", "999")]
    [InlineData("\"year\":2022", "\"year\":10000", "/year", "10000")]
    [InlineData("\"year\":2022", "\"year\":\"2022\"", "/year", "\"2022\"")]
    [InlineData("\"name\":\"某局\"", "\"name\":1", "/authority/name", "1")]
    [InlineData("\"kind\":\"township\"", "\"kind\":\"Township\"", "/authority/kind", "\"Township\"")]
    [InlineData("\"kind\":\"township\"", "\"kind\":\"township, other\"", "/authority/kind", "\"township, other\"")]
    [InlineData("\"kind\":\"township\"", "\"kind\":3", "/authority/kind", "3")]
    [InlineData("\"2023-01-18\"", "\"2023-02-30\"", "/publishedOn", "\"2023-02-30\"")]
    [InlineData("\"2023-01-18\"", "\"2023-1-18\"", "/publishedOn", "\"2023-1-18\"")]
    [InlineData("\"2023-01-18\"", "\"2023-01-18T00:00:00\"", "/publishedOn", "\"2023-01-18T00:00:00\"")]
    [InlineData("\"2023-01-18\"", "20230118", "/publishedOn", "20230118")]
    [InlineData("{\"issued\":100,\"repealed\":101,\"inForce\":102}", "null", "/proactiveDisclosure/administrativeRules", "null")]
    [InlineData("\"otherHandling\":{", "\"otherHandling\":null,\"x\":{", "/requests/outcomes/otherHandling", "null")]
    [InlineData("{\"issued\":100,\"repealed\":101,\"inForce\":102}", "[100,101,102]", "/proactiveDisclosure/administrativeRules", "a JSON array")]
    [InlineData("\"asPublished\":{", "\"asPublished\":{\"/x\":\"/\",", "/asPublished/~1x", "\"/x\"")]
    [InlineData("\"asPublished\":{", "\"asPublished\":{\"R1:C1\":\"/\",", "/asPublished/R1:C1", "\"R1:C1\"")]
    [InlineData("\"22（其中修订16件）\"", "null", "/asPublished/~1requests~1received~1total", "null")]
    [InlineData("\"asPublished\":{\"/requests/received/total\":\"22（其中修订16件）\"}", "\"asPublished\":[]", "/asPublished", "a JSON array")]
    // Not JSON.
    [InlineData("\"issued\":100", "\"issued\":0100", "/proactiveDisclosure/administrativeRules/issued", "a fault")]
    [InlineData("\"issued\":100", "\"issued\":+100", "/proactiveDisclosure/administrativeRules/issued", "a fault")]
    [InlineData("\"issued\":100", "\"issued\":NaN", "/proactiveDisclosure/administrativeRules/issued", "a fault")]
    [InlineData("\"issued\":100,", "/* c */\"issued\":100,", "/proactiveDisclosure/administrativeRules", "a fault")]
    [InlineData("\"inForce\":102}", "\"inForce\":102,}", "/proactiveDisclosure/administrativeRules", "a fault")]
    [InlineData("\"name\":\"某局\"", "\"name\":\"某\n局\"", "/authority/name", "a fault")]
    [InlineData("\"name\":\"某局\"", "\"name\":\"\\ud83d\"", "/authority/name", "a lone UTF-16 surrogate")]
    [InlineData("\"name\":\"某局\"", "\"\\ud83d\":\"某局\"", "/authority", "a lone UTF-16 surrogate")]
    public void A_wrong_document_is_refused_with_place_and_reason(string part, string wrong, string pointer, string found)
    {
        var refusal = Refused(Replace(part, wrong));
        Assert.Equal(pointer, refusal.Pointer);
        Assert.Contains(found, refusal.Found.En, StringComparison.Ordinal);
        Assert.Contains(pointer, refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"expected {refusal.Expected.En}, found {refusal.Found.En}", refusal.Message.En, StringComparison.Ordinal);
    }
}
