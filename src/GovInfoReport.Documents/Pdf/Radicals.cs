namespace GovInfoReport.Documents;

/// <summary>
/// Radicals as the characters that they look like: the fonts of some writers of PDF give one glyph to both, and the text layer then says
/// ⼀ (U+2F00) for 一, ⺠ (U+2EA0) for 民.
/// </summary>
static class Radicals
{
    const char First = '\u2F00', FirstOfSupplement = '\u2E80';

    // U+2F00 to U+2FD5, each by its compatibility decomposition.
    const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮" +
        "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // U+2E80 to U+2EF3, as far as a radical is a character of its own; an ideographic blank for the others.
    const string OfSupplement =
        "　厂　　　　　　　　　卩　　　　　　巳幺　　　　　　　旡日月歺母民　　　　　　　　王　　　　　　　　　　　　　　　　" +
        "　　月臼　　　虎　　西见角　　贝　车　　　　　長　长门　　　青韦页风飞食　　　　马骨鬼鱼鸟卤麦黄黾　齐　齿　龙　　龟";

    /// <summary>The text with characters for radicals.</summary>
    public static string Fold(string text) => text.AsSpan().ContainsAnyInRange(FirstOfSupplement, (char)(First + Characters.Length - 1)) ? string.Concat(text.Select(Fold)) : text;

    static char Fold(char c) => c switch
    {
        >= First when c - First < Characters.Length => Characters[c - First],
        >= FirstOfSupplement when c - FirstOfSupplement < OfSupplement.Length && OfSupplement[c - FirstOfSupplement] is var own and not '\u3000' => own,
        _ => c,
    };
}
