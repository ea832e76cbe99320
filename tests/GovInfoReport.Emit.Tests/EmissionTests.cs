using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Emit.Tests;

/// <summary>What is checked in is what the form says.</summary>
public class EmissionTests
{
    [Fact]
    public void The_folder_holds_what_is_emitted_and_nothing_else()
    {
        var emitted = Emission.Files();
        Assert.Equal(emitted.Keys, Emission.Present(Contract.Folder));
        Assert.All(emitted, file => Assert.True(file.Value.AsSpan().SequenceEqual(Contract.Bytes(file.Key)),
            $"{file.Key} is not what would be emitted: run dotnet run --project src/GovInfoReport.Emit."));
    }

    [Fact]
    public void Emitting_again_gives_the_same() =>
        Assert.Equal(Emission.Files().Select(file => Convert.ToHexString(file.Value)), Emission.Files().Select(file => Convert.ToHexString(file.Value)));

    [Fact]
    public void Writing_removes_what_is_stale_and_spares_what_is_written_by_hand()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "vectors"));
            foreach (var file in new[] { "README.md", "old.schema.json", "vectors/old.json" }) File.WriteAllText(Path.Combine(folder, file), "old");
            Emission.Write(new SortedDictionary<string, byte[]> { ["vectors/new.json"] = [1, 2], ["rules.json"] = [3] }, folder);
            Assert.Equal(["rules.json", "vectors/new.json"], Emission.Present(folder));
            Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "README.md")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_people_read_has_plain_line_ends_no_escapes_and_short_lines()
    {
        foreach (var file in Emission.Present(Contract.Folder).Where(file => !file.StartsWith("vectors/", StringComparison.Ordinal)))
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Contract.Bytes(file));
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\\u[0-9a-f]{4}", text);
            Assert.DoesNotMatch("(?m)[ \t]$", text);
            // Texts and instances of sums are as long as they are; all else is broken into lines.
            if (file.EndsWith(".json", StringComparison.Ordinal))
                Assert.All(text.Split('\n').Where(line => line.Length > 150), line => Assert.Matches("^ *(\"(description|title|zh|en|pattern)\": \"|\\{ \"edition\": .*\"left\": )", line));
        }
    }

    [Fact]
    public void The_specification_names_files_and_numbers_that_there_are()
    {
        var readme = File.ReadAllText(Path.Combine(Contract.Folder, "README.md"));
        foreach (Match name in Regex.Matches(readme, @"(?<=\| |, )`([a-z0-9.-]+\.(json|md))`"))
            Assert.True(File.Exists(Path.Combine(Contract.Folder, name.Groups[1].Value)), name.Value);
        foreach (var file in Emission.Present(Contract.Folder).Where(file => !file.Contains('/', StringComparison.Ordinal)))
            Assert.Contains($"`{file}`", readme, StringComparison.Ordinal);

        var cases = Contract.Cases;
        Assert.Contains($"| {cases.Count} documents with what is to be said of them |", readme, StringComparison.Ordinal);
        foreach (var folder in cases.GroupBy(one => one.File.Split('/')[0]))
            Assert.Matches($@"\| `{folder.Key}/` \| {folder.Count()}[: ]", readme);
        Assert.Contains($"Version {Model.PortableContract.Version};", readme, StringComparison.Ordinal);
        Assert.Contains("489 instances as data: for 2021 42 sums, 200 signs, 6 sections; for 2019 40 sums, 2 bounds, 193 signs, 6 sections", readme, StringComparison.Ordinal);
        Assert.Contains("A sum has at most 21 terms and fits 58 bits", readme, StringComparison.Ordinal);
        Assert.Equal(21, Model.Form.Of2021.Identities.Max(identity => identity.Terms.Length));
        Assert.True((Int128)21 * Model.CellValues.Greatest < (Int128)1 << 58);
    }
}
