using System.Text;
using GovInfoReport.Emit.Vectors;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>All files of the folder schema/ that are written by this program, by their path in it.</summary>
static class Emission
{
    public const string Folder = "schema";

    const string Solution = "GovInfoReport.Model.sln";

    // Hand-written files of the folder, which must survive.
    public static readonly string[] HandWritten = ["README.md", ".gitattributes"];

    /// <summary>The files, by path with forward slashes.</summary>
    public static SortedDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Names.EntrySchema] = Utf8(Printer.Pretty(ContractSchemas.Entry())),
            [Names.Rules] = Utf8(Printer.Pretty(RulesEmitter.Create())),
            [Names.RulesSchema] = Utf8(Printer.Pretty(ContractSchemas.Rules())),
            [Names.FindingSchema] = Utf8(Printer.Pretty(ContractSchemas.Finding())),
            [Names.RulesPage] = Utf8(RulesPage.Create()),
        };
        foreach (var form in Form.All)
            files[Names.Schema(form.Edition)] = Utf8(Printer.Pretty(SchemaEmitter.Create(form)));
        foreach (var (path, content) in VectorFiles.Create())
            files[$"{VectorFiles.Folder}/{path}"] = content;
        return files;
    }

    /// <summary>Writes the files and removes what was emitted before and is no more.</summary>
    public static void Write(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in Present(folder).Except(files.Keys)) File.Delete(Path.Combine(folder, stale));
        foreach (var (path, content) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!File.Exists(target) || !File.ReadAllBytes(target).AsSpan().SequenceEqual(content)) File.WriteAllBytes(target, content);
        }
    }

    /// <summary>The files of the folder that are not written by hand.</summary>
    public static IEnumerable<string> Present(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Except(HandWritten)
        .Order(StringComparer.Ordinal);

    /// <summary>The folder of the repository that a program or test runs in.</summary>
    public static string Repository(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No {Solution} above '{start}'.");
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

/// <summary>The names of the files, and what they are called by schema engines.</summary>
static class Names
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    public const string EntrySchema = PortableContract.EntrySchemaFile;
    public const string Rules = PortableContract.RulesFile;
    public const string RulesSchema = PortableContract.RulesSchemaFile;
    public const string RulesPage = "rules.md";
    public const string FindingSchema = PortableContract.FindingSchemaFile;

    const string Base = "https://govinforeport.github.io/schema";

    public static string Schema(Edition edition) => PortableContract.SchemaFile(edition);

    /// <summary>The $id: major and minor version in the path, so that a document can name the contract that it keeps.</summary>
    public static string Id(string file) => $"{Base}/{Version.Parse(PortableContract.Version).ToString(2)}/{file}";
}
