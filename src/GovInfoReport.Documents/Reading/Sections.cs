using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A document cut at the headings of its sections.</summary>
/// <param name="Head">What stands before the first of them.</param>
/// <param name="Parts">The sections found, in the order of the document, each with what stands below its heading.</param>
sealed record Sections(ImmutableArray<Piece> Head, ImmutableArray<(Section Section, ImmutableArray<Piece> Pieces)> Parts)
{
    /// <summary>Cuts a document, and notes headings in other words.</summary>
    public static Sections Of(ImmutableArray<Piece> pieces, Form form, Notes notes)
    {
        var lexicon = new Lexicon<Section>();
        foreach (var section in form.Sections) lexicon.Add(section, section.Heading.Zh, Variants.Of(section.Code));

        var headings = Headings(pieces, form, lexicon);
        var start = Contents(headings, form);
        var opened = new List<(int At, Match<Section> Match)>();
        var isAgain = false;
        foreach (var heading in headings.Skip(start))
            // What repeats a heading is a caption or a remark: the sections come once and in order.
            if (opened.All(other => other.Match.Target != heading.Match.Target)) opened.Add(heading);
            else if (!isAgain && heading.Match.Target.Number < opened[^1].Match.Target.Number)
            {
                // Once is enough: where a second report follows, all its headings come again.
                isAgain = true;
                notes.Again(pieces[heading.At].Slots[0] with { Text = pieces[heading.At].Text }, opened[^1].Match.Target);
            }

        var parts = ImmutableArray.CreateBuilder<(Section, ImmutableArray<Piece>)>();
        for (var i = 0; i < opened.Count; i++)
        {
            var (at, match) = opened[i];
            if (match.IsVariant) notes.Variant(match.Target, pieces[at].Slots[0] with { Text = pieces[at].Text });
            var end = i + 1 < opened.Count ? opened[i + 1].At : pieces.Length;
            parts.Add((match.Target, pieces[(at + 1)..end]));
        }
        return new(opened.Count > 0 ? pieces[..opened[0].At] : pieces, parts.ToImmutable());
    }

    static List<(int At, Match<Section> Match)> Headings(ImmutableArray<Piece> pieces, Form form, Lexicon<Section> lexicon)
    {
        var headings = new List<(int, Match<Section>)>();
        for (var i = 0; i < pieces.Length; i++)
            if (pieces[i].Heading is > 0 and var number) headings.Add((i, new(form.Sections[number - 1], lexicon.Exact(LabelText.Of(pieces[i].Text)) is not { IsVariant: false })));
            else if (Heading(pieces[i].Text, lexicon) is { } match)
                headings.Add((i, match));
        return headings;
    }

    static Match<Section>? Heading(string text, Lexicon<Section> lexicon)
    {
        var label = LabelText.Of(text);
        // "（一）主动公开政府信息情况" is a heading inside section one.
        if (label.Numbering == Numbering.Bracketed) return null;
        var match = label.Numbering == Numbering.None ? lexicon.Exact(label) : lexicon.Find(label);
        // A Chinese numeral may be a wrong one; "2.总体情况" is a point of a list.
        return match is { } found && (label.Numbering == Numbering.None || label.Number == found.Target.Number || !char.IsAsciiDigit(LabelText.Fold(text.TrimStart()[0]))) ? match : null;
    }

    /// <summary>Passes over a table of contents: headings with nothing between them, after which section one comes again.</summary>
    static int Contents(List<(int At, Match<Section> Match)> headings, Form form)
    {
        var first = form.Sections[0];
        if (headings.Count < 2 || headings[0].Match.Target != first || headings[1].At != headings[0].At + 1) return 0;
        var again = headings.FindIndex(1, heading => heading.Match.Target == first);
        return Math.Max(again, 0);
    }
}
