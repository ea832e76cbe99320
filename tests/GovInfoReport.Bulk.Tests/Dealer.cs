namespace GovInfoReport.Model.Tests;

/// <summary>Batches of reports that have the number of the batch, from 1, in their year.</summary>
sealed class Dealer(int count, int size) : BatchSource
{
    public const int Years = 2000;

    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), Years);

    readonly int length = Report.ToUtf8Json().Length + 1;

    /// <summary>What is done before a batch is given, by the number of the question.</summary>
    public Action<int>? Before { get; init; }

    /// <summary>How often a batch was asked for.</summary>
    public int Takes { get; private set; }

    /// <summary>Those that were ever filled.</summary>
    public HashSet<Batch> Batches { get; } = [];

    /// <summary>How many lines a batch has.</summary>
    public int Lines => size / length;

    public override long Position => Takes;

    public override ValueTask<bool> TakeAsync(Batch batch, CancellationToken cancellation)
    {
        Takes++;
        Before?.Invoke(Takes);
        if (Takes > count) return ValueTask.FromResult(false);
        Batches.Add(batch);
        var buffer = batch.Buffer(size);
        // The last line has as many blanks as are missing.
        buffer.AsSpan(0, size).Fill((byte)' ');
        var line = (Report with { Year = Years + Takes }).ToUtf8Json();
        for (var i = 0; i < Lines; i++)
        {
            line.CopyTo(buffer, i * length);
            if (i > 0) buffer[i * length - 1] = (byte)'\n';
        }
        buffer[size - 1] = (byte)'\n';
        batch.Text = buffer.AsMemory(0, size);
        return ValueTask.FromResult(true);
    }
}
