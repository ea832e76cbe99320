using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport.Model;

/// <summary>What a bulk run found in one line. Good until the next one: it looks into the buffer of the run. Keep what <see cref="ToReport"/> makes, or a copy of <see cref="Json"/>.</summary>
/// <remarks>
/// Every member throws an <see cref="InvalidOperationException"/> once the run has gone on to the next result, and for the default value, which is of no run.
/// So take from each result what is wanted (<c>Select</c>), never the results themselves (<c>ToList</c>).
/// </remarks>
public readonly struct BulkResult
{
    readonly Batch batch;
    readonly int index, turn;
    readonly long firstLine;

    internal BulkResult(Batch batch, int index, int turn, long firstLine) => (this.batch, this.index, this.turn, this.firstLine) = (batch, index, turn, firstLine);

    /// <summary>The number of the line, from 1; blank lines count.</summary>
    public long Line => firstLine + Found.Number;

    /// <summary>Where the line starts in the input (unpacked), in bytes from 0.</summary>
    public long Offset => Batch.Offset + Found.Start;

    /// <summary>The line in UTF-8, without its end; of a line that is too long only a part, or nothing.</summary>
    public ReadOnlyMemory<byte> Json => Batch.Text.Slice(Found.Start, Found.Length);

    /// <summary>The edition; null if the line could not be read.</summary>
    public Edition? Edition => Found.Edition == 0 ? null : (Edition)Found.Edition;

    /// <summary>The report year; null if the line could not be read.</summary>
    public int? Year => Found.Year == 0 ? null : Found.Year;

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Found.Verdict;

    /// <summary>The judgement, that of <see cref="AnnualReport.Check"/>; null if the line could not be read.</summary>
    public Judgement? Judgement => Found.Found switch { null => Judgement.Sound, Judgement judgement => judgement, _ => null };

    /// <summary>The findings; empty for a sound report, and for a line that could not be read.</summary>
    public ImmutableArray<Finding> Findings => Judgement?.Findings ?? [];

    /// <summary>Why the line could not be read, that of <see cref="AnnualReport.TryParse(ReadOnlySpan{byte}, out AnnualReport, out Refusal)"/> but for the number of the line; else null.</summary>
    public Refusal? Refusal => Found.Found is Refusal refusal ? refusal with { Line = Line } : null;

    /// <summary>The name of the authority; null if it is not known, or the line could not be read.</summary>
    public string? AuthorityName => Found.Name is { } name ? LineContent.TextOf(Json.Span, name) : LineAccess.Of(batch, Found)?.AuthorityName;

    /// <summary>The figure of a cell, read without making a record; null where none was published, or the line could not be read.</summary>
    /// <exception cref="ArgumentException">The cell is not of the report's edition.</exception>
    public decimal? this[Cell cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            if (LineAccess.Of(batch, Found) is not { } content) return null;
            cell.MustBeOf(Form.Of((Edition)Found.Edition), nameof(cell));
            return content.Figure(cell);
        }
    }

    /// <summary>The report as a record; null if the line could not be read.</summary>
    public AnnualReport? ToReport() => Found.Edition == 0 ? null : AnnualReport.Parse(Json.Span);

    ref readonly LineResult Found => ref Batch.Results[index];

    Batch Batch
    {
        get
        {
            if (batch is null || batch.Turn != turn) Late(batch is null);
            return batch;
        }
    }

    [DoesNotReturn]
    static void Late(bool isDefault) => throw new InvalidOperationException(isDefault
        ? "This is the default value of BulkResult, not the result of a run."
        : "The run has gone on, and what this result looked into holds another line by now. Take what is wanted from a result before the next one is asked for, or keep its ToReport().");
}
