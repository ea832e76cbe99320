using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>Markup that says nothing, as Word, WPS and editors of sites leave it around texts.</summary>
sealed class HtmlNoise(int seed)
{
    readonly Random random = new(seed);

    /// <summary>A cell around some markup.</summary>
    public string Cell(string inner, int columns, int rows)
    {
        var name = Pick("td", "td", "TD", "th");
        var spans = (columns > 1 || random.Next(8) == 0 ? Pick($" colspan=\"{columns}\"", $" colspan={columns}", $" COLSPAN='{columns}'") : "") + (rows > 1 ? Pick($" rowspan=\"{rows}\"", $" rowspan={rows}") : "");
        // The end of a cell may be left to the next one.
        return $"<{name}{spans}{Pick("", " width=43 valign=top", " style=\"border: 1px solid\"")}>{inner}{Pick($"</{name}>", $"</{name}>", "")}";
    }

    /// <summary>A label, perhaps broken in two, numbered or quoted otherwise.</summary>
    public string Label(string label)
    {
        var text = Escape(random.Next(4) == 0 ? label.Replace('（', '(').Replace('）', ')') : label);
        if (random.Next(3) == 0)
        {
            // Not inside an entity, and not between a number and its mark.
            var at = random.Next(3, Math.Max(4, text.Length));
            if (at < text.Length && !text.Contains('&')) text = text.Insert(at, Pick("<br>", "<br />", "\n   ", "</p><p>", "<span></span>", "&nbsp;"));
        }
        return text.Contains("</p>", StringComparison.Ordinal) ? $"<p>{text}</p>" : Wrap(text);
    }

    /// <summary>A figure, or nothing, in whatever stands for it.</summary>
    public string Figure(string figure)
    {
        if (figure.Length == 0) return Pick("", "&nbsp;", "<p>&nbsp;</p>", "<p><span><o:p> </o:p></span></p>", "<p><br></p>", "\u3000", " \n ");
        var text = Escape(random.Next(6) == 0 ? string.Concat(figure.Select(c => (char)(c + 0xFEE0))) : figure);
        if (text.Length > 1 && random.Next(4) == 0) text = $"<span>{text[..1]}</span><span lang=EN-US>{text[1..]}</span>";
        return Wrap(text);
    }

    /// <summary>A paragraph of the article.</summary>
    public string Paragraph(string text) => random.Next(5) switch
    {
        0 => $"<p style=\"text-indent:2em\">{Wrap(Escape(text), isInline: true)}</p>",
        1 => $"<div>&nbsp;&nbsp;&nbsp;&nbsp;{Escape(text)}</div>",
        2 => $"<p>\u3000\u3000{Escape(text)}</p>",
        3 => $"<p><br />{Escape(text)}<br></p>",
        _ => $"<P class=MsoNormal><strong>{Escape(text)}</strong><o:p></o:p></P>\n",
    };

    string Wrap(string text, bool isInline = false) => (isInline ? 4 + random.Next(6) : random.Next(10)) switch
    {
        0 => $"<p align=\"center\">{text}</p>",
        1 => $"\n      <p style=\"line-height: 2;\" align=\"\"><span style=\"font-family: 微软雅黑;\"><font face=\"方正仿宋_GBK\">{text}</font></span><span><o:p></o:p></span></p>\n",
        2 => $"<div><div>{text}</div></div>",
        3 => $"<p>{text}</p><p><o:p>&nbsp;</o:p></p>",
        4 => $"<!--[if !supportLists]-->{text}<!--[endif]-->",
        5 => $"<span>{text}</span><span style=\"display:none\">9</span>",
        6 => $"&nbsp;{text}&nbsp;",
        7 => $"\u200B{text}\uFEFF",
        8 => $"<b><i>{text}</i></b><!-- 9 -->",
        _ => text,
    };

    static string Escape(string text) => new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").ToString();

    string Pick(params string[] any) => any[random.Next(any.Length)];
}
