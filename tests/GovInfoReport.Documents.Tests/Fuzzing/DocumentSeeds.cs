using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The documents that others are made of, by kind: real reports, printed forms, and what the writers make of reports.</summary>
static class DocumentSeeds
{
    static readonly string? Only = Environment.GetEnvironmentVariable("MUTANT_KINDS");

    /// <summary>The kinds, each as many times as it is to be chosen: what takes long to read, less often. MUTANT_KINDS takes some of them.</summary>
    public static readonly string[] Kinds =
        [.. Shares.Where(kind => Only is not { Length: > 0 } || Only.Split(',').Contains(kind))];

    static IEnumerable<string> Shares =>
        [.. Times("html", 25), .. Times("txt", 20), .. Times("docx", 16), .. Times("md", 14), .. Times("flat", 10), .. Times("mht", 10), .. Times("layout", 3), .. Times("pdf", 2)];

    static readonly Dictionary<string, byte[][]> Made = Kinds.Distinct().ToDictionary(kind => kind, Make);

    public static byte[] Any(string kind, Random random) => Made[kind][random.Next(Made[kind].Length)];

    static byte[][] Make(string kind) => kind switch
    {
        "html" => [PublishedReports.Bytes("shanghai-office-2019.html"), PublishedReports.Bytes("shuyang-ndrc-2023.part.html"), .. Texts(HtmlLayout.Print), .. Written(2)],
        "mht" => [.. Texts(HtmlLayout.Print).SelectMany(Saved)],
        "md" => [.. Texts(MarkdownLayout.Print), .. Written(1)],
        "docx" => [PublishedReports.Bytes("blank-form-2021.docx"), .. Printed.Select((printed, i) => DocxLayout.Print(i, printed.Form, printed.Value)), .. Written(3)],
        "pdf" => [.. Printed.Select((printed, i) => new PdfPrinter(i) { Rulings = (Rulings)(i % 4) }.Print(printed.Form, printed.Value)), PublishedReports.Bytes("huaian-2024.pdf")],
        "layout" => [PublishedReports.Bytes("huaian-2024.layout.txt")],
        "flat" => [.. Files("pingtan-*.txt"), .. RunTogether.Select((consistent, i) => Bytes(new FlatLayout(i) { Between = i % 3 == 0 ? random => random.Next(4) == 0 ? " " : "" : _ => "" }.Print(consistent.Report.Form, consistent.Plain)))],
        _ => [PublishedReports.Bytes("huiyuan-2021.txt"), .. Texts(TextLayout.Print), .. Texts((seed, form, value) => TextLayout.Print(seed, form, value).Replace("\t", "   ", StringComparison.Ordinal)), .. Written(0)],
    };

    /// <summary>Forms with figures.</summary>
    static IEnumerable<(Form Form, Func<Cell, string> Value)> Printed => Enumerable.Range(0, 12).Select(i => (Form.All[i % Form.All.Length],
        (Func<Cell, string>)(cell => ((i * 7_919L + cell.Index * 104_729L) % (i % 3 == 0 ? 10 : 4_000)).ToString(CultureInfo.InvariantCulture))));

    static IEnumerable<byte[]> Texts(Func<int, Form, Func<Cell, string>, string> print) => Printed.Select((printed, i) => Bytes(print(i, printed.Form, printed.Value)));

    static Consistent[] RunTogether => Sample(Consistent.Arbitrary().Generator);

    /// <summary>What a writer makes of reports with anything in them.</summary>
    static IEnumerable<byte[]> Written(int format) => Sample(WrittenReport.Hostile).Concat(Sample(PlainReport.Plain)).Select(RoundTrip.All[format].Write);

    static T[] Sample<T>(Gen<T> any) => Gen.Sample(any, 50, new Rnd(20230131), 12).ToArray();

    static IEnumerable<byte[]> Saved(byte[] html)
    {
        foreach (var (encoding, body) in new[] { ("quoted-printable", Quoted(html)), ("base64", Convert.ToBase64String(html, Base64FormattingOptions.InsertLineBreaks)), ("8bit", Encoding.Latin1.GetString(html)) })
            yield return Encoding.Latin1.GetBytes($"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----x\"\r\n\r\n\r\n------x\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n------x--\r\n");
    }

    static string Quoted(byte[] html) => string.Concat(html.Select((b, i) => (b is >= 32 and < 127 and not (byte)'=' or (byte)'\n' ? ((char)b).ToString() : $"={b:X2}") + (i % 60 == 59 ? "=\r\n" : "")));

    static IEnumerable<byte[]> Files(string pattern) => Directory.EnumerateFiles(Path.GetDirectoryName(PublishedReports.Huiyuan)!, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    static IEnumerable<string> Times(string kind, int count) => Enumerable.Repeat(kind, count);
}
