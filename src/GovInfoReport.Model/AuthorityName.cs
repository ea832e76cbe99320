namespace GovInfoReport.Model;

/// <summary>Names of authorities as they are compared.</summary>
static class AuthorityName
{
    /// <summary>What stands for the name of an authority that has none.</summary>
    public static readonly Text Unknown = new("（机关名称不详）", "(authority not known)");

    /// <summary>The name without blanks at its ends and with every blank inside of one width; null if nothing is left. No letter is changed: two authorities may differ in one.</summary>
    public static string? Fold(string? name)
    {
        var folded = name?.Trim().Replace('\u3000', ' ').Replace('\u00A0', ' ');
        return string.IsNullOrEmpty(folded) ? null : folded;
    }
}
