using System.Text.Json.Nodes;

// Every engine holds static caches, and two cores are soon busy.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace GovInfoReport.Portability.Tests;

/// <summary>The files that the tests are about: those that travel to other languages, not what they were emitted from.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string name) => Path.Combine(Root, "schema", name);

    public static JsonNode Schema(string name) => JsonNode.Parse(File.ReadAllBytes(PathOf(name)))!;

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovInfoReport.Model.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
