using System.Reflection;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// The portable contract: what a program in another language needs to read and judge a report without this library. A JSON Schema
/// (draft 2020-12) for each edition, an entry schema that picks one by the member edition, and the rule catalogue with every sum as data.
/// The same files are in the folder schema/ of the package; the README.md beside them says exactly how to evaluate.
/// </summary>
/// <example>
/// <code>
/// File.WriteAllText("annual-report-2021.schema.json", PortableContract.Schema(Edition.Of2021));
/// using var rules = JsonDocument.Parse(PortableContract.OpenRules());
/// </code>
/// </example>
public static class PortableContract
{
    /// <summary>The version of the contract. Its first two numbers are in the $id of every schema.</summary>
    public const string Version = "0.1.0";

    internal const string EntrySchemaFile = "annual-report.schema.json";
    internal const string RulesFile = "rules.json";
    internal const string RulesSchemaFile = "rules.schema.json";
    internal const string FindingSchemaFile = "finding.schema.json";

    /// <summary>The entry schema. It refers to the schemas of the editions by their $id, so an engine needs those too.</summary>
    public static string EntrySchema => Read(EntrySchemaFile);

    /// <summary>The rule catalogue, rules.json.</summary>
    public static string RulesJson => Read(RulesFile);

    /// <summary>The JSON Schema of the rule catalogue.</summary>
    public static string RulesSchema => Read(RulesSchemaFile);

    /// <summary>The JSON Schema of a finding, as the command writes it.</summary>
    public static string FindingSchema => Read(FindingSchemaFile);

    /// <summary>The JSON Schema of an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public static string Schema(Edition edition) => Read(SchemaFile(edition));

    /// <summary>The JSON Schema of an edition, in UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public static Stream OpenSchema(Edition edition) => Open(SchemaFile(edition));

    /// <summary>The entry schema, in UTF-8.</summary>
    public static Stream OpenEntrySchema() => Open(EntrySchemaFile);

    /// <summary>The rule catalogue, in UTF-8.</summary>
    public static Stream OpenRules() => Open(RulesFile);

    internal static string SchemaFile(Edition edition) => $"annual-report-{EditionConverter.Name(Form.Of(edition).Edition)}.schema.json";

    static string Read(string file)
    {
        using var reader = new StreamReader(Open(file), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // The names are set in the project file.
    static Stream Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream("schema/" + file)
        ?? throw new InvalidOperationException($"The library was built without schema/{file}.");
}
