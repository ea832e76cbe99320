using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>What is in a folder and in those below it.</summary>
static class Folders
{
    // What is looked at. Pages are saved under the names of the programs that made them, too; pictures, styles and scripts are passed over.
    public static readonly string[] KnownExtensions =
        [".json", ".ndjson", ".jsonl", ".gz", ".txt", ".html", ".htm", ".shtml", ".xhtml", ".jsp", ".asp", ".aspx", ".php", ".mht", ".mhtml", ".md", ".markdown", ".docx", ".doc", ".wps", ".rtf", ".ofd", ".pdf"];

    static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    // What Word and macOS leave beside a file: who has it open, and where its icon is.
    static bool IsBeside(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith("._", StringComparison.Ordinal);

    /// <summary>The files that may be reports, in the order of their names, and the folders that could not be looked into, each with the reason.</summary>
    public static IEnumerable<(string Path, Text? Problem)> Walk(string folder)
    {
        List<(string Path, Text? Problem)> found = [];
        Stack<string> left = new([folder]);
        while (left.TryPop(out var at))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(at).EnumerateFileSystemInfos("*", Everything))
                {
                    var path = Path.Join(at, entry.Name);
                    if (entry is not DirectoryInfo)
                    {
                        if (KnownExtensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase) && !IsBeside(entry.Name)) found.Add((path, null));
                    }
                    // It may lead back up, or to what is read already.
                    else if (entry.LinkTarget is { } target) found.Add((path, new($"指向文件夹 {target} 的链接，未读取；请直接给出该文件夹", $"a link to the folder {target}, which was not read; name the folder itself")));
                    else left.Push(path);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                found.Add((at, Faults.Of(error)));
            }
        }
        return found.OrderBy(file => file.Path, StringComparer.Ordinal);
    }
}
