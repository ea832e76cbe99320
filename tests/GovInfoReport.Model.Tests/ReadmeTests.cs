using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GovInfoReport.Model.Tests;

public partial class ReadmeTests
{
    static readonly string Root = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../..");

    /// <summary>All pages with code: what stands on them is compiled.</summary>
    public static TheoryData<string> Pages => ["README.md", "README.zh-CN.md", "src/GovInfoReport.Model/README.md", "src/GovInfoReport.Documents/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_the_code_that_compiles(string page)
    {
        var compiled = Words(Text("tests/GovInfoReport.Model.Tests/ReadmeCode.cs") + Text("tests/GovInfoReport.Documents.Tests/ReadmeDocuments.cs"));
        Assert.NotEmpty(Blocks(page));
        Assert.All(Blocks(page), block => Assert.Contains(block, compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void The_consumer_of_the_packages_runs_the_first_code_of_the_read_me() =>
        Assert.Equal(Blocks("README.md")[0], Words(Usings().Replace(Text("tests/consumer/Program.cs"), "")));

    [Fact]
    public void Both_read_mes_say_the_same()
    {
        Assert.Equal(Blocks("README.md"), Blocks("README.zh-CN.md"));
        Assert.Equal(Shell("README.md"), Shell("README.zh-CN.md"));
        Assert.Equal(Text("README.md").Split("\n## ").Length, Text("README.zh-CN.md").Split("\n## ").Length);
        Assert.Equal(Names("README.md"), Names("README.zh-CN.md"));
    }

    [Fact]
    public void Every_shell_line_of_the_read_me_is_run_by_ci()
    {
        Assert.NotEmpty(Shell("README.md"));
        Assert.All(Shell("README.md"), line => Assert.Contains(line, Text(".ci/run"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("src/ARCHITECTURE.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void Every_link_leads_somewhere(string page) =>
        Assert.All(Links().Matches(Text(page)).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal)),
            to => Assert.True(Path.Exists(Path.Combine(Root, Path.GetDirectoryName(page)!, to)), to));

    [Fact]
    public void The_read_me_is_short() => Assert.All(["README.md", "README.zh-CN.md"], page => Assert.InRange(Text(page).Split('\n').Length, 1, 260));

    [Fact]
    public void The_read_me_counts_the_vectors_right()
    {
        var count = Directory.GetFiles(Path.Combine(Root, "schema/vectors"), "*", SearchOption.AllDirectories).Length - 1;
        Assert.Contains($" {count} test documents ", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains($" {count} 份测试文档", Text("README.zh-CN.md"), StringComparison.Ordinal);
    }

    static string ThisFile([CallerFilePath] string path = "") => path;

    static string Text(string page) => File.ReadAllText(Path.Combine(Root, page));

    static string[] Blocks(string page) => [.. Code().Matches(Text(page)).Select(block => Words(Usings().Replace(block.Groups["code"].Value, "")))];

    static string[] Shell(string page) => [.. ShellCode().Matches(Text(page)).SelectMany(block => block.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The rules and commands that a page names.</summary>
    static IEnumerable<string> Names(string page) => KebabNames().Matches(Text(page)).Select(name => name.Value).Distinct().Order(StringComparer.Ordinal);

    // Code stands deeper in a method than on a page, and a comment is in the language of its page.
    static string Words(string text) => Blanks().Replace(Comments().Replace(text, ""), " ").Trim();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("```sh\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellCode();

    [GeneratedRegex(@"^using GovInfoReport\.\w+;", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<=`)([a-z]+(-[a-z]+)+|govinforeport [a-z]+)")]
    private static partial Regex KebabNames();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
