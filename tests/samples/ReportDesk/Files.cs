using System.Reflection;

namespace ReportDesk;

/// <summary>The files of the folder Pages, in the assembly.</summary>
static class Files
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name));
        return reader.ReadToEnd();
    }
}
