using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace GovInfoReport.Model;

/// <summary>
/// The national form of one edition as data: sections, tables, rows, columns, cells, and the sums that must agree. Everything that the
/// library knows of the form is here, once; checks, schema and readers walk it.
/// </summary>
public sealed class Form
{
    // Plain dictionaries: frozen ones are faster by a hair and take a hundred times as long to make, at every start of a program.
    readonly Dictionary<string, Cell> cells;
    readonly Dictionary<string, ImmutableArray<Identity>> identities;
    // Only asked for when a report is read or written: a bulk run of sound reports never does.
    readonly Func<JsonTypeInfo> document;

    internal Form(Edition edition, string source, Func<JsonTypeInfo> document, Section[] sections)
    {
        (Edition, Source, this.document, Sections) = (edition, source, document, [.. sections]);
        Tables = [.. sections.Select(section => section.Table).OfType<Table>()];
        Cells = [.. Tables.SelectMany(table => table.Cells)];
        var sums = Tables.SelectMany(table => table.Identities).ToLookup(identity => identity.Comparison);
        (Identities, Bounds) = ([.. sums[Comparison.Equal]], [.. sums[Comparison.AtMost]]);
        cells = new(2 * Cells.Length);
        foreach (var cell in Cells)
        {
            cells.Add(cell.Code, cell);
            cells.Add(cell.Pointer, cell);
        }
        identities = Identities.Concat(Bounds).GroupBy(identity => identity.Rule.Name).ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    // A form is made when it is asked for: most programs meet but one of them.
    static readonly ImmutableArray<KeyValuePair<Edition, Lazy<Form>>> Editions =
        [KeyValuePair.Create(Edition.Of2019, new Lazy<Form>(Form2019.Create)), KeyValuePair.Create(Edition.Of2021, new Lazy<Form>(Form2021.Create))];

    /// <summary>The form of 2019.</summary>
    public static Form Of2019 => Of(Edition.Of2019);

    /// <summary>The form of 2021.</summary>
    public static Form Of2021 => Of(Edition.Of2021);

    /// <summary>The forms, the oldest first.</summary>
    public static ImmutableArray<Form> All => AllForms.Value;

    static readonly Lazy<ImmutableArray<Form>> AllForms = new(() => [.. Editions.Select(edition => edition.Value.Value)]);

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The document that prescribes the form.</summary>
    public string Source { get; }

    /// <summary>The six sections, in their order.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>The tables two, three and four.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>All cells, in the order of a document.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>All sums that must agree.</summary>
    public ImmutableArray<Identity> Identities { get; }

    /// <summary>All figures that another bounds.</summary>
    public ImmutableArray<Identity> Bounds { get; }

    /// <summary>The cell with a code ("R3.3.1:C7") or JSON Pointer.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such cell.</exception>
    public Cell this[string codeOrPointer] => TryGetCell(codeOrPointer, out var cell)
        ? cell
        : throw new KeyNotFoundException($"The form of {(int)Edition} has no cell '{codeOrPointer}'.");

    /// <summary>The form of an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public static Form Of(Edition edition)
    {
        foreach (var (known, form) in Editions)
            if (known == edition)
                return form.Value;
        throw new ArgumentOutOfRangeException(nameof(edition), edition, "There is no such edition of the form.");
    }

    /// <summary>The cell with a code ("R3.3.1:C7") or JSON Pointer.</summary>
    public bool TryGetCell(string codeOrPointer, [NotNullWhen(true)] out Cell? cell) => cells.TryGetValue(codeOrPointer, out cell);

    /// <summary>The instances of a rule of arithmetic; empty for every other rule.</summary>
    public ImmutableArray<Identity> IdentitiesOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return identities.TryGetValue(rule.Name, out var found) ? found : [];
    }

    /// <summary>How the serializer reads and writes a report of this form.</summary>
    internal JsonTypeInfo Document => field ??= document();

    /// <summary>The structure of a document.</summary>
    internal Shape Shape => field ??= Shape.Of(this);

    /// <summary>The equalities as a sweep over the figures of each table.</summary>
    internal SumSweep[] Sums => field ??= [.. Tables.Select(table => new SumSweep(table))];

    /// <summary>The cells that single rules speak of.</summary>
    internal Landmarks Landmarks => field ??= new(this);

    /// <summary>Reads all figures of a report in the order of <see cref="Cells"/>.</summary>
    internal void Read(AnnualReport report, Span<long> values)
    {
        foreach (var table in Tables) table.Read(report, values);
    }
}
