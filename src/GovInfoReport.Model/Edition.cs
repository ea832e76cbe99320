namespace GovInfoReport.Model;

/// <summary>
/// The edition of the national form that a report follows. It decides the shape of a document, it is not the report's year,
/// and it is not the version of this package.
/// </summary>
public enum Edition
{
    /// <summary>国办公开办函〔2021〕30号, for report years from 2021 on.</summary>
    Of2021 = 2021,
}
