using System.Buffers;

namespace GovInfoReport.Model;

/// <summary>The marks that filers put into a cell to say that there is nothing to report: "/", "—", "无".</summary>
public static class BlankMark
{
    static readonly SearchValues<char> Strokes = SearchValues.Create("/／\\＼-－—–―─_＿ \u3000\u00A0");

    /// <summary>Whether a text says that there is no figure: nothing at all, or only strokes and dashes, or 无.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text is "无" || !text.ContainsAnyExcept(Strokes);
    }
}
