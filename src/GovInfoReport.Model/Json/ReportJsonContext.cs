using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport.Model;

/// <summary>The records as JSON, strictly: nothing unknown, nothing twice, nothing missing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    MaxDepth = Depth,
    Converters =
    [
        typeof(TextConverter), typeof(CountConverter), typeof(AmountConverter), typeof(YearConverter), typeof(EditionConverter),
        typeof(NameConverter<AuthorityKind>), typeof(NameConverter<ReportScope>), typeof(CreditCodeConverter), typeof(PublishedTextsConverter),
    ])]
[JsonSerializable(typeof(AnnualReport2019))]
[JsonSerializable(typeof(AnnualReport2021))]
sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>How deep a report is nested: report, requests, outcomes, refused, stateSecret, and the figure, which the serializer counts too.</summary>
    public const int Depth = 6;

    /// <summary>The context with the encoder that attributes cannot name.</summary>
    public static ReportJsonContext Strict => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = new MinimalEncoder() });
}
