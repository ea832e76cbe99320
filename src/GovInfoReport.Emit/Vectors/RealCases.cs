using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Reports as they were published. The prose is cut to its first sentences.</summary>
static class RealCases
{
    public static IEnumerable<Case> Create(Form form)
    {
        // tests/reports/huiyuan-2021.txt: all figures are 0 but one, and that one is negative.
        var huiyuan = Draft.Of(Figures.Zero(form))
            .Set("/year", 2021)
            .Set("/authority/name", "汇源办事处")
            .Set("/authority/divisionCode", null)
            .Set("/authority/kind", "township")
            .Set("/publishedOn", null)
            .Set("/overview", "2021年，在县委、县政府的正确领导下，在县政务公开办公室精心指导下，汇源街道办事处认真贯彻落实《条例》精神，立足工作实际，积极完善政务公开制度、公开目录，加强组织建设，拓展公开内容，依法推进政府信息公开。")
            .Set("/problemsAndImprovements", "2022年，我街道将克服存在问题与不足，结合办事处职能，继续提高政务公开工作效能。")
            .Set("/otherMatters", "无")
            .Change("T2.5.1:D1=-2");
        yield return Case.Of("huiyuan-2021", "The report of the subdistrict office of Huiyuan for 2021, with −2 licensing decisions", huiyuan) with { Folder = "real" };
    }
}
