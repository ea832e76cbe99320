using System.Globalization;
using System.Xml.Linq;

namespace ArchiveAnalysis;

/// <summary>A bar chart as SVG: a bar for each year, its figure above it.</summary>
static class Chart
{
    const int Height = 200, Bar = 60, Gap = 30, Margin = 40;
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(string title, IReadOnlyList<(int Year, long Figure)> bars)
    {
        var width = 2 * Margin + bars.Count * (Bar + Gap) - Gap;
        var most = Math.Max(1, bars.Select(bar => bar.Figure).DefaultIfEmpty().Max());
        var drawing = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {Height + 3 * Margin}"),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", 14),
            new XElement(Svg + "title", title),
            Words(width / 2, Margin / 2, title));
        foreach (var (i, (year, figure)) in bars.Index())
        {
            var (left, height) = (Margin + i * (Bar + Gap), (double)figure / most * Height);
            drawing.Add(
                new XElement(Svg + "rect", Number("x", left), Number("y", Margin + Height - height), Number("width", Bar), Number("height", height), new XAttribute("fill", "#174ea6")),
                Words(left + Bar / 2, Margin + Height - height - 6, figure.ToString(CultureInfo.InvariantCulture)),
                Words(left + Bar / 2, Margin + Height + 20, year.ToString(CultureInfo.InvariantCulture)));
        }
        return drawing.ToString();
    }

    static XElement Words(double x, double y, string words) => new(Svg + "text", Number("x", x), Number("y", y), new XAttribute("text-anchor", "middle"), words);

    static XAttribute Number(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));
}
