namespace GovInfoReport.Model;

/// <summary>Reads again what somebody asks of a line, for nothing of it is kept. The last line stays at hand, for a second question.</summary>
sealed class LineAccess
{
    // Weak: no archive stays in memory because somebody once asked for a figure in it.
    [ThreadStatic]
    static WeakReference<LineAccess>? ofThread;

    readonly LineReader reader = new();
    (Batch Batch, int Turn, IReportContent Content)? latest;

    /// <summary>What is in a line; null if it could not be read.</summary>
    public static IReportContent? Of(Batch batch, in LineResult line)
    {
        if (line.Edition == 0) return null;
        ofThread ??= new(new());
        if (!ofThread.TryGetTarget(out var access)) ofThread.SetTarget(access = new());
        return access.Read(batch, line);
    }

    IReportContent Read(Batch batch, in LineResult line)
    {
        if (latest is not { } known || known.Batch != batch || known.Turn != batch.Turn)
        {
            IReportContent content = reader.Read(batch.Text, line.Start, out _) is { } quick ? quick : AnnualReport.Parse(batch.Text.Span.Slice(line.Start, line.Length));
            latest = known = (batch, batch.Turn, content);
        }
        return known.Content;
    }
}
