using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What stands around every page: nothing on it may load or run but what is written into it.</summary>
static class HtmlPage
{
    /// <summary>Writes everything up to the start of the body.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="title">The title.</param>
    /// <param name="style">The name of the style sheet.</param>
    /// <param name="script">The script that the page ends with; null: it has none.</param>
    public static void Start(TextWriter output, Language language, string title, string style, string? script = null)
    {
        var allowed = script is null ? "" : $"; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.En ? "en" : "zh-CN")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="GovInfoReport">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:{allowed}">
            <title>
            """);
        HtmlText.Write(output, title);
        output.Write("</title>\n<style>\n");
        output.Write(Resource("shared.css"));
        output.Write(Resource(style));
        output.Write("</style>\n</head>\n<body>\n");
    }

    /// <summary>Writes the end of the page.</summary>
    public static void End(TextWriter output, string? script = null)
    {
        if (script is not null) output.Write($"<script>{script}</script>\n");
        output.Write("</body>\n</html>\n");
    }

    /// <summary>A file that is a part of pages.</summary>
    public static string Resource(string name) => Known.GetOrAdd(name, Read);

    static readonly ConcurrentDictionary<string, string> Known = [];

    static string Read(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("pages/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
