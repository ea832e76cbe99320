using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Writes files beside their place and renames them, so that under a name there is a whole file or none.</summary>
static class OutputFile
{
    /// <summary>Writes a file. Never over one that exists without force.</summary>
    /// <returns>What went wrong; null if nothing did.</returns>
    public static Text? Write(string output, bool force, Action<Stream> content)
    {
        if (File.Exists(output) && !force) return Exists(output);
        try
        {
            // What is there may be a link: written over is the file, the link stays.
            if (File.Exists(output)) output = File.ResolveLinkTarget(output, returnFinalTarget: true)?.FullName ?? output;
            if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder))
                return new($"{output}: 没有文件夹 {folder}", $"{output}: there is no folder {folder}");
            var beside = Beside(output);
            try
            {
                using (var stream = File.Create(beside)) content(stream);
                File.Move(beside, output, overwrite: force);
                return null;
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It may have come while this was written.
            return File.Exists(output) && !force ? Exists(output) : Faults.Of(error, output);
        }
    }

    /// <summary>How the name of what is not whole ends.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>The name that a file or folder has until it is whole.</summary>
    public static string Beside(string output) => $"{output}.{Environment.ProcessId}{Unfinished}";

    /// <summary>What is said of a file or folder that is there already.</summary>
    public static Text Exists(string output) => new($"{output}: 文件已存在；用 --force 覆盖", $"{output}: the file exists; --force writes over it");

    /// <summary>Writes text, as UTF-8 without a mark.</summary>
    public static void Text(Stream stream, Action<TextWriter> content)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024, leaveOpen: true);
        content(writer);
    }
}
