using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>What the members before and around the tables are called. The form prints no label for them, so they are the only texts of the schemas that are not the form's.</summary>
static class Headers
{
    public static IReadOnlyDictionary<string, Text> Of { get; } = new Dictionary<string, Text>
    {
        ["/edition"] = new("格式版本", "The edition of the form. It decides the shape of the document and is not the year of the report"),
        ["/year"] = new("报告年度", "The year reported on, 1 January to 31 December; not the year of publication"),
        ["/authority"] = new("报告机关", "Who reports. Each member may be null: not known"),
        ["/authority/name"] = new("机关名称", "The name, as in the title of the report"),
        ["/authority/creditCode"] = new("统一社会信用代码", "The unified social credit code (GB 32100-2015) as published, right or wrong; the rule credit-code judges it"),
        ["/authority/divisionCode"] = new("行政区划代码", "The division code: 6 digits for counties and above, 9 for townships, 12 for villages"),
        ["/authority/kind"] = new("机关类别",
            "stateCouncilBody: a body of the State Council; government: a local government from the county up; department: a department of one; "
            + "township: a township government or subdistrict office; empoweredOrganization: an organisation empowered by law; other: any other filer"),
        ["/scope"] = new("数据口径", "ownAuthority: the figures of the authority alone; rolledUp: the sum over the units below it; null: not known"),
        ["/publishedOn"] = new("公布日期", "The day of publication as YYYY-MM-DD, an existing day; null: not known"),
        ["/title"] = new("标题", "The title as published; null: name, year, 政府信息公开工作年度报告"),
        ["/preamble"] = new("引言", "What stands before section one; null: nothing"),
        ["/asPublished"] = new("原文", "What stood in cells whose text was no plain number: \"/\", \"22（其中修订16件）\", \"251000元\"; by the JSON Pointer of the cell"),
    };
}
