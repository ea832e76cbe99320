using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// A Word document or Markdown text that this library wrote. It carries the facts of its report where no reader looks, and is read by its
/// structure: what is a heading and what only looks like one is never guessed. What somebody has changed in it is taken from what can be seen.
/// </summary>
/// <param name="form">The form of the report.</param>
/// <param name="facts">The facts.</param>
sealed class WrittenDocument(Form form, IReadOnlyDictionary<string, string> facts)
{
    const string Title = "title", UsualTitle = "usual-title", EmptyPreamble = "empty-preamble", PublishedOn = "published-on";

    readonly Dictionary<string, List<string>> prose = [];
    readonly Dictionary<Cell, (string Text, Origin Origin)> cells = [];
    readonly List<string> preamble = [];
    List<string>? below;
    Section? last;

    /// <summary>What a document says beside what can be seen.</summary>
    public static IEnumerable<(string Name, string Value)> FactsOf(AnnualReport report)
    {
        foreach (var fact in WrittenFacts.Of(report)) yield return fact;
        // Where the title is another one now, the document may be one about another year.
        yield return (Title, PrintedText.Title(report));
        if (report.Title is null) yield return (UsualTitle, "");
        if (report.Preamble is "") yield return (EmptyPreamble, "");
        foreach (var cell in report.Form.Cells)
            if (report.AsPublished.TryGetValue(cell.Pointer, out var text)) yield return (cell.Code, $"{PrintedText.Of(cell.Read(report))} {text}");
    }

    /// <summary>A document by its facts; null if they are none of a report.</summary>
    public static WrittenDocument? Of(IReadOnlyDictionary<string, string> facts) =>
        WrittenFacts.FormOf(name => facts.GetValueOrDefault(name)) is { } form ? new(form, facts) : null;

    /// <summary>The form of the report.</summary>
    public Form Form => form;

    /// <summary>Whether the line below the title is the day of publication.</summary>
    public bool HasDay => facts.ContainsKey(PublishedOn);

    /// <summary>Whether a title is still the one that was written.</summary>
    public bool IsTitle(string text) => facts.GetValueOrDefault(Title) == text;

    /// <summary>Whether a line is still the day of publication that was written.</summary>
    public bool IsDay(string text) => WrittenFacts.TryDay(facts.GetValueOrDefault(PublishedOn), out var day) && day is { } known && PrintedText.PublishedOn(known) == text;

    /// <summary>Starts a section.</summary>
    /// <returns>The section; null if it is none, or not the next.</returns>
    public Section? Start(string heading)
    {
        last = form.Sections.FirstOrDefault(section => section.Heading.Zh == heading && section.Number > (last?.Number ?? 0));
        if (last is not null) below = prose[last.Code] = [];
        return last;
    }

    /// <summary>Adds a paragraph to the section, or to the preamble.</summary>
    public void Add(string paragraph) => (below ?? preamble).Add(paragraph);

    /// <summary>Adds a cell.</summary>
    public void Add(Cell cell, string text, Origin origin) => cells[cell] = (text, origin);

    /// <summary>The report; null if the document has lost a part.</summary>
    public PublishedReading? ToReading()
    {
        if (WrittenFacts.Read(name => facts.GetValueOrDefault(name)) is not { } report || cells.Count != form.Cells.Length) return null;
        if (form.Sections.Any(section => section.Table is not null && prose.GetValueOrDefault(section.Code) is not { Count: 0 })) return null;
        var figures = new Dictionary<Cell, decimal?>();
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var (cell, (text, _)) in cells)
        {
            var isKept = facts.TryGetValue(cell.Code, out var fact) && fact.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end && fact[(end + 1)..] == text;
            if (isKept ? !WrittenFacts.TryFigure(cell, fact![..fact!.IndexOf(' ', StringComparison.Ordinal)], out var figure) : !WrittenFacts.TryFigure(cell, text, out figure)) return null;
            figures[cell] = figure;
            if (isKept) texts.Add(KeyValuePair.Create(cell.Pointer, text));
        }
        return new((report with
        {
            Title = facts.ContainsKey(UsualTitle) ? null : facts[Title],
            Preamble = preamble.Count > 0 ? string.Join('\n', preamble) : facts.ContainsKey(EmptyPreamble) ? "" : null,
            AsPublished = new(texts.OrderBy(text => form[text.Key].Index)),
        }).WithProse(Prose).With(figures), [], cells.Where(cell => cell.Value.Text.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value.Origin));
    }

    string? Prose(Section section) => prose.TryGetValue(section.Code, out var paragraphs) ? string.Join('\n', paragraphs) : null;
}
