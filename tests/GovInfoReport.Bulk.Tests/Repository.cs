using System.Runtime.CompilerServices;

namespace GovInfoReport.Model.Tests;

static class Repository
{
    public static string PathOf(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../..", path);
}
