using System.Security;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Says in both languages what a file system has to say. Its own words, in English, are kept where they are more than the usual.</summary>
static class Faults
{
    /// <summary>Why a file could not be read or written.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="path">The file, where the message does not name it already; else null.</param>
    public static Text Of(Exception error, string? path = null)
    {
        var what = error switch
        {
            FileNotFoundException => new Text("文件不存在", "there is no such file"),
            DirectoryNotFoundException => new("文件夹不存在", "there is no such folder"),
            PathTooLongException => new("文件名过长", "the name is too long"),
            UnauthorizedAccessException or SecurityException => new("没有访问权限", "access is denied"),
            InvalidDataException => new($"压缩数据已损坏或不完整（{error.Message}）", $"what is packed is damaged or cut off ({error.Message})"),
            _ => new($"无法读写（{error.Message}）", error.Message),
        };
        return path is null ? what : new($"{path}: {what.Zh}", $"{path}: {what.En}");
    }
}
