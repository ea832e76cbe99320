using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model.Tests;

/// <summary>The contract that the assembly carries is the one in the folder schema/.</summary>
public class PortableContractTests
{
    [Fact]
    public void Every_file_of_the_contract_is_in_the_assembly()
    {
        Assert.Equal(FileOf("annual-report.schema.json"), PortableContract.EntrySchema);
        Assert.Equal(FileOf("annual-report-2019.schema.json"), PortableContract.Schema(Edition.Of2019));
        Assert.Equal(FileOf("annual-report-2021.schema.json"), PortableContract.Schema(Edition.Of2021));
        Assert.Equal(FileOf("rules.json"), PortableContract.RulesJson);
        Assert.Equal(FileOf("rules.schema.json"), PortableContract.RulesSchema);
        Assert.Equal(FileOf("finding.schema.json"), PortableContract.FindingSchema);
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableContract.Schema((Edition)2020));
    }

    [Fact]
    public void A_stream_holds_what_the_text_says()
    {
        Assert.Equal([PortableContract.EntrySchema, PortableContract.Schema(Edition.Of2021), PortableContract.RulesJson],
            new[] { PortableContract.OpenEntrySchema(), PortableContract.OpenSchema(Edition.Of2021), PortableContract.OpenRules() }.Select(Text));

        static string Text(Stream stream)
        {
            using StreamReader reader = new(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public void The_version_of_the_contract_is_in_the_id_of_every_schema() =>
        Assert.All([PortableContract.EntrySchema, PortableContract.Schema(Edition.Of2019), PortableContract.RulesSchema, PortableContract.FindingSchema],
            schema => Assert.Contains($"/{string.Join('.', PortableContract.Version.Split('.')[..2])}/", (string?)JsonNode.Parse(schema)!["$id"], StringComparison.Ordinal));

    static string FileOf(string name, [CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "schema", name));
}
