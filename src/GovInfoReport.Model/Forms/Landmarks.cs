namespace GovInfoReport.Model;

/// <summary>The cells that single rules speak of, so that no rule looks them up for every report. A form need not have all of them.</summary>
sealed class Landmarks(Form form)
{
    public Cell Received => field ??= form["R1:C7"];

    public Cell CarriedOver => field ??= form["R2:C7"];

    public Cell Reviews => field ??= form["T4.1:E5"];

    public Cell LawsuitsAfterReview => field ??= form["T4.3:E5"];

    /// <summary>In the edition of 2019 the number of fees, since 2021 their amount.</summary>
    public Cell Fees => field ??= form["T2.8.1:D1"];
}
