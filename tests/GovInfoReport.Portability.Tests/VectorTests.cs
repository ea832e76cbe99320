using System.Text.Json;

namespace GovInfoReport.Portability.Tests;

/// <summary>JsonSchema.Net and the catalogue judge every vector as its index says. The library itself is held against it elsewhere.</summary>
public class VectorTests
{
    public static TheoryData<string> Files => [.. Vectors.All.Select(vector => vector.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_vector_is_judged_as_the_index_says(string file)
    {
        var vector = Vectors.All.Single(vector => vector.File == file);
        if (!vector.IsJson)
        {
            Assert.False(IsText(vector.Utf8) && IsJson(vector.Utf8));
            return;
        }
        try
        {
            Assert.Equal(vector.IsValid, SchemaEngine.OfReports.IsValid(vector.Utf8));
        }
        catch (InvalidOperationException)
        {
            // JsonSchema.Net throws for a lone surrogate instead of saying valid or not.
            Assert.Contains(OutOfSight.All, kind => kind.Name == "a lone surrogate" && kind.Applies(vector.Utf8));
        }
        if (!vector.IsReadable) return;
        var (verdict, findings) = PortableRules.Emitted.Judge(vector.Document!);
        Assert.Equal(vector.Verdict, verdict);
        Assert.Equal(vector.Portable(PortableRules.Emitted), findings);
    }

    static bool IsText(byte[] utf8) => System.Text.Unicode.Utf8.IsValid(utf8);

    static bool IsJson(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
