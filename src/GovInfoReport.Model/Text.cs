namespace GovInfoReport.Model;

/// <summary>A text in the two languages of the library.</summary>
/// <param name="Zh">Chinese (zh-CN); for labels and headings the wording of the form.</param>
/// <param name="En">English.</param>
public readonly record struct Text(string Zh, string En)
{
    /// <summary>Chinese (zh-CN); empty where there is no text.</summary>
    public string Zh { get => field ?? ""; } = Zh;

    /// <summary>English; empty where there is no text.</summary>
    public string En { get => field ?? ""; } = En;

    /// <summary>The text in one of the languages.</summary>
    public string In(Language language) => language == Language.En ? En : Zh;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Zh;
}

/// <summary>The languages that messages and labels come in.</summary>
public enum Language
{
    /// <summary>Chinese (zh-CN).</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
