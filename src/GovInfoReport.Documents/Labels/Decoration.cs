using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What the form prints in its tables besides rows, columns and the headings of blocks.</summary>
static class Decoration
{
    /// <summary>Over the labels of the rows, in a block that has a heading.</summary>
    public static readonly Text Contents = new("信息内容", "Information");

    /// <summary>Over all columns of a block with balances.</summary>
    public static readonly Text Applicants = new("申请人情况", "Applicants");

    /// <summary>Over the labels of the rows of a block with balances: what they say, in the form's words.</summary>
    public static readonly Text BalanceNote = new(
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "(In each column the first and the second item add up to the third and the fourth)");
}
