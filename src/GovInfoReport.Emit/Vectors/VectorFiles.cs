using System.Text;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>All cases as files, with their index. Each is held against the library on the way: two ways to know, one answer.</summary>
static class VectorFiles
{
    public const string Folder = "vectors";
    public const string Index = "index.json";

    public static IEnumerable<Case> Cases()
    {
        var form = Form.Of2021;
        return
        [
            .. SoundCases.Create(form), .. WritingCases.Create(form), .. OtherRuleCases.Create(form), .. BrokenCases.Create(form), .. NotAssessableCases.Create(form),
            .. RealCases.Create(form), .. InvalidCases.Create(form), .. NotJsonCases.Create(form),
            .. EarlierCases.Create(Form.Of2019),
        ];
    }

    public static SortedDictionary<string, byte[]> Create()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var index = new JsonArray();
        foreach (var one in Cases().OrderBy(one => one.File, StringComparer.Ordinal))
        {
            HoldAgainstTheLibrary(one);
            files.Add(one.File, one.Content);
            index.Add(one.ToIndex());
        }
        files.Add(Index, Encoding.UTF8.GetBytes(Printer.Pretty(new JsonObject { ["version"] = PortableContract.Version, ["cases"] = index })));
        return files;
    }

    static void HoldAgainstTheLibrary(Case one)
    {
        if (!AnnualReport.TryParse(one.Content, out var report, out var refusal))
        {
            Demand(!one.IsReadable, $"refused: {refusal}");
            Demand(!one.IsJson || one.Pointer == refusal.Pointer, $"refused at '{refusal.Pointer}', expected '{one.Pointer}': {refusal}");
            return;
        }
        Demand(one.IsReadable, "read");
        var judgement = report.Check();
        var found = judgement.Findings;
        for (var i = 0; i < Math.Max(found.Length, one.Findings.Length); i++)
            Demand(i < found.Length && i < one.Findings.Length && one.Findings[i].Is(found[i]),
                $"finding {i} is '{found.ElementAtOrDefault(i)}', expected '{one.Findings.ElementAtOrDefault(i)}'");
        Demand(judgement.Verdict == one.Verdict, $"verdict {judgement.Verdict}, expected {one.Verdict}");

        void Demand(bool holds, string what)
        {
            if (!holds) throw new InvalidOperationException($"{one.File}: {what}.");
        }
    }
}
