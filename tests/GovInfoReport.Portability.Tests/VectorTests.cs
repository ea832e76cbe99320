namespace GovInfoReport.Portability.Tests;

/// <summary>JsonSchema.Net and the catalogue judge every vector as its index says. The library itself is held against it elsewhere.</summary>
public class VectorTests
{
    public static TheoryData<string> Files => [.. Vectors.All.Select(vector => vector.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_vector_is_judged_as_the_index_says(string file) => Assert.Empty(Vectors.All.Single(vector => vector.File == file).Differences());
}
