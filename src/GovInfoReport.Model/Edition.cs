namespace GovInfoReport.Model;

/// <summary>
/// The edition of the national form that a report follows. It decides the shape of a document, it is not the report's year,
/// and it is not the version of this package.
/// </summary>
public enum Edition
{
    /// <summary>国办公开办函〔2019〕60号, for the report years 2019 and 2020.</summary>
    Of2019 = 2019,

    /// <summary>国办公开办函〔2021〕30号, for report years from 2021 on.</summary>
    Of2021 = 2021,
}
