namespace GovInfoReport.Emit.Vectors;

static class VectorFiles
{
    public const string Folder = "vectors";

    public static SortedDictionary<string, byte[]> Create(string root) => [];
}
