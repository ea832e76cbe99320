using DuckDB.NET.Data;
using GovInfoReport.Model;

namespace ArchiveAnalysis;

/// <summary>
/// A long table: one line for each cell of each report (its number, authority, year, row, column, value). An archive may have two of one
/// authority and year. A blank is NULL, so that SUM and AVG pass over it as the rules do. Rows of different editions keep their codes.
/// </summary>
sealed class CellTable : IDisposable
{
    readonly DuckDBConnection connection = new("DataSource=:memory:");
    readonly DuckDBAppender appender;

    public CellTable()
    {
        connection.Open();
        Run("CREATE TABLE cells (report INTEGER, authority VARCHAR, year INTEGER, edition INTEGER, row VARCHAR, label VARCHAR, col VARCHAR, value DECIMAL(28, 6))");
        appender = connection.CreateAppender("cells");
    }

    public int Reports { get; private set; }

    public long Cells { get; private set; }

    public void Add(AnnualReport report)
    {
        foreach (var cell in report.Form.Cells)
        {
            var row = appender.CreateRow()
                .AppendValue(Reports)
                .AppendValue(report.Authority.Name)
                .AppendValue(report.Year)
                .AppendValue((int)report.Edition)
                .AppendValue(cell.Row.Code)
                .AppendValue(cell.Row.Label.Zh)
                .AppendValue(cell.Column.Code);
            (cell.Read(report) is { } value ? row.AppendValue(value) : row.AppendNullValue()).EndRow();
            Cells++;
        }
        Reports++;
    }

    /// <summary>After the last report, before the first question.</summary>
    public void Complete() => appender.Close();

    public IReadOnlyList<(int Year, long Received, long Concluded, long Granted)> RequestsByYear() => Ask("""
        SELECT year,
               CAST(COALESCE(SUM(value) FILTER (row = 'R1'), 0) AS BIGINT),
               CAST(COALESCE(SUM(value) FILTER (row = 'R3.7'), 0) AS BIGINT),
               CAST(COALESCE(SUM(value) FILTER (row IN ('R3.1', 'R3.2')), 0) AS BIGINT)
        FROM cells WHERE col = 'C7' GROUP BY year ORDER BY year
        """, row => (row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));

    public IReadOnlyList<(string Row, string Label, long Requests)> GroundsOfRefusal() => Ask("""
        SELECT row, ANY_VALUE(label), CAST(SUM(value) AS BIGINT) AS requests
        FROM cells WHERE col = 'C7' AND regexp_matches(row, '^R3\.[345]\.') GROUP BY row HAVING SUM(value) > 0 ORDER BY requests DESC, row LIMIT 5
        """, row => (row.GetString(0), row.GetString(1), row.GetInt64(2)));

    /// <summary>Rule row-total in SQL. A row with a blank is left out: it cannot be judged.</summary>
    public IReadOnlyList<(string? Authority, int Year, string Row, long Expected, long Actual)> WrongTotals() => Ask("""
        SELECT authority, year, row,
               CAST(SUM(value) FILTER (col <> 'C7') AS BIGINT) AS expected,
               CAST(SUM(value) FILTER (col = 'C7') AS BIGINT) AS actual
        FROM cells WHERE col LIKE 'C%' GROUP BY report, authority, year, row
        HAVING COUNT(*) = COUNT(value) AND expected <> actual ORDER BY year, authority, report, row
        """, row => (row.IsDBNull(0) ? null : row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4)));

    public void Dispose()
    {
        appender.Dispose();
        connection.Dispose();
    }

    List<T> Ask<T>(string question, Func<DuckDBDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        List<T> answers = [];
        while (reader.Read()) answers.Add(read(reader));
        return answers;
    }

    void Run(string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
