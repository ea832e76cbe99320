using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model.Tests;

/// <summary>A document with one thing wrong in it is refused by the flexible reader wherever that is, and whatever stood before it in memory.</summary>
public class FlexibleReaderTests
{
    // Figures of one digit, so that one byte less is no figure at all.
    static readonly AnnualReport[] Reports =
    [
        .. new[] { AnnualReport.Blank(Edition.Of2021, Authority.Named("局"), 2024), AnnualReport.Blank(Edition.Of2019, Authority.Named("局"), 2020) }
            .Select(report => report.With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)))),
    ];

    [Fact]
    public void One_byte_is_another_or_is_missing()
    {
        foreach (var report in Reports)
        {
            var (document, map) = (report.ToUtf8Json(), new DocumentMap(report.Form));
            Assert.Equal(document.Length, Read(map, document, []));
            for (var place = 0; place < document.Length; place++)
            {
                // What would be right behind the value that is wrong, where one may go on by mistake.
                var end = document.AsSpan(place + 1).IndexOfAny((byte)',', (byte)'}');
                var before = end < 0 ? [] : document[(place + 1 + end)..];
                AssertRefused([.. document[..place], .. document[(place + 1)..]], before);
                foreach (var other in "x,}:")
                {
                    byte[] changed = [.. document];
                    changed[place] = (byte)other;
                    AssertRefused(changed, before);
                }
            }

            void AssertRefused(byte[] changed, byte[] before)
            {
                var end = Read(map, changed, before);
                // Some changes make another right document: blank texts, a figure with fewer digits.
                if (end >= 0) Assert.True(end == changed.Length && AnnualReport.TryParse(changed, out _, out _), Encoding.UTF8.GetString(changed));
                else Assert.Equal(-1, end);
            }
        }
    }

    /// <summary>One member stands twice, in the place of another: of every object in a document.</summary>
    [Fact]
    public void A_member_stands_twice_and_another_is_missing()
    {
        foreach (var report in Reports)
        {
            var map = new DocumentMap(report.Form);
            var count = 0;
            foreach (var (text, path) in Twice(report.ToJson()))
            {
                Assert.True(Read(map, Encoding.UTF8.GetBytes(text), []) == -1, path);
                count++;
            }
            Assert.True(count > 50);
        }

        static IEnumerable<(string Text, string Path)> Twice(string json)
        {
            foreach (var member in Members(JsonNode.Parse(json)!.AsObject()))
            {
                var members = member.ToArray();
                for (var i = 1; i < members.Length; i++)
                {
                    // Written twice with what it holds, in the place of the one before it.
                    var changed = "{" + string.Join(',', members.Select((pair, at) => Written(members[at == i - 1 ? i : at]))) + "}";
                    yield return (json.Replace(member.ToJsonString(Unchanged), changed, StringComparison.Ordinal), member.GetPath());
                }
            }
        }
    }

    static readonly System.Text.Json.JsonSerializerOptions Unchanged = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Written(KeyValuePair<string, JsonNode?> pair) => $"\"{pair.Key}\":{pair.Value?.ToJsonString(Unchanged) ?? "null"}";

    static IEnumerable<JsonObject> Members(JsonObject of) => of.Select(pair => pair.Value).OfType<JsonObject>().Where(inner => inner.Count > 0).SelectMany(Members).Prepend(of);

    static int Read(DocumentMap map, byte[] document, byte[] before)
    {
        byte[] buffer = [(byte)'x', .. before, .. document, (byte)'\n', .. new byte[LineReader.Reach]];
        var (reader, content, published) = Readers.GetValue(map, map => new(new(map), new(map), new(map.Form)));
        var start = 1 + before.Length;
        var end = reader.Read<Bytes16>(ref buffer[0], start, content, published);
        return end < start ? end : end - start;
    }

    static readonly ConditionalWeakTable<DocumentMap, Tuple<FlexibleReader, LineContent, PublishedTextScan>> Readers = [];
}
