using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GovInfoReport.Model.Tests;

public partial class ReadmeTests
{
    [Fact]
    public void The_code_of_the_read_me_is_the_code_that_compiles()
    {
        var folder = Path.GetDirectoryName(ThisFile())!;
        var compiled = Words(File.ReadAllText(Path.Combine(folder, "ReadmeCode.cs")) + File.ReadAllText(Path.Combine(folder, "../GovInfoReport.Documents.Tests/ReadmeDocuments.cs")));
        var blocks = Code().Matches(File.ReadAllText(Path.Combine(folder, "../../README.md"))).Select(block => block.Groups["code"].Value).ToArray();
        Assert.Equal(9, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(Words(Usings().Replace(block, "")), compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void The_read_me_counts_the_vectors_right()
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../..");
        var count = Directory.GetFiles(Path.Combine(folder, "schema/vectors"), "*", SearchOption.AllDirectories).Length - 1;
        Assert.Contains($" {count} test documents ", File.ReadAllText(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
    }

    static string ThisFile([CallerFilePath] string path = "") => path;

    // Code stands deeper in a method than on a page.
    static string Words(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^using GovInfoReport\.\w+;", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
