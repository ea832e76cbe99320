using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>One of the six sections of the form: prose or a table.</summary>
public sealed class Section
{
    readonly Func<AnnualReport, string?>? prose;

    Section(int number, Text heading, string source, string pointer, Func<AnnualReport, string?>? prose, Table? table) =>
        (Number, Heading, Source, Pointer, this.prose, Table) = (number, heading, source, pointer, prose, table);

    /// <summary>The number, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>The permanent code, "S1" to "S6".</summary>
    public string Code => $"S{Number}";

    /// <summary>The heading; Chinese as the form prints it.</summary>
    public Text Heading { get; }

    /// <summary>The legal source.</summary>
    public string Source { get; }

    /// <summary>The JSON Pointer of the section in a document.</summary>
    public string Pointer { get; }

    /// <summary>The table; null for a section of prose.</summary>
    public Table? Table { get; }

    /// <summary>The prose of the section in a report; null where it is missing, or where the section is a table.</summary>
    public string? Prose(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return prose?.Invoke(report);
    }

    /// <summary>Code and heading.</summary>
    public override string ToString() => $"{Code} {Heading}";

    internal static Section OfProse(int number, Text heading, string source, Func<AnnualReport, string?> get, [CallerArgumentExpression(nameof(get))] string path = "") =>
        new(number, heading, source, Line.PathOf(path), get, table: null);

    internal static Section OfTable(int number, Text heading, string source, Table table) =>
        new(number, heading, source, table.Pointer, prose: null, table);
}
