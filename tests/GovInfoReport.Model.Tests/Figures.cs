using System.Globalization;

namespace GovInfoReport.Model.Tests;

/// <summary>Figures by code, as tests write them.</summary>
static class Figures
{
    /// <summary>"R1:C1=2 R1:C7=": nothing behind the sign makes a blank.</summary>
    public static IEnumerable<KeyValuePair<Cell, decimal?>> Parse(string figures, Form? form = null) =>
        from figure in figures.Split(' ')
        let parts = figure.Split('=')
        select KeyValuePair.Create((form ?? Form.Of2021)[parts[0]], parts[1].Length == 0 ? null : (decimal?)decimal.Parse(parts[1], CultureInfo.InvariantCulture));
}
