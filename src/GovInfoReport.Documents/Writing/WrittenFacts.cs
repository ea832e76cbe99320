using System.Globalization;
using System.Text.Json;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a report holds that the form has no place for, by the names that a JSON document has for it.</summary>
static class WrittenFacts
{
    /// <summary>The facts of a report. What is null is not said.</summary>
    public static IEnumerable<(string Name, string Value)> Of(AnnualReport report)
    {
        yield return ("edition", FormattableString.Invariant($"{(int)report.Edition}"));
        yield return ("year", FormattableString.Invariant($"{report.Year}"));
        if (report.Authority.Name is { } name) yield return ("name", name);
        if (report.Authority.CreditCode is { } code) yield return ("credit-code", code.ToString());
        if (report.Authority.DivisionCode is { } division) yield return ("division-code", division);
        if (report.Authority.Kind is { } kind) yield return ("kind", JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
        if (report.Scope is { } scope) yield return ("scope", JsonNamingPolicy.CamelCase.ConvertName(scope.ToString()));
        if (report.PublishedOn is { } day) yield return ("published-on", FormattableString.Invariant($"{day:yyyy-MM-dd}"));
    }

    /// <summary>The form that facts name; null if they name none.</summary>
    public static Form? FormOf(Func<string, string?> fact) =>
        int.TryParse(fact("edition"), NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? Form.All.FirstOrDefault(form => (int)form.Edition == edition) : null;

    /// <summary>A blank report with the facts; null if somebody has changed them to what no report can have.</summary>
    public static AnnualReport? Read(Func<string, string?> fact)
    {
        if (FormOf(fact) is not { } form || !int.TryParse(fact("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9999) return null;
        if (!TryName<AuthorityKind>(fact("kind"), out var kind) || !TryName<ReportScope>(fact("scope"), out var scope) || !TryDay(fact("published-on"), out var publishedOn)) return null;
        var report = AnnualReport.Blank(form.Edition, Authority.Named(fact("name")), year);
        return report with
        {
            Authority = report.Authority with { CreditCode = fact("credit-code") is { } code ? new CreditCode(code) : null, DivisionCode = fact("division-code"), Kind = kind },
            Scope = scope,
            PublishedOn = publishedOn,
        };
    }

    /// <summary>A figure by its text, nothing for none.</summary>
    /// <returns>Whether the text is a figure and nothing else.</returns>
    public static bool TryFigure(Cell cell, string text, out decimal? figure)
    {
        figure = null;
        if (text.Length == 0) return true;
        var read = FigureText.Read(text, cell.IsAmount);
        figure = read.Figure;
        return read is { Figure: not null, AsPublished: null };
    }

    /// <summary>A day as ISO 8601 has it.</summary>
    public static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : null;
        return text is null == day is null;
    }

    static bool TryName<T>(string? text, out T? name) where T : struct, Enum
    {
        // A number, and a list of names, would be taken too.
        name = Enum.TryParse<T>(text, ignoreCase: true, out var found) && found.ToString().Equals(text, StringComparison.OrdinalIgnoreCase) && Enum.IsDefined(found) ? found : null;
        return text is null == name is null;
    }
}
